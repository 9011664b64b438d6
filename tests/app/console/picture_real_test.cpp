// One walk with nothing led by the test: sheets on the virtual scanner, the real reader in its own process.
#include <fstream>

#include "app/console/frame/picture_shop.h"
#include "app/console/picture/seen_card.h"
#include "app/console/picture/take_panel.h"
#include "tests/app/console/load_kit.h"
#include "tests/app/console/picture_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

struct Walk {
    PictureMorning pictures;
    Morning& morning = *pictures.morning;
    Console c{morning};

    Walk() {
        c.arrive("0417");
        c.scan(morning.ticket(0));
        c.scan(trayCode(morning));
        REQUIRE(reaches(c, Step::Box));
        c.settle();
    }
    void put(const std::string& box) {
        morning.world.act("floor put " + box + " in printer-1/2 100 sheets");
        c.scan(morning.box(box).ourLabel);
        c.scan(morning.mark("kawasaki-hkn-3")); // also where the sheets bear another: read from the good one
        REQUIRE(reaches(c, Step::Picture));
        c.settle();
    }
    console::SeenCard& seen() { return *c.load().findChild<console::SeenCard*>(); }
    void lay(const std::string& sheet) {
        const auto file = morning.world.picture(sheet);
        c.load().takeFile(QString::fromStdString(file.string()));
    }
};

} // namespace

TEST_CASE("with real pictures and the real reader: a blurred one, the right one, the printed one") {
    Walk walk;
    walk.put("K1");
    walk.lay("top of printer-1/2 as beyond");
    REQUIRE(walk.c.waitFor([&] { return walk.seen().isVisible() || walk.c.stopped(); }));
    walk.c.settle();
    CHECK_FALSE(walk.c.stopped());
    CHECK(walk.seen().meaning() == console::Meaning::Wait);
    walk.c.keep("real-1-beyond");
    walk.lay("top of printer-1/2");
    REQUIRE(reaches(walk.c, Step::Ready));
    walk.c.settle();
    walk.c.keep("real-2-right");
    walk.c.scan(kGoCard);
    REQUIRE(reaches(walk.c, Step::Look));
    walk.c.settle();
    walk.c.scan(walk.morning.lastPiece());
    walk.c.scan(walk.morning.mark("kawasaki-hkn-3"));
    walk.lay("last of JOB1");
    REQUIRE(walk.c.waitFor([&] { return stepOf(walk.c) >= Step::Printing || walk.c.stopped(); }));
    walk.c.settle();
    walk.c.keep("real-3-first");
    REQUIRE(reaches(walk.c, Step::Printed));
    CHECK(walk.morning.world.look().output.size() == 24);
}

TEST_CASE("a sheet as it came from its source is drawn for the window by the real reader") {
    Walk walk;
    walk.put("K1");
    std::ifstream file(walk.morning.world.picture("top of printer-1/2"), std::ios::binary);
    const QByteArray bytes = QByteArray::fromStdString({std::istreambuf_iterator<char>(file), {}});
    QImage image;
    walk.c.window->context().pictures.sheet(bytes, walk.c.window.get(),
                                            [&](const QImage& drawn) { image = drawn; });
    REQUIRE(walk.c.waitFor([&] { return !walk.c.window->context().pictures.busy(); }));
    CHECK(image.format() == QImage::Format_Grayscale8);
    CHECK(image.width() > image.height());
    CHECK(image.width() > 900); // a card at 300 dpi
}

TEST_CASE(
    "with real pictures and the real reader: the box whose label lies is seen before a sheet is printed") {
    Walk walk;
    walk.put("L1");
    walk.lay("top of printer-1/2");
    REQUIRE(walk.c.waitFor([&] { return walk.c.stopped(); }));
    walk.c.settle();
    walk.c.keep("real-4-lie");
    const console::Stop& stop = walk.c.load().stopScreen().stop();
    CHECK(stop.code == RefusalCode::PictureContradicts);
    REQUIRE(stop.loaded.blank);
    CHECK(stop.loaded.blank->type.id == BlankTypeId("kawasaki-skk-1"));
    CHECK(stop.difference.contains("題字"));
    CHECK(walk.morning.world.look().output.empty());
}
