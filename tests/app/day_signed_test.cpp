// Two people sign one judgement, and it is of the books as they stand.
#include "app/report/report.h"
#include "core/store/sha256.h"
#include "tests/app/day_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct CountedDay : DayFloor {
    CountedDay() {
        printAll();
        countAll();
    }
};

} // namespace

TEST_CASE("a day is signed by two different people, one of them a supervisor") {
    CountedDay floor;
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayNotReconciled);
    floor.reconcile();
    CHECK(floor.state() == DayState::Reconciled);
    CHECK(codeIn(floor.sign(kAuditor)) == RefusalCode::RoleNotAllowed);
    CHECK(codeIn(floor.sign(BadgeId("7777"))) == RefusalCode::BadgeUnknown);
    const SignedDay first = valueIn(floor.sign(kOperator));
    CHECK(first.state == DayState::Signed);
    CHECK(first.signatures == std::vector<BadgeId>{kOperator});
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::SecondPersonSame);
    CHECK(codeIn(floor.sign(kOtherOperator)) == RefusalCode::RoleNotAllowed);
    CHECK(floor.state() == DayState::Signed);
    const SignedDay second = valueIn(floor.sign(kSupervisor));
    CHECK(second.state == DayState::Sealed);
    CHECK((second.signatures == std::vector<BadgeId>{kOperator, kSupervisor}));
    CHECK(findDay(*floor.db, floor.today).signatures == second.signatures);

    CHECK(codeIn(reconcileDay(floor.here, kOne, floor.today, reportText())) == RefusalCode::DayAlreadySealed);
    CHECK(codeIn(floor.sign(kOtherSupervisor)) == RefusalCode::DayAlreadySealed);
    CHECK(codeIn(floor.explain("anything")) == RefusalCode::DayAlreadySealed);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("two supervisors may sign, in whichever order the day is signed") {
    CountedDay floor;
    floor.reconcile();
    CHECK(valueIn(floor.sign(kSupervisor)).state == DayState::Signed);
    CHECK(valueIn(floor.sign(kOtherSupervisor)).state == DayState::Sealed);
}

TEST_CASE("a day with open differences is not signed") {
    DayFloor floor;
    floor.printAll();
    floor.reconcile();
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayHasDifferences);
    valueIn(recordFinding(floor.here, kTwo, floor.lot(), kSkk, "the title says so"));
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayNotReconciled); // disputed
    floor.reconcile();
    const Refusal refusal = refusalIn(floor.sign(kOperator));
    CHECK(refusal.code == RefusalCode::LedgerTypeNotJobs);
    CHECK(refusal.difference.ja.find("資格確認書") != std::string::npos);
    CHECK(floor.number("SELECT count(*) FROM day_signature") == 0);
}

TEST_CASE("what has changed since the judgement is not signed") {
    struct Row {
        const char* what;
        std::function<void(CountedDay&)> change;
        bool leavesDifferences;
    };
    const Row rows[] = {
        {"a sheet became spoilage",
         [](CountedDay& f) { valueIn(spoilSheet(f.here, kOne, f.code(1), "torn")); }, false},
        {"a tray was counted otherwise", [](CountedDay& f) { f.count(f.box, kTray, 94, f.mark(kHkn)); },
         true},
        {"a job came in", [](CountedDay& f) { f.newJob(3); }, false},
        {"a run began",
         [](CountedDay& f) {
             f.job = f.newJob(3);
             f.load();
             valueIn(startRun(f.here, kOne, TrayId("printer-1/1"), f.machine));
         },
         true},
        {"blanks arrived", [](CountedDay& f) { f.released(kSkk); }, false},
        {"a job was held", [](CountedDay& f) { placeHold(*f.db, "job", f.job.str(), "asked for", 1); },
         false},
    };
    for (const bool oneHasSigned : {false, true}) {
        for (const Row& row : rows) {
            INFO(row.what << (oneHasSigned ? " after the first signature" : ""));
            CountedDay floor;
            floor.reconcile();
            if (oneHasSigned)
                valueIn(floor.sign(kSupervisor));
            row.change(floor);
            CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayNotReconciled);
            const DayReport anew = floor.reconcile();
            CHECK(anew.facts.version == 2);
            CHECK(anew.mayBeSigned() != row.leavesDifferences);
            CHECK(findDay(*floor.db, floor.today).signatures.empty());
            if (row.leavesDifferences)
                continue;
            CHECK(valueIn(floor.sign(kOperator)).state == DayState::Signed);
            CHECK(valueIn(floor.sign(kSupervisor)).state == DayState::Sealed);
        }
    }
}

TEST_CASE("what moves on a sealed day breaks the seal") {
    CountedDay floor;
    floor.seal();
    floor.job = floor.newJob(3);
    CHECK(floor.state() == DayState::Sealed);
    floor.printAll();
    CHECK(floor.state() == DayState::Disputed);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayNotReconciled);
    floor.countAll();
    CHECK(crossed(floor.seal(), kHkn) == 8);
    CHECK(findDay(*floor.db, floor.today).version == 2);
    // On the next day it is the next day that moves.
    floor.clock.set(at("2024-10-01T09:00"));
    valueIn(spoilSheet(floor.here, kOne, floor.code(1), "torn"));
    CHECK(floor.state() == DayState::Sealed);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("a day that has not begun is not judged") {
    CountedDay floor;
    const Day tomorrow = Day::of(2024, 10, 1);
    CHECK(codeIn(reconcileDay(floor.here, kOne, tomorrow, reportText())) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(floor.sign(kOperator, tomorrow)) == RefusalCode::DayNotReconciled);
    CHECK(allDays(*floor.db).empty());
    CHECK_THROWS_AS(reportOf(*floor.db, tomorrow, reportText()), std::runtime_error);
}

