#include "printers/compose/return_slip.h"

#include <algorithm>
#include <stdexcept>

#include "core/words/scan_codes.h"
#include "core/words/wareki.h"
#include "printers/compose/label_parts.h"
#include "printers/paper/wrap.h"

namespace daishi {

namespace {

using namespace paper::literals;
using namespace compose;
using paper::Align;
using paper::Canvas;
using paper::Face;
using paper::Mm;
using paper::Pt;

constexpr paper::Size kA4{Mm(210), Mm(297)};
constexpr Mm kLeft = 18_mm, kRight = 192_mm, kWidth = kRight - kLeft;
constexpr Mm kFirstTable = 122_mm, kNextTable = 44_mm;
constexpr Mm kRow = 14_mm, kHead = 8_mm;
constexpr Mm kSigns = 236_mm; // on the last page
constexpr Mm kFoot = 284_mm;
constexpr std::size_t kReasonLines = 2;
constexpr paper::Stroke kThin{0.25_mm, paper::kBlack}, kThick{0.6_mm, paper::kBlack};

constexpr std::size_t rowsBetween(Mm top, Mm end) {
    return static_cast<std::size_t>((end.v - top.v - kHead.v) / kRow.v);
}

// Rows of each page. The last one leaves room for the people who sign, and is never without a box.
std::vector<std::size_t> rowsOfPages(std::size_t boxes) {
    std::vector<std::size_t> pages;
    for (Mm top = kFirstTable;; top = kNextTable) {
        if (boxes <= rowsBetween(top, kSigns - 4_mm)) {
            pages.push_back(boxes);
            return pages;
        }
        pages.push_back(std::min(boxes - 1, rowsBetween(top, kFoot - 4_mm)));
        boxes -= pages.back();
    }
}

const char* titleOf(ReturnSlipPaper::To to) {
    return to == ReturnSlipPaper::To::Warehouse ? "返却票" : "返品票";
}
const char* receiverOf(ReturnSlipPaper::To to) {
    return to == ReturnSlipPaper::To::Warehouse ? "倉庫　御中" : "納入業者　御中";
}

// Boxes go to the warehouse counted; a rejected lot goes back as it lies in quarantine.
bool isCounted(const ReturnSlipPaper& slip) {
    return slip.to == ReturnSlipPaper::To::Warehouse;
}

Sheets sheetsOf(const ReturnSlipPaper& slip) {
    Sheets all;
    for (const auto& box : slip.boxes)
        all += box.sheets;
    return all;
}

void drawHead(Canvas& canvas, const ReturnSlipPaper& slip, std::size_t page, std::size_t pages) {
    canvas.text(kLeft, 28_mm, Face::SansBold, 26_pt, titleOf(slip.to));
    drawLine(canvas, {kRight, 22_mm}, 90_mm, 16_pt, 10_pt, slip.number, Align::Right);
    drawLine(canvas, {kRight, 29_mm}, 90_mm, 10_pt, 7_pt, wareki(slip.day) + "　" + slip.day.iso(),
             Align::Right);
    canvas.line({kLeft, 33_mm}, {kRight, 33_mm}, kThick);
    canvas.text(kRight, kFoot + 4_mm, Face::SansRegular, 8_pt,
                std::to_string(page) + "／" + std::to_string(pages) + " ページ", Align::Right);
    canvas.text(kLeft, kFoot + 4_mm, Face::SansRegular, 8_pt,
                "この票を箱と一緒に渡し、受け取りの署名のある控えを保管してください。");
    if (slip.simulation)
        drawPracticeBand(canvas, kA4.w, 9_mm);
}

// A reason is free text: it may take some lines and no more.
void drawReason(Canvas& canvas, const std::string& reason) {
    canvas.text(kLeft, 103.4_mm, Face::SansRegular, 7_pt, "理由");
    for (Pt size = 12_pt; size >= 6_pt; size = Pt(size.v - 0.5)) {
        const auto lines = paper::wrap(canvas.fonts(), Face::SansBold, size, kWidth, reason);
        const bool last = size.v < 6.5;
        if (lines.size() > kReasonLines && !last)
            continue;
        Mm y = 109.4_mm;
        for (std::size_t i = 0; i < std::min(lines.size(), kReasonLines); ++i, y += 6_mm)
            canvas.text(kLeft, y, Face::SansBold, size,
                        lines[i] + (i + 1 == kReasonLines && lines.size() > kReasonLines ? "…" : ""));
        return;
    }
}

void drawWhat(Canvas& canvas, const ReturnSlipPaper& slip) {
    canvas.text(kLeft, 41_mm, Face::SansBold, 13_pt, receiverOf(slip.to));
    drawLine(canvas, {kRight, 41_mm}, 100_mm, 10_pt, 7_pt, slip.site, Align::Right);
    canvas.stroke({kLeft, 46_mm, kWidth, 32_mm}, kThick);
    const Mm inside = kLeft + 4_mm;
    drawFact(canvas, {inside, 48_mm}, kWidth - 8_mm, 11_pt, "保険者",
             insurerText(slip.insurerName, slip.insurer.str()));
    drawFact(canvas, {inside, 59_mm}, 128_mm, 30_pt, "台紙", slip.blankTitle);
    drawFact(canvas, {kRight - 34_mm, 59_mm}, 32_mm, 30_pt, "版", editionText(slip.edition));
    drawFact(canvas, {kLeft, 82_mm}, 66_mm, 20_pt, "ロット", slip.lot.str());
    drawFact(canvas, {98_mm, 82_mm}, 34_mm, 20_pt, "箱",
             grouped(static_cast<std::int64_t>(slip.boxes.size())) + "箱");
    drawFact(canvas, {140_mm, 82_mm}, 52_mm, 20_pt, "枚数の合計", grouped(sheetsOf(slip).value()) + "枚");
    drawReason(canvas, slip.reason);
}

struct TableColumns {
    Mm box = kLeft + 3_mm, sheets = 108_mm, text = 118_mm, symbol = kRight - 22_mm;
};

void drawRow(Canvas& canvas, const ReturnSlipPaper& slip, const ReturnSlipPaper::Line& line, Mm top) {
    const TableColumns at;
    const std::string code = BoxCode{slip.lot.str(), line.boxNo}.encode();
    const Mm base = top + kRow * 0.62;
    char name[8];
    std::snprintf(name, sizeof name, "/%03u", line.boxNo);
    drawLine(canvas, {at.box, base}, 70_mm, 13_pt, 9_pt, slip.lot.str() + name);
    drawLine(canvas, {at.sheets, base}, 34_mm, 13_pt, 9_pt, grouped(line.sheets.value()) + "枚",
             Align::Right);
    canvas.text(at.text, base, Face::SansRegular, 9_pt, code);
    const paper::Symbol symbol = paper::dataMatrix(code);
    const Mm module = 0.62_mm;
    const paper::Size size = symbol.sizeOnPaper(module, 1);
    canvas.symbol(at.symbol + (20_mm - size.w) / 2, top + (kRow - size.h) / 2, symbol, {module, 1});
    canvas.line({kLeft, top + kRow}, {kRight, top + kRow}, kThin);
}

void drawTable(Canvas& canvas, const ReturnSlipPaper& slip, std::size_t from, std::size_t to, Mm top) {
    const TableColumns at;
    canvas.fill({kLeft, top, kWidth, kHead}, paper::Colour{0.92, 0.92, 0.92});
    const Mm base = top + kHead * 0.68;
    canvas.text(at.box, base, Face::SansRegular, 9_pt, "箱");
    canvas.text(at.sheets, base, Face::SansRegular, 9_pt, isCounted(slip) ? "数えた枚数" : "枚数",
                Align::Right);
    canvas.text(at.text, base, Face::SansRegular, 9_pt, "箱ラベル");
    canvas.line({kLeft, top + kHead}, {kRight, top + kHead}, kThin);
    for (std::size_t i = from; i < to; ++i)
        drawRow(canvas, slip, slip.boxes[i], top + kHead + kRow * static_cast<double>(i - from));
    canvas.stroke({kLeft, top, kWidth, kHead + kRow * static_cast<double>(to - from)}, kThin);
}

void drawSigns(Canvas& canvas, const ReturnSlipPaper& slip) {
    struct Sign {
        const char* title;
        std::string badge;
        const char* below;
    };
    const Sign signs[] = {
        {isCounted(slip) ? "数えて渡した人" : "渡した人", "バッジ " + slip.actor.str(), "署名"},
        {"確かめた人（二人目）", "バッジ " + slip.second.str(), "署名"},
        {"受け取った人", "", "署名・日付"}};
    constexpr Mm wide = kWidth / 3;
    Mm x = kLeft;
    for (const Sign& sign : signs) {
        canvas.stroke({x, kSigns, wide, 42_mm}, kThin);
        canvas.text(x + 3_mm, kSigns + 6_mm, Face::SansRegular, 9_pt, sign.title);
        if (!sign.badge.empty())
            canvas.text(x + 3_mm, kSigns + 14_mm, Face::SansBold, 12_pt, sign.badge);
        canvas.text(x + 3_mm, kSigns + 39_mm, Face::SansRegular, 7_pt, sign.below);
        canvas.line({x + 3_mm, kSigns + 35_mm}, {x + wide - 3_mm, kSigns + 35_mm}, kThin);
        x += wide;
    }
}

} // namespace

std::string returnSlipPdf(const ReturnSlipPaper& slip) {
    if (slip.boxes.empty())
        throw std::invalid_argument("a return slip without a box");
    const auto pages = rowsOfPages(slip.boxes.size());
    const paper::FontSet fonts;
    Canvas canvas = Canvas::pdf(fonts, {slip.number});
    std::size_t from = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        canvas.beginPage(kA4);
        drawHead(canvas, slip, page + 1, pages.size());
        if (page == 0)
            drawWhat(canvas, slip);
        drawTable(canvas, slip, from, from + pages[page], page == 0 ? kFirstTable : kNextTable);
        from += pages[page];
    }
    drawSigns(canvas, slip);
    return canvas.finish();
}

} // namespace daishi
