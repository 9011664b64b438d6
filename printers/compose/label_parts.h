// Inside the library: what labels and tickets have in common.
#pragma once

#include <string>

#include "printers/paper/canvas.h"

namespace daishi::compose {

inline constexpr paper::Size kLabelSize{paper::Mm(100), paper::Mm(70)};

// One line in the largest size from `largest` to `smallest`. Throws std::runtime_error when it does not fit.
void drawLine(paper::Canvas&, paper::Point start, paper::Mm width, paper::Pt largest, paper::Pt smallest,
              const std::string& text, paper::Align = paper::Align::Left, paper::Colour = paper::kBlack);

// A small caption with its value below, which may take `width`.
void drawFact(paper::Canvas&, paper::Point topLeft, paper::Mm width, paper::Pt size,
              const std::string& caption, const std::string& value);

// The code as DataMatrix and below it as text, both in the middle of the place.
void drawCodeWithText(paper::Canvas&, const paper::Rect& place, paper::Mm module, const std::string& code);

// 練習 VOID in white on black, from the head of the page down to `high`.
void drawPracticeBand(paper::Canvas&, paper::Mm wide, paper::Mm high);

// 川崎市（145011）
std::string insurerText(const std::string& name, const std::string& number);
// 第3版
std::string editionText(unsigned edition);
// 225,159
std::string grouped(std::int64_t count);

} // namespace daishi::compose
