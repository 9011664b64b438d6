#include "core/day/verify.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include <map>
#include <set>

#include "core/day/verify_steps.h"
#include "core/day/verify_written.h"
#include "core/decide/accounts.h"
#include "core/store/schema_check.h"

namespace daishi {

namespace {

using Balances = std::map<std::pair<std::string, std::string>, std::int64_t>; // box, account

void post(Balances& balances, const std::string& box, const std::string& toBox, const std::string& from,
          const std::string& to, std::int64_t n) {
    balances[{toBox, to}] += n;
    balances[{box, from}] += isSource(accountFrom(from)) ? n : -n;
}

std::string balanceName(const std::pair<std::string, std::string>& key) {
    return "balance " + key.first + " " + key.second;
}

// One transfer as the chain tells it.
struct Told {
    std::string box, toBox, from, to; // toBox: the same, but where a box is split
    std::int64_t sheets = 0;
    std::int64_t event = 0;

    bool operator==(const Told&) const = default;
};

std::map<std::int64_t, Told> toldByChain(Database& db) {
    std::map<std::int64_t, Told> told;
    Poco::JSON::Parser parser;
    const auto rows = db.query("SELECT seq, body FROM audit ORDER BY seq");
    while (rows->next()) {
        const std::string body = rows->text(1);
        if (body.find("\"movements\"") == std::string::npos)
            continue;
        parser.reset();
        const auto list = parser.parse(body).extract<Poco::JSON::Object::Ptr>()->getArray("movements");
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const auto one = list->getObject(static_cast<unsigned>(i));
            told[one->getValue<std::int64_t>("seq")] = {
                one->getValue<std::string>("box"),
                one->has("to_box") ? one->getValue<std::string>("to_box") : one->getValue<std::string>("box"),
                one->getValue<std::string>("from"),
                one->getValue<std::string>("to"),
                one->getValue<std::int64_t>("sheets"),
                rows->integer(0)};
        }
    }
    return told;
}

Balances fromMovements(Database& db, std::map<std::int64_t, Told>& told, Verification& result) {
    Balances balances;
    const auto rows = db.query(
        "SELECT seq, box, from_account, to_account, sheets, event, coalesce(to_box, box) FROM movement "
        "ORDER BY seq");
    while (rows->next()) {
        const Told row{rows->text(1), rows->text(6),    rows->text(2),
                       rows->text(3), rows->integer(4), rows->integer(5)};
        const std::int64_t seq = rows->integer(0);
        const auto event = told.find(seq);
        if (event == told.end()) {
            result.faults.push_back(
                {"movement " + std::to_string(seq),
                 {"記録の鎖のどこにもありません。", "No event of the chain tells of it."}});
        } else if (!(event->second == row)) {
            result.faults.push_back({"movement " + std::to_string(seq),
                                     {"記録の鎖と違います。", "The chain tells it otherwise."}});
        }
        if (event != told.end())
            told.erase(event);
        post(balances, row.box, row.toBox, row.from, row.to, row.sheets);
        ++result.movements;
    }
    for (const auto& [seq, missing] : told) {
        const std::string event = std::to_string(missing.event);
        result.faults.push_back({"movement " + std::to_string(seq),
                                 {"記録 " + event + " にありますが、動きがありません。",
                                  "Event " + event + " tells of it; it is not there."}});
    }
    return balances;
}

Text keptAndRebuilt(std::int64_t kept, std::int64_t rebuilt) {
    const std::string k = std::to_string(kept), r = std::to_string(rebuilt);
    return {"残高は " + k + " 枚、動きから作り直すと " + r + " 枚です。",
            "The balance is " + k + "; rebuilt from the movements it is " + r + "."};
}

void compareBalances(Database& db, Balances rebuilt, Verification& result) {
    const auto rows = db.query("SELECT box, account, sheets FROM balance ORDER BY box, account");
    while (rows->next()) {
        const std::pair<std::string, std::string> key{rows->text(0), rows->text(1)};
        const auto found = rebuilt.find(key);
        const std::int64_t expected = found == rebuilt.end() ? 0 : found->second;
        if (expected != rows->integer(2)) {
            result.faults.push_back({balanceName(key), keptAndRebuilt(rows->integer(2), expected)});
        }
        if (found != rebuilt.end())
            rebuilt.erase(found);
        ++result.balances;
    }
    for (const auto& [key, sheets] : rebuilt) {
        if (sheets != 0)
            result.faults.push_back({balanceName(key), keptAndRebuilt(0, sheets)});
    }
}

// The sheets that are good in the books of the pieces are the sheets that are good in the ledger.
void compareGoodSheets(Database& db, Verification& result) {
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> good; // box → by the ledger, by the pieces
    {
        const auto rows = db.query("SELECT box, sheets FROM balance WHERE account = 'good'");
        while (rows->next())
            good[rows->text(0)].first = rows->integer(1);
    }
    const auto rows = db.query("SELECT box, count(*) FROM sheet WHERE state = 'good' GROUP BY box");
    while (rows->next())
        good[rows->text(0)].second = rows->integer(1);
    for (const auto& [box, sheets] : good) {
        if (sheets.first == sheets.second)
            continue;
        const std::string ledger = std::to_string(sheets.first), pieces = std::to_string(sheets.second);
        result.faults.push_back(
            {"box " + box,
             {"良品は台帳で " + ledger + " 枚、対象者の記録で " + pieces + " 枚です。",
              "The ledger has " + ledger + " good sheets, the pieces have " + pieces + "."}});
    }
}

void findHeads(Database& db, const std::vector<std::string>& heads, Verification& result) {
    for (const std::string& head : heads) {
        if (!db.query("SELECT 1 FROM audit WHERE hash = $1", {head})->next())
            result.faults.push_back(
                {"head " + head,
                 {"記録の鎖の上にありません。記録がこれより古いか、鎖が書き直されています。",
                  "It is not on the chain: this store is older than what named it, or its chain was written "
                  "anew."}});
    }
}

} // namespace

