// What people do with printed sheets: read them, call one spoiled, and settle what nobody knows.
#pragma once

#include <vector>

#include "core/line/work.h"
#include "core/print/printer_port.h"
#include "core/print/run_rows.h"

namespace daishi {

// A printed sheet passes a scanner: a witness that it exists. With a mark, the blank is looked at as well; a
// mark that is not the job's blank holds the lot and makes the sheet spoilage. R-412: a sheet that is
// not a good one, that was handed over and so cannot be here, or that is of another job than the one at hand.
// the same person's scan before this one was of the same sheet and this one says nothing new, as a
// scanner that is stuck would of every sheet (incident 20). A stack may be read twice, sheet by sheet.
Outcome<SheetId> readSheet(Line&, const Crew&, const std::string& rawPiece,
                           const std::optional<std::string>& rawMark,
                           const std::optional<JobId>& atHand = std::nullopt);

// A good sheet becomes spoilage by its scan, and only so its piece is wanted again (K12). Refused for a sheet
// that is doubtful (settle first), already spoiled, or handed over.
Outcome<SheetId> spoilSheet(Line&, const Crew&, const std::string& rawPiece, const std::string& reason);

// Asks to print a piece again without a spoiled sheet: always refused unless it is wanted already.
Outcome<PieceId> askReprint(Line&, const Crew&, const PieceId&);

// What a person found after a run ended in doubt. Every doubtful sheet of the run must be decided at once.
// Where the blank is known by its mark (evidence policy, E3), each good sheet is scanned twice: its piece
// code, then its mark. Doubt about a run is doubt about the blank in the tray as well: the count alone
// settles nothing.
struct Settlement {
    std::vector<std::string>
        goodScans; // raw codes of sheets that came out and look good, each followed by its mark
    std::vector<std::string> spoiledScans; // raw codes of sheets that came out and are spoiled
    Sheets spoiledWithoutCode; // crumpled or half printed sheets that no scanner reads, and doubles
    Sheets notPrinted;         // the rest, counted by the person: must be what is left over
};
struct Settled {
    Sheets good;
    Sheets spoiled;
    Sheets notPrinted;
};
// Refused: while the printer may still print what is being settled; R-412 a sheet of
// something else; R-108 a good sheet without its mark; R-413 counts that do not add up; R-703 more spoilage
// without a code than sheets are missing, unless two persons say so; R-413 fewer sheets than the printer
// counted, unless two persons say so (K12); R-413 a sheet that was read among those not printed. A mark of
// another blank makes its sheet spoilage and holds the lot.
Outcome<Settled> settleRun(Line&, const Crew&, const RunId&, const Settlement&, PrinterPort&);

} // namespace daishi
