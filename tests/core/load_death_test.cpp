// When a load dies: by a word of the printer, by what it no longer says, by its clock and by ours.
#include "core/decide/load_death.h"
#include "tests/core/decide_kit.h"

#include <random>

using namespace daishi;
using namespace daishi::test;

namespace Catch {
template <>
struct StringMaker<std::optional<LoadDeath>> {
    static std::string convert(const std::optional<LoadDeath>& death) {
        return death ? std::string(nameOf(*death)) : "lives";
    }
};
} // namespace Catch

namespace {

using Death = std::optional<LoadDeath>;

Death dies(void (*change)(PrinterReport&), bool ownJob = false) {
    PrinterReport now = idleReport();
    change(now);
    return deathBy(idleReport(), now, "tray-1", ownJob);
}

Site plant() {
    Site site;
    site.loadTimeLimit = std::chrono::minutes(240);
    site.shiftStarts = {std::chrono::minutes(8 * 60), std::chrono::minutes(17 * 60 + 30)};
    return site;
}

Death later(std::string_view opened, std::string_view now, Site site = plant()) {
    const auto instant = [](std::string_view local) { return *parseInstant(std::string(local) + "+09:00"); };
    return deathByTime(site, instant(opened), instant(now));
}

} // namespace

TEST_CASE("a printer that says the same lets the load live, also while it prints for us") {
    CHECK_FALSE(dies([](PrinterReport&) {}));
    CHECK_FALSE(dies([](PrinterReport&) {}, true));
}

TEST_CASE("every reason that touches the sheets ends the load") {
    struct Row {
        const char* reason;
        Death death;
    };
    const Row rows[] = {
        {"cover-open", LoadDeath::CoverOpen},
        {"door-open", LoadDeath::CoverOpen},
        {"interlock-open", LoadDeath::CoverOpen},
        {"input-tray-missing", LoadDeath::TrayOpened},
        {"media-jam", LoadDeath::Jam},
        {"media-empty", LoadDeath::MediaEmpty},
        {"media-needed", LoadDeath::MediaEmpty},
        {"offline", LoadDeath::Unreachable},
        {"shutdown", LoadDeath::Unreachable},
        {"timed-out", LoadDeath::Unreachable},
        {"connecting-to-device", LoadDeath::Unreachable},
        {"none", std::nullopt},
        {"toner-low", std::nullopt},
        {"media-low", std::nullopt},
    };
    for (const Row& row : rows) {
        for (const char* severity : {"", "-report", "-warning", "-error"}) {
            if (!row.death && *severity)
                continue;
            for (const bool ownJob : {false, true}) {
                INFO(row.reason << severity);
                PrinterReport now = idleReport();
                now.reasons =
                    std::vector<std::string>{"toner-low-report", row.reason + std::string(severity)};
                CHECK(deathBy(idleReport(), now, "tray-1", ownJob) == row.death);
            }
        }
    }
}

TEST_CASE("what was told before and is left out now ends the load") {
    using enum LoadDeath;
    for (const bool ownJob : {false, true}) {
        CHECK(dies([](PrinterReport& r) { r.state.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.reasons.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.upTime.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.bootSecond.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.stateChange.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.configChange.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.mediaReady.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.deviceCounter.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.acceptingJobs.reset(); }, ownJob) == AttributeMissing);
        CHECK(dies([](PrinterReport& r) { r.queuedJobs.reset(); }, ownJob) == AttributeMissing);
    }
    PrinterReport queued = idleReport();
    queued.queue.emplace();
    CHECK(deathBy(queued, idleReport(), "tray-1", false) == AttributeMissing);
    PrinterReport blind = idleReport(); // no word of the tray before, one now: nobody knows what lay there
    blind.mediaReady.reset();
    CHECK(deathBy(blind, idleReport(), "tray-1", false) == MediaChanged);
    PrinterReport silent = idleReport(); // never told: nothing is missed
    silent.deviceCounter.reset();
    silent.bootSecond.reset();
    silent.acceptingJobs.reset();
    silent.queuedJobs.reset();
    CHECK_FALSE(deathBy(silent, silent, "tray-1", false));
}

