#include "core/decide/stocktake.h"

#include "core/decide/not_now.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace daishi {

namespace {

std::string nameOf(const PlaceStanding& place) {
    return place.box.str() + ":" + std::string(nameOf(place.account));
}

Refusal notNow(const PlaceStanding& place, Text needed) {
    return notNow(both(nameOf(place) + " " + std::string(nameOf(stateOf(place)))), std::move(needed));
}

Objection firstThat(const std::vector<PlaceStanding>& places, RefusalCode code, const Text& needed,
                    bool (*fits)(PlaceState)) {
    std::size_t found = 0;
    const PlaceStanding* first = nullptr;
    for (const PlaceStanding& place : places) {
        if (!fits(stateOf(place)))
            continue;
        first = first ? first : &place;
        ++found;
    }
    if (!first)
        return std::nullopt;
    const std::string n = std::to_string(found);
    return Refusal{
        code, {nameOf(*first) + " ほか 計" + n + "か所", nameOf(*first) + ", " + n + " in all"}, needed, {}};
}

} // namespace

std::string_view nameOf(PlaceState state) {
    switch (state) {
    case PlaceState::Uncounted:
        return "uncounted";
    case PlaceState::Agrees:
        return "agrees";
    case PlaceState::Recount:
        return "recount";
    case PlaceState::Differs:
        return "differs";
    case PlaceState::Settled:
        return "settled";
    }
    throw std::logic_error("a state of a place without a name");
}

PlaceState stateOf(const PlaceStanding& place) {
    if (place.settled)
        return PlaceState::Settled;
    if (place.counts.empty())
        return PlaceState::Uncounted;
    if (place.counts.back().agrees())
        return PlaceState::Agrees;
    return place.counts.size() == 1 ? PlaceState::Recount : PlaceState::Differs;
}

Objection mayCount(const Registry& registry, const PlaceStanding& place, const BadgeId& by, bool again) {
    const PlaceState state = stateOf(place);
    if (!again) {
        if (state == PlaceState::Uncounted)
            return std::nullopt;
        return notNow(place, {"まだ数えていない場所", "a place not yet counted"});
    }
    if (state != PlaceState::Recount && state != PlaceState::Differs)
        return notNow(place, {"数え直しの必要な場所", "a place to be counted again"});
    const bool before = std::any_of(place.counts.begin(), place.counts.end(), [&](const CountMade& count) {
        return registry.samePerson(count.by, by);
    });
    if (!before)
        return std::nullopt;
    return Refusal{RefusalCode::RecountByAnother, both(by.str()), {"別の人", "another person"}, {}};
}

Objection maySettle(const PlaceStanding& place) {
    if (stateOf(place) == PlaceState::Differs)
        return std::nullopt;
    return notNow(place, {"二人が数えて、なお違う場所", "a place that two persons found to differ"});
}

Objection mayClose(const std::vector<PlaceStanding>& places) {
    if (auto objection =
            firstThat(places, RefusalCode::CountMissing, {"すべての場所の枚数", "a count of every place"},
                      [](PlaceState s) { return s == PlaceState::Uncounted; }))
        return objection;
    return firstThat(places, RefusalCode::CountUnsettled,
                     {"帳簿と一致する数", "counts that agree with the book"},
                     [](PlaceState s) { return s == PlaceState::Recount || s == PlaceState::Differs; });
}

Objection lookedAt(Sheets found, bool looked, bool sealed) {
    if (looked || sealed || found.isZero())
        return std::nullopt;
    return Refusal{RefusalCode::SheetNotLookedAt,
                   {"台紙マークも、その台紙だけの題字もなし", "neither mark nor a title of its own"},
                   {"1枚の台紙マーク、またはその台紙だけの題字",
                    "the mark of one sheet, or a title that no other blank bears"},
                   {}};
}

Objection mayCountAsSealed(BoxState state, Account account) {
    if (state == BoxState::Sealed && account == Account::Store)
        return std::nullopt;
    return Refusal{RefusalCode::StepNotAllowed,
                   both(std::string(nameOf(state)) + ", " + std::string(nameOf(account))),
                   {"未開封の箱", "a sealed box"},
                   {}};
}

} // namespace daishi
