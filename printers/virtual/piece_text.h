#pragma once
// Reads the piece codes off the pages, as an eye would: from the text on the paper.

#include <filesystem>
#include <string>
#include <vector>

namespace daishi::vprinter {

// One entry per page: "DP" + 16 digits + check character, or empty. Runs pdftotext (poppler-utils); a
// document it cannot read gives no codes. Shorter than the document when the last pages have no text.
std::vector<std::string> pieceCodes(const std::filesystem::path& pdf);

} // namespace daishi::vprinter
