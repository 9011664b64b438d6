// The evening of one day behind a year of history, and the chain of the year.
#include "app/report/report.h"
#include "core/day/day.h"
#include "core/store/audit_chain.h"
#include "tests/bench/sections.h"

namespace daishi::bench {

namespace {

constexpr int kEvenings = 9, kSums = 3;

void readAll(Database& db, const char* sql) {
    const auto rows = db.query(sql);
    while (rows->next()) {
    }
}

// What a reconciliation costs that adds up from the beginning.
double sumOfHistory(Database& db) {
    return seconds([&] {
        readAll(db, "SELECT lot, from_account, to_account, sum(sheets) FROM movement GROUP BY lot, "
                    "from_account, to_account");
        readAll(db, "SELECT lot, state, count(*) FROM sheet GROUP BY lot, state");
        readAll(db, "SELECT job, state, count(*) FROM piece GROUP BY job, state");
    });
}

} // namespace

void printOneRun(test::PrintFloor& floor) {
    floor.job = floor.newJob(201);
    floor.box = floor.opened(test::kHkn, 1, 500);
    if (!floor.go(floor.armed()))
        throw std::runtime_error("the run was not printed");
}

void eveningFigures(Table& table, test::PrintFloor& floor) {
    const Day today = siteDay(floor.clock.now(), floor.registry.site.zone);
    std::vector<double> evenings, sums;
    for (int i = 0; i < kEvenings; ++i) {
        evenings.push_back(seconds([&] {
            if (!reconcileDay(floor.here, test::kLeader, today, {reportJson, reportFromJson}))
                throw std::runtime_error("the day was not judged");
        }));
    }
    for (int i = 0; i < kSums; ++i) // afterwards: they drive the day out of the cache
        sums.push_back(sumOfHistory(*floor.db));
    table.add(quicker("the evening of a day", quantile(evenings, 0.5), "summing the year",
                      quantile(sums, 0.5), 100,
                      "the ledger keeps one row a chunk, so that summing a year is quick by itself"));
}

void chainFigures(Table& table, test::PrintFloor& floor) {
    const double taken = seconds([&] {
        if (const auto fault = verifyChain(*floor.db))
            throw std::runtime_error("the chain does not hold: " + fault->reason);
    });
    const std::string events = std::to_string(auditHead(*floor.db).seq);
    table.add(costs("the chain of a year verified, " + events + " events", taken, "the limit", 5, 1,
                    "every event is read and hashed"));
}

} // namespace daishi::bench
