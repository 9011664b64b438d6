// What stands around the window: sounds that cannot be taken for each other, and what the program is started
// with.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <set>

#include "app/console/options.h"
#include "app/console/practice_clock.h"
#include "app/console/sound/module_sounds.h"
#include "app/console/sound/tones.h"

using namespace daishi;
using namespace daishi::console;

namespace {

// Stretches of sound, by silences of at least 20 ms between them.
int beepsIn(const std::vector<std::int16_t>& samples) {
    int beeps = 0, quiet = kSamplesPerSecond;
    for (const std::int16_t sample : samples) {
        if (std::abs(sample) < 200) {
            ++quiet;
            continue;
        }
        if (quiet > kSamplesPerSecond / 50)
            ++beeps;
        quiet = 0;
    }
    return beeps;
}

struct Heard : Speaker {
    explicit Heard(std::vector<Tune>& into) : tunes(into) {}
    bool isThere() const override { return true; }
    void play(Tune tune) override { tunes.push_back(tune); }
    std::vector<Tune>& tunes;
};

} // namespace

TEST_CASE("go, stop and note differ in number and in length") {
    const auto go = samplesOf(Tune::Go), stop = samplesOf(Tune::Stop), note = samplesOf(Tune::Note);
    CHECK(std::set<int>{beepsIn(go), beepsIn(stop), beepsIn(note)} == std::set<int>{1, 2, 3});
    CHECK(stop.size() > 4 * go.size());
    CHECK(go.size() > 4 * note.size());
    for (const auto* samples : {&go, &stop, &note}) {
        for (const std::int16_t sample : *samples)
            REQUIRE(std::abs(int(sample)) <= 32000);
    }
}

TEST_CASE("a stop is heard also where go is muted") {
    std::vector<Tune> heard;
    ModuleSounds sounds;
    sounds.use(std::make_unique<Heard>(heard));
    sounds.mute(true);
    sounds.go();
    sounds.note();
    sounds.stop();
    CHECK(heard == std::vector<Tune>{Tune::Stop});
    sounds.mute(false);
    sounds.go();
    CHECK(heard.back() == Tune::Go);
}

TEST_CASE("a loudspeaker that is not there is silent, not fatal") {
    ModuleSounds sounds;
    sounds.load("/no/such/module.so");
    CHECK_FALSE(sounds.isThere());
    sounds.stop();
}

TEST_CASE("what the console is started with") {
    const auto read = [](std::vector<std::string> words) { return readOptions(words, "/home/of/all"); };
    CHECK(read({}).home == "/home/of/all");
    CHECK_FALSE(read({}).language);
    const Options all = read({"--home", "/a", "--lang", "en", "--clock", "2024-09-30T08:40"});
    CHECK(all.home == "/a");
    CHECK(all.language == Language::English);
    CHECK(all.clock == "2024-09-30T08:40");
    for (const auto& wrong : std::vector<std::vector<std::string>>{{"--home"},
                                                                   {"--lang", "fr"},
                                                                   {"--clock", "yesterday"},
                                                                   {"--clock", ""},
                                                                   {"print"},
                                                                   {"--wrong"}}) {
        INFO(wrong.front());
        CHECK_THROWS_AS(read(wrong), std::invalid_argument);
    }
}

TEST_CASE("a practice clock begins where it is told and never goes back") {
    PracticeClock clock(*parseInstant("2024-09-30T08:40+09:00"));
    CHECK(clock.isSimulated());
    const Instant first = clock.now();
    CHECK(first >= *parseInstant("2024-09-30T08:40+09:00"));
    CHECK(clock.now() >= first);
}
