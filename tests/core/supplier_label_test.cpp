// What a supplier's box label says: nothing is guessed, and a blank that is not configured is unknown.
#include "core/decide/supplier_label.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;

const char kGtin[] = "04912345120014";

Registry registry() {
    Registry made;
    made.blankTypes = {card().type, otherKind().type};
    made.blankTypes[0].gtin = kGtin;
    DocumentKind kind;
    kind.id = card().type.kind;
    kind.code = "HKN";
    made.kinds = {kind};
    return made;
}

Outcome<SupplierLabel> gs1(std::vector<Gs1Element> elements) {
    return supplierLabel(registry(), Scan{"", Gs1Elements(std::move(elements))});
}

Outcome<SupplierLabel> ours(const char* insurer, const char* kind, unsigned edition) {
    SupplierCode code;
    code.insurer = insurer;
    code.kindCode = kind;
    code.edition = edition;
    code.sheets = 500;
    return supplierLabel(registry(), Scan{"", code});
}

} // namespace

TEST_CASE("a GS1 label names blank, sheets and box, by either of two elements each") {
    const std::string digits = "04912345000000001";
    const Gs1Element boxes[] = {{"21", "A1"}, {"00", digits + gtinCheckDigit(digits)}};
    struct Pair {
        const char *item, *count;
    };
    for (const auto& [item, count] : {Pair{"01", "37"}, {"01", "30"}, {"02", "37"}}) {
        for (const Gs1Element& box : boxes) {
            INFO(item << " " << count << " " << box.ai);
            const auto label = gs1({{item, kGtin}, {count, "500"}, box});
            REQUIRE(label);
            CHECK(label->type == card().type.id);
            CHECK(label->sheets == Sheets(500));
        }
    }
    const auto both = gs1({{"02", kGtin}, {"37", "500"}, {"30", "7"}, {"21", "A1"}});
    REQUIRE(both);
    CHECK(both->sheets == Sheets(500)); // (37) is what the case holds
}

TEST_CASE("a GS1 label that lacks something is not read, and an unknown blank is said to be unknown") {
    struct Row {
        const char* what;
        std::vector<Gs1Element> elements;
        RefusalCode code;
    };
    const Row rows[] = {
        {"nothing", {}, ScanNotRead},
        {"no blank", {{"37", "500"}, {"21", "A1"}}, ScanNotRead},
        {"another blank", {{"01", "04912345129994"}, {"37", "500"}, {"21", "A1"}}, CodeUnknown},
        {"no sheets", {{"01", kGtin}, {"21", "A1"}}, ScanNotRead},
        {"none in it", {{"01", kGtin}, {"37", "0"}, {"21", "A1"}}, ScanNotRead},
        {"no number of the box", {{"01", kGtin}, {"37", "500"}}, ScanNotRead},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const auto label = gs1(row.elements);
        REQUIRE_FALSE(label);
        CHECK(label.refusal().code == row.code);
    }
}

TEST_CASE("a supplier's own code names insurer, kind and edition, and all three have to be known") {
    const auto known = ours("145011", "HKN", 3);
    REQUIRE(known);
    CHECK(known->type == card().type.id);
    CHECK(known->sheets == Sheets(500));
    for (const auto& unknown :
         {ours("149997", "HKN", 3), ours("145011", "SKK", 3), ours("145011", "HKN", 2)}) {
        REQUIRE_FALSE(unknown);
        CHECK(unknown.refusal().code == CodeUnknown);
    }
    const auto other = supplierLabel(registry(), Scan{"", BadgeCode{}});
    REQUIRE_FALSE(other);
    CHECK(other.refusal().code == CodeUnknown);
}
