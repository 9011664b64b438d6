#include "printers/compose/printed_fields.h"

#include <stdexcept>

#include "core/decide/elderly.h"
#include "core/words/wareki.h"

namespace daishi::compose {

namespace {

using namespace paper::literals;
using paper::Field;
using paper::FieldLayout;
using enum Writing;

struct Row {
    Field field;
    std::string_view key;
    Writing writing = AsIs;
    Need need = Need::Always;
};

constexpr Row kCard[] = {
    {Field::Validity, "valid_until", Wareki},
    {Field::SymbolText, "symbol"},
    {Field::Number, "number"},
    {Field::Branch, "branch"},
    {Field::ElderlyNote, "share", ElderlyNote, Need::IfThere},
    {Field::CopayShare, "share", ShareInWords, Need::IfThere},
    {Field::Name, "name"},
    {Field::Address, "address"},
    {Field::Birth, "birth", Wareki},
    {Field::Sex, "sex"},
    {Field::StartDate, "started", Wareki},
    {Field::IssueDate, "issued", Wareki},
    {Field::Effective, "effective", Wareki},
    {Field::Household, "head"},
    {Field::Telephone, kTelephone},
};

// 資格情報のお知らせ has a 有効期限 for some people only.
constexpr Row kLetter[] = {
    {Field::Reference, "control"},
    {Field::SymbolText, "symbol"},
    {Field::Number, "number"},
    {Field::Branch, "branch"},
    {Field::Kana, "kana", AsIs, Need::IfThere},
    {Field::Name, "name"},
    {Field::CopayShare, "share", AsIs, Need::IfThere},
    {Field::StartDate, "started", Wareki},
    {Field::Validity, "valid_until", Wareki, Need::IfThere},
    {Field::IssueDate, "issued", Wareki},
    {Field::Telephone, kTelephone},
    {Field::StripNumber, "number", NumberLine},
    {Field::StripName, "name"},
    {Field::StripCopay, "share", AsIs, Need::IfThere},
    {Field::StripStart, "started", Wareki},
};

template <std::size_t n>
std::vector<PrintedField> placed(FieldLayout layout, const Row (&rows)[n]) {
    std::vector<PrintedField> fields;
    for (const Row& row : rows) {
        const auto place = paper::fieldPlace(layout, row.field);
        if (!place)
            throw std::logic_error("a field without a place on the sheet: " + std::string(row.key));
        fields.push_back({row.key, row.writing, row.need, *place});
    }
    return fields;
}

// The window of the envelope shows the household's address; its letters go to the head of the household.
void addRecipient(std::vector<PrintedField>& fields) {
    const auto add = [&](Field field, std::string_view key, Writing writing, paper::Mm baseline, int lines,
                         paper::Pt size) {
        paper::FieldPlace place{field, "", 20_mm, 20_mm, baseline, 84_mm, size, 8_pt};
        place.lines = lines;
        place.leading = 5_mm;
        fields.push_back({key, writing, Need::Always, place});
    };
    add(Field::Address, "postcode", Postcode, 22_mm, 1, 10_pt);
    add(Field::Address, "address", AsIs, 28_mm, 3, 10_pt);
    add(Field::Household, "head", Recipient, 47_mm, 1, 12_pt);
}

std::vector<PrintedField> letterFields() {
    auto fields = placed(FieldLayout::Letter, kLetter);
    addRecipient(fields);
    return fields;
}

const std::string& valueOf(const PieceFields& fields, std::string_view key) {
    static const std::string kNothing;
    const auto found = fields.find(std::string(key));
    return found == fields.end() ? kNothing : found->second;
}

std::string dayInWords(const std::string& iso) {
    const auto day = Day::parse(iso);
    const bool drawable = day && day->year() >= 1873; // wareki() begins there
    return drawable ? wareki(*day) : std::string();
}

// A share of somebody who may have none on a card is printed neither as a share nor as the title part.
bool elderly(const PieceFields& fields) {
    const auto birth = Day::parse(valueOf(fields, "birth"));
    const auto effective = Day::parse(valueOf(fields, "effective"));
    return birth && effective && isElderlyInsured(*birth, *effective);
}

std::string numberLine(const PieceFields& fields) {
    std::string line;
    for (const std::string_view key : {"symbol", "number", "branch"}) {
        const std::string& part = valueOf(fields, key);
        if (part.empty())
            return {};
        line += (line.empty() ? "" : "・") + part;
    }
    return line;
}

} // namespace

paper::FieldLayout layoutOf(SheetSize size) {
    switch (size) {
    case SheetSize::Card:
        return FieldLayout::Card;
    case SheetSize::A4:
        return FieldLayout::Letter;
    }
    throw std::logic_error("a sheet size without a layout");
}

const std::vector<PrintedField>& printedFields(FieldLayout layout) {
    static const auto card = placed(FieldLayout::Card, kCard), letter = letterFields();
    return layout == FieldLayout::Card ? card : letter;
}

bool isDue(const PrintedField& field, const PieceFields& fields) {
    return field.need == Need::Always || !valueOf(fields, field.key).empty();
}

std::string written(const PrintedField& field, const Insurer& insurer, const PieceFields& fields) {
    const std::string& value = field.key == kTelephone ? insurer.telephone : valueOf(fields, field.key);
    if (value.empty())
        return {};
    switch (field.writing) {
    case AsIs:
        return value;
    case Wareki:
        return dayInWords(value);
    case ElderlyNote:
        return elderly(fields) ? "兼 高齢受給者証" : "";
    case ShareInWords:
        return elderly(fields) ? "一部負担金割合 " + value : "";
    case NumberLine:
        return numberLine(fields);
    case Postcode:
        return "〒" + value;
    case Recipient:
        return value + " 様";
    }
    throw std::logic_error("a value without a way to write it");
}

} // namespace daishi::compose
