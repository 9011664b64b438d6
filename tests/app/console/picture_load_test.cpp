// Loading and printing where the sheets are pictured: every verdict, and what a person can do then.
#include <QLabel>
#include <QPushButton>

#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/load/picture_part.h"
#include "app/console/load/verdict_panel.h"
#include "app/console/picture/seen_card.h"
#include "app/console/picture/seen_picture.h"
#include "app/console/picture/take_panel.h"
#include "tests/app/console/load_kit.h"
#include "tests/app/console/picture_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

constexpr const char* kWanted = "kawasaki-hkn-3";
constexpr const char* kOther = "kawasaki-skk-1";

struct AtPrinter {
    PictureMorning pictures;
    Morning& morning = *pictures.morning;
    Console c;

    explicit AtPrinter(const Opening& how = {}) : c(*pictures.morning, pictures.opening(how)) {
        c.arrive("0417");
        c.scan(morning.ticket(0));
        c.scan(trayCode(morning));
        REQUIRE(reaches(c, Step::Box));
        c.settle();
    }

    console::Lane& lane() { return c.load().loadDesk().lane(); }
    console::TakePanel& take() { return *c.load().findChild<console::TakePanel*>(); }
    console::SeenCard& seen() { return *c.load().findChild<console::SeenCard*>(); }

    console::SeenPicture& sheet() {
        return *c.load().findChild<console::VerdictPanel*>()->findChild<console::SeenPicture*>();
    }

    void loadAs(const std::string& words) {
        scanBox();
        picture(words);
    }
    void scanBox() {
        morning.world.act("floor put K1 in printer-1/2 100 sheets");
        c.scan(morning.box("K1").ourLabel);
        c.scan(morning.mark(kWanted));
        REQUIRE(reaches(c, Step::Picture));
        c.settle();
        REQUIRE(take().isVisible());
    }
    void picture(const std::string& words) {
        pictures.glass->lay(words);
        take().takeFrom("copier");
    }
    // The first sheet has come out.
    void first() {
        loadAs(std::string("is ") + kWanted);
        REQUIRE(reaches(c, Step::Ready));
        c.settle();
        c.scan(kGoCard);
        REQUIRE(reaches(c, Step::Look));
        c.settle();
    }
    void scanFirst() {
        c.scan(morning.lastPiece());
        c.scan(morning.mark(kWanted));
    }
    std::string printed(const std::string& more = "") {
        return std::string("print ") + kWanted + " " + morning.lastPiece() + more;
    }
};

} // namespace

TEST_CASE("the top sheet and the first printed one are pictured, and then all is printed") {
    AtPrinter at;
    at.scanBox();
    at.c.keep("picture-1-asked");
    CHECK_FALSE(at.seen().isVisible());
    at.picture(std::string("is ") + kWanted);
    REQUIRE(reaches(at.c, Step::Ready));
    at.c.settle();
    at.c.keep("picture-2-loaded");
    CHECK_FALSE(at.seen().isVisible()); // the verdict is green, and shows the sheet
    CHECK(at.sheet().isVisible());
    CHECK(at.pictures.glass->timesDiscarded() == 1);
    at.c.scan(kGoCard);
    REQUIRE(reaches(at.c, Step::Look));
    at.c.settle();
    CHECK_FALSE(at.sheet().isVisible()); // it was of another sheet
    at.c.keep("picture-3-first");

    SECTION("scans first") {
        at.scanFirst();
        at.c.settle();
        CHECK(stepOf(at.c) == Step::Look);
        at.picture(at.printed());
    }
    SECTION("picture first") {
        at.picture(at.printed());
        REQUIRE(at.c.waitFor([&] { return !at.take().isTaking(); }));
        at.scanFirst();
    }
    REQUIRE(at.c.waitFor([&] { return stepOf(at.c) >= Step::Printing || at.c.stopped(); }));
    REQUIRE(reaches(at.c, Step::Printed));
    CHECK(at.morning.world.look().output.size() == 24);
    CHECK(at.pictures.glass->timesDiscarded() == 2);
}

TEST_CASE("another blank in the picture of the top sheet stops, and names it") {
    AtPrinter at;
    at.loadAs(std::string("is ") + kOther);
    REQUIRE(at.c.waitFor([&] { return at.c.stopped(); }));
    at.c.settle();
    at.c.keep("picture-4-other");
    const console::Stop& stop = at.c.load().stopScreen().stop();
    CHECK(stop.code == RefusalCode::PictureContradicts);
    REQUIRE(stop.loaded.blank);
    CHECK(stop.loaded.blank->type.id == BlankTypeId(kOther));
    CHECK(stop.required.blank->type.id == BlankTypeId(kWanted));
    CHECK(stop.difference.contains("題字"));
    CHECK_FALSE(stop.seen.empty());
    at.c.scan(BadgeCode{"0417"}.encode());
    CHECK(at.c.stopped()); // its own box ends it
    at.c.load().stopScreen().deafFor({});
    at.c.scan(at.morning.box("K1").ourLabel);
    CHECK_FALSE(at.c.stopped());
    at.c.settle();
    CHECK(at.morning.world.look().output.empty());
}