TEST_CASE("a later finding disputes a sealed day until its wrong documents are spoilage") {
    CountedDay floor;
    CHECK(crossed(floor.seal(), kHkn) == 5);
    floor.clock.set(at("2024-10-01T10:00"));
    const FindingRecorded finding =
        valueIn(recordFinding(floor.here, kTwo, floor.lot(), kSkk, "a recipient phoned"));
    CHECK(finding.daysTouched == std::vector<Day>{floor.today});
    CHECK(floor.state() == DayState::Disputed);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::DayNotReconciled);

    const DayReport second = floor.reconcile();
    CHECK(second.facts.number == "DR-240930-02");
    CHECK(differencesIn(second) == Ids{"blank-not-jobs:145011/hihokensha-sho:kawasaki-skk-1"});
    CHECK(crossed(second, kSkk) == 5);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::LedgerTypeNotJobs);
    for (int i = 1; i <= 5; ++i)
        valueIn(spoilSheet(floor.here, kOne, floor.code(i), "wrong blank"));
    const DayReport third = floor.seal();
    CHECK(third.facts.version == 3);
    CHECK(crossed(third, kSkk) == 0);
    CHECK(third.facts.jobs.at(0).unfinished == Pieces(5));
    // What was said before is kept.
    CHECK(floor.number("SELECT count(*) FROM day_version") == 3);
    CHECK(reportFromJson(floor.text("SELECT report FROM day_version WHERE version = 1"))
              .facts.usage.at(0)
              .used == kHkn);
    CHECK(floor.number("SELECT count(*) FROM day_signature WHERE version = 1") == 2);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("a report is kept to the letter, and its hash stands in the chain") {
    CountedDay floor;
    const DayReport judged = floor.reconcile();
    CHECK(floor.lastEvent() == "day.reconciled");
    const std::string kept = floor.text("SELECT report FROM day_version");
    const std::string hash = floor.text("SELECT report_hash FROM day_version");
    CHECK(kept == reportJson(judged));
    CHECK(hash == sha256Hex(kept));
    CHECK(floor.lastEventBody().find(hash) != std::string::npos);
    CHECK(reportJson(reportOf(*floor.db, floor.today, reportText())) == kept);
    valueIn(floor.sign(kOperator));
    CHECK(floor.lastEventBody().find(hash) != std::string::npos);
    const DayRow row = findDay(*floor.db, floor.today);
    CHECK(row.reportHash == hash);
    CHECK(row.version == 1);
}

TEST_CASE("the books of three days follow on each other") {
    DayFloor floor;
    std::vector<DayReport> reports;
    const char* mornings[] = {"2024-09-30T10:00", "2024-10-01T09:00", "2024-10-02T09:00"};
    for (int i = 0; i < 3; ++i) {
        floor.clock.set(at(mornings[i]));
        if (i > 0)
            floor.job = floor.newJob(5 + i);
        floor.printAll();
        if (i == 1)
            valueIn(spoilSheet(floor.here, kOne, floor.code(2), "torn"));
        if (i == 2)
            valueIn(adjustCount(floor.here, kTwo, StockFixture::ourLabel(floor.box.str()), kStore,
                                Sheets(floor.in(floor.box, Account::Store) - 10), "lost"));
        floor.countAll();
        reports.push_back(floor.seal(siteDay(floor.clock.now(), floor.registry.site.zone)));
    }
    const auto lot = [&](int day) { return lotIn(reports[static_cast<std::size_t>(day)], floor.lot()); };
    CHECK(lot(0).opening == Sheets(0));
    CHECK(lot(0).book == Sheets(495));
    CHECK(lot(1).opening == lot(0).book);
    CHECK(lot(1).book == Sheets(489));
    CHECK(lot(1).goodTakenBack == 1);
    CHECK(lot(2).opening == lot(1).book);
    CHECK(lot(2).missing == Sheets(10));
    CHECK(lot(2).book == Sheets(472));
    for (std::size_t i = 1; i < 3; ++i) {
        CHECK(reports[i].facts.previousSeq > reports[i - 1].facts.chainSeq);
        CHECK(reports[i].facts.previousHead == floor.text("SELECT hash FROM audit WHERE seq = " +
                                                          std::to_string(reports[i].facts.previousSeq)));
    }
    CHECK(allDays(*floor.db).size() == 3);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("a signature is for the version that was read") {
    CountedDay floor;
    floor.reconcile();
    floor.reconcile();
    const auto sign = [&](std::int64_t read) {
        return signDay(floor.here, Crew{kOperator, {}}, floor.today, reportText(), read);
    };
    CHECK(codeIn(sign(1)) == RefusalCode::DayNotReconciled);
    CHECK(codeIn(sign(3)) == RefusalCode::DayNotReconciled);
    CHECK(valueIn(sign(2)).state == DayState::Signed);
}