TEST_CASE(
    "a restart is seen by the up-time and by the second of the boot, but a second's jitter is not one") {
    using enum LoadDeath;
    CHECK(dies([](PrinterReport& r) { r.upTime = 999; }) == Restarted);
    CHECK_FALSE(dies([](PrinterReport& r) { r.upTime = 5000; }));
    for (const int off : {-2, -1, 1, 2}) {
        PrinterReport now = idleReport();
        *now.bootSecond += off;
        CHECK_FALSE(deathBy(idleReport(), now, "tray-1", false));
    }
    for (const int off : {-3, 3, 86400}) {
        PrinterReport now = idleReport();
        *now.bootSecond += off;
        CHECK(deathBy(idleReport(), now, "tray-1", true) == Restarted);
    }
    CHECK(dies([](PrinterReport& r) {
              r.upTime = 1;
              r.reasons = std::vector<std::string>{"door-open"};
          }) == Restarted);
}

TEST_CASE("settings, media and state that moved end the load; our own printing moves the state") {
    using enum LoadDeath;
    for (const bool ownJob : {false, true}) {
        CHECK(dies([](PrinterReport& r) { ++*r.configChange; }, ownJob) == SettingsChanged);
        CHECK(dies([](PrinterReport& r) { r.mediaReady->at("tray-1") = "{}"; }, ownJob) == MediaChanged);
        CHECK(dies([](PrinterReport& r) { r.mediaReady->erase("tray-1"); }, ownJob) == MediaChanged);
        // Another tray is another matter; but what is told for the whole printer ends every load of it.
        CHECK_FALSE(dies([](PrinterReport& r) { r.mediaReady->at("tray-2") = "{}"; }, ownJob));
        CHECK_FALSE(dies([](PrinterReport& r) { r.mediaReady->erase("tray-2"); }, ownJob));
        CHECK_FALSE(dies([](PrinterReport& r) { r.mediaReady->emplace("tray-3", "{}"); }, ownJob));
        CHECK(dies(
                  [](PrinterReport& r) {
                      r.mediaReady->at("tray-2") = "{}";
                      ++*r.configChange;
                  },
                  ownJob) == SettingsChanged);
        CHECK(dies([](PrinterReport& r) { r.queue.emplace(); }, ownJob) == SettingsChanged);
    }
    CHECK(dies([](PrinterReport& r) { ++*r.deviceCounter; }) == CounterMoved);
    CHECK(dies([](PrinterReport& r) { --*r.deviceCounter; }) == CounterMoved);
    CHECK(dies([](PrinterReport& r) {
              ++*r.deviceCounter; // what was printed is more telling than that the state moved
              ++*r.stateChange;
          }) == CounterMoved);
    CHECK_FALSE(dies([](PrinterReport& r) { *r.deviceCounter += 50; }, true));
    CHECK(dies([](PrinterReport& r) { ++*r.stateChange; }) == TrayOpened);
    CHECK_FALSE(dies([](PrinterReport& r) { ++*r.stateChange; }, true));
}

TEST_CASE("a load dies of age and with its shift, to the second") {
    using enum LoadDeath;
    CHECK_FALSE(later("2024-09-30T09:00:00", "2024-09-30T13:00:00"));
    CHECK(later("2024-09-30T09:00:00", "2024-09-30T13:00:01") == TimeLimit);
    CHECK(later("2024-09-30T09:00:00", "2024-09-30T08:59:59") == TimeLimit); // a clock set back
    CHECK_FALSE(later("2024-09-30T17:00:00", "2024-09-30T17:29:59"));
    CHECK(later("2024-09-30T17:00:00", "2024-09-30T17:30:00") == ShiftChanged);
    CHECK_FALSE(later("2024-09-30T17:30:00", "2024-09-30T20:00:00"));
    CHECK(later("2024-09-30T07:59:00", "2024-09-30T08:00:00") == ShiftChanged);
    CHECK(later("2024-09-30T23:30:00", "2024-10-01T00:10:00") == ShiftChanged);
    CHECK_FALSE(later("2024-09-30T08:59:00", "2024-09-30T09:01:00")); // midnight of UTC
    Site quiet = plant();
    quiet.shiftStarts.clear();
    CHECK_FALSE(later("2024-09-30T17:00:00", "2024-09-30T18:00:00", quiet));
}

TEST_CASE("every way to end has a word and two sentences") {
    for (int i = 0; i <= static_cast<int>(LoadDeath::TimeLimit); ++i) {
        const auto death = static_cast<LoadDeath>(i);
        CHECK(loadDeathFrom(nameOf(death)) == death);
        CHECK_FALSE(describe(death).ja.empty());
        CHECK_FALSE(describe(death).en.empty());
    }
    CHECK_THROWS_AS(loadDeathFrom("bored"), std::runtime_error);
    CHECK_THROWS_AS(nameOf(static_cast<LoadDeath>(99)), std::logic_error);
}

