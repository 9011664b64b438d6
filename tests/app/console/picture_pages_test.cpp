// Pictures on the other pages: sheets pictured at receiving, pictures on record opened, what the settings
// say.
#include <QLabel>
#include <QPushButton>

#include "app/console/frame/picture_shop.h"
#include "app/console/picture/opened_picture.h"
#include "app/console/picture/seen_card.h"
#include "app/console/picture/seen_picture.h"
#include "app/console/picture/seen_screen.h"
#include "app/console/picture/take_panel.h"
#include "app/console/settings/settings_page.h"
#include "tests/app/console/pages_kit.h"
#include "tests/app/console/picture_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr int kToPicture = 2, kTaken = 3; // tabs of receiving

// The delivery of the other city, every box scanned: the program has chosen from which to picture sheets.
struct AtGate {
    PictureMorning pictures;
    Morning& morning = *pictures.morning;
    AtPage at;

    explicit AtGate(const Opening& how = {})
        : at(*pictures.morning, Qt::Key_F4, Qt::NoModifier, pictures.opening(how)) {
        at.c.arrive("0417");
        at.settle();
        REQUIRE(at.page->panel(0).choose("note", "N-0930-2"));
        at.act(2);
        at.c.scan(morning.box("Y1").supplierLabel);
        at.settle();
        at.key(Qt::Key_Escape);
        at.settle();
        REQUIRE(at.page->panel(0).choose("note", "N-0930-2"));
        at.tab(kToPicture);
    }

    console::SeenScreen& screen() { return *at.c.window->findChild<console::SeenScreen*>(); }
    console::TakePanel& take() { return *at.page->form().findChild<console::TakePanel*>(); }
    console::Meaning meaning() { return screen().findChild<console::SeenCard*>()->meaning(); }
    QString said() {
        QStringList all;
        for (const QLabel* label : screen().findChildren<QLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join("\n");
    }
    void picture(const std::string& words) {
        if (!at.page->form().isOpen())
            at.act(1);
        pictures.glass->lay(words);
        take().takeFrom("copier");
        REQUIRE(at.c.waitFor([&] { return screen().isVisible() || at.c.refused(); }));
        at.settle();
    }
    std::int64_t records() {
        std::int64_t newest = -1;
        at.c.desk->look<std::int64_t>(
            at.c.window.get(),
            [](cli::Home& home) {
                const auto rows = home.db().query("SELECT max(seq) FROM audit");
                rows->next();
                return rows->integer(0);
            },
            [&](const std::int64_t& seen) { newest = seen; });
        REQUIRE(at.c.waitFor([&] { return newest >= 0; }));
        return newest;
    }
};

} // namespace

TEST_CASE("receiving: the program says from which box, and how many pictures are still wanted") {
    AtGate gate;
    REQUIRE(gate.at.rows() == 1);
    CHECK(gate.at.cell("required") == "2");
    CHECK(gate.at.cell("left") == "2");
    gate.at.act(1);
    gate.at.c.keep("receiving-1-form");
    gate.picture("is midori-hkn-2");
    gate.at.c.keep("receiving-2-right");
    CHECK(gate.meaning() == console::Meaning::Go);
    gate.at.c.press(Qt::Key_Return);
    CHECK_FALSE(gate.screen().isVisible());
    gate.at.settle();
    CHECK(gate.at.cell("left") == "1");
    REQUIRE(gate.at.page->form().isOpen()); // for the next sheet

    gate.picture("is midori-hkn-2"); // the very same picture
    CHECK(gate.at.c.refused());
    CHECK_FALSE(gate.screen().isVisible());
    gate.at.c.press(Qt::Key_Return);
    gate.picture("is midori-hkn-2 #2");
    gate.at.c.press(Qt::Key_Return);
    gate.at.settle();
    CHECK(gate.at.cell("left") == "0");
    CHECK(gate.pictures.glass->timesDiscarded() == 3);
}

