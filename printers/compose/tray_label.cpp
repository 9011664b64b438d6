#include "core/words/scan_codes.h"
#include "printers/compose/label.h"
#include "printers/compose/label_parts.h"

namespace daishi {

std::string trayLabelPdf(const TrayLabel& label) {
    using namespace paper::literals;
    const std::string code = TrayCode{label.printer, label.tray}.encode();
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts, {"tray label"});
    canvas.beginPage(compose::kLabelSize);
    compose::drawLine(canvas, {4_mm, 20_mm}, 92_mm, 44_pt, 20_pt, label.printerName);
    canvas.line({4_mm, 27_mm}, {96_mm, 27_mm}, {0.4_mm, paper::kBlack});
    compose::drawLine(canvas, {4_mm, 50_mm}, 58_mm, 40_pt, 30_pt, "トレイ " + std::to_string(label.tray));
    compose::drawCodeWithText(canvas, {64_mm, 32_mm, 32_mm, 34_mm}, 1.6_mm, code);
    if (label.simulation)
        compose::drawPracticeBand(canvas, compose::kLabelSize.w, 5_mm);
    return canvas.finish();
}

} // namespace daishi
