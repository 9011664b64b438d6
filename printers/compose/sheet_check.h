// Inside the library: what of one sheet could not be printed exactly.
#pragma once

#include <vector>

#include "printers/compose/printed_fields.h"

namespace daishi::compose {

// Would paper::drawField() put the text on its place? The text must be drawable in the face.
bool fits(const paper::FontSet&, const paper::FieldPlace&, paper::Face, std::string_view utf8);

// Faults of one person's data, each field, kind and character once. The insurer's own fields are left out.
std::vector<ComposeFault> faultsOfPerson(const paper::FontSet&, paper::FieldLayout, const SheetData&);

// Faults of what the insurer has configured, with sequence 0.
std::vector<ComposeFault> faultsOfInsurer(const paper::FontSet&, paper::FieldLayout, const Insurer&);

} // namespace daishi::compose
