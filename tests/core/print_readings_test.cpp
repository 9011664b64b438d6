// Every piece read: what waits for the reader. The next chunk, the job, its hand-over, a settlement.
#include "core/jobs/handover.h"
#include "tests/core/read_floor.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("no second chunk is printed while a sheet of the first is unread (R-419)") {
    ReadFloor f(110);
    PrintFloor& floor = f.floor;
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
    CHECK(floor.machine.sheetsOut() == 51);
    CHECK(f.goOn() == RefusalCode::SheetsUnread); // however often
    CHECK(f.feed(f.codes(2, 50)).taken == 49);
    CHECK(f.goOn() == RefusalCode::SheetsUnread); // one is one
    CHECK(f.feed(f.codes(51, 51)).taken == 1);
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
    CHECK(floor.machine.sheetsOut() == 101);
    CHECK(f.feed(f.codes(52, 101)).taken == 50);
    CHECK(valueIn(floor.go(f.run)) == RunRest::Finished);
    CHECK(f.jobState() == "released"); // the last nine are still to be read
    CHECK(f.feed(f.codes(102, 110)).taken == 9);
    CHECK(f.jobState() == "printed");
    CHECK(f.read() == 110);
    CHECK(floor.broken() == "");
}

TEST_CASE("where the policy does not ask for it nothing waits, and a feed is on record all the same") {
    ReadFloor f(60, false);
    CHECK(valueIn(f.floor.go(f.run)) == RunRest::Finished);
    CHECK(f.jobState() == "printed");
    CHECK(f.feed(f.codes(2, 10)).taken == 9);
    CHECK(f.stoppedBy({f.floor.code(12)}) == RefusalCode::SheetSkipped);
    CHECK(f.floor.number("SELECT count(*) FROM reading") == 10);
    CHECK_FALSE(readingStanding(*f.floor.db, f.floor.job).stop); // nothing is kept from printing by it
    CHECK(f.floor.broken() == "");
}

TEST_CASE("the policy of a load is that of the moment it was loaded") {
    ReadFloor f(60);
    const_cast<BlankType*>(f.floor.registry.blankType(kHkn))->policy.everyPieceRead = false;
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
}

TEST_CASE("while a stop is open no permit is given, whatever was read before") {
    ReadFloor f(110);
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
    CHECK(f.feed(f.codes(2, 51)).taken == 50);
    CHECK(f.stoppedBy({f.floor.code(51)}) == RefusalCode::SheetDoubled);
    CHECK(f.goOn() == RefusalCode::ReadingStopped);
    CHECK(f.floor.machine.sheetsOut() == 51);
    valueIn(f.resolve({f.floor.code(51)}));
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
    CHECK(f.floor.machine.sheetsOut() == 101);
}

TEST_CASE("a job is handed over when every good sheet of it was read") {
    PrintedRun f(4);
    CHECK(mayHandOver(gatherHandOverFacts(f.floor.here, f.floor.job))->code == RefusalCode::SheetsUnread);
    // A scan by hand is a witness that it exists; it says nothing of its place.
    for (int i = 2; i <= 4; ++i)
        valueIn(readSheet(f.floor.here, kOne, f.floor.code(i), std::nullopt));
    CHECK(mayHandOver(gatherHandOverFacts(f.floor.here, f.floor.job))->code == RefusalCode::SheetsUnread);
    CHECK(f.feed(f.codes(2, 4)).taken == 3);
    CHECK(mayHandOver(gatherHandOverFacts(f.floor.here, f.floor.job))->code == RefusalCode::DayNotSealed);
}

