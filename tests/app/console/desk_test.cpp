// The desk answers whoever asks: also where the store is busy, away, or cannot be read.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

#include <QTest>

#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// A desk of its own, without a window.
struct Office {
    Morning& morning;
    console::PracticeClock clock{morning.world.begins()};
    SystemRandom random;
    std::vector<std::string> spokenTo; // addresses, each time a printer is spoken to anew
    std::vector<cli::Told> closed, troubled;
    std::vector<PinQuestion> asked;
    std::vector<desk::Rest> rests;
    int opened = 0;
    desk::Desk desk;

    explicit Office(Morning& theMorning, const std::filesystem::path& home)
        : morning(theMorning),
          desk({home, {}, clock, random, "console", {}, [this](const PrinterConfig& printer) {
                    spokenTo.push_back(printer.id.str() + " " + printer.uri);
                    return cli::openOverIpp(printer);
                }}) {
        const auto note = [this](auto signal, auto what) { QObject::connect(&desk, signal, &desk, what); };
        note(&desk::Desk::opened, [this] { ++opened; });
        note(&desk::Desk::closed, [this](const cli::Told& why) { closed.push_back(why); });
        note(&desk::Desk::troubled, [this](const cli::Told& why) { troubled.push_back(why); });
        note(&desk::Desk::pinWanted, [this](const PinQuestion& question) { asked.push_back(question); });
        note(&desk::Desk::rested,
             [this](const PrinterId&, const desk::Rest& rest) { rests.push_back(rest); });
    }
    explicit Office(Morning& theMorning) : Office(theMorning, theMorning.world.home()) {
        desk.open();
        REQUIRE(comes([this] { return desk.isOpen(); }));
    }

    // What came of a look that does this.
    struct Looked {
        int seen = 0;
        std::vector<cli::Told> failed;
    };
    Looked look(const std::function<int(cli::Home&)>& read) {
        Looked looked;
        desk.look<int>(
            &desk, read, [&](const int& seen) { looked.seen = seen; },
            [&](const cli::Told& why) { looked.failed.push_back(why); });
        REQUIRE(comes([&] { return looked.seen > 0 || !looked.failed.empty(); }));
        return looked;
    }
};

std::function<int(cli::Home&)> failing(StoreFault fault) {
    return [fault](cli::Home&) -> int { throw StoreError(fault, "the store of the test"); };
}

int one(cli::Home&) {
    return 1;
}

} // namespace

TEST_CASE("what passes by itself is told to who asked, and the desk stays open") {
    Morning morning;
    Office office(morning);
    for (const StoreFault fault : {StoreFault::Busy, StoreFault::Full}) {
        const auto looked = office.look(failing(fault));
        REQUIRE(looked.failed.size() == 1);
        CHECK_FALSE(looked.failed.front().says.ja.empty());
    }
    CHECK(office.look([](cli::Home&) -> int { throw std::runtime_error("of the test"); }).failed.size() == 1);
    CHECK(office.look(one).seen == 1);
    CHECK(office.closed.empty());
    CHECK(office.desk.isOpen());

    office.desk.look<int>(&office.desk, failing(StoreFault::Busy), [](const int&) {});
    REQUIRE(comes([&] { return !office.troubled.empty(); })); // nobody in particular had asked to be told
    CHECK(office.look(one).failed.empty());
    CHECK(office.closed.empty());
}

TEST_CASE("a store that fails closes the desk, who asked is told, and it opens again by itself") {
    Morning morning;
    Office office(morning);
    CHECK(office.look(failing(StoreFault::Failed)).failed.size() == 1);
    CHECK(office.closed.size() == 1);
    REQUIRE(comes([&] { return office.opened == 2; }));
    CHECK(office.desk.isOpen());
    CHECK(office.look(one).seen == 1);
    CHECK(office.troubled.empty());
}

