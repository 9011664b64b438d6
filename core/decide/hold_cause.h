// Why the line itself holds a lot or a job. The store keeps the name of the cause, and of the thing by which
// it was seen; the words are told where a person reads them, in that person's language. A hold that a person
// has placed keeps that person's own words, and so do the holds of earlier versions, which kept a sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/words/refusal.h"

namespace daishi {

enum class HoldCause {
    LoadedMarkDiffers,    // the mark of a top sheet is not what the box label says
    FirstArticleFailed,   // the first printed sheet is on another blank
    PrintedMarkDiffers,   // a printed sheet, seen later
    SettledMarkDiffers,   // a doubtful sheet, seen when it was settled
    SpoiledMarkDiffers,   // a sheet on its way to destruction
    SheetContradicts,     // a sheet looked at in a box or a tray
    BoxFoundOther,        // a finding about one box of the lot
    RestoredFromBackup,   // what was printed after the backup is not known
    LoadedPictureDiffers, // the picture of a top sheet is not of what the box label says
    PrintedDataDiffer     // a printed sheet does not bear what was sent
};

// As it is kept: "FIRST_ARTICLE_FAILED", "SHEET_CONTRADICTS L-240927-01/001".
std::string holdReason(HoldCause, std::string_view seenAt = "");

// A kept reason in words: of a cause its sentence, of anything else the reason itself.
Text describeHold(const std::string& kept);
// Of several holds, one after the other.
Text describeHolds(const std::vector<std::string>& kept);

} // namespace daishi