namespace {

template <class T>
void maybe(std::mt19937& random, std::optional<T>& field, T value) {
    field.reset();
    if (random() % 4 != 0)
        field = std::move(value);
}

PrinterReport anyReport(std::mt19937& random) {
    static const std::vector<std::string> words = {
        "none",        "door-open", "a=b", "x|y", "50%", "a,b", "", "台紙", "{media-size={x-dimension=5400}}",
        "line\nbreak", "%41"};
    const auto word = [&] { return words[random() % words.size()]; };
    PrinterReport report;
    maybe(random, report.state, static_cast<PrinterState>(random() % 3));
    maybe(random, report.acceptingJobs, random() % 2 == 0);
    maybe(random, report.upTime, std::int64_t(random()));
    maybe(random, report.bootSecond, -std::int64_t(random()));
    maybe(random, report.stateChange, std::int64_t(0));
    maybe(random, report.configChange, std::int64_t(random()));
    maybe(random, report.deviceCounter, std::int64_t(random()) << 20);
    maybe(random, report.queuedJobs, std::int64_t(random() % 9));
    std::vector<std::string> reasons;
    for (auto n = 1 + random() % 3; n > 0; --n)
        reasons.push_back("r" + word());
    maybe(random, report.reasons, reasons);
    std::map<std::string, std::string> media;
    for (auto n = random() % 3; n > 0; --n)
        media["tray " + word()] = word();
    maybe(random, report.mediaReady, media);
    std::map<std::string, std::string> queue;
    for (auto n = random() % 3; n > 0; --n)
        queue["setting " + word()] = word();
    maybe(random, report.queue, queue);
    return report;
}

bool same(const PrinterReport& a, const PrinterReport& b) {
    return a.state == b.state && a.acceptingJobs == b.acceptingJobs && a.reasons == b.reasons &&
           a.upTime == b.upTime && a.bootSecond == b.bootSecond && a.stateChange == b.stateChange &&
           a.configChange == b.configChange && a.mediaReady == b.mediaReady &&
           a.deviceCounter == b.deviceCounter && a.queuedJobs == b.queuedJobs && a.queue == b.queue;
}

} // namespace

TEST_CASE("a report comes back from its line as it went in") {
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        const PrinterReport report = anyReport(random);
        const std::string line = toLine(report);
        INFO(line);
        REQUIRE(line.find('\n') == std::string::npos);
        const PrinterReport back = reportFromLine(line);
        REQUIRE(same(back, report));
        REQUIRE(toLine(back) == line);
    }
    CHECK(toLine({}).empty());
    PrinterReport told; // an empty list is an answer, silence is none
    told.reasons.emplace();
    told.mediaReady.emplace();
    const PrinterReport back = reportFromLine(toLine(told));
    CHECK(back.mediaReady.has_value());
    CHECK(back.reasons.has_value());
}

TEST_CASE("a line that no report made is refused") {
    for (const char* line : {"state",
                             "state=",
                             "state=asleep",
                             "up=",
                             "up=12x",
                             "up=99999999999999999999",
                             "colour=red",
                             "=",
                             "|",
                             "up=1||",
                             "media.tray-1=x",
                             "reasons=a%4",
                             "reasons=%ZZ",
                             "accepting=maybe",
                             "up=1|up",
                             "queue.copies-default=1",
                             "media",
                             "reasons=none,,jam",
                             "reasons=,none",
                             "reasons=%4"}) {
        INFO(line);
        CHECK_THROWS_AS(reportFromLine(line), std::runtime_error);
    }
}

TEST_CASE("a damaged line never brings the reader down") {
    std::mt19937 random(11);
    for (int i = 0; i < 5000; ++i) {
        std::string line = toLine(anyReport(random));
        for (auto n = 1 + random() % 3; n > 0 && !line.empty(); --n) {
            line[random() % line.size()] = static_cast<char>(random() % 256);
        }
        try {
            const PrinterReport report = reportFromLine(line);
            REQUIRE(same(reportFromLine(toLine(report)), report));
        } catch (const std::runtime_error&) {
            SUCCEED();
        }
    }
}