TEST_CASE("without a home whoever prints or looks is answered why not") {
    Morning morning;
    Office office(morning, morning.world.home() / "nowhere");
    office.desk.open();
    REQUIRE(comes([&] { return !office.closed.empty(); }));
    office.desk.print(PrinterId("printer-1"), RunId("J-240930-01-R01"), {BadgeId("0417"), {}});
    REQUIRE(comes([&] { return !office.rests.empty(); }));
    CHECK(office.rests.front().run == RunId("J-240930-01-R01"));
    const auto* why = std::get_if<cli::Told>(&office.rests.front().how);
    REQUIRE(why);
    CHECK(why->says.en == office.closed.front().says.en);
    CHECK_FALSE(office.desk.prints(PrinterId("printer-1")));
    CHECK(office.look(one).failed.size() == 1);
}

TEST_CASE("a PIN that is awaited is asked for again, and says what it is for") {
    Morning morning;
    Office office(morning);
    office.desk.askAgain();
    std::optional<desk::Reply> reply;
    desk::Errand errand{"day", "sign"};
    errand.give("DAY", "2024-09-30").give("as", "0102");
    office.desk.carryOut(errand, &office.desk, [&](const desk::Reply& came) { reply = came; });
    REQUIRE(comes([&] { return !office.asked.empty(); }));
    office.desk.askAgain();
    REQUIRE(office.asked.size() == 2);
    for (const PinQuestion& question : office.asked) {
        CHECK(question.badge == BadgeId("0102"));
        CHECK(question.act.en == office.desk.verb("day", "sign")->summary.en);
        CHECK(question.subject == "2024-09-30");
    }
    office.desk.answerPin(std::nullopt);
    REQUIRE(comes([&] { return reply.has_value(); }));
    office.desk.askAgain();
    CHECK(office.asked.size() == 2);
}

TEST_CASE("a printer whose address is another when the home is opened again is spoken to there") {
    Morning morning;
    Office office(morning);
    const auto before = office.spokenTo;
    REQUIRE(before.size() == 2);
    const auto store = morning.world.home() / "store.db";
    const auto file = morning.world.home() / "config" / "printers.toml";
    std::filesystem::rename(store, store.string() + ".away");
    REQUIRE(comes([&] { return !office.closed.empty(); }));
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::string uri = before.front().substr(before.front().find(' ') + 1);
    REQUIRE(text.find(uri) != std::string::npos);
    text.replace(text.find(uri), uri.size(), "ipp://127.0.0.1:9/ipp/print");
    std::ofstream(file) << text;
    std::filesystem::rename(store.string() + ".away", store);
    REQUIRE(comes([&] { return office.opened == 2; }));
    REQUIRE(office.spokenTo.size() == 3); // and the other one goes on
    CHECK(office.spokenTo.back() ==
          before.front().substr(0, before.front().find(' ')) + " ipp://127.0.0.1:9/ipp/print");
}

// The first is kept at work while it is shut out, so that it does not try again before the other is there.
TEST_CASE("a store that another console took over meanwhile is not opened again, and who has it is told") {
    Morning morning;
    Office office(morning);
    CHECK(office.look(failing(StoreFault::Failed)).failed.size() == 1);
    REQUIRE_FALSE(office.desk.isOpen());
    {
        Office other(morning, morning.world.home());
        other.desk.open();
        REQUIRE(comes([&] {
            office.desk.look<int>(
                &office.desk, one, [](const int&) {}, [](const cli::Told&) {});
            return other.desk.isOpen();
        }));
        const std::size_t told = office.closed.size();
        REQUIRE(comes([&] { return office.closed.size() > told + 1; })); // it goes on trying
        CHECK_FALSE(office.desk.isOpen());
        CHECK(office.opened == 1);
        INFO(office.closed.back().says.en);
        CHECK(office.closed.back().says.en.find(std::to_string(getpid())) != std::string::npos);
        CHECK(office.look(one).failed.size() == 1);
        CHECK(other.look(one).seen == 1); // undisturbed
    }
    REQUIRE(comes([&] { return office.opened == 2; }));
    CHECK(office.look(one).seen == 1);
}
