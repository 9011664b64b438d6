#include <catch2/catch.hpp>

#include "core/decide/leaving.h"
#include "core/jobs/handover.h"
#include "core/jobs/job_holds.h"
#include "core/line/lookup.h"
#include "tests/core/issue_kit.h"
#include "tests/core/printed_job.h"

using namespace daishi;
using namespace daishi::test;

namespace {

NamedType named(const BlankTypeId& id) {
    return namedType(shipped(), id);
}

HandOverFacts goodFacts() {
    HandOverFacts facts;
    facts.job = JobId("J-240930-01");
    facts.state = JobState::Printed;
    facts.required = named(kHkn);
    facts.all = Pieces(274);
    facts.good = Pieces(273);
    facts.withdrawn = Pieces(1);
    facts.lots = {{{LotId("L-240927-01"), LotState::Released, {}}, named(kHkn), Sheets(200)},
                  {{LotId("L-240927-02"), LotState::Exhausted, {}}, named(kHkn), Sheets(73)}};
    facts.days = {{Day::of(2024, 9, 30), true}, {Day::of(2024, 10, 1), true}};
    return facts;
}

struct Row {
    const char* what;
    RefusalCode code;
    void (*worsen)(HandOverFacts&);
};

// In the order in which the guards are asked.
const Row kRows[] = {
    {"imported", RefusalCode::StepNotAllowed, [](HandOverFacts& f) { f.state = JobState::Imported; }},
    {"closed", RefusalCode::StepNotAllowed, [](HandOverFacts& f) { f.state = JobState::Closed; }},
    {"withdrawn", RefusalCode::StepNotAllowed, [](HandOverFacts& f) { f.state = JobState::Withdrawn; }},
    {"a lot found to be 資格確認書", RefusalCode::LedgerTypeNotJobs,
     [](HandOverFacts& f) { f.lots[1].effective = named(kSkk); }},
    {"a lot of another insurer", RefusalCode::LedgerTypeNotJobs,
     [](HandOverFacts& f) { f.lots[0].effective = named(kMidoriHkn); }},
    {"a lot rejected since", RefusalCode::LotQuarantined,
     [](HandOverFacts& f) { f.lots[0].lot.state = LotState::Rejected; }},
    {"a lot on hold", RefusalCode::LotHeld, [](HandOverFacts& f) { f.lots[1].lot.holds = {"見本と違う"}; }},
    {"the job on hold", RefusalCode::JobHeld, [](HandOverFacts& f) { f.holds = {"保険者の連絡待ち"}; }},
    {"doubtful sheets", RefusalCode::DoubtfulSheetsOpen,
     [](HandOverFacts& f) { f.good = Pieces(271), f.doubtful = Pieces(2); }},
    {"one missing", RefusalCode::CountShort, [](HandOverFacts& f) { f.good = Pieces(272); }},
    {"printing, and one missing", RefusalCode::CountShort,
     [](HandOverFacts& f) { f.state = JobState::Released, f.good = Pieces(272); }},
    {"a first article that nobody approved", RefusalCode::FirstArticleNeeded,
     [](HandOverFacts& f) { f.state = JobState::Released, f.firstArticleWaits = true; }},
    {"all there, but not printed", RefusalCode::StepNotAllowed,
     [](HandOverFacts& f) { f.state = JobState::Released; }},
    {"spoilage that nobody has scanned", RefusalCode::LedgerOpen,
     [](HandOverFacts& f) { f.spoilsNotScanned = Sheets(62); }},
    {"the second day open", RefusalCode::DayNotSealed, [](HandOverFacts& f) { f.days[1].sealed = false; }},
};

RefusalCode refusalOf(const Outcome<HandedOver>& outcome) {
    REQUIRE_FALSE(outcome);
    return outcome.refusal().code;
}

} // namespace

TEST_CASE("a whole printed job may be handed over") {
    CHECK_FALSE(mayHandOver(goodFacts()));
}

TEST_CASE("each thing that is wrong keeps a job here by its own refusal") {
    for (const Row& row : kRows) {
        CAPTURE(row.what);
        HandOverFacts facts = goodFacts();
        row.worsen(facts);
        const auto objection = mayHandOver(facts);
        REQUIRE(objection);
        CHECK(numberOf(objection->code) == numberOf(row.code));
        CHECK_FALSE(objection->loaded.empty());
        CHECK_FALSE(objection->required.empty());
    }
}

TEST_CASE("of two things wrong the one asked first is told") {
    const std::size_t count = std::size(kRows);
    for (std::size_t i = 3; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            if (kRows[j].code == RefusalCode::StepNotAllowed)
                continue; // that row mends the count
            CAPTURE(kRows[i].what, kRows[j].what);
            HandOverFacts facts = goodFacts();
            kRows[j].worsen(facts);
            kRows[i].worsen(facts);
            CHECK(mayHandOver(facts)->code == kRows[i].code);
        }
    }
}

TEST_CASE("the missing are counted") {
    HandOverFacts facts = goodFacts();
    facts.good = Pieces(270);
    const auto objection = mayHandOver(facts);
    REQUIRE(objection);
    CHECK(objection->loaded.ja == "271名分");
    CHECK(objection->required.ja == "274名分");
    CHECK(objection->difference.ja == "3名分が不足。");
}

