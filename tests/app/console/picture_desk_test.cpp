// The desk with pictures: nobody waits for a reader or a scanner but who asked it.
#include <QElapsedTimer>
#include <QTest>

#include "app/desk/eye.h"
#include "tests/app/console/picture_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr qint64 kAtOnceMs = 5'000; // of a machine with other work

struct Office {
    PictureMorning pictures;
    console::PracticeClock clock{pictures.morning->world.begins()};
    SystemRandom random;
    std::unique_ptr<desk::Desk> desk;

    explicit Office(std::chrono::milliseconds toRead = std::chrono::minutes(2)) {
        desk::Setup setup{pictures.morning->world.home(), {}, clock, random, "console"};
        pictures.opening().setUp(setup);
        setup.toRead = toRead;
        desk = std::make_unique<desk::Desk>(std::move(setup));
        QObject::connect(desk.get(), &desk::Desk::pinWanted, desk.get(), [this](const PinQuestion& question) {
            desk->answerPin(pictures.morning->world.pinOf(question.badge));
        });
        desk->open();
        REQUIRE(comes([this] { return desk->isOpen(); }));
    }

    // The reader is shown a wrong blank: an act with a picture that needs nothing else.
    desk::Errand challenge(const std::string& words) const {
        desk::Errand errand{"reader", "challenge"};
        errand.give("is", "kawasaki-skk-1").give("expected", "kawasaki-hkn-3").give("as", "0102");
        errand.picture = std::make_shared<const SheetPicture>(SheetPicture{pictureSaying(words), "copier"});
        return errand;
    }
    bool answersOthers() {
        bool answered = false;
        desk->look<int>(
            desk.get(), [](cli::Home&) { return 1; }, [&](const int&) { answered = true; });
        return comes([&] { return answered; });
    }
};

} // namespace

TEST_CASE("an errand with a picture is answered with what was seen, and with the PIN that it lacks") {
    Office office;
    std::optional<desk::Reply> reply;
    office.desk->carryOut(office.challenge("is kawasaki-skk-1"), office.desk.get(),
                          [&](const desk::Reply& came) { reply = came; });
    REQUIRE(comes([&] { return reply.has_value(); }));
    REQUIRE(reply->answer());
    REQUIRE(reply->seen);
    CHECK(reply->seen->judgement.finding == PictureFinding::OtherBlank);
    CHECK(reply->seen->wanted.blank == BlankTypeId("kawasaki-hkn-3"));
    CHECK(office.pictures.led->timesRead() == 1); // the PIN was asked for, and the picture not read again
}

TEST_CASE("while a picture is read the desk does other things, and it can be given up") {
    Office office;
    office.pictures.led->hold();
    std::optional<desk::Reply> reply;
    const desk::Errand errand = office.challenge("is kawasaki-skk-1");
    office.desk->carryOut(errand, office.desk.get(), [&](const desk::Reply& came) { reply = came; });
    REQUIRE(comes([&] { return office.pictures.led->timesRead() == 1; }));
    CHECK(office.answersOthers());
    CHECK_FALSE(reply);
    office.desk->giveUp(errand.picture);
    REQUIRE(reply);
    CHECK(reply->givenUp);
    CHECK_FALSE(reply->answer());
    CHECK(office.answersOthers());

    office.pictures.led->letGo();
    std::optional<desk::Reply> next;
    office.desk->carryOut(office.challenge("is kawasaki-skk-1 #2"), office.desk.get(),
                          [&](const desk::Reply& came) { next = came; });
    REQUIRE(comes([&] { return next.has_value(); }));
    CHECK(next->answer());
}

TEST_CASE("a reader that does not answer in time, and one that breaks, have seen nothing") {
    Office office(std::chrono::milliseconds(300));
    std::optional<desk::Reply> reply;
    SECTION("too late") {
        office.pictures.led->hold();
    }
    SECTION("broken") {
        office.pictures.led->breaks = true;
    }
    office.desk->carryOut(office.challenge("is kawasaki-skk-1"), office.desk.get(),
                          [&](const desk::Reply& came) { reply = came; });
    REQUIRE(comes([&] { return reply.has_value(); }));
    REQUIRE(reply->refusal());
    CHECK(reply->refusal()->code == RefusalCode::ReaderAcceptedWrong); // it did not refuse it
    REQUIRE(reply->seen);
    CHECK(reply->seen->judgement.why == Unsure::ReaderFailed);
}

TEST_CASE("closing waits neither for a reader nor for a scanner") {
    Office office;
    QElapsedTimer timer;
    SECTION("a reader") {
        office.pictures.led->hold();
        office.desk->carryOut(office.challenge("is kawasaki-skk-1"), office.desk.get(),
                              [](const desk::Reply&) {});
        REQUIRE(comes([&] { return office.pictures.led->timesRead() == 1; }));
    }
    SECTION("a scanner") {
        office.desk->pictures().take("copier", office.desk.get(), [](const desk::Taken&) {});
        REQUIRE(comes([&] { return office.pictures.glass->timesAsked() == 1; }));
    }
    timer.start();
    office.desk.reset();
    CHECK(timer.elapsed() < kAtOnceMs);
}

TEST_CASE("a picture is taken, given up, taken from a file, and removed where it came from") {
    Office office;
    desk::PictureTaker& taker = office.desk->pictures();
    REQUIRE(taker.sources().size() == 2);
    std::vector<desk::Taken> came;
    const auto note = [&](const desk::Taken& taken) { came.push_back(taken); };

    taker.take("copier", office.desk.get(), note);
    CHECK(taker.takes());
    REQUIRE(comes([&] { return office.pictures.glass->timesAsked() == 1; }));
    taker.giveUp();
    CHECK_FALSE(taker.takes());
    CHECK(came.empty());

    office.pictures.glass->lay("is kawasaki-hkn-3");
    taker.take("copier", office.desk.get(), note);
    REQUIRE(comes([&] { return came.size() == 1; }));
    const auto picture = std::get<desk::PictureInHand>(came.front());
    CHECK(picture->source == "copier");
    bool stayed = false;
    office.pictures.glass->stays = true;
    taker.discard(picture, office.desk.get(), [&] { stayed = true; });
    REQUIRE(comes([&] { return stayed; }));
    CHECK(office.pictures.glass->timesDiscarded() == 1);

    taker.take("nowhere", office.desk.get(), note);
    REQUIRE(comes([&] { return came.size() == 2; }));
    CHECK(std::get<NoPicture>(came.back()).why == NoPictureWhy::NotThere);

    taker.takeFile("/nowhere/sheet.png", office.desk.get(), note);
    REQUIRE(comes([&] { return came.size() == 3; }));
    CHECK(std::holds_alternative<NoPicture>(came.back()));

    std::optional<desk::DeviceState> state;
    taker.check(office.desk.get(), [&](const desk::DeviceState& all) { state = all; });
    REQUIRE(comes([&] { return state.has_value(); }));
    REQUIRE(state->sources.size() == 2);
    CHECK_FALSE(state->sources[0].fault);
    CHECK(state->sources[1].fault == NoPictureWhy::NotThere);
    CHECK(state->reader.value_or("").starts_with("daishi-reader "));
}
