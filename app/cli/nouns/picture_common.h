// What the commands share that look at pictures of sheets.
#pragma once

#include "app/cli/call.h"
#include "core/pictures/looking.h"

namespace daishi::cli {

// --picture FILE, up to 64 MiB. Throws as readFile() does.
SheetPicture pictureGiven(Call&);
std::optional<SheetPicture> pictureIfGiven(Call&);
// Bytes of a file with a plate or a picture.
std::string pictureBytes(Call&, const std::string& option);
OptionRow pictureOption(Many);

// The refusals of a picture that is looked at, beside those of the act.
std::vector<RefusalCode> withPictureRefusals(std::vector<RefusalCode>);

Word verdictWord(SheetVerdict, const std::optional<Unsure>&);

} // namespace daishi::cli
