// Destruction 廃棄 (K3, incident 30). Spoiled sheets, test sheets and samples are scanned one by one into a
// list; two persons destroy what is on it, and only that. What was not scanned stays spoiled in the book, and
// the documents of its job do not leave the house: a spoiled sheet that nobody has seen in the bin
// may lie among the good ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide/accounts.h"
#include "core/line/work.h"

namespace daishi {

using DestructionId = Id<struct DestructionTag>; // "X-240930-01"

// A list is open until its certificate. Refused: R-212 no reason.
Outcome<DestructionId> openDestruction(Line&, const Crew&, const std::string& reason);

struct Listed {
    DestructionId list;
    std::string code; // empty: sheets without one
    BoxId box;
    Sheets sheets;                   // listed by this scan
    Sheets onList;                   // now, together
    std::optional<BlankTypeId> seen; // by its mark; nothing: none scanned, or on no record
    bool contradicts = false;        // the mark is not what the box is: the lot is on hold now
};

// One spoiled sheet or test sheet. Where the blank type is known by its mark (evidence policy at load) the
// mark of the same sheet is scanned as well. Refused: R-210 no such list, R-211, R-212 the list is done,
// no mark. A mark of another blank is listed all the same, as evidence, and holds the
// lot.
Outcome<Listed> scanForDestruction(Line&, const Crew&, const DestructionId&, std::string_view rawCode,
                                   const std::optional<std::string>& rawMark);

// Sheets that bear no code: samples, and spoilage that no scanner reads. Two persons, since nothing but their
// word says which sheets these are. `from` is Spoiled or Sample. Refused: more
// than the book has there without a code, R-703 one person alone.
Outcome<Listed> listWithoutCode(Line&, const Crew&, const DestructionId&, std::string_view rawBoxLabel,
                                Account from, Sheets);

struct Certificate {
    DestructionId list;
    std::string method; // shredded, pulped
    Sheets sheets;
    std::vector<LotId> lots;
};

// Two persons. Refused: nothing is on the list, it was done before, or no method is named.
Outcome<Certificate> destroyListed(Line&, const Crew&, const DestructionId&, const std::string& method);

// Lists with what is on them, the newest first.
struct DestructionView {
    DestructionId id;
    std::string reason;
    Sheets listed;
    std::optional<std::string> method; // with a certificate
};
std::vector<DestructionView> listDestructions(Database&);

} // namespace daishi
