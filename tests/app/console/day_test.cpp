// Closing a day in the window: counted, judged, explained, read, and signed by two.
#include <QTranslator>

#include "app/console/day/day_page.h"
#include "app/console/day/report_preview.h"
#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/load/load_page.h"
#include "app/console/program.h"
#include "app/console/today/glance_table.h"
#include "app/picture/pictures.h"
#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::DayPage;
using console::Meaning;
using console::Step;

namespace {

struct Speaks {
    Speaks() { console::speak(words, Language::English); }
    QTranslator words;
};

bool reaches(Console& c, Step step) {
    return c.waitFor([&] { return c.load().loadDesk().lane().flow.step() == step; });
}

// The first job, from its ticket to the last sheet.
void printFirstJob(Console& c) {
    Morning& morning = c.morning;
    c.arrive("0417");
    c.scan(morning.ticket(0));
    c.scan(morning.world.look().printers.at(0).trays.at(1).code);
    REQUIRE(reaches(c, Step::Box));
    c.settle();
    morning.world.act("floor put K1 in printer-1/2 500 sheets");
    c.scan(morning.box("K1").ourLabel);
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(reaches(c, Step::Ready));
    c.settle();
    c.scan(CardCode{Card::Go}.encode());
    REQUIRE(reaches(c, Step::Look));
    c.settle();
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(reaches(c, Step::Printed));
    c.settle();
}

int rowOf(DayPage& page, const QString& next) {
    for (int row = 0; row < page.differences().rows(); ++row) {
        if (page.differences().text(row, 1) == next)
            return row;
    }
    return -1;
}

void chooseRow(Console& c, DayPage& page, int row) {
    page.differences().selectRow(row);
    page.differences().setFocus();
    c.press(Qt::Key_Return);
}

void fill(DayPage& page, const std::string& field, const QString& text) {
    auto* found = page.form().field(field);
    REQUIRE(found);
    found->fill(text);
}

// Scans the badge, and types the PIN where the line asks for it.
void signBy(Console& c, DayPage& page, const std::string& badge) {
    const auto before = page.view().signatures.size();
    const auto* pin = c.window->findChild<console::PinPanel*>();
    c.scan(BadgeCode{badge}.encode());
    const auto over = [&] { return c.refused() || page.view().signatures.size() > before; };
    REQUIRE(c.waitFor([&] { return pin->isAsking(); })); // also of who is logged in
    c.givePin(badge);
    REQUIRE(c.waitFor(over));
    c.settle();
}

} // namespace

