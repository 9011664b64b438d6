// Counts of a day: what was counted, and what should have been.
#include <algorithm>
#include <map>
#include <set>

#include "core/day/gather.h"
#include "core/line/lookup.h"

namespace daishi {

namespace {

struct OpenPlace {
    BoxId box;
    LotId lot;
    std::string account;
    Sheets book;
};

bool isOpenPlace(std::string_view account) {
    return account == "store" || account == "tray";
}

using Shelf = std::map<std::pair<std::string, std::string>, std::int64_t>; // box, account → sheets

// What opened boxes and trays held when the day closed: what they hold now, without what has moved since.
// A box that has gone since was open if its sheets had been in a tray; others may have gone sealed.
Shelf shelfAt(Database& db, const MovementRange& range) {
    Shelf shelf;
    {
        const auto rows =
            db.query("SELECT b.box, b.account, b.sheets FROM balance b CROSS JOIN box x WHERE x.id = b.box "
                     "AND x.state = 'opened' AND b.account IN ('store', 'tray') AND b.sheets > 0");
        while (rows->next())
            shelf[{rows->text(0), rows->text(1)}] = rows->integer(2);
    }
    const auto rows = db.query(
        "SELECT m.box, m.from_account, m.to_account, sum(m.sheets), coalesce(m.to_box, m.box) FROM movement "
        "m "
        "JOIN box x ON x.id = m.box WHERE m.seq > $1 AND m.seq <= $2 AND (x.state IN ('opened', "
        "'empty') OR EXISTS (SELECT 1 FROM movement t WHERE t.box = x.id AND t.to_account = 'tray')) "
        "GROUP BY m.box, coalesce(m.to_box, m.box), m.from_account, m.to_account",
        {range.closing, range.newest});
    while (rows->next()) {
        if (isOpenPlace(rows->text(1)))
            shelf[{rows->text(0), rows->text(1)}] += rows->integer(3);
        if (isOpenPlace(rows->text(2)))
            shelf[{rows->text(4), rows->text(2)}] -= rows->integer(3);
    }
    return shelf;
}

std::set<std::string> openedAfter(Database& db, Day day) {
    std::set<std::string> boxes;
    const auto rows = db.query("SELECT subject FROM audit WHERE day > $1 AND kind = $2",
                               {day.iso(), std::string(nameOf(Act::OpenBox))});
    while (rows->next())
        boxes.insert(rows->text(0));
    return boxes;
}

// Every opened box with sheets on the shelf, and every tray with sheets: these are counted and looked at. A
// day that is judged late does not lose what it should have counted.
std::vector<OpenPlace> openPlaces(Database& db, Day day, const MovementRange& range) {
    const std::set<std::string> later = openedAfter(db, day);
    std::vector<OpenPlace> places;
    for (const auto& [place, sheets] : shelfAt(db, range)) {
        if (sheets <= 0 || later.count(place.first))
            continue;
        const auto box = findBox(db, BoxId(place.first));
        places.push_back({box->id, box->lot, place.second, Sheets(sheets)});
    }
    return places;
}

// The type that a box was held for when the day was over.
BlankTypeId typeKnownOn(Database& db, const BoxRow& box, Day day) {
    const auto rows = db.query(
        "SELECT f.says_type FROM (SELECT says_type, event FROM finding WHERE lot = $1 UNION ALL SELECT "
        "says_type, event FROM box_finding WHERE box = $2) AS f JOIN audit a ON a.seq = f.event WHERE "
        "a.day <= $3 ORDER BY f.event DESC LIMIT 1",
        {box.lot.str(), box.id.str(), day.iso()});
    if (rows->next())
        return BlankTypeId(rows->text(0));
    return box.type;
}

// A look is measured by what is known today, or by what was known that evening: a finding made since stands
// in the cross table, and nobody can go back and look again.
BlankTypeId expectedIn(Database& db, const CountDay& count, Day day) {
    const BoxRow box = *findBox(db, count.box);
    const BlankTypeId now = effectiveTypeOf(db, box);
    return !count.seen || *count.seen == now ? now : typeKnownOn(db, box, day);
}

std::vector<CountDay> recordedCounts(Line& line, Day day, const MovementRange& range) {
    std::vector<CountDay> counts;
    const auto rows =
        line.db.query("SELECT c.box, x.lot, c.account, c.book, c.found, c.seen_type, "
                      "CASE WHEN x.state = 'opened' THEN 0 ELSE 1 END, CASE WHEN EXISTS (SELECT 1 FROM "
                      "stocktake_count k WHERE k.stock_count = c.id) THEN 1 ELSE 0 END FROM "
                      "stock_count c JOIN box x ON x.id = c.box "
                      "WHERE c.day = $1 AND c.id = (SELECT max(n.id) FROM stock_count n WHERE "
                      "n.box = c.box AND n.account = c.account "
                      "AND n.day = c.day) AND NOT EXISTS (SELECT 1 FROM movement m WHERE (m.box "
                      "= c.box OR m.to_box = c.box) AND m.seq > c.movement_seq "
                      "AND m.seq <= $2 AND (m.from_account = c.account OR m.to_account = "
                      "c.account)) ORDER BY c.box, c.account",
                      {day.iso(), range.closing});
    while (rows->next()) {
        CountDay count;
        count.box = BoxId(rows->text(0));
        count.lot = LotId(rows->text(1));
        count.account = rows->text(2);
        count.book = Sheets(rows->integer(3));
        count.counted = Sheets(rows->integer(4));
        if (const auto seen = rows->textOrNull(5)) {
            count.seen = BlankTypeId(*seen);
            count.seenText = namedType(line.registry, *count.seen).name;
        }
        count.unopened = rows->integer(6) == 1;
        count.bySeal = !count.seen && rows->integer(7) == 1; // a stocktake asks for a look at every other
        counts.push_back(std::move(count));
    }
    return counts;
}

// A place that nobody counted that evening is known by its first count afterwards: what it was off by then,
// against the book of then, it was off by that evening. Without it a day that everybody went home from could
// never be signed.
std::optional<CountDay> countedLater(Line& line, const OpenPlace& place, Day day) {
    // The sheet looked at may lie elsewhere in the box by then.
    const auto rows = line.db.query(
        "SELECT c.book, c.found, coalesce(c.seen_type, (SELECT s.seen_type FROM stock_count s "
        "WHERE s.box = c.box AND s.day = c.day AND s.seen_type IS NOT NULL ORDER BY s.id LIMIT 1)) "
        "FROM stock_count c WHERE c.box = $1 AND c.account = $2 AND c.day > $3 ORDER BY c.id LIMIT 1",
        {place.box.str(), place.account, day.iso()});
    if (!rows->next())
        return std::nullopt;
    const std::int64_t off = rows->integer(1) - rows->integer(0);
    if (place.book.value() + off < 0)
        return std::nullopt;
    CountDay count{place.box,    place.lot, place.account, place.book, Sheets(place.book.value() + off), {},
                   std::nullopt, {}};
    if (const auto seen = rows->textOrNull(2)) {
        count.seen = BlankTypeId(*seen);
        count.seenText = namedType(line.registry, *count.seen).name;
    }
    return count;
}

} // namespace

std::vector<CountDay> countsOf(Line& line, Day day, const MovementRange& range) {
    std::vector<CountDay> counts = recordedCounts(line, day, range);
    for (const OpenPlace& place : openPlaces(line.db, day, range)) {
        const bool counted = std::any_of(counts.begin(), counts.end(), [&](const CountDay& c) {
            return c.box == place.box && c.account == place.account;
        });
        if (counted)
            continue;
        const CountDay missing{place.box,    place.lot, place.account, place.book,
                               std::nullopt, {},        std::nullopt,  {}};
        counts.push_back(countedLater(line, place, day).value_or(missing));
    }
    for (CountDay& count : counts)
        count.expected = expectedIn(line.db, count, day);
    return counts;
}

} // namespace daishi
