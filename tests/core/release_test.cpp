#include <catch2/catch.hpp>

#include <algorithm>

#include "core/jobs/import.h"
#include "core/jobs/job_view.h"
#include "core/jobs/release.h"
#include "core/store/audit_chain.h"
#include "tests/core/fake_composer.h"
#include "tests/core/issue_kit.h"
#include "tests/core/line_fixture.h"
#include "tests/core/printed_job.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Imported {
    LineFixture fixture;
    Line line = fixture.line();
    FakeComposer composer;
    JobId job;

    explicit Imported(const std::string& mapping = "kawasaki-hkn", Day issueDay = kIssueDay) {
        std::string text = goodFile();
        while (issueDay != kIssueDay && text.find("20241001,20241001") != std::string::npos) {
            text = with(text, "20241001,20241001", issueDay.iso() + "," + issueDay.iso());
        }
        const IssueFile file = fileOf(text, mappingInUtf8(mapping), issueDay);
        const Day dataDay = Day::of(2024, 9, 30);
        job = importJob(line, kOne, {file, dataDay, file.pieces(), file.households, {}})->job;
    }

    Outcome<Done> release(const Crew& crew = kLeader) { return releaseJob(line, crew, job, composer); }
    JobState state() { return findJob(line.db, job)->state; }
    BlankType& ofJob() {
        auto& types = fixture.registry.blankTypes;
        const auto type =
            std::find_if(types.begin(), types.end(), [](const BlankType& t) { return t.id == kHkn; });
        REQUIRE(type != types.end());
        return *type;
    }
    RefusalCode refusal(const Crew& crew = kLeader) {
        const auto outcome = release(crew);
        REQUIRE_FALSE(outcome);
        CHECK(fixture.lastEvent() == "refused");
        return outcome.refusal().code;
    }
};

} // namespace

TEST_CASE("a supervisor releases a job under the setting that was checked") {
    Imported it;
    REQUIRE(it.release());
    CHECK(it.state() == JobState::Released);
    CHECK(findJob(it.line.db, it.job)->setting == "setting-1 kawasaki-hkn-3");
    CHECK(it.fixture.lastEvent() == "job.released");
}

TEST_CASE("nobody else releases a job, and none that is not there") {
    Imported it;
    CHECK(it.refusal(kOne) == RefusalCode::RoleNotAllowed);
    CHECK(it.refusal({kAuditor, {}}) == RefusalCode::RoleNotAllowed);
    CHECK(it.state() == JobState::Imported);
    const auto nowhere = releaseJob(it.line, kLeader, JobId("J-240930-77"), it.composer);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.refusal().code == RefusalCode::CodeUnknown);
}

TEST_CASE("a character that cannot be printed stops the release and is told by piece and field") {
    Imported it;
    it.composer.missingGlyph = "霧";
    const auto refused = it.release();
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().code == RefusalCode::GlyphNotCovered);
    CHECK(refused.refusal().loaded.en == "2 people (head of household 2, name 2)");
    CHECK(it.state() == JobState::Imported);
    const auto faults = checkJob(it.line, it.job, it.composer);
    REQUIRE(faults.size() == 4);
    CHECK(faults.front().sequence == 1);
    CHECK(faults.back().sequence == 2);
    CHECK(it.fixture.lastEventBody().find("霧") == std::string::npos);
}

TEST_CASE("a withdrawn piece does not hinder the release") {
    Imported it;
    it.composer.missingGlyph = "雲";
    CHECK(it.refusal() == RefusalCode::GlyphNotCovered);
    stepByHand(it.line.db, it.job.str() + "/000003", PieceState::Withdrawn);
    CHECK(it.release().ok());
}

TEST_CASE("a text that does not fit and a field that is missing stop the release") {
    Imported it;
    it.composer.tooLong = "架空町1丁目2番3号";
    CHECK(it.refusal() == RefusalCode::TextDoesNotFit);
    it.composer.tooLong = "";
    it.composer.neededField = "seal";
    CHECK(it.refusal() == RefusalCode::TextDoesNotFit);
    it.composer.neededField = "";
    CHECK(it.release().ok());
}

TEST_CASE("a job that can never be lawful is stopped before anything is looked at") {
    Imported early("kawasaki-skk"); // 資格確認書 on 1 October 2024
    CHECK(early.refusal() == RefusalCode::KindNotLawful);
    CHECK(early.composer.largestBlock == 0);
    Imported late("kawasaki-hkn", Day::of(2024, 12, 2));
    CHECK(late.refusal() == RefusalCode::KindNotLawful);
    Imported lastDay("kawasaki-hkn", Day::of(2024, 12, 1));
    CHECK(lastDay.release().ok());
}

TEST_CASE("a blank outside its days stops the release") {
    Imported it;
    BlankType& type = it.ofJob();
    type.usableUntil = Day::of(2024, 9, 30);
    CHECK(it.refusal() == RefusalCode::BlankNoLongerValid);
    type.usableUntil.reset();
    type.usableFrom = Day::of(2024, 10, 2);
    CHECK(it.refusal() == RefusalCode::DocNotYetValid);
}