TEST_CASE("a picture that cannot be told is taken again: at loading without another scan") {
    AtPrinter at;
    at.loadAs("unsure blurred");
    REQUIRE(at.c.waitFor([&] { return at.seen().isVisible(); }));
    at.c.settle();
    at.c.keep("picture-5-unclear");
    CHECK_FALSE(at.c.stopped());
    CHECK(at.seen().meaning() == console::Meaning::Wait);
    CHECK(stepOf(at.c) == Step::Picture);
    at.picture(std::string("is ") + kWanted);
    CHECK(reaches(at.c, Step::Ready));
}

TEST_CASE("the first sheet that bears other data ends the load, with the fields in words") {
    AtPrinter at;
    at.first();
    at.scanFirst();
    at.picture(at.printed(" name number"));
    REQUIRE(at.c.waitFor([&] { return at.c.stopped(); }));
    at.c.settle();
    at.c.keep("picture-6-other-print");
    const console::Stop& stop = at.c.load().stopScreen().stop();
    CHECK(stop.code == RefusalCode::PrintDiffers);
    CHECK(stop.difference.contains("氏名"));
    CHECK_FALSE(stop.difference.contains("name"));
    CHECK_FALSE(stop.loaded.text.contains("name"));
    at.c.scan(BadgeCode{"0417"}.encode());
    at.c.settle();
    CHECK(stepOf(at.c) == Step::Printed);
    CHECK(at.morning.world.look().output.size() == 1);
}

TEST_CASE(
    "two persons look at the first sheet where its picture does not tell, and never where it contradicts") {
    AtPrinter at;
    at.first();
    at.scanFirst();
    at.picture("dim " + std::string(kWanted) + " x");
    REQUIRE(at.c.waitFor([&] { return at.seen().isVisible(); }));
    at.c.settle();
    at.c.keep("picture-7-first-unclear");
    CHECK(stepOf(at.c) == Step::Look);
    auto* form = at.c.load().findChild<console::PicturePart*>()->findChild<console::ActForm*>();
    at.c.press(Qt::Key_B, Qt::ControlModifier);
    at.c.settle();
    REQUIRE(form->isOpen());
    form->field("reason")->fill("レンズの汚れ");
    at.c.scan(BadgeCode{"0102"}.encode());
    at.c.keep("picture-8-persons");
    form->carryOut();
    at.c.givePin("0102");
    REQUIRE(at.c.waitFor([&] { return stepOf(at.c) >= Step::Printing || at.c.refused(); }));
    REQUIRE(reaches(at.c, Step::Printed));
    CHECK(at.morning.world.look().output.size() == 24);
}

TEST_CASE("a stop waits for no reading, and what is given up leaves nothing") {
    AtPrinter at;
    SECTION("the load is given up") {
        at.scanBox();
        at.pictures.led->hold();
        at.picture(std::string("is ") + kWanted);
        REQUIRE(at.c.waitFor([&] { return at.pictures.led->timesRead() == 1; }));
        CHECK(at.take().isReading());
        at.c.settle(); // the desk answers others meanwhile
        at.c.keep("picture-9-reading");
        at.take().giveUp();
        CHECK_FALSE(at.take().isReading());
        CHECK(stepOf(at.c) == Step::Picture);
        at.pictures.led->letGo();
        CHECK(at.pictures.glass->timesDiscarded() == 0);
        at.picture(std::string("is ") + kWanted);
        CHECK(reaches(at.c, Step::Ready));
    }
    SECTION("the run is stopped") {
        at.first();
        at.scanFirst();
        at.pictures.led->hold();
        at.picture(at.printed());
        REQUIRE(at.c.waitFor([&] { return at.pictures.led->timesRead() == 2; }));
        at.c.scan(kStopCard);
        REQUIRE(at.c.waitFor([&] { return stepOf(at.c) == Step::Printed; }));
        at.c.settle();
        CHECK_FALSE(at.c.stopped());
        CHECK(at.morning.world.look().output.size() == 1);
    }
}

TEST_CASE("a reader that fails tells nothing, and a source that fails says why") {
    AtPrinter at;
    at.scanBox();
    at.pictures.glass->fail(NoPictureWhy::Jammed);
    at.take().takeFrom("copier");
    REQUIRE(at.c.waitFor([&] { return !at.take().isTaking(); }));
    at.c.keep("picture-10-jammed");
    at.pictures.led->breaks = true;
    at.picture(std::string("is ") + kWanted);
    REQUIRE(at.c.waitFor([&] { return at.seen().isVisible(); }));
    CHECK(at.seen().meaning() == console::Meaning::Wait);
    CHECK(stepOf(at.c) == Step::Picture);
    at.pictures.led->breaks = false;
    at.picture(std::string("is ") + kWanted + " #again");
    CHECK(reaches(at.c, Step::Ready));
}
