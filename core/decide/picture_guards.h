// What follows from a picture of a sheet. A reading is believed only as far as it is coherent; what
// contradicts is never made good by a better picture or by persons (DESIGN §3).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decide/guards.h"
#include "core/decide/sheet_reading.h"
#include "core/words/outcome.h"

namespace daishi {

// What a picture was to show.
struct PictureWanted {
    BlankTypeId blank;
    std::string mark; // of that blank
    MarkInPicture markInPicture = MarkInPicture::Veto;
    std::optional<SheetId> sheet; // of a printed sheet
};

enum class PictureFinding {
    Right,      // the blank, and of a printed sheet its data
    OtherBlank, // another blank, or one that is on no record, or print and mark of two
    OtherPrint, // the blank, but not the data that were sent
    Unclear     // cannot be told, which is no
};

struct PictureJudgement {
    PictureFinding finding = PictureFinding::Unclear;
    std::optional<BlankTypeId> looksLike; // with OtherBlank, where it is one on record
    std::optional<Unsure> why;            // with Unclear always; with OtherBlank where no blank is named
    std::vector<std::string> fields;      // with OtherPrint: keys of fields, never their content
};

// Contradictions first: another blank, then another print; then what cannot be told. A reading that says two
// things at once counts as one of a reader that failed.
PictureJudgement judgePicture(const SheetReading&, const PictureWanted&);
// The reading as it is kept: what was incoherent is ReaderFailed there too.
SheetReading asJudged(SheetReading, const PictureWanted&);

// What was seen, of a picture that is not right: the blank that it looks like, or why it is none.
Text seenInPicture(const std::optional<Unsure>& why, const std::optional<Text>& looksLike);

// what cannot be told, and what to do for a better picture.
Refusal pictureNotSure(const PictureJudgement&, const Text& wanted);
// R-417 or nothing: may an operator and a supervisor look instead, after every picture that was taken of this
// sheet was judged so? A later picture that shows less takes nothing back of what an earlier one showed.
Objection mayLookInstead(const EvidencePolicy&, const std::vector<PictureJudgement>& all);

// R-312, where the policy asks for pictures.
Objection masterIsReleased(const EvidencePolicy&, const std::string& released, const std::string& present);
// with so many good sheets since one was looked at, are these too many to print before the next look?
Objection lookIsDue(Sheets inspectEvery, Sheets goodSinceLook, Sheets toPrint);
// The same as a question about what is printed already.
bool lookDueNow(Sheets inspectEvery, Sheets goodSinceLook);
// How many sheets may come before the next look; `atMost` where none is due.
Sheets untilLook(Sheets inspectEvery, Sheets goodSinceLook, Sheets atMost);

// what is on record of the reader.
struct ReaderStanding {
    bool servicedSince = false;      // serviced after the newest challenge that it passed
    std::optional<Day> challengedOn; // day of the newest challenge that it passed
    bool failedSince = false;        // a later challenge was not passed
};
Objection readerIsArmed(ReaderChallenge, const ReaderStanding&, Day today);

} // namespace daishi
