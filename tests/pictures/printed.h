// Blanks with the data of people who do not exist, drawn as the composer draws them.
#pragma once

#include "core/print/composer_port.h"
#include "printers/virtual/scan/chance.h"
#include "tests/pictures/blanks.h"

#include <optional>

namespace daishi::pictures {

// How what stands on the sheet differs from what was sent.
enum class Misprint { None, OneField, OtherPerson, OtherCode, NothingPrinted };
inline constexpr Misprint kMisprints[] = {Misprint::OneField, Misprint::OtherPerson, Misprint::OtherCode,
                                          Misprint::NothingPrinted};

struct Printed {
    Insurer insurer;
    SheetData sent;
    SheetData onSheet; // the same, unless misprinted
    Misprint misprint = Misprint::None;
    std::vector<std::string>
        differing; // keys of fields ("name", "piece-code"); all of them: empty with misprint
};

BlankType blankTypeOf(const Blank&);

Printed printedOn(const Blank&, Misprint, scan::Chance);

// The face with the data over it; without a face, what was added alone.
std::string pdfOf(const paper::FontSet&, const paper::BlankFace&, const Printed&);
std::string addedTo(const paper::FontSet&, const Blank&, const Insurer&, const SheetData&);

} // namespace daishi::pictures
