// Witnesses of the number of sheets that do not agree with the ledger, and what a person can explain.
#include "tests/app/day_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const Day kNext = Day::of(2024, 10, 1);

// Another job of five on the next morning.
void printNext(DayFloor& floor) {
    floor.clock.set(at("2024-10-01T09:00"));
    floor.job = floor.newJob(5);
    floor.printAll();
    floor.countAll();
}

const Difference& only(const DayReport& report, const std::string& id) {
    REQUIRE(differencesIn(report) == Ids{id});
    return report.differences[0];
}

} // namespace

TEST_CASE("a printer that counted more than was settled") {
    DayFloor floor;
    const RunId run = floor.armed();
    floor.machine.impressionsOff = 1;
    CHECK(codeIn(floor.go(run)) == RefusalCode::WitnessesDisagree);
    valueIn(settleRun(floor.here, kTwo, run, {floor.goodScans({2, 3, 4, 5}), {}, Sheets(0), Sheets(0)},
                      floor.machine));
    floor.countAll();
    const DayReport report = floor.reconcile();
    const Difference& found = only(report, "witnesses-disagree:printer-1:impressions");
    CHECK(found.expected == 5);
    CHECK(found.found == 6);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayHasDifferences);
    const DayReport explained = valueIn(floor.explain(found.id, "a test page of the service"));
    CHECK(explained.openDifferences() == 0);
    CHECK(explained.differences.at(0).note->reason == "a test page of the service");
    CHECK(floor.sign(kOperator).ok());
}

TEST_CASE("an output that was counted otherwise") {
    DayFloor floor;
    const RunId run = floor.printAll();
    floor.countAll();
    valueIn(countOutput(floor.here, kOne, run, Sheets(4)));
    CHECK(only(floor.reconcile(), "witnesses-disagree:printer-1:output").found == 4);
    valueIn(countOutput(floor.here, kOne, run, Sheets(5)));
    CHECK(differencesIn(floor.reconcile()) == Ids{});
}

TEST_CASE("a run that printed nothing does not silence the count of the others") {
    DayFloor floor;
    const RunId run = floor.printAll();
    valueIn(countOutput(floor.here, kOne, run, Sheets(4)));
    floor.job = floor.newJob(3);
    floor.loadSome(10);
    valueIn(
        stopRun(floor.here, kOne, valueIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine))));
    floor.countAll();
    CHECK(only(floor.reconcile(), "witnesses-disagree:printer-1:output").found == 4);
}

TEST_CASE("what was printed past the line between two days is seen on the second") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    floor.seal();
    *floor.machine.report.deviceCounter += 3;
    printNext(floor);
    const Difference found = only(floor.reconcile(kNext), "witnesses-disagree:printer-1:counter");
    CHECK(found.expected == 5);
    CHECK(found.found == 8);
}

TEST_CASE("what was printed past the line between two runs is seen the same day") {
    DayFloor floor;
    floor.printAll();
    *floor.machine.report.deviceCounter += 2;
    floor.job = floor.newJob(4);
    floor.printAll();
    floor.countAll();
    const Difference found = only(floor.reconcile(), "witnesses-disagree:printer-1:counter");
    CHECK(found.expected == 9);
    CHECK(found.found == 11);
}

TEST_CASE("a counter that was set back is not silence") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    floor.seal();
    floor.machine.report.deviceCounter = 100;
    printNext(floor);
    CHECK(only(floor.reconcile(kNext), "witnesses-disagree:printer-1:counter").found == 0);
}

TEST_CASE("a counter that does not speak is no disagreement, and hides nothing of the day after") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    floor.seal();
    const auto counter = floor.machine.report.deviceCounter;
    floor.machine.report.deviceCounter.reset();
    printNext(floor);
    const DayReport silent = floor.reconcile(kNext);
    CHECK(differencesIn(silent) == Ids{});
    CHECK_FALSE(silent.facts.printers.at(0).counterDelta);
    CHECK((silent.facts.printers.at(0).impressions == Impressions(5)));
    floor.machine.report.deviceCounter = *counter + 5;
    floor.clock.set(at("2024-10-02T09:00"));
    floor.job = floor.newJob(5);
    floor.printAll();
    floor.countAll();
    const DayReport spoken = floor.reconcile(Day::of(2024, 10, 2));
    CHECK((spoken.facts.printers.at(0).counterDelta == Impressions(5)));
    CHECK(differencesIn(spoken) == Ids{});
}

