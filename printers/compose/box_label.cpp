#include <algorithm>
#include <vector>

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

struct UseLine {
    std::string text;
    bool forbids = false;
};

std::vector<UseLine> useLines(const BoxLabel& label) {
    std::vector<UseLine> lines;
    if (label.usableFrom) {
        const std::string day = wareki(*label.usableFrom);
        const bool early = label.today < *label.usableFrom;
        lines.push_back(
            {early ? "使用禁止　" + day + "より前は使えません" : day + "から使用できます", early});
    }
    if (label.usableUntil) {
        const std::string day = wareki(*label.usableUntil);
        const bool late = *label.usableUntil < label.today;
        if (late)
            lines.clear(); // since when it could be used helps nobody any more
        lines.push_back({late ? "使用禁止　" + day + "で終わりました" : day + "まで使用できます", late});
    }
    return lines;
}

void drawUse(Canvas& canvas, const BoxLabel& label) {
    const std::vector<UseLine> lines = useLines(label);
    const bool forbidden =
        std::any_of(lines.begin(), lines.end(), [](const UseLine& line) { return line.forbids; });
    if (forbidden)
        canvas.fill(kBand, paper::kBlack);
    const bool alone = lines.size() == 1;
    paper::Mm baseline = alone ? 66_mm : 63.2_mm;
    for (const UseLine& line : lines) {
        const paper::Pt largest = !line.forbids ? 11_pt : alone ? 17_pt : 14_pt;
        drawLine(canvas, {50_mm, baseline}, 94_mm, largest, 9_pt, line.text, Align::Centre,
                 forbidden ? paper::kWhite : paper::kBlack);
        baseline = baseline + 5.2_mm;
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
