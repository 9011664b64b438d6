// Every piece read: what the feed takes, where it stops, what ends a stop, and what waits for it.
#include <random>
#include <set>

#include "core/jobs/handover.h"
#include "core/print/piece_feed.h"
#include "core/print/reading_stop.h"
#include "core/print/reading_view.h"
#include "tests/core/floor_kit.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const Crew kPair{kOperator, kSupervisor};
const FeedSource kReader{"test", "NOREAD"};

// A run whose blanks ask for every piece: the first article is approved, and nothing else printed.
struct ReadFloor {
    PrintFloor floor;
    RunId run;

    explicit ReadFloor(int pieces, bool asks = true) : floor(pieces) {
        const_cast<BlankType*>(floor.registry.blankType(kHkn))->policy.everyPieceRead = asks;
        run = floor.armed();
    }

    std::vector<std::string> codes(int from, int to) const {
        std::vector<std::string> all;
        for (int i = from; i <= to; ++i)
            all.push_back(floor.code(i));
        return all;
    }
    Fed feed(const std::vector<std::string>& records) {
        return feedReadings(floor.here, kOne, run, kReader, records);
    }
    std::optional<RefusalCode> stoppedBy(const std::vector<std::string>& records) {
        const Fed fed = feed(records);
        return fed.stopped ? std::optional(fed.stopped->code) : std::nullopt;
    }
    std::int64_t stop() { return openStopOf(*floor.db, run)->id; }
    Outcome<StopResolved> resolve(const std::vector<std::string>& scans, const Crew& crew = kPair) {
        return resolveStop(floor.here, crew, stop(), scans, "looked");
    }
    std::int64_t read() { return floor.sheetsThat("read_event IS NOT NULL"); }
    std::int64_t passed() { return floor.number("SELECT count(*) FROM reading WHERE kind = 'read'"); }
    RefusalCode goOn() { return refusalIn(floor.go(run)).code; }
    std::string jobState() { return floor.stateOf("job", floor.job.str()); }
};

// With all of its sheets out.
struct PrintedRun : ReadFloor {
    explicit PrintedRun(int pieces) : ReadFloor(pieces) { valueIn(floor.go(run)); }
};

} // namespace

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

TEST_CASE("a missing sheet stops the run at its place, and nothing behind it is read") {
    PrintedRun f(9);
    PrintFloor& floor = f.floor;
    const Fed fed = f.feed({floor.code(2), floor.code(3), floor.code(6), floor.code(7)});
    CHECK(fed.taken == 2);
    REQUIRE(fed.stopped);
    CHECK(fed.stopped->code == RefusalCode::SheetSkipped);
    CHECK(fed.stopped->required.en == floor.code(4) + ", sheet 3 of chunk 2");
    CHECK(fed.stopped->difference.en == "2 missing: " + floor.code(4) + " … " + floor.code(5) + ".");
    CHECK(f.read() == 3); // with the first article
    CHECK(f.stoppedBy({floor.code(4)}) == RefusalCode::ReadingStopped);
    CHECK(codeIn(resolveStop(floor.here, kPair, f.stop(), {floor.code(4)}, "looked")) ==
          RefusalCode::StopNotSettled);
    CHECK(codeIn(f.resolve({floor.code(4), floor.code(5), floor.code(6)})) == RefusalCode::ForeignPiece);
    CHECK(valueIn(f.resolve({floor.code(5), floor.code(4)})).read.size() == 2);
    CHECK(f.read() == 5);
    CHECK(f.feed(f.codes(6, 9)).taken == 4);
    CHECK(f.jobState() == "printed");
    CHECK(floor.broken() == "");
}

TEST_CASE("a missing sheet that is spoilage needs no second scan, and is printed again") {
    PrintedRun f(5);
    PrintFloor& floor = f.floor;
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetSkipped);
    valueIn(spoilSheet(floor.here, kOne, floor.code(2), "crumpled"));
    CHECK(codeIn(f.resolve({floor.code(2)})) == RefusalCode::ForeignPiece);
    CHECK(valueIn(f.resolve({})).read.empty());
    CHECK(f.feed(f.codes(3, 5)).taken == 3);
    CHECK(f.jobState() == "released");
    CHECK(floor.pieceState(2) == "wanted");
    CHECK(floor.broken() == "");
}

TEST_CASE("foreign, doubled and out of order: each is named by its own scan, and the order goes on") {
    PrintedRun f(6);
    PrintFloor& floor = f.floor;
    const std::string nobodys = PieceCode{"J-240930-77", 1, 1}.encode();
    CHECK(f.feed(f.codes(2, 3)).taken == 2);
    CHECK(f.stoppedBy({nobodys}) == RefusalCode::ForeignPiece);
    CHECK(codeIn(f.resolve({})) == RefusalCode::StopNotSettled);
    CHECK(codeIn(f.resolve({floor.code(4)})) == RefusalCode::ForeignPiece);
    CHECK(valueIn(f.resolve({nobodys})).out == SheetId(nobodys));
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetDoubled);
    CHECK(valueIn(f.resolve({floor.code(3)})).read.empty());
    CHECK(f.stoppedBy({floor.code(1)}) ==
          RefusalCode::SheetOutOfOrder); // the first article, behind the third
    CHECK(valueIn(f.resolve({floor.code(1)})).read.empty());
    CHECK(f.feed(f.codes(4, 6)).taken == 3);
    CHECK(f.jobState() == "printed");
    CHECK(floor.broken() == "");
}