TEST_CASE("documents leave on their issue day, or as much earlier as the insurer agreed to") {
    const auto on = [](Day today, int lead) {
        return dayHasCome({Day::of(2024, 10, 1), std::chrono::days(lead), today});
    };
    CHECK_FALSE(on(Day::of(2024, 10, 1), 0));
    CHECK_FALSE(on(Day::of(2024, 10, 9), 0));
    CHECK_FALSE(on(Day::of(2024, 9, 29), 2));
    REQUIRE(on(Day::of(2024, 9, 30), 0));
    CHECK(on(Day::of(2024, 9, 30), 0)->code == RefusalCode::HandOverTooEarly);
    CHECK(on(Day::of(2024, 9, 28), 2)->required.en == "from 2024-09-29 on");
}

TEST_CASE("what is counted in hand is what the books let go, neither more nor less") {
    CHECK_FALSE(countedAll(Pieces(274), Pieces(274)));
    CHECK_FALSE(countedAll(Pieces(0), Pieces(0)));
    CHECK(countedAll(Pieces(274), Pieces(273))->code == RefusalCode::CountShort);
    REQUIRE(countedAll(Pieces(274), Pieces(276)));
    CHECK(countedAll(Pieces(274), Pieces(276))->code == RefusalCode::CountOver);
    CHECK(countedAll(Pieces(274), Pieces(276))->difference.ja == "2枚が過剰。");
}

TEST_CASE("a printed job leaves only after its day is sealed") {
    LineFixture fixture;
    PrintedJob printed(fixture);
    Line line = fixture.line();
    CHECK(refusalOf(handOverJob(line, kOne, printed.job, Pieces(3))) == RefusalCode::RoleNotAllowed);
    CHECK(refusalOf(handOverJob(line, kLeader, JobId("J-240930-77"), Pieces(3))) == RefusalCode::CodeUnknown);
    CHECK(refusalOf(handOverJob(line, kLeader, printed.job, Pieces(3))) == RefusalCode::DayNotSealed);
    printed.seal(printed.day);
    CHECK(refusalOf(handOverJob(line, kLeader, printed.job, Pieces(3))) == RefusalCode::HandOverTooEarly);
    fixture.clock.set(at("2024-10-01T00:00"));
    CHECK(refusalOf(handOverJob(line, kLeader, printed.job, Pieces(4))) == RefusalCode::CountOver);
    CHECK(refusalOf(handOverJob(line, kLeader, printed.job, Pieces(2))) == RefusalCode::CountShort);
    CHECK(findJob(line.db, printed.job)->state == JobState::Printed);
    const auto handed = handOverJob(line, kLeader, printed.job, Pieces(3));
    REQUIRE(handed);
    CHECK(handed->pieces == Pieces(3));
    CHECK(findJob(line.db, printed.job)->state == JobState::Closed);
    CHECK(fixture.number("SELECT count(*) FROM piece WHERE state = 'handed'") == 3);
    CHECK(fixture.lastEvent() == "job.handed-over");
    CHECK(refusalOf(handOverJob(line, kLeader, printed.job, Pieces(3))) == RefusalCode::StepNotAllowed);
    CHECK(fixture.booksAndChainHold());
}

TEST_CASE("a sealed day that is disputed again keeps the job here") {
    LineFixture fixture;
    PrintedJob printed(fixture);
    printed.seal(printed.day);
    printed.take(printed.day, DayState::Sealed, DayState::Disputed);
    Line line = fixture.line();
    CHECK(refusalOf(handOverJob(line, kLeader, printed.job, Pieces(3))) == RefusalCode::DayNotSealed);
}

TEST_CASE("what is known of lots, holds and pieces when a job is handed over counts") {
    LineFixture fixture;
    PrintedJob printed(fixture);
    printed.seal(printed.day);
    Line line = fixture.line();
    Database& db = *fixture.db;
    const auto refused = [&] { return refusalOf(handOverJob(line, kLeader, printed.job, Pieces(3))); };

    const auto hold = holdJob(line, kOne, printed.job, "連絡待ち");
    REQUIRE(hold);
    CHECK(refused() == RefusalCode::JobHeld);
    REQUIRE(liftJobHold(line, kTwo, printed.job, hold->number, "連絡あり"));

    printed.take(printed.piece(2), PieceState::Good, PieceState::Wanted);
    CHECK(refused() == RefusalCode::CountShort);
    printed.take(printed.piece(2), PieceState::Wanted, PieceState::Sent);
    CHECK(refused() == RefusalCode::DoubtfulSheetsOpen);
    printed.take(printed.piece(2), PieceState::Sent, PieceState::Good);

    placeHold(db, "lot", printed.lot, "色が違う", 1);
    CHECK(refused() == RefusalCode::LotHeld);
    db.run("INSERT INTO finding (id, lot, says_type, reason, event) VALUES (1, $1, 'kawasaki-skk-1', 'x', 1)",
           {printed.lot});
    CHECK(refused() == RefusalCode::LedgerTypeNotJobs);
    CHECK(findJob(db, printed.job)->state == JobState::Printed);
}
