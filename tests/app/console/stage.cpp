#include "tests/app/console/stage.h"

#include "app/console/form/act_form.h"
#include "app/console/form/answer_card.h"
#include "app/console/frame/answers.h"
#include "app/console/frame/picture_shop.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/load/doubt_panel.h"
#include "app/console/load/load_page.h"
#include "app/console/pages/table_page.h"

namespace daishi::test {

namespace {

using console::Step;

const std::string kGo = CardCode{Card::Go}.encode();
constexpr const char* kOperator = "0417";

std::string keyOf(const console::Page& page) {
    return page.key().toString().replace('+', '_').toStdString();
}

std::string secondTray(Morning& morning) {
    return morning.world.look().printers.at(0).trays.at(1).code;
}

} // namespace

Stage::Stage(const Opening& how) : c(morning, how) {
    c.hearOfPrinters();
}

bool Stage::reaches(int step) {
    const auto now = [this] { return c.load().loadDesk().lane().flow.step(); };
    c.waitFor([&] { return int(now()) == step || c.stopped() || c.refused(); });
    c.settle();
    return int(now()) == step && !c.stopped() && !c.refused();
}

// Pictures of blanks are drawn one after another: when the last that is asked for is there, all are.
View Stage::drawn(const View& view) {
    return [this, view](const std::string& name) {
        bool there = false;
        const BlankType& type = *morning.world.registry().blankType(BlankTypeId("kawasaki-hkn-3"));
        c.window->context().pictures.blank(type, *morning.world.registry().insurer(type.insurer), 40,
                                           c.window.get(), [&there](const QImage&) { there = true; });
        REQUIRE(c.waitFor([&] { return there; }));
        view(name);
    };
}

void Stage::hears(console::PrinterMark mark, bool quiet) {
    CHECK(c.waitFor([&] {
        const auto& look = c.load().loadDesk().lane().look;
        const auto words = look ? console::wordsOf(*look) : console::PrinterWords{};
        return look && words.mark == mark && words.reasons.isEmpty() == quiet;
    }));
    c.load().look();
    c.settle();
}

void Stage::hearsCounter(std::int64_t counter) {
    CHECK(c.waitFor([&] {
        const auto& look = c.load().loadDesk().lane().look;
        return look && look->report.deviceCounter && *look->report.deviceCounter == counter;
    }));
    c.load().look();
    c.settle();
}

void Stage::tabs(console::Page& page, const View& view) {
    auto* tables = dynamic_cast<console::TablePage*>(&page);
    const auto settle = [&] {
        c.settle();
        if (tables)
            REQUIRE(c.waitFor([&] { return !tables->isLooking(); }));
        c.settle();
    };
    settle();
    if (!tables)
        return view("page-" + keyOf(page));
    for (int tab = 0; tab < int(tables->spec().tabs.size()); ++tab) {
        tables->bringTab(tab);
        settle();
        view("page-" + keyOf(page) + "-" + std::to_string(tab));
    }
    tables->bringTab(0);
    settle();
    if (tables->spec().tabs.front().acts.empty())
        return;
    tables->begin(0);
    settle();
    if (tables->form().isOpen())
        view("form-" + keyOf(page));
    tables->form().close();
    tables->answer().close();
}

void Stage::pages(const View& seen) {
    const View view = drawn(seen);
    c.arrive("0102");
    for (console::Page* page : c.window->pages()) {
        if (page == &c.load())
            continue;
        c.window->bring(page->key());
        tabs(*page, view);
    }
    refusal(view);
    c.window->bring(console::LoadPage::calledBy());
    c.who->leave();
    c.settle();
}

// A blank of another city's, which nobody may send for: refused with everything that a card can say.
void Stage::refusal(const View& view) {
    Refusal refusal{RefusalCode::StockTypeMismatch, {}, {}, {}};
    refusal.loaded = {"川崎市　資格確認書　第1版（L-240927-03／001）",
                      "Kawasaki, eligibility certificate, edition 1 (L-240927-03/001)"};
    refusal.required = {"川崎市　国民健康保険被保険者証　第3版",
                        "Kawasaki, national health insurance card, edition 3"};
    refusal.difference = {"題字が違います。大きさ、形、色は同じです。",
                          "The printed title is another one. Size, form and colour are the same."};
    desk::Reply reply;
    reply.came = refusal;
    c.window->context().answers.tell(reply, {});
    c.settle();
    REQUIRE(c.refused());
    view("refusal");
    c.press(Qt::Key_Return);
    REQUIRE_FALSE(c.refused());
}

void Stage::wrongBox(const View& view) {
    morning.world.act("floor put S1 in printer-1/2 50 sheets");
    c.scan(morning.box("S1").ourLabel);
    c.settle();
    if (c.load().loadDesk().lane().flow.step() == Step::Mark)
        c.scan(morning.mark("kawasaki-skk-1"));
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    view("stop");
    morning.world.act("floor take from printer-1/2 50 sheets into S1");
    c.load().stopScreen().deafFor({});
    c.scan(morning.box("S1").ourLabel);
    REQUIRE_FALSE(c.stopped());
    c.settle();
}

void Stage::load(const View& seen) {
    const View view = drawn(seen);
    c.window->bring(console::LoadPage::calledBy());
    c.settle();
    view("load-1-badge");
    c.scan(BadgeCode{kOperator}.encode());
    auto* pin = c.window->findChild<console::PinPanel*>();
    REQUIRE(c.waitFor([&] { return pin->isAsking(); }));
    view("pin");
    c.givePin(kOperator);
    REQUIRE(reaches(int(Step::Ticket)));
    view("load-2-ticket");
    c.scan(morning.ticket(0));
    c.scan(secondTray(morning));
    REQUIRE(reaches(int(Step::Box)));
    view("load-3-box");
    wrongBox(view);
    if (c.load().loadDesk().lane().flow.step() == Step::Tray)
        c.scan(secondTray(morning));
    REQUIRE(reaches(int(Step::Box)));
    morning.world.act("floor put K1 in printer-1/2 50 sheets");
    c.scan(morning.box("K1").ourLabel);
    REQUIRE(reaches(int(Step::Mark)));
    hears(console::PrinterMark::Idle, true);
    view("load-4-mark");
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(reaches(int(Step::Ready)));
    view("load-5-go");
}

void Stage::look() {
    morning.world.act("floor speed printer-1 20");
    c.scan(kGo);
    REQUIRE(reaches(int(Step::Look)));
}

void Stage::run(const View& seen) {
    const View view = drawn(seen);
    look();
    hearsCounter(1);
    hears(console::PrinterMark::Idle, true);
    view("load-6-first");
    morning.world.act("floor stall printer-1 after 5");
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    const auto counted = [&] { return c.load().loadDesk().lane().progress.counted.value(); };
    REQUIRE(c.waitFor([&] { return counted() >= 5 || c.stopped(); }));
    hearsCounter(6); // the first sheet, and five before it stalls
    c.load().look();
    c.settle();
    view("load-7-run");
    morning.world.act("floor unplug printer-1");
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    view("stop-lost");
    c.scan(BadgeCode{kOperator}.encode());
    REQUIRE(c.waitFor([this] { return !c.load().loadDesk().lane().look->reachable; }));
    c.load().look();
    c.settle();
    REQUIRE(c.load().findChild<console::DoubtPanel*>()->isVisible());
    view("doubt");
}

} // namespace daishi::test
