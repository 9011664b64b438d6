// What the evening says of a reader of codes: how much of each job it has read, where it stopped a run, and
// that no day is signed over either.
#include "core/print/piece_feed.h"
#include "core/print/reading_stop.h"
#include "tests/app/day_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const FeedSource kReader{"test", "NOREAD"};
const Crew kPair{kOperator, kSupervisor};

// A job of five, printed; every piece of it has to be read.
class ReadingFloor : public DayFloor {
  public:
    ReadingFloor() {
        const_cast<BlankType*>(registry.blankType(kHkn))->policy.everyPieceRead = true;
        run = printAll();
    }
    Outcome<SheetId> pass(int sequence) { return feedReading(here, kOne, run, kReader, code(sequence)); }
    void passAll() {
        for (int i = 2; i <= 5; ++i)
            valueIn(pass(i));
    }
    RunId run;
};

} // namespace

TEST_CASE("a day on which every piece was read is signed, and tells so") {
    ReadingFloor floor;
    floor.passAll();
    floor.countAll();
    const DayReport report = floor.reconcile();
    REQUIRE(report.facts.readings.size() == 1);
    CHECK(report.facts.readings[0].job == floor.job);
    CHECK(report.facts.readings[0].printed == Sheets(5));
    CHECK(report.facts.readings[0].read == Sheets(5));
    CHECK(report.facts.stops.empty());
    CHECK(differencesIn(report).empty());
    CHECK(reportOf(*floor.db, floor.today, reportText()).facts.readings.size() == 1); // as it is kept
    floor.seal();
    CHECK(floor.state() == DayState::Sealed);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("a day with a sheet unread is not signed, and no reason explains it") {
    ReadingFloor floor;
    valueIn(floor.pass(2));
    floor.countAll();
    const std::string unread = "sheets-unread:" + floor.job.str();
    const DayReport report = floor.reconcile();
    CHECK(differencesIn(report) == Ids{unread});
    CHECK(report.differences[0].expected == 5);
    CHECK(report.differences[0].found == 2); // the first article and this one
    CHECK_FALSE(floor.explain(unread).ok());
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayHasDifferences);
    for (int i = 3; i <= 5; ++i)
        valueIn(floor.pass(i));
    floor.seal();
    CHECK(floor.state() == DayState::Sealed);
}

TEST_CASE("a stop is told with how it ended, and an open one keeps the day from being signed") {
    ReadingFloor floor;
    CHECK(codeIn(floor.pass(4)) == RefusalCode::SheetSkipped);
    floor.countAll();
    const DayReport open = floor.reconcile();
    CHECK(differencesIn(open) ==
          Ids{"sheets-unread:" + floor.job.str(), "reader-stopped:" + floor.run.str() + ":1"});
    REQUIRE(open.facts.stops.size() == 1);
    CHECK_FALSE(open.facts.stops[0].ended);
    CHECK(open.facts.stops[0].missing == Sheets(2));
    CHECK_FALSE(floor.explain("reader-stopped:" + floor.run.str() + ":1").ok());
    valueIn(resolveStop(floor.here, kPair, 1, {floor.code(2), floor.code(3)}, "under the tray"));
    valueIn(floor.pass(4));
    valueIn(floor.pass(5));
    const DayReport sealed = floor.seal();
    REQUIRE(sealed.facts.stops.size() == 1);
    const ReaderStop& stop = sealed.facts.stops[0];
    CHECK(stop.ended);
    CHECK(stop.seen.str() == floor.code(4));
    CHECK(stop.expected.str() == floor.code(2));
    CHECK(stop.reason == "under the tray");
    CHECK(stop.actor == kOperator);
    CHECK(stop.second == kSupervisor);
    CHECK(reportOf(*floor.db, floor.today, reportText()).facts.stops.size() == 1);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("readings that nobody touched are whole, and every change behind the line is named") {
    struct Row {
        std::vector<std::string> rulesOff;
        std::string sql, named;
    };
    const Row rows[] = {
        {{"reading_kept"}, "UPDATE reading SET kind = 'doubled' WHERE id = 2", "reading no. 2"},
        {{"reading_kept"},
         "UPDATE reading SET code = (SELECT code FROM reading WHERE id = 1), sheet = (SELECT sheet FROM "
         "reading "
         "WHERE id = 1) WHERE id = 2",
         "sheet of reading no. 2"},
        {{"reading_stop_end_kept"}, "UPDATE reading_stop_end SET reason = 'x'", "reason of stop no. 3"},
    };
    for (const Row& row : rows) {
        INFO(row.sql);
        ReadingFloor floor;
        valueIn(floor.pass(2));
        valueIn(floor.pass(3));
        CHECK_FALSE(floor.pass(5).ok());
        valueIn(resolveStop(floor.here, kPair, 3, {floor.code(4)}, "found"));
        CHECK(verifyBooks(*floor.db).whole());
        floor.tamper(row.rulesOff, row.sql);
        const auto faults = verifyBooks(*floor.db).faults;
        REQUIRE(faults.size() == 1);
        CHECK_THAT(faults.front().what, Catch::StartsWith(row.named));
    }
}
