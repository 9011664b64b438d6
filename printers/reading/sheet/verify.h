// The verdict: which blank a picture shows, and whether it is the one that is expected. Pure: no file, no
// clock, no network; the same picture and catalogue give the same answer.
//
// The picture is compared with the whole catalogue, never with what is expected alone: what is expected
// enters at the last comparison. The form mark can only refuse. An exception that leaves here means: cannot
// tell.
#pragma once

#include <optional>

#include "core/decide/sheet_reading.h"
#include "core/line/sheet_reader.h"
#include "printers/reading/sheet/catalogue.h"
#include "printers/reading/sheet/judge.h"
#include "printers/reading/sheet/print_check.h"

namespace daishi::reading {

struct Policy {
    MarkInPicture mark = MarkInPicture::Veto;
    Limits limits;
};

struct Verified {
    SheetReading reading; // but for its picture
    cv::Mat sideBySide;   // BGR; empty where no sheet was found
};

// `picture`: eight-bit grey.
Verified verify(const cv::Mat& picture, const BlankTypeId& expected, const Catalogue&, const Policy&,
                const std::optional<ExpectedPrint>& = std::nullopt);

} // namespace daishi::reading
