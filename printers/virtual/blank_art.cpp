#include "printers/virtual/blank_art.h"

#include "printers/paper/blank_face.h"

namespace daishi::vprinter {
namespace {

paper::BlankFace faceOf(const Stock& stock) {
    const bool card = stock.size == SheetSize::Card;
    return {stock.heading,
            stock.title,
            stock.insurerNumber,
            stock.insurerName,
            stock.mark,
            stock.tint.empty() ? "#ffffff" : stock.tint,
            card ? paper::kCardSize : paper::kA4,
            card ? paper::FieldLayout::Card : paper::FieldLayout::Letter};
}

} // namespace

const std::string& BlankArt::pdf(const Stock& stock) {
    const std::string key = oneLine(toJson(stock));
    const std::lock_guard lock(mutex_);
    if (const auto known = drawn_.find(key); known != drawn_.end())
        return known->second;
    if (!fonts_)
        fonts_ = std::make_unique<paper::FontSet>();
    paper::Canvas canvas = paper::Canvas::pdf(*fonts_);
    paper::drawBlank(canvas, faceOf(stock));
    return drawn_.emplace(key, canvas.finish()).first->second;
}

} // namespace daishi::vprinter