TEST_CASE("a seal outside its days stops the release, after whatever the law says") {
    Imported it;
    BlankType& type = it.ofJob();
    type.seal.emplace().name = {"川崎市長之印", "the mayor's seal"};
    type.seal->usableUntil = Day::of(2024, 9, 30);
    const auto refused = it.release();
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().code == RefusalCode::SealOutOfDays);
    CHECK(refused.refusal().loaded.ja == "「川崎市長之印」（令和 6年10月 1日）");
    type.usableUntil = Day::of(2024, 9, 30);
    CHECK(it.refusal() == RefusalCode::BlankNoLongerValid);
    type.usableUntil.reset();
    type.seal->usableUntil = Day::of(2024, 10, 1);
    CHECK(it.release().ok());
}

TEST_CASE("a held job is not released until two people lift the hold") {
    Imported it;
    const auto hold = holdJob(it.line, kOne, it.job, "保険者の連絡待ち");
    REQUIRE(hold);
    CHECK(it.refusal() == RefusalCode::JobHeld);
    const auto lift = [&](const Crew& crew, std::int64_t number) {
        const auto outcome = liftJobHold(it.line, crew, it.job, number, "連絡あり");
        return outcome ? std::optional<RefusalCode>() : outcome.refusal().code;
    };
    CHECK(lift(kOne, hold->number) == RefusalCode::RoleNotAllowed);
    CHECK(lift(kLeader, hold->number) == RefusalCode::SecondPersonMissing);
    CHECK(lift({kSupervisor, kSupervisor}, hold->number) == RefusalCode::SecondPersonSame);
    CHECK(lift(kTwo, hold->number + 1) == RefusalCode::CodeUnknown);
    CHECK_FALSE(lift(kTwo, hold->number));
    CHECK(lift(kTwo, hold->number) == RefusalCode::CodeUnknown);
    CHECK(jobHolds(it.line.db, it.job).empty());
    CHECK(it.release().ok());
}

TEST_CASE("the hold of another job is not lifted by its number") {
    Imported it;
    const JobId other = it.fixture.makeJob(kHkn, JobState::Imported, kIssueDay);
    REQUIRE(holdJob(it.line, kOne, it.job, "保険者の連絡待ち"));
    const auto hold = holdJob(it.line, kOne, other, "宛名の確認");
    REQUIRE(hold);
    const auto lifted = liftJobHold(it.line, kTwo, it.job, hold->number, "連絡あり");
    REQUIRE_FALSE(lifted);
    CHECK(lifted.refusal().code == RefusalCode::CodeUnknown);
    CHECK(jobHolds(it.line.db, other).size() == 1);
}

TEST_CASE("all open jobs are held in one act, and those that are over are left") {
    Imported it;
    const JobId other = it.fixture.makeJob(kHkn, JobState::Imported, kIssueDay);
    const JobId over = it.fixture.makeJob(kHkn, JobState::Withdrawn, kIssueDay);
    CHECK_FALSE(holdOpenJobs(it.line, kOne, " ").ok());
    CHECK(jobHolds(it.line.db, it.job).empty());
    const AuditHead before = auditHead(it.line.db);
    const auto held = holdOpenJobs(it.line, kOne, "控えから戻した");
    REQUIRE(held);
    CHECK(held->size() == 2);
    CHECK(auditHead(it.line.db).seq == before.seq + 1);
    CHECK(jobHolds(it.line.db, it.job).size() == 1);
    CHECK(jobHolds(it.line.db, other).size() == 1);
    CHECK(jobHolds(it.line.db, over).empty());
}

TEST_CASE("a hold needs a reason and a job that is not over") {
    Imported it;
    CHECK_FALSE(holdJob(it.line, kOne, it.job, " ").ok());
    CHECK_FALSE(holdJob(it.line, kOne, JobId("J-240930-77"), "x").ok());
    const JobId over = it.fixture.makeJob(kHkn, JobState::Withdrawn, kIssueDay);
    CHECK_FALSE(holdJob(it.line, kOne, over, "x").ok());
    CHECK_FALSE(releaseJob(it.line, kLeader, over, it.composer).ok());
}

TEST_CASE("after layout or fonts changed a job is released again") {
    Imported it;
    REQUIRE(it.release());
    it.composer.settingHash = "setting-2";
    REQUIRE(it.release());
    CHECK(findJob(it.line.db, it.job)->setting == "setting-2 kawasaki-hkn-3");
    CHECK(it.state() == JobState::Released);
}

TEST_CASE("a job is not released again while a tray is loaded for it") {
    LineFixture fixture;
    PrintedJob printed(fixture);
    printed.take(printed.piece(1), PieceState::Good, PieceState::Wanted);
    printed.take(printed.job.str(), JobState::Printed, JobState::Released);
    Line line = fixture.line();
    FakeComposer composer;
    const auto refused = releaseJob(line, kLeader, printed.job, composer);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().code == RefusalCode::StepNotAllowed);
    CHECK(refused.refusal().loaded.en.find("printer-1/1") != std::string::npos);
}

TEST_CASE("jobs are listed with how they stand") {
    Imported it;
    it.fixture.makeJob(kHkn, JobState::Withdrawn, kIssueDay);
    REQUIRE(holdJob(it.line, kOne, it.job, "連絡待ち"));
    CHECK(listJobs(it.line, WhichJobs::All).size() == 2);
    const auto living = listJobs(it.line, WhichJobs::Living);
    REQUIRE(living.size() == 1);
    CHECK(living.front().job.id == it.job);
    REQUIRE(living.front().holds.size() == 1);
    CHECK(living.front().holds.front().reason == "連絡待ち");
}
