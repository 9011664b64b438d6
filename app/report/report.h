// The daily reconciliation report 日次照合表 on paper, as tables and as the record that is hashed.
// Everything here is a function of its arguments: the same report gives the same bytes. No personal
// data.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide/reconcile.h"

namespace daishi {

namespace paper {
class FontSet;
}

// Who signed, and when by the site's clock: {"0417", "17:50"}.
struct Signature {
    BadgeId badge;
    std::string clock;
};

// A4, Japanese. The first signature stands in the box 作成, the second in 責任者; the insurer seals by hand.
// A character that the fonts cannot draw is written as 〔U+XXXX〕. Throws std::invalid_argument for more than
// two signatures, std::runtime_error if the document cannot be made.
std::string reportPdf(const DayReport&, const paper::FontSet&, const std::vector<Signature>& = {});

// File name → content: lots.csv, cross.csv, jobs.csv, printers.csv, counts.csv, refusals.csv,
// pictures.csv, looks.csv, differences.csv. UTF-8 with byte order mark, RFC 4180, Japanese headings; the
// first columns are day, number and version of the report. Figures are plain digits; a text that a
// spreadsheet would take for a formula begins with '. In a simulation every row ends with a column 練習 that
// says VOID.
std::map<std::string, std::string> reportCsv(const DayReport&);

// One line, fixed order of keys, all of the report in it: its hash stands in the audit chain.
std::string reportJson(const DayReport&);

// The report again. Throws std::runtime_error naming the key if the text is not one that reportJson made.
DayReport reportFromJson(std::string_view);

} // namespace daishi
