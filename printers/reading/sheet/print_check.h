// Whether what was printed onto a blank is what was sent: each field of the sheet as seen against the same
// field of its proof laid over the master. A field that stays empty is compared as well.
#pragma once

#include <string>
#include <vector>

#include "core/decide/sheet_reading.h"
#include "printers/reading/sheet/find.h"
#include "printers/reading/sheet/limits.h"

namespace daishi::reading {

struct ExpectedField {
    std::string key;
    cv::Rect place; // on the sheet, 300 dpi
};

struct ExpectedPrint {
    cv::Mat overlay; // the page that was sent, on white, exactly the sheet
    std::vector<ExpectedField> fields;
    std::string piece; // content of the piece code
};

struct PrintFinding {
    PrintVerdict verdict = PrintVerdict::CannotTell;
    std::vector<std::string> fields; // that differ or cannot be compared
    std::optional<std::string> piece;
    double residual = 0;          // of the worst cell of all fields
    cv::Mat should;               // the sheet as it should look, 300 dpi
    std::vector<cv::Rect> places; // of these fields
};

// `plate`: of the blank that the sheet is, 300 dpi.
PrintFinding checkPrint(const Found&, const Family&, const cv::Mat& plate, const ExpectedPrint&,
                        const Limits& = {});

} // namespace daishi::reading
