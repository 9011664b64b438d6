#pragma once
// Two-dimensional code symbols as matrices of modules (zint makes them).

#include "printers/paper/units.h"

#include <cstddef>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace daishi::paper {

// Data that the symbology cannot carry (too long, not a GS1 element string, empty).
class SymbolError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// Row by row from the top left, without quiet zone.
struct Symbol {
    std::size_t width = 0, height = 0; // modules
    std::vector<bool> modules;         // true = dark; width * height of them

    bool dark(std::size_t column, std::size_t row) const { return modules.at(row * width + column); }

    // Size on paper including the quiet zone on all sides.
    Size sizeOnPaper(Mm module, int quietModules) const;
};

// ECC 200, square, bytes as they are. Quiet zone: at least 1 module.
Symbol dataMatrix(std::string_view bytes);

// GS1 DataMatrix of an element string: "(00)1234…", or the AIs and data run together with 0x1D behind each
// variable field that is not the last (core/words/gs1.h). AIs and check digits are verified.
Symbol gs1DataMatrix(std::string_view elements);

// QR code, error correction M, bytes as they are. Quiet zone: at least 4 modules.
Symbol qr(std::string_view bytes);

} // namespace daishi::paper
