#include "printers/compose/test_sheet.h"

#include <stdexcept>

#include "core/decide/guards.h"
#include "core/decide/permit.h"
#include "core/store/sha256.h"
#include "printers/compose/printed_fields.h"
#include "printers/paper/card_fields.h"

namespace daishi {

namespace {

using namespace paper::literals;
using paper::Canvas;
using paper::FieldLayout;

struct VoidPlace {
    paper::Mm middle;
    paper::Mm baseline; // of VOID
    paper::Pt size;
    paper::Mm wordsMiddle; // of 試し刷り, where the blank itself has nothing printed
    paper::Mm wordsBaseline;
    paper::Pt small;
};

constexpr VoidPlace placeOf(FieldLayout layout) {
    if (layout == FieldLayout::Card)
        return {43_mm, 33_mm, 60_pt, 59_mm, 47.6_mm, 8_pt};
    return {105_mm, 160_mm, 150_pt, 105_mm, 185_mm, 24_pt};
}

void drawVoid(Canvas& canvas, FieldLayout layout, const TestCode& code) {
    const VoidPlace place = placeOf(layout);
    canvas.text(place.middle, place.baseline, paper::Face::SansRegular, place.size, "VOID",
                paper::Align::Centre);
    canvas.text(place.wordsMiddle, place.wordsBaseline, paper::Face::SansRegular, place.small,
                "試し刷り・使用禁止", paper::Align::Centre);
    paper::drawCode(canvas, paper::pieceCodePlace(layout), paper::dataMatrix(code.encode()));
    const auto text = paper::fieldPlace(layout, paper::Field::PieceText);
    if (!text || !paper::drawField(canvas, *text, compose::kCodeFace, code.encode()))
        throw std::runtime_error("the code of a test sheet cannot be printed exactly");
}

class VoidComposer final : public TestComposer {
  public:
    PrintDocument composeTest(const Permit& permit, const BlankType& type, const TestCode& code,
                              const std::string& mediaSource) override {
        if (permit.sheets() != Sheets(1) || permit.blankType() != type.id)
            throw std::logic_error("a test sheet is one sheet of the permit's blank");
        const FieldLayout layout = compose::layoutOf(type.size);
        Canvas canvas = Canvas::pdf(fonts_, {code.test});
        canvas.beginPage(paper::sheetSize(layout));
        drawVoid(canvas, layout, code);
        PrintDocument document;
        document.pdf = canvas.finish();
        document.hash = sha256Hex(document.pdf);
        document.mediaSource = mediaSource;
        document.mediaSize = mediaName(type.size);
        return document;
    }

  private:
    paper::FontSet fonts_;
};

} // namespace

std::unique_ptr<TestComposer> makeTestComposer() {
    return std::make_unique<VoidComposer>();
}

} // namespace daishi