TEST_CASE("a sheet that was read is not settled as one that never came out") {
    ReadFloor f(9);
    PrintFloor& floor = f.floor;
    floor.machine.pace = 5;
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        if (job.marked == 5)
            job.state = IppJobState::Aborted;
    };
    CHECK_FALSE(floor.go(f.run).ok());
    floor.machine.onSheet = nullptr;
    floor.machine.report.state = PrinterState::Idle;
    CHECK(f.feed({floor.code(2), floor.code(3)}).taken == 2); // doubtful, and seen by the reader
    CHECK(floor.sheetState(2) == "doubtful");
    Settlement wrong;
    wrong.goodScans = {floor.code(2), floor.mark(kHkn)};
    wrong.notPrinted = Sheets(7);
    const auto refused = settleRun(floor.here, kTwo, f.run, wrong, floor.machine);
    CHECK(codeIn(refused) == RefusalCode::WitnessesDisagree);
    CHECK(refusalIn(refused).loaded.en == floor.code(3) + ", not printed");
    Settlement right = wrong;
    right.spoiledScans = {floor.code(3)};
    right.goodScans.insert(right.goodScans.end(), {floor.code(4), floor.mark(kHkn)});
    right.notPrinted = Sheets(5);
    valueIn(settleRun(floor.here, kTwo, f.run, right, floor.machine));
    CHECK(floor.sheetState(2) == "good");
    // What was settled by its scan has still to pass in its place.
    CHECK(codeIn(floor.go(floor.started())) == RefusalCode::SheetsUnread);
    CHECK(f.feed({floor.code(4)}).taken == 1);
    CHECK(floor.broken() == "");
}

TEST_CASE("the sheets of an earlier run are read in their own run") {
    ReadFloor f(60);
    PrintFloor& floor = f.floor;
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
    valueIn(stopRun(floor.here, kOne, f.run));
    const RunId second = floor.started();
    CHECK(codeIn(floor.go(second)) == RefusalCode::SheetsUnread);
    const auto wrongRun = feedReading(floor.here, kOne, second, kReader, floor.code(2));
    CHECK(codeIn(wrongRun) == RefusalCode::SheetOutOfOrder);
    CHECK(codeIn(floor.go(second)) == RefusalCode::ReadingStopped);
    valueIn(
        resolveStop(floor.here, kPair, openStopOf(*floor.db, second)->id, {floor.code(2)}, "other stack"));
    CHECK(f.feed(f.codes(2, 51)).taken == 50);
    CHECK(valueIn(floor.go(second)) == RunRest::FirstArticleWaits);
}

namespace {

// A reader that reads what came out while a run waits for it: two sheets at every pause, up to `most`.
class ReadingClock final : public Clock {
  public:
    ReadingClock(ReadFloor& f, int most) : floor_(f), most_(most) {}
    Instant now() override { return floor_.floor.patient.now(); }
    void wait(std::chrono::milliseconds) override {
        ++pauses;
        for (int i = 0; i < 2 && next_ <= most_ && somethingLies(); ++i)
            valueIn(feedReading(floor_.floor.here, kOne, floor_.run, kReader, floor_.floor.code(next_++)));
    }
    bool isSimulated() const override { return true; }
    int pauses = 0;

  private:
    bool somethingLies() {
        Database& db = *floor_.floor.db;
        return !awaitedIn(db, *findRun(db, floor_.run)).awaited.empty();
    }
    ReadFloor& floor_;
    int most_, next_ = 2;
};

} // namespace

TEST_CASE("a run waits for its reader as long as the site says, and prints nothing meanwhile") {
    for (const int readable : {120, 51, 40}) { // all of it, the first chunk, not even that
        ReadFloor f(120);
        PrintFloor& floor = f.floor;
        floor.registry.site.readingPatience = std::chrono::minutes(1);
        ReadingClock clock(f, readable);
        Line patient{*floor.db,    clock,       floor.registry, floor.vault,
                     floor.random, floor.store, &floor.people,  {}};
        const auto outcome = printOn(patient, kOne, f.run, floor.machine, floor.composer, {});
        INFO(readable);
        CHECK(outcome.ok() == (readable == 120));
        CHECK(floor.machine.sheetsOut() == (readable == 120 ? 120 : readable == 51 ? 101 : 51));
        if (!outcome.ok())
            CHECK(codeIn(outcome) == RefusalCode::SheetsUnread);
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("a run that waits goes on at once when the reader has found something, and ends as refused") {
    ReadFloor f(120);
    PrintFloor& floor = f.floor;
    CHECK(f.goOn() == RefusalCode::SheetsUnread);
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetSkipped);
    floor.registry.site.readingPatience = std::chrono::minutes(60);
    ReadingClock clock(f, 1);
    Line patient{*floor.db, clock, floor.registry, floor.vault, floor.random, floor.store, &floor.people, {}};
    CHECK(codeIn(printOn(patient, kOne, f.run, floor.machine, floor.composer, {})) ==
          RefusalCode::ReadingStopped);
    CHECK(clock.pauses == 0);
}
