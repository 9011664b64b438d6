#pragma once

#include <cstdint>
#include <iosfwd>

namespace daishi::bench {

// Boxes that hold another blank than their paper says. The label, the mark or both lie; one sheet is printed
// with the data of its piece, scanned, and looked at. Counts those that are caught at this first sheet.
void tellBoxes(std::ostream&, std::uint64_t boxes);

} // namespace daishi::bench
