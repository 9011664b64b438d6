// DataMatrix codes in a window of a found sheet: the form mark and the piece code. A library of pictures of
// whole sheets finds codes this small only by luck; in a straightened window nearly always.
#pragma once

#include <optional>
#include <string>

#include "printers/reading/sheet/find.h"

namespace daishi::reading {

// Nothing: there is none, or it cannot be read.
std::optional<std::string> codeIn(const Found&, const cv::Rect& window);

} // namespace daishi::reading
