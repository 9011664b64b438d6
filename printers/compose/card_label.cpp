#include "core/words/scan_codes.h"
#include "printers/compose/label.h"
#include "printers/compose/label_parts.h"

namespace daishi {

namespace {

struct Words {
    const char* ja;
    const char* en;
};

Words wordsOf(Card card) {
    switch (card) {
    case Card::Go:
        return {"印刷する", "GO"};
    case Card::Pause:
        return {"一時停止", "PAUSE"};
    case Card::Stop:
        return {"中止", "STOP"};
    }
    return {"", ""};
}

} // namespace

std::string cardPdf(Card card, bool simulation) {
    using namespace paper::literals;
    const Words words = wordsOf(card);
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts, {"card"});
    canvas.beginPage(compose::kLabelSize);
    compose::drawLine(canvas, {4_mm, 22_mm}, 92_mm, 44_pt, 20_pt, words.ja);
    canvas.line({4_mm, 27_mm}, {96_mm, 27_mm}, {0.4_mm, paper::kBlack});
    compose::drawLine(canvas, {4_mm, 50_mm}, 58_mm, 36_pt, 20_pt, words.en);
    compose::drawCodeWithText(canvas, {64_mm, 32_mm, 32_mm, 34_mm}, 1.6_mm, CardCode{card}.encode());
    if (simulation)
        compose::drawPracticeBand(canvas, compose::kLabelSize.w, 5_mm);
    return canvas.finish();
}

} // namespace daishi
