// Can today's work be finished, and what is in the way.
#include <catch2/catch.hpp>

#include "core/decide/today.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const Day kToday = Day::of(2024, 9, 30);
constexpr std::chrono::days kDataAge{7};

// A job of 100, to be printed today, with nothing in its way.
JobToday job(const std::string& id, std::int64_t wanted = 100) {
    JobToday job;
    job.job = JobId(id);
    job.state = JobState::Released;
    job.blank = card();
    job.kind.title = {"被保険者証", "card"};
    job.issueDay = kToday;
    job.dataDay = kToday;
    job.by = kToday;
    job.wanted = Pieces(wanted);
    return job;
}

DayVerdict judged(const std::vector<JobToday>& jobs, std::int64_t usable = 1000,
                  const std::vector<TypeForecast>& ahead = {}) {
    return judgeToday(jobs, {{card().type.id, Sheets(usable)}}, ahead, kToday, kDataAge);
}

TypeForecast shortOf(const BlankTypeId& type, int inDays) {
    TypeForecast told;
    told.type = type;
    told.shortOn = kToday.plusDays(inDays);
    told.shortBy = Sheets(5);
    return told;
}

struct StopRow {
    const char* what;
    void (*spoil)(JobToday&);
    std::optional<RefusalCode> stops;
};

using enum RefusalCode;

// Each row spoils one more thing than the row below it, so that the order of the gate is held as well.
void doubt(JobToday& job) {
    job.doubtfulSheets = true;
    job.wanted = Pieces(2000);
}
void age(JobToday& job) {
    doubt(job);
    job.dataDay = kToday.plusDays(-8);
}
void hold(JobToday& job) {
    age(job);
    job.holds = {"asked by the insurer"};
}
void unrelease(JobToday& job) {
    hold(job);
    job.state = JobState::Imported;
}
void close(JobToday& job) {
    unrelease(job);
    job.blank.type.usableUntil = kToday.plusDays(-1);
}

const StopRow kStops[] = {
    {"the blank may no longer be used", close, BlankNoLongerValid},
    {"nobody has released it", unrelease, JobNotReleased},
    {"it is on hold", hold, JobHeld},
    {"its data are older than seven days", age, DataTooOld},
    {"nobody knows of some sheets", doubt, DoubtfulSheetsOpen},
    {"too few blanks", [](JobToday& job) { job.wanted = Pieces(1001); }, NotEnoughSheets},
    {"as many blanks as people", [](JobToday& job) { job.wanted = Pieces(1000); }, std::nullopt},
    {"data of seven days ago", [](JobToday& job) { job.dataDay = kToday.plusDays(-7); }, std::nullopt},
    {"a hold on a printed job",
     [](JobToday& job) {
         job.state = JobState::Printed;
         job.wanted = Pieces();
         job.holds = {"asked by the insurer"};
     },
     JobHeld},
    {"old data of a printed job",
     [](JobToday& job) {
         job.state = JobState::Printed;
         job.wanted = Pieces();
         job.dataDay = kToday.plusDays(-30);
         job.blank.type.usableUntil = kToday.plusDays(-1);
     },
     std::nullopt},
    {"what was handed over is stopped by nothing",
     [](JobToday& job) {
         hold(job);
         job.state = JobState::Closed;
     },
     std::nullopt},
};

} // namespace

TEST_CASE("a job is stopped by what the gate would refuse, in the order of the gate") {
    for (const StopRow& row : kStops) {
        CAPTURE(row.what);
        JobToday one = job("J-1");
        row.spoil(one);
        const JudgedJob told = judged({one}).jobs.at(0);
        CHECK(told.stops.has_value() == row.stops.has_value());
        if (told.stops && row.stops)
            CHECK(told.stops->code == *row.stops);
        CHECK((told.standing == JobStanding::Stopped) == row.stops.has_value());
    }
}

