// The verdict: which blank a picture shows, and whether it is the one that is expected. Pure: no file, no
// clock, no network; the same picture and catalogue give the same answer.
//
// The picture is compared with the whole catalogue, never with what is expected alone: what is expected
// enters at the last comparison. The form mark can only refuse. An exception that leaves here means: cannot
// tell.
#pragma once

#include <memory>
#include <optional>

#include "core/decide/sheet_reading.h"
#include "core/line/sheet_reader.h"
#include "printers/reading/sheet/catalogue.h"
#include "printers/reading/sheet/print_check.h"
#include "printers/reading/sheet/sight.h"

namespace daishi::reading {

struct Policy {
    MarkInPicture mark = MarkInPicture::Veto;
    Limits limits;
};

struct Verified {
    SheetReading reading;               // but for its picture
    std::shared_ptr<const Sight> sight; // what it rests on; none where no sheet was found
    std::optional<PrintFinding> print; // where a printed sheet was asked about and its blank is the right one
};

// `picture`: eight-bit grey.
Verified verify(const cv::Mat& picture, const BlankTypeId& expected, const Catalogue&, const Policy&,
                const std::optional<ExpectedPrint>& = std::nullopt);

// What was seen beside what should be, for people: each identity zone, then the whole sheet. BGR; empty where
// no sheet was found. The verdict does not wait for it.
cv::Mat sideBySide(const Verified&, const BlankTypeId& expected, const Catalogue&, const Limits& = {});

} // namespace daishi::reading
