#include "tests/pictures/printed.h"

#include "core/words/scan_codes.h"
#include "printers/compose/printed_fields.h"
#include "printers/paper/symbol.h"

#include <stdexcept>

namespace daishi::pictures {

namespace {

using scan::Chance;

const std::vector<std::string> kFamilies = {"佐藤", "鈴木",   "髙﨑", "渡邉",   "齋藤",
                                            "山本", "長谷川", "石橋", "小野寺", "林"};
const std::vector<std::string> kGiven = {"一郎", "花子",   "𠮷子", "健太", "美咲",
                                         "修",   "由紀恵", "大輔", "文",   "さくら"};
const std::vector<std::string> kKana = {"サトウ ハナコ", "スズキ イチロウ", "タカサキ ヨシコ", "ハヤシ アヤ",
                                        "オノデラ ケンタ"};
const std::vector<std::string> kTowns = {"川崎市川崎区架空町", "川崎市幸区見本町", "川崎市中原区例示",
                                         "三浦市架空海岸", "川崎市麻生区仮名台"};

std::string number(Chance& chance, std::size_t digits) {
    std::string out = std::to_string(1 + chance.below(9));
    while (out.size() < digits)
        out += std::to_string(chance.below(10));
    return out;
}

std::string two(std::size_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string day(Chance& chance, unsigned from, unsigned until) {
    return std::to_string(from + chance.below(until - from + 1)) + "-" + two(1 + chance.below(12)) + "-" +
           two(1 + chance.below(28));
}

PieceFields somebody(Chance& chance) {
    const std::string family = chance.oneOf(kFamilies);
    PieceFields fields = {{"control", "K" + number(chance, 7)},
                          {"symbol", two(10 + chance.below(80))},
                          {"number", number(chance, 7)},
                          {"branch", two(1 + chance.below(9))},
                          {"name", family + " " + chance.oneOf(kGiven)},
                          {"kana", chance.oneOf(kKana)},
                          {"address", chance.oneOf(kTowns) + number(chance, 1) + "丁目" + number(chance, 2) +
                                          "番" + number(chance, 1) + "号 見本荘" + number(chance, 3) +
                                          "号室"},
                          {"postcode", number(chance, 3) + "-" + number(chance, 4)},
                          {"birth", day(chance, 1932, 2020)},
                          {"sex", chance.once(0.5) ? "女" : "男"},
                          {"head", family + " " + chance.oneOf(kGiven)},
                          {"started", day(chance, 1990, 2023)},
                          {"issued", day(chance, 2024, 2024)},
                          {"effective", "2024-12-02"},
                          {"valid_until", "2025-07-31"}};
    if (chance.once(0.4)) // 70 to 74
        fields["birth"] = day(chance, 1950, 1953),
        fields["share"] = std::to_string(1 + chance.below(3)) + "割";
    return fields;
}

// The code of a piece of an invented job.
SheetId code(Chance& chance) {
    PieceCode piece{"J-241202-01", static_cast<unsigned>(1 + chance.below(600)), 1};
    return SheetId(piece.encode());
}

// Another digit, another glyph, another day.
std::string otherValue(const std::string& key, const std::string& value, Chance& chance) {
    if (key == "symbol" || key == "number" || key == "branch") {
        std::string other = value;
        char& digit = other[chance.below(other.size())];
        digit = static_cast<char>('0' + (digit - '0' + 1 + static_cast<int>(chance.below(8))) % 10);
        return other;
    }
    if (key == "name") {
        std::string other = value;
        while (other == value)
            other = value.substr(0, value.find(' ') + 1) + chance.oneOf(kGiven);
        return other;
    }
    std::string other = value;
    while (other == value)
        other = day(chance, 1990, 2023);
    return other;
}

void misprint(Printed& printed, Chance& chance) {
    constexpr const char* kKeys[] = {"symbol", "number", "branch", "name", "started"};
    switch (printed.misprint) {
    case Misprint::None:
    case Misprint::NothingPrinted:
        return;
    case Misprint::OneField: {
        const std::string key = kKeys[chance.below(std::size(kKeys))];
        std::string& value = printed.onSheet.fields.at(key);
        value = otherValue(key, value, chance);
        printed.differing = {key};
        return;
    }
    case Misprint::OtherPerson:
        printed.onSheet.fields = somebody(chance);
        return;
    case Misprint::OtherCode:
        while (printed.onSheet.sheet == printed.sent.sheet)
            printed.onSheet.sheet = code(chance);
        printed.differing = {"piece-code"};
        return;
    }
}

void drawData(paper::Canvas& canvas, paper::FieldLayout layout, const Insurer& insurer,
              const SheetData& data) {
    const auto put = [&](const paper::FieldPlace& place, paper::Face face, const std::string& text) {
        if (!text.empty() && !paper::drawField(canvas, place, face, text))
            throw std::logic_error("an invented value does not fit its place: " + text);
    };
    for (const auto& field : compose::printedFields(layout))
        put(field.place, compose::kDataFace, compose::written(field, insurer, data.fields));
    paper::drawCode(canvas, paper::pieceCodePlace(layout), paper::dataMatrix(data.sheet.str()));
    put(paper::fieldPlace(layout, paper::Field::PieceText).value(), compose::kCodeFace, data.sheet.str());
}

} // namespace

BlankType blankTypeOf(const Blank& blank) {
    BlankType type;
    type.id = blank.key;
    type.insurer = InsurerNumber(blank.face.insurerNumber);
    type.title = blank.face.title;
    type.size = blank.size;
    type.colour = blank.face.tint;
    type.mark = blank.face.mark;
    return type;
}

Printed printedOn(const Blank& blank, Misprint kind, Chance chance) {
    Printed printed;
    printed.insurer = {InsurerNumber(blank.face.insurerNumber),
                       {blank.face.insurerName, ""},
                       blank.face.heading,
                       "044-000-" + number(chance, 4)};
    printed.sent = {code(chance), 1, somebody(chance)};
    printed.onSheet = printed.sent;
    printed.misprint = kind;
    misprint(printed, chance);
    return printed;
}

std::string pdfOf(const paper::FontSet& fonts, const paper::BlankFace& face, const Printed& printed) {
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    paper::drawBlank(canvas, face);
    if (printed.misprint != Misprint::NothingPrinted)
        drawData(canvas, face.fieldLayout, printed.insurer, printed.onSheet);
    return canvas.finish();
}

std::string addedTo(const paper::FontSet& fonts, const Blank& blank, const Insurer& insurer,
                    const SheetData& data) {
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    canvas.beginPage(blank.face.size);
    drawData(canvas, blank.layout, insurer, data);
    return canvas.finish();
}

} // namespace daishi::pictures
