// Pictures sorted by what was said of them, for eyes: limits that only figures have seen nobody believes.
#pragma once

#include <filesystem>
#include <iosfwd>

namespace daishi::bench {

// Writes into the folder, of so many sheets of the development set: a contact sheet of each outcome, and of
// the refused look-alikes that came closest to being accepted what was seen beside what should be.
void tellLooks(std::ostream&, const std::filesystem::path& folder, std::uint64_t sheets);

} // namespace daishi::bench
