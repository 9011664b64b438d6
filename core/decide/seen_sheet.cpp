#include "core/decide/seen_sheet.h"

#include <algorithm>

namespace daishi {

namespace {

int resemblance(const BlankType& a, const BlankType& b) {
    return (a.insurer == b.insurer ? 2 : 0) + (a.lookAlikeGroup == b.lookAlikeGroup ? 1 : 0);
}

const BlankType* blankWithTitle(const Registry& registry, const std::string& title, const BlankType& like) {
    const BlankType* best = nullptr;
    for (const BlankType& type : registry.blankTypes) {
        if (type.title != title)
            continue;
        if (!best || resemblance(type, like) > resemblance(*best, like))
            best = &type;
    }
    return best;
}

// Insurers have cards of one title: it then says nothing about which of them it is.
bool titleIsItsOwn(const Registry& registry, const BlankType& type) {
    return std::none_of(registry.blankTypes.begin(), registry.blankTypes.end(), [&](const BlankType& other) {
        return other.id != type.id && other.title == type.title;
    });
}

Text differs(const NamedType& seen, const NamedType& effective) {
    const auto objection = blankIsRequired({effective, seen, std::nullopt});
    const Text more = objection ? objection->difference : Text{};
    return {"見た台紙は「" + seen.name.ja + "」です。帳簿では「" + effective.name.ja + "」です。" + more.ja,
            "The sheet is " + seen.name.en + "; the book says " + effective.name.en + ". " + more.en};
}

SeenSheet seenAs(const NamedType& seen, const NamedType& effective) {
    if (isUnknownMark(seen))
        return {std::nullopt, differs(seen, effective)};
    if (seen.type.id == effective.type.id)
        return {seen.type.id, std::nullopt};
    return {seen.type.id, differs(seen, effective)};
}

} // namespace

NamedType unknownMark() {
    return {BlankType{}, {"登録のないマークの台紙", "a blank whose mark is not on record"}};
}

bool isUnknownMark(const NamedType& type) {
    return type.type.id.empty();
}

SeenSheet seenSheet(const Registry& registry, const BlankType& effective, const SheetLook& look) {
    const NamedType expected{effective, registry.describe(effective)};
    if (look.title && *look.title != effective.title) {
        const BlankType* other = blankWithTitle(registry, *look.title, effective);
        if (other)
            return seenAs({*other, registry.describe(*other)}, expected);
        NamedType unknown = unknownMark();
        unknown.name = {*look.title, *look.title};
        return seenAs(unknown, expected);
    }
    if (look.mark)
        return seenAs(*look.mark, expected);
    if (look.title && (look.foundOther || titleIsItsOwn(registry, effective)))
        return seenAs(expected, expected);
    return {};
}

} // namespace daishi
