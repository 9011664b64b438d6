#include "printers/reading/sheet/layout.h"

#include <cmath>

#include "printers/paper/card_fields.h"

namespace daishi::reading {

namespace {

using namespace paper::literals;
using paper::FieldLayout;
using paper::Mm;

constexpr std::size_t kMostDigits = 8; // of an insurer number, FACTS §1

// Of the number: where the first box stands and how large each is. The rules between the boxes do not count.
struct NumberPlace {
    Mm x, y;
    paper::Size box;
};

constexpr Mm kWithinRules(0.35);
constexpr Mm kRoomOfCodes(1.2);

void addNumber(SheetLayout& layout, const std::string& name, const NumberPlace& number) {
    for (std::size_t i = 0; i < kMostDigits; ++i) {
        const paper::Rect box{number.x + number.box.w * static_cast<double>(i), number.y, number.box.w,
                              number.box.h};
        layout.identity.push_back({name + "-" + std::to_string(i + 1), pixelsOf(box.inset(kWithinRules)), 1});
    }
}

void addPlaces(SheetLayout& layout, FieldLayout fields) {
    const auto insurer = paper::fieldPlace(fields, paper::Field::InsurerName);
    layout.identity.push_back({"insurer", pixelsOf(insurer.value().box().inset(-0.4_mm)), 1});
    for (const paper::FieldPlace& place : paper::fieldsOf(fields)) {
        if (place.field != paper::Field::InsurerName)
            layout.variable.push_back(pixelsOf(place.box().inset(-0.5_mm)));
    }
    layout.piece = pixelsOf(paper::pieceCodePlace(fields).box().inset(-kRoomOfCodes));
    layout.mark = pixelsOf(paper::formMarkPlace(fields).box().inset(-kRoomOfCodes));
    layout.variable.push_back(layout.piece);
}

SheetLayout card() {
    SheetLayout layout;
    layout.size = SheetSize::Card;
    layout.pixels = pixelsOf({0_mm, 0_mm, paper::kCardSize.w, paper::kCardSize.h}).size();
    layout.identity.push_back({"heading", pixelsOf({3.6_mm, 2.6_mm, 48.4_mm, 3.4_mm}), 1});
    layout.identity.push_back({"title", pixelsOf({3.6_mm, 6_mm, 48.4_mm, 5.7_mm}), 0.75});
    addNumber(layout, "number", {24_mm, 43.3_mm, {3.4_mm, 3.2_mm}});
    addPlaces(layout, FieldLayout::Card);
    return layout;
}

SheetLayout letter() {
    SheetLayout layout;
    layout.size = SheetSize::A4;
    layout.pixels = pixelsOf({0_mm, 0_mm, paper::kA4.w, paper::kA4.h}).size();
    layout.identity.push_back({"heading", pixelsOf({40_mm, 66.5_mm, 130_mm, 6_mm}), 0.7});
    layout.identity.push_back({"title", pixelsOf({40_mm, 74_mm, 130_mm, 10_mm}), 0.5});
    layout.identity.push_back({"strip-title", pixelsOf({66_mm, 233_mm, 79_mm, 6_mm}), 0.75});
    addNumber(layout, "number", {139_mm, 163.5_mm, {5_mm, 6_mm}});
    addNumber(layout, "strip-number", {80.5_mm, 271.2_mm, {4_mm, 5_mm}});
    layout.identity.push_back({"strip-insurer", pixelsOf({65.6_mm, 277_mm, 78_mm, 4.2_mm}), 1});
    addPlaces(layout, FieldLayout::Letter);
    layout.variable.push_back(pixelsOf(paper::kLetterRecipient.inset(-1_mm)));
    layout.variable.push_back(pixelsOf(paper::kLetterCustomerBarcode.inset(-1_mm)));
    return layout;
}

} // namespace

const SheetLayout& layoutOf(SheetSize size) {
    static const SheetLayout kCard = card(), kLetter = letter();
    return size == SheetSize::Card ? kCard : kLetter;
}

cv::Rect pixelsOf(const paper::Rect& place) {
    const auto px = [](Mm length) { return static_cast<int>(std::lround(length.v * kDotsPerMm)); };
    return {px(place.x), px(place.y), px(place.w), px(place.h)};
}

} // namespace daishi::reading
