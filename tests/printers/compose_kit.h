// Sheets to compose: blank types, an insurer and people who do not exist.
#pragma once

#include "printers/compose/sheet_composer.h"
#include "printers/paper/blank_face.h"
#include "tests/core/permit_for_test.h"
#include "tests/printers/paper_tools.h"

namespace daishi::test {

inline const JobId kJob{"J-240930-01"};

BlankType cardType();   // 川崎市 被保険者証
BlankType letterType(); // 川崎市 資格情報のお知らせ
Insurer kawasaki();

// The person of `sequence`, with a code. Nobody has a share unless it is given here.
SheetData person(std::int64_t sequence, const PieceFields& others = {});
std::vector<SheetData> people(std::int64_t count);

// Composed under a permit for just these sheets.
PrintDocument composed(const BlankType&, const std::vector<SheetData>&, bool simulation = false);

// The blank itself, one page.
std::string blankPdf(const BlankType&);

// Text within a box of a page, counted from 1; several lines are joined by '|'.
std::string textIn(const PdfOnDisk&, unsigned page, const paper::Rect&);
// The DataMatrix in a place of a page, as dmtxread finds it at 600 dpi with 2 mm around it. Throws
// std::runtime_error where there is none.
std::string codeIn(const PdfOnDisk&, unsigned page, const paper::Rect&);

} // namespace daishi::test
