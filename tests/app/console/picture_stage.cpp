#include "tests/app/console/picture_stage.h"

#include <QLabel>
#include <QPushButton>

#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/frame/printer_words.h"
#include "app/console/load/load_page.h"
#include "app/console/load/picture_part.h"
#include "app/console/pages/table_page.h"
#include "app/console/picture/opened_picture.h"
#include "app/console/picture/seen_card.h"
#include "app/console/picture/seen_screen.h"
#include "app/console/picture/take_panel.h"
#include "app/console/settings/settings_page.h"
#include "app/console/table/table_panel.h"

namespace daishi::test {

namespace {

using console::Step;

constexpr const char* kWanted = "kawasaki-hkn-3";
constexpr int kToPicture = 2, kTaken = 3; // tabs of receiving

} // namespace

PictureStage::PictureStage(Opening how) : c(*pictures.morning, pictures.opening(std::move(how))) {
    c.hearOfPrinters();
    c.arrive("0417");
}

bool PictureStage::reaches(int step) {
    const auto now = [this] { return int(c.load().loadDesk().lane().flow.step()); };
    c.waitFor([&] { return now() == step || c.stopped() || c.refused(); });
    c.settle();
    return now() == step && !c.stopped() && !c.refused();
}

void PictureStage::calm() {
    CHECK(c.waitFor([&] {
        const auto& look = c.load().loadDesk().lane().look;
        const auto words = look ? console::wordsOf(*look) : console::PrinterWords{};
        return look && words.mark == console::PrinterMark::Idle && words.reasons.isEmpty();
    }));
    c.load().look();
    c.settle();
}

void PictureStage::receiving(const View& view) {
    c.window->bring(QKeySequence(Qt::Key_F4));
    auto& page = dynamic_cast<console::TablePage&>(*c.window->front());
    const auto settle = [&] {
        REQUIRE(c.waitFor([&] { return !page.isLooking(); }));
        c.settle();
        REQUIRE(c.waitFor([&] { return !page.isLooking(); }));
    };
    settle();
    REQUIRE(page.panel(0).choose("note", "N-0930-2"));
    page.begin(1);
    c.scan(pictures.morning->box("Y1").supplierLabel);
    settle();
    page.form().close();
    REQUIRE(page.panel(0).choose("note", "N-0930-2"));
    page.bringTab(kToPicture);
    settle();
    page.begin(0);
    view("receiving-1-form");
    auto* screen = c.window->findChild<console::SeenScreen*>();
    const auto picture = [&](const std::string& words, const std::string& name) {
        pictures.glass->lay(words);
        page.form().findChild<console::TakePanel*>()->takeFrom("copier");
        REQUIRE(c.waitFor([&] { return screen->isVisible(); }));
        settle();
        view(name);
        c.press(Qt::Key_Return);
        REQUIRE_FALSE(screen->isVisible());
        settle();
    };
    picture("is midori-hkn-2", "receiving-2-right");
    picture("unsure covered", "receiving-3-unclear");
    picture("is kawasaki-skk-1", "receiving-4-other");
    page.form().close();
    page.bringTab(kTaken);
    settle();
    view("receiving-5-taken");
    page.begin(0);
    page.form().carryOut();
    auto* opened = c.window->findChild<console::OpenedPicture*>();
    REQUIRE(c.waitFor([&] { return opened->isVisible(); }));
    c.settle();
    view("receiving-6-opened");
    c.press(Qt::Key_Escape);
    settle();
}

void PictureStage::settings(const View& view) {
    auto& page = bring<console::SettingsPage>(c);
    const auto found = [&] {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().contains("daishi-reader"))
                return true;
        }
        return false;
    };
    REQUIRE(c.waitFor(found));
    c.settle();
    view("settings-pictures");
}

void PictureStage::toBox() {
    c.window->bring(console::LoadPage::calledBy());
    c.settle();
    c.scan(pictures.morning->ticket(0));
    c.scan(pictures.morning->world.look().printers.at(0).trays.at(1).code);
    REQUIRE(reaches(int(Step::Box)));
    pictures.morning->world.act("floor put K1 in printer-1/2 50 sheets");
    c.scan(pictures.morning->box("K1").ourLabel);
    c.scan(pictures.morning->mark(kWanted));
    REQUIRE(reaches(int(Step::Picture)));
    calm();
}

void PictureStage::take(const std::string& words) {
    pictures.glass->lay(words);
    c.load().findChild<console::TakePanel*>()->takeFrom("copier");
}

void PictureStage::load(const View& view) {
    toBox();
    auto* panel = c.load().findChild<console::TakePanel*>();
    auto* seen = c.load().findChild<console::SeenCard*>();
    view("picture-1-asked");
    panel->takeFrom("copier");
    view("picture-2-taking");
    panel->giveUp();
    pictures.glass->fail(NoPictureWhy::Jammed);
    panel->takeFrom("copier");
    REQUIRE(c.waitFor([&] { return !panel->isTaking(); }));
    view("picture-3-jammed");
    pictures.led->hold();
    take("unsure blurred");
    REQUIRE(c.waitFor([&] { return pictures.led->isRead(); }));
    c.settle();
    view("picture-4-reading");
    pictures.led->letGo();
    REQUIRE(c.waitFor([&] { return seen->isVisible(); }));
    c.settle();
    view("picture-5-unclear");
    take(std::string("is ") + kWanted);
    REQUIRE(reaches(int(Step::Ready)));
    view("picture-6-go");
}

void PictureStage::first(const View& view) {
    c.scan(CardCode{Card::Go}.encode());
    REQUIRE(reaches(int(Step::Look)));
    calm();
    view("picture-7-first");
    c.scan(pictures.morning->lastPiece());
    c.scan(pictures.morning->mark(kWanted));
    c.settle();
    take(std::string("dim ") + kWanted + " x name address");
    REQUIRE(c.waitFor([&] { return c.load().findChild<console::SeenCard*>()->isVisible(); }));
    c.settle();
    view("picture-8-first-unclear");
    auto* form = c.load().findChild<console::PicturePart*>()->findChild<console::ActForm*>();
    c.press(Qt::Key_B, Qt::ControlModifier);
    c.settle();
    REQUIRE(form->isOpen());
    form->field("reason")->fill("レンズの汚れ");
    c.scan(BadgeCode{"0102"}.encode());
    c.settle();
    view("picture-9-persons");
    form->close();
    c.load().look();
    c.settle();
    take(std::string("print ") + kWanted + " " + pictures.morning->lastPiece() + " name number");
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    view("stop-print");
}

void PictureStage::otherBlank(const View& view) {
    toBox();
    take("is kawasaki-skk-1");
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    view("stop-picture");
}

} // namespace daishi::test
