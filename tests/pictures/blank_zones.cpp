#include "tests/pictures/blanks.h"

#include "printers/paper/card_fields.h"

namespace daishi::pictures {

namespace {

using namespace paper::literals;
using paper::Mm;
using paper::Pt;
using paper::Rect;

std::size_t characters(const std::string& utf8) {
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

// Every character of these texts is an em wide, or less.
Rect lineOf(const std::string& text, Mm x, Mm baseline, Pt size) {
    const Mm em = paper::toMm(size);
    return {x, baseline - em * 0.88, em * double(characters(text)), em};
}

Rect centredLine(const std::string& text, Mm middle, Mm baseline, Pt size) {
    Rect line = lineOf(text, middle, baseline, size);
    line.x = middle - line.w / 2;
    return line;
}

struct Place {
    const char* key;
    Rect rect;
};

Rect insurerOf(const Blank& blank) {
    const auto place = paper::fieldPlace(blank.layout, paper::Field::InsurerName).value();
    return lineOf(blank.face.insurerName, place.x, place.baseline, place.size);
}

std::vector<Place> cardPlaces(const Blank& blank) {
    const auto digits = double(blank.face.insurerNumber.size());
    return {{"heading", lineOf(blank.face.heading, 4_mm, 5.3_mm, 6.5_pt)},
            {"title", lineOf(blank.face.title, 4_mm, 10.6_mm, 13_pt)},
            {"insurer", insurerOf(blank)},
            {"number", {24_mm, 43.3_mm, 3.4_mm * digits, 3.2_mm}}};
}

std::vector<Place> letterPlaces(const Blank& blank) {
    const auto digits = double(blank.face.insurerNumber.size());
    return {{"heading", centredLine(blank.face.heading, 105_mm, 71_mm, 12_pt)},
            {"title", centredLine(blank.face.title, 105_mm, 82_mm, 21_pt)},
            {"insurer", insurerOf(blank)},
            {"number", {139_mm, 163.5_mm, 5_mm * digits, 6_mm}},
            {"strip-title", lineOf(blank.face.title, 66_mm, 237.5_mm, 11_pt)},
            {"strip-insurer", lineOf(blank.face.insurerName, 66_mm, 280.2_mm, 8_pt)},
            {"strip-number", {80.5_mm, 271.2_mm, 4_mm * digits, 5_mm}}};
}

} // namespace

std::vector<Zone> identityZones(const Blank& blank) {
    const paper::Size sheet = blank.face.size;
    std::vector<Zone> zones;
    for (const Place& place : blank.size == SheetSize::Card ? cardPlaces(blank) : letterPlaces(blank))
        zones.push_back({place.key,
                         {place.rect.x / sheet.w, place.rect.y / sheet.h, place.rect.w / sheet.w,
                          place.rect.h / sheet.h}});
    return zones;
}

paper::BlankFace marked(const Blank& blank, const std::string& mark) {
    paper::BlankFace face = blank.face;
    face.mark = mark;
    return face;
}

std::string pdfOf(const paper::FontSet& fonts, const paper::BlankFace& face) {
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    paper::drawBlank(canvas, face);
    return canvas.finish();
}

} // namespace daishi::pictures
