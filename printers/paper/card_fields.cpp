#include "printers/paper/card_fields.h"

#include "printers/paper/wrap.h"

#include <algorithm>

namespace daishi::paper {

namespace {

constexpr double kEmAboveBaseline = 0.88;
constexpr Mm kModule(25.4 * 10 / 600);
constexpr Mm kCodeSide = kModule * 20;

constexpr FieldPlace at(Field field, const char* label, Mm labelX, Mm x, Mm baseline, Mm width, Pt size,
                        Pt smallest) {
    return {field, label, labelX, x, baseline, width, size, smallest};
}

std::vector<FieldPlace> cardFields() {
    FieldPlace address = at(Field::Address, "住所", 4_mm, 12_mm, 28.3_mm, 70_mm, 7_pt, 5_pt);
    address.lines = 2;
    address.leading = 2.9_mm;
    return {
        at(Field::Validity, "有効期限", 54_mm, 54_mm, 10.4_mm, 28_mm, 9_pt, 7_pt),
        at(Field::SymbolText, "記号", 4_mm, 9.5_mm, 15.7_mm, 14_mm, 9_pt, 6_pt),
        at(Field::Number, "番号", 25_mm, 30.5_mm, 15.7_mm, 26_mm, 9_pt, 6_pt),
        at(Field::Branch, "（枝番）", 58_mm, 66.5_mm, 15.7_mm, 8_mm, 9_pt, 7_pt),
        at(Field::ElderlyNote, "", 4_mm, 4_mm, 19.4_mm, 34_mm, 7_pt, 7_pt),
        at(Field::CopayShare, "", 46_mm, 46_mm, 19.4_mm, 36_mm, 7_pt, 7_pt),
        at(Field::Name, "氏名", 4_mm, 12_mm, 24.5_mm, 70_mm, 12_pt, 6_pt),
        address,
        at(Field::Birth, "生年月日", 4_mm, 19_mm, 34.8_mm, 25_mm, 7.5_pt, 6_pt),
        at(Field::Sex, "性別", 46_mm, 57_mm, 34.8_mm, 10_mm, 7.5_pt, 6_pt),
        at(Field::StartDate, "適用開始年月日", 4_mm, 19_mm, 38.2_mm, 25_mm, 7.5_pt, 6_pt),
        at(Field::IssueDate, "交付年月日", 46_mm, 57_mm, 38.2_mm, 25_mm, 7.5_pt, 6_pt),
        at(Field::Effective, "発効期日", 4_mm, 19_mm, 41.6_mm, 25_mm, 7.5_pt, 6_pt),
        at(Field::Household, "世帯主氏名", 46_mm, 57_mm, 41.6_mm, 25_mm, 7.5_pt, 4_pt),
        at(Field::InsurerName, "交付者名", 13_mm, 24_mm, 49.3_mm, 49_mm, 7.5_pt, 6_pt),
        at(Field::Telephone, "TEL", 36_mm, 40_mm, 51.9_mm, 33_mm, 6.5_pt, 5_pt),
        at(Field::PieceText, "", 13_mm, 13_mm, 51.9_mm, 22_mm, 5_pt, 5_pt),
        at(Field::SettingMark, "", 60_mm, 60_mm, 45.7_mm, 13_mm, 5_pt, 5_pt),
    };
}

// The letter's table: two columns of label and value, rows of kLetterRow from kLetterTop.
constexpr Mm kLeftLabel = 22_mm, kLeft = 54_mm, kRightLabel = 107_mm, kRight = 139_mm;
constexpr Mm kHalf = 50_mm, kFull = 134_mm;

constexpr Mm rowBaseline(int row) {
    return 108_mm + 9_mm * row + 6_mm;
}

std::vector<FieldPlace> letterFields() {
    const auto left = [](Field f, const char* label, int row, Mm width) {
        return at(f, label, kLeftLabel, kLeft, rowBaseline(row), width, 11_pt, 7_pt);
    };
    const auto right = [](Field f, const char* label, int row) {
        return at(f, label, kRightLabel, kRight, rowBaseline(row), kHalf, 11_pt, 7_pt);
    };
    const auto strip = [](Field f, const char* label, Mm baseline) {
        return at(f, label, 66_mm, 92_mm, baseline, 53_mm, 9_pt, 6_pt);
    };
    return {
        at(Field::Reference, "整理番号", 125_mm, 143_mm, 22_mm, 47_mm, 10_pt, 7_pt),
        left(Field::SymbolText, "記号", 0, kHalf),
        right(Field::Number, "番号", 0),
        left(Field::Branch, "枝番", 1, kHalf),
        right(Field::Relationship, "種別", 1),
        left(Field::Kana, "フリガナ", 2, kFull),
        left(Field::Name, "氏名", 3, kFull),
        left(Field::CopayShare, "負担割合", 4, kHalf),
        right(Field::StartDate, "資格取得年月日", 4),
        left(Field::Validity, "有効期限", 5, kHalf),
        right(Field::IssueDate, "交付年月日", 5),
        left(Field::MyNumberTail, "個人番号下4桁", 6, kHalf),
        left(Field::InsurerName, "保険者名", 7, kHalf),
        right(Field::Telephone, "電話番号", 7),
        strip(Field::StripNumber, "記号・番号・枝番", 246_mm),
        strip(Field::StripName, "氏名", 253_mm),
        strip(Field::StripCopay, "負担割合", 260_mm),
        strip(Field::StripStart, "資格取得年月日", 267_mm),
        at(Field::PieceText, "", 14_mm, 14_mm, 289.5_mm, 40_mm, 5_pt, 5_pt),
        at(Field::SettingMark, "", 56_mm, 56_mm, 289.5_mm, 16_mm, 5_pt, 5_pt),
    };
}

bool drawAt(Canvas& canvas, const FieldPlace& place, Face face, Pt size, std::string_view utf8) {
    if (place.lines == 1)
        return canvas.textFitted(place.x, place.baseline, place.width, face, size, utf8);
    const auto lines = wrap(canvas.fonts(), face, size, place.width, utf8);
    const auto tooWide = [&](const std::string& line) {
        return canvas.fonts().width(face, size, line) > place.width;
    };
    if (lines.size() > static_cast<std::size_t>(place.lines) ||
        std::any_of(lines.begin(), lines.end(), tooWide))
        return false;
    Mm baseline = place.baseline;
    for (const std::string& line : lines) {
        canvas.text(place.x, baseline, face, size, line);
        baseline += place.leading;
    }
    return true;
}

} // namespace

Rect FieldPlace::box() const {
    const Mm em = toMm(size);
    return {x, baseline - em * kEmAboveBaseline, width, em + leading * (lines - 1)};
}

const std::vector<FieldPlace>& fieldsOf(FieldLayout layout) {
    static const std::vector<FieldPlace> card = cardFields(), letter = letterFields();
    return layout == FieldLayout::Card ? card : letter;
}

std::optional<FieldPlace> fieldPlace(FieldLayout layout, Field field) {
    const auto& all = fieldsOf(layout);
    const auto found =
        std::find_if(all.begin(), all.end(), [field](const FieldPlace& p) { return p.field == field; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Pt> drawField(Canvas& canvas, const FieldPlace& place, Face face, std::string_view utf8) {
    for (Pt size = place.size; size >= place.smallest; size = Pt(size.v - 0.5))
        if (drawAt(canvas, place, face, size, utf8))
            return size;
    return std::nullopt;
}

void drawCode(Canvas& canvas, const CodePlace& place, const Symbol& symbol) {
    const Size size = symbol.sizeOnPaper(place.module, 1);
    if (size.w > place.side + 0.01_mm || size.h > place.side + 0.01_mm)
        throw SymbolError("code symbol is larger than its place on the sheet");
    canvas.symbol(place.x, place.y, symbol, {place.module, 1});
}

CodePlace pieceCodePlace(FieldLayout layout) {
    return layout == FieldLayout::Card ? CodePlace{3.4_mm, 43.4_mm, kCodeSide, kModule}
                                       : CodePlace{14_mm, 279_mm, kCodeSide, kModule};
}

CodePlace formMarkPlace(FieldLayout layout) {
    return layout == FieldLayout::Card ? CodePlace{74.1_mm, 43.4_mm, kCodeSide, kModule}
                                       : CodePlace{187.5_mm, 279_mm, kCodeSide, kModule};
}

Rect sealPlace(FieldLayout layout) {
    return layout == FieldLayout::Card ? Rect{66_mm, 1.9_mm, 5.08_mm, 5.08_mm}
                                       : Rect{170_mm, 30_mm, 18.288_mm, 18.288_mm};
}

std::vector<Rect> titleZones(FieldLayout layout) {
    if (layout == FieldLayout::Card)
        return {{4_mm, 6_mm, 48_mm, 5.6_mm}};
    return {{40_mm, 74_mm, 130_mm, 10_mm}, {66_mm, 233_mm, 79_mm, 6_mm}};
}

Size sheetSize(FieldLayout layout) {
    return layout == FieldLayout::Card ? kCardSize : kA4;
}

} // namespace daishi::paper
