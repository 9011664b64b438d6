// Inside the library: how the width of the page is shared out among the columns of a table.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/tables.h"

namespace daishi::report {

inline constexpr Mm kCellPad{1.5}; // left and right of a cell's text
inline constexpr Mm kCellTop{1.1}; // above and below
inline constexpr Style kCellStyle{};
inline constexpr Style kMarkedStyle{Face::SansBold, kCellStyle.size, kCellStyle.leading, kStop};
inline constexpr Style kHeadStyle{Face::SansBold, Pt(8), Mm(3.8), kInk};

// As it stands on paper: 6,000 · — · the text.
std::string shown(const Cell&);
const Style& styleOf(const Cell&);

// One width per column, kWidth in all. Figures and short words get what they need as long as the texts keep
// a readable width; then all of them wrap.
std::vector<Mm> columnWidths(const paper::FontSet&, const Table&);

} // namespace daishi::report