TEST_CASE("a test sheet, and what is no code of a sheet at all, pass nowhere") {
    PrintedRun f(3);
    PrintFloor& floor = f.floor;
    const std::string test = TestCode{"V-240930-01"}.encode();
    CHECK(f.stoppedBy({test}) == RefusalCode::ForeignPiece);
    valueIn(f.resolve({test}));
    CHECK(f.stoppedBy({"NOREAD"}) == RefusalCode::SheetNotRead);
    CHECK(needsOf(*floor.db, *openStopOf(*floor.db, f.run)).toRead == std::vector{SheetId(floor.code(2))});
    CHECK(codeIn(f.resolve({})) == RefusalCode::StopNotSettled);
    CHECK(f.read() == 1);
    valueIn(f.resolve({floor.code(2)}));
    CHECK(f.stoppedBy({"smudge"}) == RefusalCode::SheetNotRead);
    valueIn(spoilSheet(floor.here, kOne, floor.code(3), "no code to be read"));
    valueIn(f.resolve({}));
    CHECK(f.floor.number("SELECT count(*) FROM reading WHERE kind = 'no-read' AND code IS NULL") == 2);
    CHECK(floor.broken() == "");
}

TEST_CASE("a stop is ended by an operator and a supervisor, with a reason, and once") {
    PrintedRun f(3);
    PrintFloor& floor = f.floor;
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetSkipped);
    CHECK(codeIn(f.resolve({floor.code(2)}, kOne)) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(f.resolve({floor.code(2)}, {kOperator, kOtherOperator})) == RefusalCode::RoleNotAllowed);
    const std::int64_t stop = f.stop();
    CHECK(codeIn(resolveStop(floor.here, kPair, stop, {floor.code(2)}, " ")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(resolveStop(floor.here, kPair, stop + 1, {floor.code(2)}, "r")) == RefusalCode::CodeUnknown);
    CHECK(codeIn(resolveStop(floor.here, kPair, stop, {"smudge"}, "r")) == RefusalCode::ScanNotRead);
    valueIn(f.resolve({floor.code(2)}));
    CHECK(codeIn(resolveStop(floor.here, kPair, stop, {floor.code(2)}, "r")) == RefusalCode::CodeUnknown);
    const auto stops = listStops(*floor.db, {});
    REQUIRE(stops.size() == 1);
    CHECK(stops[0].kind == ReadingKind::Missing);
    CHECK(stops[0].seen == SheetId(floor.code(3)));
    CHECK(stops[0].missing == Sheets(1));
    CHECK(stops[0].guards);
    REQUIRE(stops[0].end);
    CHECK(stops[0].end->reason == "looked");
    CHECK(stops[0].end->actor == kOperator);
    CHECK(stops[0].end->second == kSupervisor);
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

TEST_CASE("a feed that comes twice is found at its first sheet") {
    PrintedRun f(5);
    CHECK(f.feed(f.codes(2, 5)).taken == 4);
    const Fed again = f.feed(f.codes(2, 5));
    CHECK(again.taken == 0);
    CHECK(again.stopped->code == RefusalCode::SheetDoubled);
    // The job is printed; with the stop open it does not leave.
    CHECK(f.jobState() == "printed");
    CHECK(mayHandOver(gatherHandOverFacts(f.floor.here, f.floor.job))->code == RefusalCode::ReadingStopped);
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

TEST_CASE("whatever a reader sends, a sheet is read only where it is the next") {
    PrintedRun f(45);
    PrintFloor& floor = f.floor;
    std::mt19937 random(9);
    const auto noise = [&] {
        std::string bytes =
            random() % 2 ? floor.code(int(1 + f.passed() + random() % 9)) : std::string(random() % 40, 'D');
        for (std::size_t n = random() % 4; n > 0 && !bytes.empty(); --n)
            bytes[random() % bytes.size()] = char(random() % 256);
        return bytes;
    };
    for (int i = 0; i < 300; ++i) {
        const std::string raw = noise();
        const auto awaited = awaitedIn(*floor.db, *findRun(*floor.db, f.run)).awaited;
        const std::int64_t before = f.passed();
        const auto outcome = feedReading(floor.here, kOne, f.run, kReader, raw);
        if (outcome.ok()) {
            // Nothing awaited lies before it; one that was scanned at a stop may pass once more, in its
            // place.
            const RunPlace place = codeSeen(*floor.db, *outcome).known->place;
            for (const AwaitedSheet& other : awaited)
                REQUIRE((other.sheet == *outcome || other.place > place));
            REQUIRE(f.passed() == before + 1);
            continue;
        }
        REQUIRE(f.passed() == before);
        const auto stop = openStopOf(*floor.db, f.run);
        REQUIRE(stop);
        const StopNeeds needs = needsOf(*floor.db, *stop);
        std::vector<std::string> scans;
        for (const SheetId& sheet : needs.toRead)
            scans.push_back(sheet.str());
        if (needs.toName)
            scans.push_back(needs.toName->str());
        valueIn(f.resolve(scans));
        if (awaitedIn(*floor.db, *findRun(*floor.db, f.run)).awaited.empty())
            break;
    }
    CHECK(floor.broken() == "");
}