Verification verifyBooks(Database& db, const ChainProgress& progress, const std::vector<std::string>& heads) {
    Verification result;
    result.head = auditHead(db);
    result.events = result.head.seq;
    if (const auto fault = verifyChain(db, progress)) {
        result.faults.push_back({"audit " + std::to_string(fault->seq), {fault->reason, fault->reason}});
        return result; // what a broken chain tells is not compared with anything
    }
    findHeads(db, heads, result);
    auto told = toldByChain(db);
    compareBalances(db, fromMovements(db, told, result), result);
    compareGoodSheets(db, result);
    const auto steps = verifySteps(db);
    result.faults.insert(result.faults.end(), steps.begin(), steps.end());
    const auto written = verifyWritten(db);
    result.faults.insert(result.faults.end(), written.begin(), written.end());
    return result;
}

Verification verifyStore(Database& db, const ChainProgress& progress, const std::vector<std::string>& heads) {
    std::vector<VerifyFault> schema;
    for (SchemaFault& fault : compareSchema(db))
        schema.push_back({std::move(fault.what), std::move(fault.reason)});
    Verification result = verifyBooks(db, progress, heads);
    result.faults.insert(result.faults.begin(), schema.begin(), schema.end());
    return result;
}

bool balancesMatchMovements(Database& db, std::int64_t first, std::int64_t last) {
    // The boxes that moved, and for each all that ever came to it and went from it.
    std::set<std::string> moved;
    {
        const auto rows = db.query(
            "SELECT box, coalesce(to_box, box) FROM movement WHERE seq BETWEEN $1 AND $2", {first, last});
        while (rows->next())
            moved.insert({rows->text(0), rows->text(1)});
    }
    Balances rebuilt;
    for (const std::string& box : moved) {
        const auto rows = db.query(
            "SELECT box, coalesce(to_box, box), from_account, to_account, sum(sheets) FROM movement WHERE "
            "box = $1 OR to_box = $1 GROUP BY box, coalesce(to_box, box), from_account, to_account",
            {box});
        Balances touched;
        while (rows->next())
            post(touched, rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->integer(4));
        for (const auto& [key, sheets] : touched) {
            if (key.first == box)
                rebuilt[key] = sheets;
        }
    }
    for (const auto& [key, sheets] : rebuilt) {
        const auto rows =
            db.query("SELECT sheets FROM balance WHERE box = $1 AND account = $2", {key.first, key.second});
        const std::int64_t kept = rows->next() ? rows->integer(0) : 0;
        if (kept != sheets)
            return false;
    }
    return true;
}

} // namespace daishi
