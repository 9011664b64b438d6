// Enrolment: whether a plate can join the catalogue. It must be readable, be the whole sheet, be recognised
// as itself, and differ from every other master in at least one zone by more than any picture may blur away.
#pragma once

#include <variant>

#include "core/line/sheet_reader.h"
#include "printers/reading/sheet/catalogue.h"

namespace daishi::reading {

struct PlateFault {
    Unsure unsure = Unsure::NotAPicture;
    std::string says;
};

// A plate as a raster that is exactly the sheet. One that shows more than the sheet (a scan) is straightened
// by the masters of its layout, where there are any. `others` may be empty.
std::variant<MasterRaster, PlateFault> plateRaster(const MasterPlate&, const Catalogue& others);

// `others`: the masters that stay; one of the same type is replaced.
EnrolAnswer enrol(const MasterPlate&, const Catalogue& others);

} // namespace daishi::reading