TEST_CASE("how a job stands that nothing stops") {
    const auto standing = [](void (*change)(JobToday&)) {
        JobToday one = job("J-1");
        change(one);
        return judged({one}).jobs.at(0).standing;
    };
    CHECK(standing([](JobToday&) {}) == JobStanding::WaitsForLoad);
    CHECK(standing([](JobToday& j) { j.loaded = true; }) == JobStanding::Loaded);
    CHECK(standing([](JobToday& j) { j.loaded = j.runOpen = true; }) == JobStanding::Printing);
    CHECK(standing([](JobToday& j) { j.loaded = j.runPaused = true; }) == JobStanding::Paused);
    CHECK(standing([](JobToday& j) { j.loaded = j.runOpen = j.firstArticleWaits = true; }) ==
          JobStanding::FirstArticle);
    CHECK(standing([](JobToday& j) { j.wanted = Pieces(); }) == JobStanding::Printed);
    CHECK(standing([](JobToday& j) { j.state = JobState::Closed; }) == JobStanding::Over);
    CHECK(standing([](JobToday& j) { j.state = JobState::Withdrawn; }) == JobStanding::Over);
}

TEST_CASE("the answer of the day") {
    JobToday later = job("J-2");
    later.by = kToday.plusDays(2);
    JobToday held = job("J-3");
    held.holds = {"asked by the insurer"};
    JobToday done = job("J-4", 0);
    done.state = JobState::Printed;

    CHECK(judged({}).answer == DayAnswer::NoJobs);
    CHECK(judged({done}).answer == DayAnswer::AllPrinted);

    const DayVerdict can = judged({job("J-1"), later, done});
    CHECK(can.answer == DayAnswer::CanFinish);
    CHECK(can.by == kToday);
    CHECK(can.left == Pieces(100));

    SECTION("what is due later says nothing about today") {
        later.holds = {"asked by the insurer"};
        later.wanted = Pieces(5000);
        const DayVerdict verdict = judged({job("J-1"), later});
        CHECK(verdict.answer == DayAnswer::CanFinish);
        CHECK(verdict.jobs.at(1).standing == JobStanding::Stopped);
        CHECK_FALSE(verdict.jobs.at(1).counts);
    }
    SECTION("with nothing due today the answer is about the next day on which something is") {
        const DayVerdict verdict = judged({later, done});
        CHECK(verdict.by == later.by);
        CHECK(verdict.answer == DayAnswer::CanFinish);
    }
    SECTION("what is overdue is today's") {
        JobToday late = job("J-5");
        late.by = kToday.plusDays(-3);
        const DayVerdict verdict = judged({late, job("J-1")});
        CHECK(verdict.by == kToday);
        CHECK(verdict.left == Pieces(200));
    }
    SECTION("a job that is stopped makes the day wait for a person") {
        const DayVerdict verdict = judged({job("J-1"), held});
        CHECK(verdict.answer == DayAnswer::Stopped);
        CHECK(verdict.stopped == std::vector<JobId>{held.job});
    }
    SECTION("blanks that lack come before all else, exactly as many as lack") {
        const DayVerdict verdict = judged({job("J-1", 300), held, job("J-6", 24)}, 150);
        CHECK(verdict.answer == DayAnswer::Short);
        REQUIRE(verdict.lacking.size() == 1);
        CHECK(verdict.lacking.front().sheets == Sheets(274));
    }
    SECTION("who comes first by the day takes the blanks") {
        const DayVerdict verdict = judged({later, job("J-1")}, 150);
        CHECK(verdict.answer == DayAnswer::CanFinish);
        CHECK(verdict.jobs.at(0).stops.has_value());
        CHECK_FALSE(verdict.jobs.at(1).stops.has_value());
    }
}

TEST_CASE("what runs short later is told beside the answer, unless it lacks already") {
    const BlankTypeId own = card().type.id, other("b");
    CHECK_FALSE(judged({job("J-1")}).later.has_value());
    CHECK(judged({job("J-1")}, 1000, {shortOf(own, 3), shortOf(other, 2)}).later->type == other);
    CHECK(judged({job("J-1")}, 10, {shortOf(own, 0), shortOf(other, 2)}).later->type == other);
    CHECK_FALSE(judged({job("J-1")}, 10, {shortOf(own, 0)}).later.has_value());
}
