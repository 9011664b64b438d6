#pragma once

#include <iosfwd>

namespace daishi::bench {

// Decoding and verdict of one picture, median and 95 %, as multiples of Tesseract reading its title, whose
// place it is told; and the memory of the catalogue.
void tellCost(std::ostream&);

} // namespace daishi::bench
