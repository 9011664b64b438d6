// The reader of pictures of sheets, as this program has it.
#pragma once

#include <functional>
#include <memory>

#include "core/line/sheet_reader.h"

namespace daishi::cli {

// The one place where it is chosen.
std::unique_ptr<SheetReader> openReader();

// Opened when the first picture is looked at: most commands look at none.
std::unique_ptr<SheetReader> openedAtFirstPicture(std::function<std::unique_ptr<SheetReader>()> open);

} // namespace daishi::cli