TEST_CASE("a whole day is closed: counted on the page, explained, read, and signed by two") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    printFirstJob(c);
    DayPage& page = bring<DayPage>(c);
    c.keep("day-1-open");
    CHECK(page.view().row.day.iso() == "2024-09-30");
    CHECK(page.answer().meaning() == Meaning::Wait);

    c.press(Qt::Key_F10);
    REQUIRE(c.waitFor([&] { return page.view().report.has_value(); }));
    c.settle();
    REQUIRE(c.waitFor([&] { return page.preview().pages() > 0; }));
    c.keep("day-2-differences");
    CHECK(page.answer().meaning() == Meaning::Stop);
    CHECK_FALSE(page.waitsForBadge());

    // What nobody counted is counted here.
    for (int round = 0; round < 12 && rowOf(page, "Enter: count") >= 0; ++round) {
        const int version = int(page.view().row.version);
        const auto& differences = page.view().report->differences;
        const int row = rowOf(page, "Enter: count");
        std::int64_t book = 0;
        std::string type;
        for (const CountDay& place : page.view().report->facts.counts) {
            if (differences[std::size_t(row)].id.find(countSubject(place)) != std::string::npos) {
                book = place.book.value();
                type = place.expected.str();
            }
        }
        chooseRow(c, page, row);
        REQUIRE(page.form().isOpen());
        if (round == 0)
            c.keep("day-3-count");
        // One sheet fewer than the book says, in the first place.
        fill(page, "sheets", QString::number(book - (round == 0 ? 1 : 0)));
        c.scan(morning.mark(type));
        page.form().carryOut();
        REQUIRE(c.waitFor([&] { return c.refused() || page.view().row.version > version; }));
        REQUIRE_FALSE(c.refused());
        c.settle();
    }
    c.keep("day-4-explain");
    CHECK(page.answer().meaning() == Meaning::Stop);
    const int open = rowOf(page, "Enter: explain");
    REQUIRE(open >= 0);
    c.arrive("0102");
    chooseRow(c, page, open);
    REQUIRE(page.form().isOpen());
    fill(page, "owner", "0102");
    fill(page, "reason", "one sheet was torn and lies in the bin");
    c.keep("day-5-reason");
    page.form().carryOut();
    REQUIRE(c.waitFor([&] { return rowOf(page, "Enter: explain") != open || c.refused(); }));
    c.settle();
    REQUIRE_FALSE(c.refused());
    for (int left = rowOf(page, "Enter: explain"); left >= 0; left = rowOf(page, "Enter: explain")) {
        const auto version = page.view().row.version;
        chooseRow(c, page, left);
        fill(page, "owner", "0102");
        fill(page, "reason", "the same sheet");
        page.form().carryOut();
        REQUIRE(c.waitFor([&] { return page.view().row.version > version || c.refused(); }));
        c.settle();
        REQUIRE_FALSE(c.refused());
    }
    c.keep("day-6-agrees");
    CHECK(page.answer().answer().contains("two persons sign"));

    SECTION("what is read is the report itself") {
        REQUIRE(c.waitFor([&] { return page.preview().pages() > 0; }));
        std::string written;
        c.desk->look<std::string>(
            c.window.get(),
            [&](cli::Home& home) {
                return console::readDay(home, page.view().row.day, {}).files.at(page.view().pdf);
            },
            [&](const std::string& pdf) { written = pdf; });
        REQUIRE(c.waitFor([&] { return !written.empty(); }));
        CHECK(page.preview().pdf().toStdString() == written);
    }
    SECTION("two persons sign, and the same badge twice is refused") {
        c.press(Qt::Key_F11);
        CHECK(page.waitsForBadge());
        signBy(c, page, "0417");
        c.keep("day-7-one");
        REQUIRE_FALSE(c.refused());
        CHECK(page.signatures().contains("0417"));
        CHECK(page.view().row.state == DayState::Signed);

        CHECK_FALSE(page.waitsForBadge()); // one badge is one signature
        c.press(Qt::Key_F11);
        REQUIRE(page.waitsForBadge());
        signBy(c, page, "0417");
        CHECK(c.refused());
        CHECK(page.view().row.state == DayState::Signed);
        c.press(Qt::Key_Return);

        c.press(Qt::Key_F11);
        signBy(c, page, "0102");
        REQUIRE(c.waitFor([&] { return page.view().row.state == DayState::Sealed; }));
        c.keep("day-8-sealed");
        CHECK(page.answer().meaning() == Meaning::Go);
        CHECK(page.signatures().contains("0102"));
        CHECK_FALSE(page.waitsForBadge());
    }
}

TEST_CASE("a report that changed since it was read is not signed; the new one is shown") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    DayPage& page = bring<DayPage>(c);
    c.arrive("0102");
    page.choose(Day::of(2024, 9, 30));
    c.settle();
    // Nothing was opened by hand yet but what the morning opened: it is counted past this page.
    c.does(c.who->errand("day", "close").give("DAY", "2024-09-30"));
    REQUIRE(c.waitFor([&] { return page.view().report.has_value(); }));
    for (const CountDay& place : page.view().report->facts.counts) {
        if (!place.counted)
            c.does(c.who->errand("box", "count")
                       .give("BOX", place.box.str())
                       .give("in", place.account)
                       .give("sheets", std::to_string(place.book.value()))
                       .give("mark", morning.mark(place.expected.str())));
    }
    c.does(c.who->errand("day", "close").give("DAY", "2024-09-30"));
    REQUIRE(c.waitFor([&] { return page.view().report && page.view().report->mayBeSigned(); }));
    const auto read = page.view().row.version;
    c.press(Qt::Key_F11);
    REQUIRE(page.waitsForBadge());
    // Somebody elsewhere holds a job: the report tells it.
    bool held = false;
    c.desk->carryOut(c.who->errand("job", "hold").give("JOB", "J-240930-01").give("reason", "asked for"),
                     c.window.get(), [&](const desk::Reply&) { held = true; });
    REQUIRE(c.waitFor([&] { return held; }));
    c.scan(BadgeCode{"0102"}.encode());
    c.givePin("0102");
    REQUIRE(c.waitFor([&] { return c.refused(); }));
    REQUIRE(c.waitFor([&] { return page.view().row.version == read + 1; }));
    CHECK(page.view().signatures.empty());
}
