#include "stock/stocktake.h"

#include <algorithm>

#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "stock/box_names.h"
#include "stock/count_row.h"
#include "stock/lot_consequences.h"
#include "stock/stocktake_rows.h"

namespace daishi {

namespace {

Refusal notOpen(const StocktakeId& id) {
    return {RefusalCode::StocktakeNotOpen, {id.str(), id.str()}, {"続いている棚卸", "an open stocktake"}, {}};
}

Objection scopeIsKnown(Work& work, const StocktakeScope& scope) {
    if (scope.kind == StocktakeScope::Kind::Lot && !findLot(work.db, LotId(scope.name)))
        return notOnRecord(scope.name, {"登録されたロット", "a lot on record"});
    if (scope.kind == StocktakeScope::Kind::Tray && !work.line.registry.tray(TrayId(scope.name)))
        return notOnRecord(scope.name, {"登録されたトレイ", "a tray on record"});
    return std::nullopt;
}

Objection nobodyCounts(Database& db, const std::vector<BookedPlace>& places) {
    for (const BookedPlace& place : places) {
        if (const auto other = openStocktakeOf(db, place.box, place.account))
            return Refusal{RefusalCode::StocktakeStillOpen,
                           {other->str() + " " + place.box.str(), other->str() + " " + place.box.str()},
                           {"ほかの棚卸にない箱", "boxes of no other stocktake"},
                           {}};
    }
    return std::nullopt;
}

StocktakeOpened insertStocktake(Work& work, const StocktakeScope& scope,
                                const std::vector<BookedPlace>& places) {
    const StocktakeId id(nextName(work.db, "stocktake", "S-", work.today));
    const std::int64_t pin = lastMovement(work.db);
    work.db.run("INSERT INTO stocktake (id, scope_kind, scope, movement_seq, day, event) "
                "VALUES ($1, $2, $3, $4, $5, $6)",
                {id.str(), std::string(nameOf(scope.kind)), scope.name, pin, work.today.iso(), work.event()});
    for (const BookedPlace& place : places)
        insertPlace(work.db, id, place);
    work.about(id.str());
    work.note("pin", pin);
    work.note("scope", std::string(nameOf(scope.kind)) + " " + scope.name);
    return {id, pin, std::int64_t(places.size())};
}

// The place as the stocktake has it; one that the book has nowhere joins it with the book of the pin.
Outcome<PlaceStanding> placeOf(Work& work, const StocktakeId& id, const BoxId& box, Account account) {
    const auto find = [&]() -> std::optional<PlaceStanding> {
        for (PlaceStanding& place : placesOf(work.db, id)) {
            if (place.box == box && place.account == account)
                return std::move(place);
        }
        return std::nullopt;
    };
    if (auto place = find())
        return std::move(*place);
    if (!isInScope(work.db, scopeOf(work.db, id), box, account))
        return notOnRecord(box.str(), {"この棚卸の範囲の箱", "a box in the scope of this stocktake"});
    const std::int64_t then =
        balanceOf(work.db, box, account).value() - movedSince(work.db, box, account, pinOf(work.db, id));
    const BookedPlace joining{box, account, Sheets(std::max<std::int64_t>(then, 0))};
    if (auto objection = nobodyCounts(work.db, {joining}))
        return std::move(*objection);
    insertPlace(work.db, id, joining);
    return std::move(*find());
}

Sheets expectedNow(Work& work, const StocktakeId& id, const PlaceStanding& place) {
    return Sheets(place.book.value() + movedSince(work.db, place.box, place.account, pinOf(work.db, id)));
}

void insertCountOf(Work& work, const StocktakeId& id, const PlaceStanding& place, std::int64_t row,
                   const CountMade& made) {
    work.db.run(
        "INSERT INTO stocktake_count (stock_count, stocktake, box, account, round, expected, found, badge, "
        "event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {row, id.str(), place.box.str(), std::string(nameOf(place.account)),
         std::int64_t(place.counts.size()) + 1, made.expected.value(), made.found.value(), made.by.str(),
         work.event()});
    work.note("round", std::int64_t(place.counts.size()) + 1);
}

std::int64_t uncounted(Database& db, const StocktakeId& id) {
    const auto places = placesOf(db, id);
    return std::count_if(places.begin(), places.end(),
                         [](const PlaceStanding& p) { return stateOf(p) == PlaceState::Uncounted; });
}

// The count as it is taken: of a sealed box the number is that of its label.
Outcome<CountSeen> countTaken(const BoxRow& box, const PlaceCount& count) {
    if (auto objection = countable(count.seen.account))
        return std::move(*objection);
    CountSeen seen = count.seen;
    if (count.sealed) {
        if (auto objection = mayCountAsSealed(box.state, seen.account))
            return std::move(*objection);
        seen.sheets = box.declared;
    }
    return seen;
}

Outcome<PlaceCounted> countWithin(Work& work, const StocktakeId& id, const PlaceCount& count, bool again) {
    if (!stocktakeIsOpen(work.db, id))
        return notOpen(id);
    const auto box = boxScanned(work.db, count.seen.boxLabel);
    if (!box)
        return box.refusal();
    const auto seen = countTaken(*box, count);
    if (!seen)
        return seen.refusal();
    auto place = placeOf(work, id, box->id, seen->account);
    if (!place)
        return place.refusal();
    if (auto objection = mayCount(work.line.registry, *place, work.crew.actor, again))
        return std::move(*objection);
    const auto written = writeCount(work, *box, *seen);
    if (!written)
        return written.refusal();
    const bool looked = written->counted.seen || written->counted.warning; // and told something
    if (auto objection = lookedAt(seen->sheets, looked, count.sealed))
        return std::move(*objection);
    const CountMade made{work.crew.actor, expectedNow(work, id, *place), seen->sheets};
    insertCountOf(work, id, *place, written->id, made);
    work.note("box", box->id.str());
    place.value().counts.push_back(made);
    return PlaceCounted{id,
                        box->id,
                        seen->account,
                        seen->sheets,
                        stateOf(*place),
                        uncounted(work.db, id),
                        written->counted.warning};
}

Refusal countAgain(const PlaceStanding& place, Sheets now) {
    const std::string sheets = std::to_string(now.value());
    return {RefusalCode::StepNotAllowed,
            {place.box.str() + "：帳簿は今" + sheets + "枚",
             place.box.str() + ", now " + sheets + " by the book"},
            {"今の帳簿に対する数え直し", "a count against the book of now"},
            {}};
}

// The book moves by what the newest count found too few or too many, whatever has moved since; but what was
// put right since is not put right twice.
Outcome<PlaceSettled> settleWithin(Work& work, const StocktakeId& id, const PlaceStanding& place,
                                   const std::string& reason) {
    const CountMade& last = place.counts.back();
    const std::int64_t off = difference(last.found, last.expected);
    const Sheets now = balanceOf(work.db, place.box, place.account);
    if (now.value() + off < 0 || correctedSinceCounted(work.db, id, place.box, place.account))
        return countAgain(place, now);
    const Account from = off < 0 ? place.account : Account::Found;
    const Account to = off < 0 ? Account::Missing : place.account;
    work.move(place.box, from, to, Sheets(off < 0 ? -off : off), "stocktake", id.str());
    work.db.run("INSERT INTO stocktake_settlement (stocktake, box, account, book, found, reason, event) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                {id.str(), place.box.str(), std::string(nameOf(place.account)), last.expected.value(),
                 last.found.value(), reason, work.event()});
    settleBoxState(work, place.box);
    settleLotState(work, findBox(work.db, place.box)->lot);
    work.note("box", place.box.str());
    work.note("reason", reason);
    return PlaceSettled{id, place.box, place.account, off};
}

} // namespace

