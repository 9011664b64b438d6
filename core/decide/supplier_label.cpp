#include "core/decide/supplier_label.h"

#include <charconv>

namespace daishi {

namespace {

const Text kWanted{"納入業者の箱ラベル", "a supplier's box label"};

Refusal unknownBlank() {
    return {RefusalCode::CodeUnknown,
            {"登録のない台紙のラベル", "the label of a blank that is not on record"},
            kWanted,
            {}};
}

Refusal lacks(std::string_view ja, std::string_view en) {
    return {RefusalCode::ScanNotRead,
            {std::string(ja) + "のないラベル", "a label without " + std::string(en)},
            kWanted,
            {}};
}

std::optional<std::string_view> eitherOf(const Gs1Elements& label, std::string_view ai,
                                         std::string_view otherAi) {
    const auto value = label.find(ai);
    return value ? value : label.find(otherAi);
}

Outcome<SupplierLabel> fromCode(const Registry& registry, const SupplierCode& code) {
    const BlankType* type = registry.blankTypeOf(InsurerNumber(code.insurer), code.kindCode, code.edition);
    if (!type)
        return unknownBlank();
    return SupplierLabel{type->id, Sheets(code.sheets), code.encode()};
}

Outcome<SupplierLabel> fromGs1(const Registry& registry, const Gs1Elements& label) {
    const auto gtin = eitherOf(label, "02", "01");
    if (!gtin)
        return lacks("商品コード(01)", "a trade item (01)");
    const BlankType* type = registry.blankTypeByGtin(*gtin);
    if (!type)
        return unknownBlank();
    std::int64_t sheets = 0;
    if (const auto count = eitherOf(label, "37", "30")) {
        std::from_chars(count->data(), count->data() + count->size(), sheets);
    }
    if (sheets == 0)
        return lacks("枚数(37)", "a number of sheets (37)");
    if (!eitherOf(label, "21", "00"))
        return lacks("箱の番号(21)", "a number of the box (21)");
    return SupplierLabel{type->id, Sheets(sheets), encodeGs1(label)};
}

} // namespace

Outcome<SupplierLabel> supplierLabel(const Registry& registry, const Scan& scan) {
    if (const auto* code = std::get_if<SupplierCode>(&scan.content))
        return fromCode(registry, *code);
    if (const auto* label = std::get_if<Gs1Elements>(&scan.content))
        return fromGs1(registry, *label);
    return Refusal{RefusalCode::CodeUnknown, {"ほかの種類のコード", "a code of another kind"}, kWanted, {}};
}

} // namespace daishi
