#include "core/config/picture_policy.h"

#include <algorithm>

#include "core/config/wording.h"

namespace daishi::config {

namespace {

constexpr std::int64_t kMostBoxes = 999;       // three digits on the box labels (scan_codes.h)
constexpr std::int64_t kMostSheets = 20;       // of one box
constexpr std::int64_t kMostBetween = 100'000; // sheets between two looks

// A key that would say something of pictures that nobody asks for.
void mustBeAsked(TableReader& reader, std::string_view key, bool asked, std::string_view where) {
    if (!asked)
        reader.refuse(key, inQuotes(key) + ": no pictures are asked for " + std::string(where));
}

Boxes readBoxes(TableReader& reader, bool asked) {
    const std::string_view key = "pictures-at-receiving";
    if (!asked && !reader.has(key))
        return Boxes(0);
    mustBeAsked(reader, key, asked, "at receiving");
    return Boxes(reader.number(key, 1, kMostBoxes).value_or(1));
}

void readReceiving(TableReader& reader, EvidencePolicy& policy) {
    const auto& list = policy.atReceiving;
    const bool asked = std::find(list.begin(), list.end(), Evidence::E4SheetImage) != list.end();
    policy.picturesAtReceiving = readBoxes(reader, asked);
    if (!reader.has("sheets-per-box"))
        return;
    mustBeAsked(reader, "sheets-per-box", asked, "at receiving");
    policy.picturesPerBox = Sheets(reader.number("sheets-per-box", 1, kMostSheets).value_or(1));
}

} // namespace

void readPicturePolicy(TableReader& reader, EvidencePolicy& policy) {
    readReceiving(reader, policy);
    if (reader.has("inspect-every"))
        policy.inspectEvery = Sheets(reader.number("inspect-every", 0, kMostBetween).value_or(0));
    const bool asked = asksForPictures(policy);
    if (reader.has("mark-in-picture")) {
        mustBeAsked(reader, "mark-in-picture", asked, "of this blank");
        constexpr MarkInPicture kAll[] = {MarkInPicture::None, MarkInPicture::Veto, MarkInPicture::Required};
        if (const auto chosen = reader.choice("mark-in-picture", {"none", "veto", "required"}))
            policy.markInPicture = kAll[*chosen];
    }
    if (reader.has("persons-may-look")) {
        mustBeAsked(reader, "persons-may-look", asked, "of this blank");
        policy.personsMayLook = reader.flag("persons-may-look");
    }
}

} // namespace daishi::config