TEST_CASE("who may explain what") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    floor.count(floor.box, kStore, 399, floor.mark(kHkn));
    const std::string id = "count-differs:" + floor.box.str() + ":store";
    CHECK(codeIn(floor.explain(id)) == RefusalCode::DayNotReconciled);
    floor.reconcile();
    const auto by = [&](const Crew& crew, const std::string& difference, const BadgeId& owner,
                        const std::string& reason) {
        return codeIn(
            explainDifference(floor.here, crew, floor.today, {difference, owner, reason}, reportText()));
    };
    CHECK(by(kOne, id, kSupervisor, "x") == RefusalCode::RoleNotAllowed);
    CHECK(by(kLeader, id, BadgeId("7777"), "x") == RefusalCode::BadgeUnknown);
    CHECK(by(kLeader, id, kAuditor, "x") == RefusalCode::RoleNotAllowed);
    CHECK(by(kLeader, id, kOperator, "") == RefusalCode::StepNotAllowed);
    CHECK(by(kLeader, "count-differs:elsewhere:store", kOperator, "x") == RefusalCode::CodeUnknown);
    CHECK(floor.number("SELECT count(*) FROM difference_note") == 0);

    const DayReport explained = valueIn(floor.explain(id, "one is in the binder of the auditor"));
    CHECK(explained.mayBeSigned());
    CHECK(explained.facts.version == 2);
    CHECK(floor.reconcile().mayBeSigned());
    // The note was for one sheet.
    floor.count(floor.box, kStore, 300, floor.mark(kHkn));
    CHECK(floor.reconcile().openDifferences() == 1);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayHasDifferences);
    CHECK(valueIn(floor.explain(id, "a hundred are there as well")).mayBeSigned());
}

TEST_CASE("what has to be put right is not explained") {
    DayFloor floor;
    floor.printAll();
    const std::string box = floor.box.str();
    floor.count(floor.box, kStore, 400, floor.mark(kSkk));
    floor.reconcile();
    CHECK(codeIn(floor.explain("sheet-looks-other:" + box + ":store")) == RefusalCode::DayHasDifferences);
    CHECK(codeIn(floor.explain("count-missing:" + box + ":tray")) == RefusalCode::DayHasDifferences);
}

TEST_CASE("pages sent past the line are found the same evening, whenever they were sent") {
    DayFloor floor;
    SECTION("between two chunks, as many as a chunk has: at once, because the counter moved") {
        floor.registry.site.chunkSize = Sheets(2);
        const RunId run = floor.armed();
        RunHooks hooks;
        hooks.stop = [&] {
            if (floor.machine.jobs.size() == 2)
                *floor.machine.report.deviceCounter += 2;
            return false;
        };
        CHECK(codeIn(floor.go(run, hooks)) == RefusalCode::LoadVoid);
        CHECK(floor.text("SELECT ended_by FROM load") == "counter-moved");
    }
    SECTION("at night, as many as the line printed by day") {
        floor.printAll();
        floor.countAll();
        floor.seal();
        *floor.machine.report.deviceCounter += 5;
        printNext(floor);
        CHECK(only(floor.reconcile(kNext), "witnesses-disagree:printer-1:counter").found == 10);
    }
    SECTION("at night, and the counter was set back to hide it") {
        floor.printAll();
        floor.countAll();
        floor.seal();
        floor.machine.report.deviceCounter = 0;
        printNext(floor);
        CHECK(only(floor.reconcile(kNext), "witnesses-disagree:printer-1:counter").expected == 5);
    }
    SECTION("at night, and the sheets are missing in the tray") {
        floor.printAll();
        floor.count(floor.box, Account::Tray, floor.in(floor.box, Account::Tray) - 3, floor.mark(kHkn));
        floor.count(floor.box, Account::Store, floor.in(floor.box, Account::Store), floor.mark(kHkn));
        CHECK(differencesIn(floor.reconcile()).size() == 1);
    }
}
