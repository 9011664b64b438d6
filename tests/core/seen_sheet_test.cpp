// What a sheet in the hand is taken for, by its mark and by its title.
#include "core/decide/seen_sheet.h"
#include "tests/core/decide_kit.h"

using namespace daishi;

namespace {

const std::string kCard = "被保険者証", kNotice = "資格確認書", kLetter = "お知らせ";

BlankType blank(const char* id, const char* insurer, const std::string& title) {
    BlankType type;
    type.id = BlankTypeId(id);
    type.insurer = InsurerNumber(insurer);
    type.title = title;
    type.lookAlikeGroup = "card";
    return type;
}

Registry blanks() {
    Registry registry;
    registry.blankTypes = {blank("a-card", "1", kCard), blank("a-notice", "1", kNotice),
                           blank("b-card", "2", kCard), blank("b-notice", "2", kNotice),
                           blank("a-letter", "1", kLetter)};
    return registry;
}

struct Row {
    const char* what;
    const char* effective;
    const char* mark; // empty: none was scanned
    std::string title;
    const char* seen; // empty: nothing that was seen
    bool warned;
};

const Row kRows[] = {
    {"nothing", "a-card", "", "", "", false},
    {"its mark", "a-card", "a-card", "", "a-card", false},
    {"its title, which no other blank bears", "a-letter", "", kLetter, "a-letter", false},
    {"its title, which another blank bears too", "a-card", "", kCard, "", false},
    {"the same, of the other blank", "b-card", "", kCard, "", false},
    {"its mark and its title", "a-card", "a-card", kCard, "a-card", false},
    {"the other blank's mark under the same title", "a-card", "b-card", kCard, "b-card", true},
    {"another title, of the same insurer", "a-card", "", kNotice, "a-notice", true},
    {"another title under the right mark", "a-card", "a-card", kNotice, "a-notice", true},
    {"a title of no blank", "a-card", "a-card", "保険証", "", true},
};

} // namespace

TEST_CASE("a title alone proves a blank only where no other one bears it") {
    const Registry registry = blanks();
    for (const Row& row : kRows) {
        INFO(row.what);
        const auto named = [&](const char* id) {
            const BlankType& type = *registry.blankType(BlankTypeId(id));
            return NamedType{type, {type.title, type.title}};
        };
        SheetLook look;
        if (*row.mark != 0)
            look.mark = named(row.mark);
        if (!row.title.empty())
            look.title = row.title;
        const SeenSheet seen = seenSheet(registry, named(row.effective).type, look);
        CHECK(seen.type.value_or(BlankTypeId()) == BlankTypeId(row.seen));
        CHECK(seen.warning.has_value() == row.warned);
    }
}

TEST_CASE("a blank that was found to be another than it was taken for is told by its title") {
    const Registry registry = blanks();
    const BlankType& card = *registry.blankType(BlankTypeId("a-card"));
    SheetLook look{std::nullopt, card.title};
    CHECK_FALSE(seenSheet(registry, card, look).type);
    look.foundOther = true;
    CHECK(seenSheet(registry, card, look).type == card.id);
}
