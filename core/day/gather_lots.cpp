// Lots of a day.
#include <algorithm>
#include <map>

#include "core/day/gather.h"
#include "core/line/lookup.h"

namespace daishi {

namespace {

constexpr std::string_view kInStock[] = {"quarantine", "store", "tray"};

bool inStock(std::string_view account) {
    return std::find(std::begin(kInStock), std::end(kInStock), account) != std::end(kInStock);
}

using Net = std::map<std::string, std::int64_t>; // lot → change of what is in stock

// What the movements in (after, until] did to the stock of each lot.
Net stockChange(Database& db, std::int64_t after, std::int64_t until) {
    Net net;
    const auto rows = db.query("SELECT lot, from_account, to_account, sum(sheets) FROM movement "
                               "WHERE seq > $1 AND seq <= $2 GROUP BY lot, from_account, to_account",
                               {after, until});
    while (rows->next()) {
        const std::int64_t sheets = rows->integer(3);
        if (inStock(rows->text(2)))
            net[rows->text(0)] += sheets;
        if (inStock(rows->text(1)))
            net[rows->text(0)] -= sheets;
    }
    return net;
}

struct Transfer {
    std::string from, to;
    Sheets sheets;
};

std::map<std::string, std::vector<Transfer>> transfersOf(Database& db, const MovementRange& range) {
    std::map<std::string, std::vector<Transfer>> byLot;
    if (range.first == 0)
        return byLot;
    const auto rows = db.query("SELECT lot, from_account, to_account, sum(sheets) FROM movement "
                               "WHERE seq BETWEEN $1 AND $2 GROUP BY lot, from_account, to_account",
                               {range.first, range.last});
    while (rows->next())
        byLot[rows->text(0)].push_back({rows->text(1), rows->text(2), Sheets(rows->integer(3))});
    return byLot;
}

void addTransfer(LotDay& lot, const Transfer& t) {
    if (t.from == "outside")
        lot.received += t.sheets;
    if (t.from == "found")
        lot.found += t.sheets;
    if (t.to == "missing")
        lot.missing += t.sheets;
    if (t.to == "good")
        lot.good += t.sheets;
    if (t.to == "spoiled")
        lot.spoiled += t.sheets;
    if (t.to == "spoiled" && t.from == "good")
        lot.goodTakenBack += t.sheets.value();
    if (t.to == "sample")
        lot.sample += t.sheets;
    if ((t.to == "returned" || t.to == "destroyed") && inStock(t.from))
        lot.returnedOrDestroyed += t.sheets;
}

struct LotBook {
    Sheets now;
    Sheets unopened; // in sealed boxes: their count is their seal
};

using Books = std::map<std::string, LotBook>; // by lot

// Lots of which anything is in stock. Asked by what is held, for most boxes of a history hold nothing; CROSS
// JOIN, because SQLite would otherwise begin with the boxes.
Books booksOf(Database& db) {
    Books books;
    const auto rows = db.query(
        "SELECT x.lot, sum(b.sheets), sum(CASE WHEN x.state = 'opened' THEN 0 ELSE b.sheets END) "
        "FROM balance b CROSS JOIN box x WHERE x.id = b.box AND b.account IN ('quarantine', 'store', 'tray') "
        "AND b.sheets > 0 GROUP BY x.lot",
        {});
    while (rows->next())
        books[rows->text(0)] = {Sheets(rows->integer(1)), Sheets(rows->integer(2))};
    return books;
}

std::optional<Sheets> countedOf(const LotId& lot, Sheets unopened, const std::vector<CountDay>& counts) {
    Sheets all = unopened;
    for (const CountDay& count : counts) {
        if (count.lot != lot)
            continue;
        if (!count.counted)
            return std::nullopt;
        all = Sheets(all.value() + count.counted->value() - (count.unopened ? count.book.value() : 0));
    }
    return all;
}

} // namespace

std::vector<LotDay> lotsOf(Line& line, Day, const MovementRange& range, const std::vector<CountDay>& counts) {
    Database& db = line.db;
    const Net later = stockChange(db, range.closing, range.newest);
    const Net during = range.first ? stockChange(db, range.first - 1, range.last) : Net();
    const auto transfers = transfersOf(db, range);
    Books books = booksOf(db);
    for (const auto& [lot, change] : later)
        books.try_emplace(lot); // nothing of it is left, but there was
    for (const auto& [lot, moves] : transfers)
        books.try_emplace(lot);
    std::vector<LotDay> lots;
    for (const auto& [id, book] : books) {
        const auto change = [&id = id](const Net& net) { return net.count(id) ? net.at(id) : 0; };
        LotDay day;
        day.lot = LotId(id);
        day.book = Sheets(book.now.value() - change(later));
        day.opening = Sheets(day.book.value() - change(during));
        const auto moved = transfers.find(id);
        if (moved != transfers.end()) {
            for (const Transfer& transfer : moved->second)
                addTransfer(day, transfer);
        }
        if (day.book.isZero() && day.opening.isZero() && moved == transfers.end())
            continue;
        const auto row = findLot(db, day.lot);
        day.registered = row->registered;
        day.effective = row->effective();
        day.typeText = namedType(line.registry, day.effective).name;
        // What is unopened today was unopened then; a day judged later has no count of the shelf but its own.
        if (range.closing == range.newest)
            day.counted = countedOf(day.lot, book.unopened, counts);
        lots.push_back(std::move(day));
    }
    return lots;
}

} // namespace daishi
