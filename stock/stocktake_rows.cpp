#include "stock/stocktake_rows.h"

#include <map>
#include <stdexcept>

#include "core/line/lookup.h"
#include "stock/load_facts.h"

namespace daishi {

namespace {

using Kind = StocktakeScope::Kind;

Kind kindFrom(const std::string& name) {
    for (const Kind kind : {Kind::All, Kind::Lot, Kind::Tray, Kind::Store}) {
        if (nameOf(kind) == name)
            return kind;
    }
    throw StoreError(StoreFault::Damaged, "no scope of a stocktake: " + name);
}

std::map<std::pair<std::string, std::string>, std::vector<CountMade>> countsOf(Database& db,
                                                                               const StocktakeId& id) {
    std::map<std::pair<std::string, std::string>, std::vector<CountMade>> counts;
    const auto rows = db.query("SELECT box, account, badge, expected, found FROM stocktake_count WHERE "
                               "stocktake = $1 ORDER BY box, account, round",
                               {id.str()});
    while (rows->next())
        counts[{rows->text(0), rows->text(1)}].push_back(
            {BadgeId(rows->text(2)), Sheets(rows->integer(3)), Sheets(rows->integer(4))});
    return counts;
}

} // namespace

std::string_view nameOf(Kind kind) {
    switch (kind) {
    case Kind::All:
        return "all";
    case Kind::Lot:
        return "lot";
    case Kind::Tray:
        return "tray";
    case Kind::Store:
        return "account";
    }
    throw std::logic_error("a scope without a name");
}

bool stocktakeIsOpen(Database& db, const StocktakeId& id) {
    return db
        .query("SELECT 1 FROM stocktake s WHERE s.id = $1 AND NOT EXISTS (SELECT 1 FROM stocktake_close c "
               "WHERE c.stocktake = s.id)",
               {id.str()})
        ->next();
}

StocktakeScope scopeOf(Database& db, const StocktakeId& id) {
    const auto rows = db.query("SELECT scope_kind, scope FROM stocktake WHERE id = $1", {id.str()});
    if (!rows->next())
        throw StoreError(StoreFault::Damaged, "no such stocktake");
    return {kindFrom(rows->text(0)), rows->text(1)};
}

std::int64_t pinOf(Database& db, const StocktakeId& id) {
    const auto rows = db.query("SELECT movement_seq FROM stocktake WHERE id = $1", {id.str()});
    if (!rows->next())
        throw StoreError(StoreFault::Damaged, "no such stocktake");
    return rows->integer(0);
}

std::vector<PlaceStanding> placesOf(Database& db, const StocktakeId& id) {
    const auto counts = countsOf(db, id);
    std::vector<PlaceStanding> places;
    const auto rows = db.query(
        "SELECT p.box, p.account, p.book, (SELECT count(*) FROM stocktake_settlement s WHERE s.stocktake = "
        "p.stocktake AND s.box = p.box AND s.account = p.account) FROM stocktake_place p WHERE p.stocktake = "
        "$1 "
        "ORDER BY p.box, p.account",
        {id.str()});
    while (rows->next()) {
        const auto made = counts.find({rows->text(0), rows->text(1)});
        places.push_back({BoxId(rows->text(0)), accountFrom(rows->text(1)), Sheets(rows->integer(2)),
                          made == counts.end() ? std::vector<CountMade>() : made->second,
                          rows->integer(3) != 0});
    }
    return places;
}

bool isInScope(Database& db, const StocktakeScope& scope, const BoxId& box, Account account) {
    switch (scope.kind) {
    case Kind::All:
        return account == Account::Store || account == Account::Tray;
    case Kind::Store:
        return account == Account::Store;
    case Kind::Lot: {
        const auto row = findBox(db, box);
        return row && row->lot.str() == scope.name && (account == Account::Store || account == Account::Tray);
    }
    case Kind::Tray: {
        const auto rows =
            db.query("SELECT tray FROM load WHERE box = $1 ORDER BY event DESC LIMIT 1", {box.str()});
        return account == Account::Tray && rows->next() && rows->text(0) == scope.name;
    }
    }
    throw std::logic_error("a scope without an answer");
}

std::vector<BookedPlace> bookedIn(Database& db, const StocktakeScope& scope) {
    std::vector<BookedPlace> all;
    {
        const auto rows = db.query("SELECT box, account, sheets FROM balance WHERE sheets > 0 AND account IN "
                                   "('store', 'tray') ORDER BY box, account");
        while (rows->next())
            all.push_back({BoxId(rows->text(0)), accountFrom(rows->text(1)), Sheets(rows->integer(2))});
    }
    std::vector<BookedPlace> places;
    for (BookedPlace& place : all) {
        if (isInScope(db, scope, place.box, place.account))
            places.push_back(std::move(place));
    }
    return places;
}

std::int64_t movedSince(Database& db, const BoxId& box, Account account, std::int64_t pin) {
    const std::string place = " AND seq > " + std::to_string(pin);
    const auto sum = [&](const std::string& condition) {
        const auto rows = db.query("SELECT coalesce(sum(sheets), 0) FROM movement WHERE " + condition + place,
                                   {box.str(), std::string(nameOf(account))});
        rows->next();
        return rows->integer(0);
    };
    return sum("coalesce(to_box, box) = $1 AND to_account = $2") - sum("box = $1 AND from_account = $2");
}

bool correctedSinceCounted(Database& db, const StocktakeId& id, const BoxId& box, Account account) {
    return db
        .query("SELECT 1 FROM movement m WHERE m.box = $1 AND ((m.from_account = $2 AND m.to_account = "
               "'missing') OR (m.from_account = 'found' AND m.to_account = $2)) AND m.seq > (SELECT "
               "max(s.movement_seq) FROM stocktake_count k JOIN stock_count s ON s.id = k.stock_count WHERE "
               "k.stocktake = $3 AND k.box = $1 AND k.account = $2)",
               {box.str(), std::string(nameOf(account)), id.str()})
        ->next();
}

std::optional<StocktakeId> openStocktakeOf(Database& db, const BoxId& box, Account account) {
    const auto rows =
        db.query("SELECT p.stocktake FROM stocktake_place p WHERE p.box = $1 AND p.account = $2 AND "
                 "NOT EXISTS (SELECT 1 FROM stocktake_close c WHERE c.stocktake = p.stocktake)",
                 {box.str(), std::string(nameOf(account))});
    if (!rows->next())
        return std::nullopt;
    return StocktakeId(rows->text(0));
}

void insertPlace(Database& db, const StocktakeId& id, const BookedPlace& place) {
    db.run("INSERT INTO stocktake_place (stocktake, box, account, book) VALUES ($1, $2, $3, $4)",
           {id.str(), place.box.str(), std::string(nameOf(place.account)), place.book.value()});
}

std::optional<StocktakeView> viewStocktake(Database& db, const StocktakeId& id) {
    if (!db.query("SELECT 1 FROM stocktake WHERE id = $1", {id.str()})->next())
        return std::nullopt;
    return StocktakeView{id, scopeOf(db, id), pinOf(db, id), !stocktakeIsOpen(db, id), placesOf(db, id)};
}

std::vector<StocktakeView> listStocktakes(Database& db) {
    std::vector<StocktakeId> ids;
    {
        const auto rows = db.query("SELECT id FROM stocktake ORDER BY event DESC");
        while (rows->next())
            ids.emplace_back(rows->text(0));
    }
    std::vector<StocktakeView> views;
    for (const StocktakeId& id : ids)
        views.push_back(*viewStocktake(db, id));
    return views;
}

} // namespace daishi