TEST_CASE("receiving: another blank fills the window, names it in words, and nobody gets past it") {
    AtGate gate;
    gate.picture("is kawasaki-skk-1");
    gate.at.c.keep("receiving-3-other");
    REQUIRE(gate.screen().isVisible());
    CHECK(gate.meaning() == console::Meaning::Stop);
    CHECK(gate.said().contains("資格確認書"));
    CHECK(gate.said().contains("題字"));
    CHECK(gate.said().contains("R-50"));
    CHECK_FALSE(gate.said().contains("title"));
    CHECK(gate.screen().findChildren<QPushButton*>().size() == 1); // to have read it
    gate.at.c.press(Qt::Key_Return);
    gate.at.page->form().close();
    gate.at.tab(0);
    REQUIRE(gate.at.page->panel(0).choose("note", "N-0930-2"));
    gate.at.act(4);
    gate.at.page->form().carryOut();
    REQUIRE(gate.at.c.waitFor([&] { return gate.at.c.refused(); }));
}

TEST_CASE("receiving: what cannot be told asks for another picture and says how") {
    AtGate gate;
    gate.picture("unsure covered");
    gate.at.c.keep("receiving-4-unclear");
    REQUIRE(gate.screen().isVisible());
    CHECK(gate.meaning() == console::Meaning::Wait);
    CHECK(gate.said().contains("R-111"));
    gate.at.c.press(Qt::Key_Escape);
    gate.at.settle();
    CHECK(gate.at.page->form().isOpen());
    CHECK(gate.at.cell("left") == "2");
}

TEST_CASE("a picture on record is opened by somebody, which is on record, and shown nowhere else") {
    AtGate gate;
    gate.picture("is midori-hkn-2");
    gate.at.c.press(Qt::Key_Return);
    gate.at.page->form().close();
    gate.at.tab(kTaken);
    REQUIRE(gate.at.rows() == 1);
    gate.at.c.keep("receiving-5-taken");
    const std::int64_t before = gate.records();
    gate.at.act(1);
    REQUIRE(gate.at.page->form().isOpen());
    gate.at.page->form().carryOut();
    auto* opened = gate.at.c.window->findChild<console::OpenedPicture*>();
    REQUIRE(gate.at.c.waitFor([&] { return opened->isVisible(); }));
    gate.at.c.settle();
    REQUIRE(gate.at.c.waitFor([&] { return !gate.at.c.window->context().pictures.busy(); }));
    gate.at.c.keep("receiving-6-opened");
    auto* picture = opened->findChild<console::SeenPicture*>();
    CHECK(picture->isThere());
    CHECK(gate.records() == before + 1);
    gate.at.c.press(Qt::Key_Escape);
    CHECK_FALSE(opened->isVisible());

    // The whole of it: what this source gave is a picture for the reader of this test, and for no other.
    gate.at.act(2);
    gate.at.page->form().carryOut();
    REQUIRE(gate.at.c.waitFor([&] { return opened->isVisible(); }));
    REQUIRE(gate.at.c.waitFor([&] { return !gate.at.c.window->context().pictures.busy(); }));
    CHECK_FALSE(picture->isThere());
    CHECK(opened->findChild<QLabel*>()->text().contains("表示できません"));
    CHECK(gate.records() == before + 2);
    gate.at.c.press(Qt::Key_Escape);

    gate.at.at(Qt::Key_F9);
    gate.at.page->panel(0).choose("lot", gate.at.cell("lot"));
    gate.at.tab(int(gate.at.page->spec().tabs.size()) - 1);
    gate.at.c.keep("trace-pictures");
}

TEST_CASE("the settings say which sources and which reader are there, and whether pictures count") {
    PictureMorning pictures;
    Console c(*pictures.morning, pictures.opening());
    auto& page = bring<console::SettingsPage>(c);
    const auto says = [&](const QString& text) {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    REQUIRE(c.waitFor([&] { return says("daishi-reader "); }));
    c.settle();
    c.keep("settings-pictures");
    CHECK(says("複合機"));
    CHECK(says("画像の取り込み先が見つかりません"));
}
