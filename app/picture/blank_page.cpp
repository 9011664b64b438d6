#include "app/picture/blank_page.h"

#include "printers/paper/blank_face.h"

namespace daishi::picture {

std::string blankPage(const paper::FontSet& fonts, const BlankType& type, const Insurer& insurer) {
    const bool card = type.size == SheetSize::Card;
    paper::BlankFace face;
    face.heading = insurer.heading;
    face.title = type.title;
    face.insurerNumber = insurer.number.str();
    face.insurerName = insurer.name.ja;
    face.mark = type.mark;
    face.tint = type.colour;
    face.size = card ? paper::kCardSize : paper::kA4;
    face.fieldLayout = card ? paper::FieldLayout::Card : paper::FieldLayout::Letter;
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    paper::drawBlank(canvas, face);
    return canvas.finish();
}

} // namespace daishi::picture
