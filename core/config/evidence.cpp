#include "core/config/evidence.h"

#include <algorithm>

#include "core/config/picture_policy.h"
#include "core/config/wording.h"

namespace daishi::config {

namespace {

using List = std::vector<Evidence>;

constexpr std::int64_t kMostBoxes = 999; // three digits on the box labels (scan_codes.h)

std::string nameOf(Evidence evidence) {
    return "E" + std::to_string(static_cast<int>(evidence));
}

std::string namesOf(const List& evidence) {
    std::vector<std::string> names;
    std::transform(evidence.begin(), evidence.end(), std::back_inserter(names), nameOf);
    return names.empty() ? "nothing" : listed(names);
}

bool holds(const List& list, Evidence wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::string floorName(bool looksLikeAnother) {
    return looksLikeAnother ? "the floor of a look-alike group" : "the floor of every blank";
}

// A step of the line, what can be seen there, and its part of the policy. E4 and E5 come on top of a floor,
// never in the place of what stands in it: a house without a reader of pictures meets every floor.
struct Step {
    std::string_view key;
    List seen;
    List EvidencePolicy::*list;
};

const std::vector<Step>& steps() {
    using enum Evidence;
    static const std::vector<Step> kSteps{
        {"at-receiving",
         {E1DeliveryNote, E2BoxLabel, E3SheetMark, E4SheetImage},
         &EvidencePolicy::atReceiving},
        {"at-load", {E2BoxLabel, E3SheetMark, E4SheetImage}, &EvidencePolicy::atLoad},
        {"at-first-article", {E3SheetMark, E5FirstArticleImage}, &EvidencePolicy::atFirstArticle},
    };
    return kSteps;
}

// Empty if the list is at fault in itself.
std::optional<List> readStep(TableReader& reader, const Step& step) {
    std::vector<std::string> names;
    std::transform(step.seen.begin(), step.seen.end(), std::back_inserter(names), nameOf);
    const auto chosen = reader.choices(step.key, names);
    if (!chosen)
        return std::nullopt;
    List list;
    for (const std::size_t index : *chosen)
        list.push_back(step.seen[index]);
    return list;
}

void checkFloor(TableReader& reader, const Step& step, const List& asked, bool looksLikeAnother) {
    const List floor = evidenceFloor(looksLikeAnother).*step.list;
    const bool reached = std::all_of(floor.begin(), floor.end(), [&](Evidence e) { return holds(asked, e); });
    if (reached)
        return;
    reader.refuse(step.key, inQuotes(step.key) + ": found " + namesOf(asked) + ", which is below " +
                                floorName(looksLikeAnother) + ": " + namesOf(floor));
}

Boxes readMarks(TableReader& reader, bool looksLikeAnother) {
    const std::string_view key = "marks-at-receiving";
    const auto boxes = reader.number(key, 0, kMostBoxes);
    if (boxes == 0)
        reader.refuse(key, inQuotes(key) + ": found 0, which is below " + floorName(looksLikeAnother) +
                               " of which marks are scanned: 1 box");
    return Boxes(boxes.value_or(0));
}

} // namespace

EvidencePolicy evidenceFloor(bool looksLikeAnother) {
    using enum Evidence;
    if (!looksLikeAnother)
        return {{E1DeliveryNote, E2BoxLabel}, Boxes(0), {E2BoxLabel}, {}};
    return {{E1DeliveryNote, E2BoxLabel, E3SheetMark}, Boxes(1), {E2BoxLabel, E3SheetMark}, {E3SheetMark}};
}

EvidencePolicy readEvidence(TableReader& reader, bool looksLikeAnother) {
    EvidencePolicy policy;
    for (const Step& step : steps()) {
        const auto asked = readStep(reader, step);
        if (asked)
            checkFloor(reader, step, *asked, looksLikeAnother);
        policy.*step.list = asked.value_or(List());
    }
    const bool scansMarks = holds(policy.atReceiving, Evidence::E3SheetMark);
    policy.marksAtReceiving = Boxes(0);
    if (scansMarks || reader.has("marks-at-receiving"))
        policy.marksAtReceiving = readMarks(reader, looksLikeAnother);
    readPicturePolicy(reader, policy);
    policy.everyPieceRead = reader.flag("every-piece-read");
    return policy;
}

} // namespace daishi::config
