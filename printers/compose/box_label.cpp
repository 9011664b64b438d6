#include "core/words/scan_codes.h"
#include "core/words/wareki.h"
#include "printers/compose/label.h"
#include "printers/compose/label_parts.h"

namespace daishi {

namespace {

using namespace paper::literals;
using namespace compose;
using paper::Align;
using paper::Canvas;

constexpr paper::Rect kBand{0_mm, 58_mm, 100_mm, 12_mm};

void drawUse(Canvas& canvas, const BoxLabel& label) {
    if (!label.usableFrom)
        return;
    const std::string day = wareki(*label.usableFrom);
    const paper::Point middle{50_mm, 66_mm};
    if (label.today < *label.usableFrom) {
        canvas.fill(kBand, paper::kBlack);
        drawLine(canvas, middle, 94_mm, 17_pt, 12_pt, "使用禁止　" + day + "より前は使えません",
                 Align::Centre, paper::kWhite);
    } else {
        drawLine(canvas, middle, 92_mm, 11_pt, 9_pt, day + "から使用できます", Align::Centre);
    }
}

void drawBox(Canvas& canvas, const BoxLabel& label) {
    const std::string code = BoxCode{label.lot.str(), label.boxNo}.encode();
    drawLine(canvas, {4_mm, 8_mm}, 92_mm, 13_pt, 9_pt, insurerText(label.insurerName, label.insurer.str()));
    drawLine(canvas, {4_mm, 23_mm}, 92_mm, 40_pt, 24_pt, label.title);
    canvas.line({4_mm, 28_mm}, {96_mm, 28_mm}, {0.4_mm, paper::kBlack});
    drawFact(canvas, {4_mm, 29_mm}, 28_mm, 22_pt, "版", editionText(label.edition));
    drawFact(canvas, {34_mm, 29_mm}, 34_mm, 22_pt, "箱", std::to_string(label.boxNo));
    drawFact(canvas, {4_mm, 43_mm}, 38_mm, 16_pt, "ロット", label.lot.str());
    drawFact(canvas, {44_mm, 43_mm}, 24_mm, 16_pt, "枚数", grouped(label.sheets.value()) + "枚");
    drawCodeWithText(canvas, {70_mm, 30_mm, 27_mm, 26_mm}, 1.1_mm, code);
    drawUse(canvas, label);
    if (label.simulation)
        drawPracticeBand(canvas, kLabelSize.w, 3_mm);
}

} // namespace

std::string boxLabelsPdf(const std::vector<BoxLabel>& labels) {
    const paper::FontSet fonts;
    Canvas canvas = Canvas::pdf(fonts, {"box labels"});
    for (const BoxLabel& label : labels) {
        canvas.beginPage(kLabelSize);
        drawBox(canvas, label);
    }
    return canvas.finish();
}

} // namespace daishi
