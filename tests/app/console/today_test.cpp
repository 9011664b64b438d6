// The day at a glance, in a real window over a real store.
#include <QEventLoop>
#include <QTimer>
#include <QTranslator>

#include "app/console/load/load_page.h"
#include "app/console/program.h"
#include "app/console/today/glance_table.h"
#include "app/console/today/stock_card.h"
#include "app/console/today/today_page.h"
#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Meaning;
using console::TodayPage;

namespace {

int rowWith(const console::GlanceTable& table, const QString& words) {
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < 6; ++column) {
            if (table.text(row, column).contains(words))
                return row;
        }
    }
    return -1;
}

void pass(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Speaks {
    Speaks() { console::speak(words, Language::English); }
    QTranslator words;
};

} // namespace

TEST_CASE("a quiet morning: what is due next can be printed, nothing is open, the trays are empty") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    TodayPage& page = bring<TodayPage>(c);
    c.keep("today-1-morning");
    CHECK(page.answer().meaning() == Meaning::Go);
    CHECK(page.answer().answer() == "All that is due on Tue 1 Oct can be printed");
    CHECK(page.answer().lines().front().contains("36 sheets"));
    REQUIRE(page.jobs().rows() == 3);
    CHECK(page.jobs().text(0, 0) == "J-240930-01");
    CHECK(page.jobs().text(0, 5).contains("waits for loading"));
    CHECK(page.trays().rows() == 4);
    CHECK(page.open().rows() == 0);
    CHECK(page.stock().text().contains("on order 1,000"));

    c.press(Qt::Key_Down);
    CHECK(page.jobs().chosen() == 1);
    c.press(Qt::Key_Return);
    CHECK(c.window->front() == &c.load());
}

TEST_CASE("a lot on hold leaves no blanks: by how many it is short is the largest line") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    TodayPage& page = bring<TodayPage>(c);
    c.arrive("0102");
    c.does(c.who->errand("lot", "hold").give("LOT", "L-240927-01").give("reason", "asked by the insurer"));
    c.keep("today-2-short");
    CHECK(page.answer().meaning() == Meaning::Stop);
    CHECK(page.answer().answer().contains("is short by 24 sheets"));
    CHECK(page.answer().lines().front().contains("1,500 sheets of it are on hold."));
    const int job = rowWith(page.jobs(), "J-240930-01");
    CHECK(page.jobs().text(job, 5) == QString::fromUtf8("止 blanks lack"));
    CHECK(page.stock().text().contains("Short"));
    CHECK(rowWith(page.open(), "asked by the insurer") >= 0);
}

TEST_CASE("a job on hold is named with what stops it, and the day waits for a person") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    TodayPage& page = bring<TodayPage>(c);
    c.arrive("0102");
    c.does(c.who->errand("job", "hold").give("JOB", "J-240930-02").give("reason", "asked by the insurer"));
    c.keep("today-3-hold");
    CHECK(page.answer().meaning() == Meaning::Wait);
    CHECK(page.answer().answer().contains("Tue 1 Oct"));
    CHECK(page.answer().answer().contains("stopped"));
    CHECK(page.answer().lines().front().contains("R-302"));
    CHECK(page.answer().lines().front().contains("asked by the insurer"));
    CHECK(page.jobs().text(rowWith(page.jobs(), "J-240930-02"), 5) == QString::fromUtf8("止 on hold"));
}

TEST_CASE("a tray tells what is in it and how that is known; one that was pulled out is void, and why") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    c.arrive("0417");
    c.scan(morning.ticket(0));
    c.scan(morning.world.look().printers.at(0).trays.at(1).code);
    c.settle();
    morning.world.act("floor put K1 in printer-1/2 50 sheets");
    c.scan(morning.box("K1").ourLabel);
    c.settle();
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(c.waitFor([&] { return c.load().loadDesk().lane().flow.step() == console::Step::Ready; }));
    TodayPage& page = bring<TodayPage>(c);
    c.keep("today-4-loaded");
    CHECK(page.trays().text(1, 2) == "L-240927-01/001");
    CHECK(page.trays().text(1, 4).contains("mark on a sheet"));
    CHECK(page.jobs().text(0, 5).contains("loaded"));

    pass(1100); // a printer tells its times in seconds
    morning.world.act("floor tray printer-1/2 out");
    pass(1100);
    morning.world.act("floor tray printer-1/2 in");
    c.window->bring(console::LoadPage::calledBy());
    c.scan(CardCode{Card::Go}.encode());
    REQUIRE(c.waitFor([&] { return c.stopped() || c.refused(); }));
    bring<TodayPage>(c);
    c.keep("today-5-void");
    CHECK(page.trays().text(1, 1).contains("void: "));
    CHECK(page.trays().text(1, 4) == "scan the box again");
}
