// With an input method on: a scan is read or refused, and never stands in a field.
#include <catch2/catch.hpp>

#include "tests/app/scanner/qt_kit.h"

using namespace daishi::scanner;
using daishi::test::Screen;

namespace {

using Scans = std::vector<std::string>;

// As an input method tells it: each key lengthens what it shows.
void composeEach(Screen& screen, const QString& shown, int gap) {
    for (qsizetype i = 1; i <= shown.size(); ++i)
        screen.compose(shown.left(i), {}, gap);
}

} // namespace

TEST_CASE("a scan typed through an input method is read, and nothing of it stands anywhere") {
    Screen screen;
    composeEach(screen, "ＤＢ２４－０９」", 4);
    SECTION("Enter hands it over") {
        screen.compose({}, "ＤＢ２４－０９」", 4);
    }
    SECTION("Enter comes as a key") {
        screen.scanner("{Enter}");
    }
    screen.quiet();
    CHECK(screen.scans == Scans{"DB24-09]"});
    CHECK(screen.line->text().isEmpty());
    screen.person("ab");
    screen.quiet();
    CHECK(screen.line->text() == "ab");
}

TEST_CASE("characters handed over one by one are read too") {
    Screen screen;
    for (const QChar c : QString("ＤＢ２４"))
        screen.compose({}, c, 4);
    screen.scanner("{Enter}");
    screen.quiet();
    CHECK(screen.scans == Scans{"DB24"});
    CHECK(screen.line->text().isEmpty());
}

TEST_CASE("a scan that became kana is refused and told") {
    Screen screen;
    for (const char* shown : {"ｄ", "だ", "だい", "だいｓ", "だいし"})
        screen.compose(shown, {}, 4);
    screen.compose({}, "だいし", 4);
    screen.quiet();
    CHECK(screen.scans.empty());
    CHECK(screen.dropped == std::vector<Dropped>{Dropped::Unreadable});
    CHECK(screen.line->text().isEmpty());
}

TEST_CASE("a person composes as ever") {
    Screen screen;
    for (const char* shown : {"ｄ", "だ", "だい", "だいｓ", "だいし", "台紙"})
        screen.compose(shown, {}, 150);
    screen.compose({}, "台紙", 150);
    screen.compose({}, "東京都千代田区", 150); // many characters of one key
    screen.quiet();
    CHECK(screen.line->text() == "台紙東京都千代田区");
    CHECK(screen.scans.empty());
    CHECK(screen.dropped.empty());
}

TEST_CASE("from the prefix on the input method is off, and afterwards on again") {
    FrameSettings settings;
    settings.prefix = {"F13"};
    Screen screen(settings);
    REQUIRE(screen.line->testAttribute(Qt::WA_InputMethodEnabled));
    screen.scanner("{F13}");
    CHECK_FALSE(screen.line->testAttribute(Qt::WA_InputMethodEnabled));
    screen.scanner("DB24");
    screen.compose("ｘ", {}, 4); // was on its way already
    CHECK_FALSE(screen.line->testAttribute(Qt::WA_InputMethodEnabled));
    screen.scanner("{Enter}");
    CHECK(screen.line->testAttribute(Qt::WA_InputMethodEnabled));
    screen.scanner("{F13}DB24");
    screen.quiet(); // broken off
    CHECK(screen.line->testAttribute(Qt::WA_InputMethodEnabled));
    CHECK(screen.scans == Scans{"DB24x"});
    CHECK(screen.line->text().isEmpty());
    screen.focus(*screen.button);
    screen.scanner("{F13}DT11{Enter}");
    CHECK_FALSE(screen.button->testAttribute(Qt::WA_InputMethodEnabled)); // stays what it was
}