Outcome<StocktakeOpened> openStocktake(Line& line, const Crew& crew, const StocktakeScope& scope) {
    return perform<StocktakeOpened>(
        line, Act::OpenStocktake, crew, scope.name, [&](Work& work) -> Outcome<StocktakeOpened> {
            if (auto objection = scopeIsKnown(work, scope))
                return std::move(*objection);
            const auto places = bookedIn(work.db, scope);
            if (places.empty())
                return Refusal{RefusalCode::StepNotAllowed,
                               {"帳簿に何もない範囲", "a scope in which the book has nothing"},
                               {"台紙のある範囲", "a scope with sheets"},
                               {}};
            if (auto objection = nobodyCounts(work.db, places))
                return std::move(*objection);
            return insertStocktake(work, scope, places);
        });
}

Outcome<PlaceCounted> countPlace(Line& line, const Crew& crew, const StocktakeId& id, const PlaceCount& count,
                                 bool again) {
    return perform<PlaceCounted>(line, Act::CountPlace, crew, id.str(),
                                 [&](Work& work) { return countWithin(work, id, count, again); });
}

Outcome<PlaceSettled> settlePlace(Line& line, const Crew& crew, const StocktakeId& id,
                                  const std::string& rawBoxLabel, Account account,
                                  const std::string& reason) {
    return perform<PlaceSettled>(line, Act::SettleCount, crew, id.str(),
                                 [&](Work& work) -> Outcome<PlaceSettled> {
                                     if (!stocktakeIsOpen(work.db, id))
                                         return notOpen(id);
                                     const auto box = boxScanned(work.db, rawBoxLabel);
                                     if (!box)
                                         return box.refusal();
                                     if (auto objection = reasonGiven(reason))
                                         return std::move(*objection);
                                     const auto place = placeOf(work, id, box->id, account);
                                     if (!place)
                                         return place.refusal();
                                     if (auto objection = maySettle(*place))
                                         return std::move(*objection);
                                     return settleWithin(work, id, *place, reason);
                                 });
}

Outcome<StocktakeClosed> closeStocktake(Line& line, const Crew& crew, const StocktakeId& id) {
    return perform<StocktakeClosed>(
        line, Act::CloseStocktake, crew, id.str(), [&](Work& work) -> Outcome<StocktakeClosed> {
            if (!stocktakeIsOpen(work.db, id))
                return notOpen(id);
            const auto places = placesOf(work.db, id);
            if (auto objection = mayClose(places))
                return std::move(*objection);
            const auto adjusted =
                std::count_if(places.begin(), places.end(), [](const PlaceStanding& p) { return p.settled; });
            const StocktakeClosed done{id, std::int64_t(places.size()), std::int64_t(adjusted)};
            work.db.run("INSERT INTO stocktake_close (stocktake, places, adjusted, day, event) "
                        "VALUES ($1, $2, $3, $4, $5)",
                        {id.str(), done.places, done.adjusted, work.today.iso(), work.event()});
            work.note("adjusted", done.adjusted);
            work.note("places", done.places);
            return done;
        });
}

} // namespace daishi
