// Looking at the picture of a sheet: the reader is asked outside of any transaction, as a printer is, and
// what it said is decided upon inside the act.
#pragma once

#include <optional>
#include <string>

#include "core/decide/picture_guards.h"
#include "core/line/sheet_reader.h"
#include "core/line/work.h"

namespace daishi {

struct SheetPicture {
    std::string bytes;  // JPEG, PNG or PDF, as it came
    std::string source; // "file", or the name of the device; no personal data
};

// One look at one picture.
struct LookedAt {
    SheetPicture picture;
    std::string hash; // SHA-256 of its bytes
    PictureWanted wanted;
    SheetReading reading; // as judged
    PictureJudgement judgement;
    std::string masters; // that it was compared with (namesOf)
};

// Never while a transaction is open. Answers whatever happens: without a reader, or with one that fails, the
// picture cannot be told. `printed`: how a printed sheet should look, of the blank `expected`.
LookedAt lookAtSheet(Line&, const SheetPicture&, const BlankTypeId& expected,
                     const std::optional<SheetProof>& printed = std::nullopt);

// Inside the act: R-113 the reader is not armed, R-117 the picture served before, R-111 the masters have
// changed since it was looked at.
Objection lookMayCount(Work&, const LookedAt&);

} // namespace daishi
