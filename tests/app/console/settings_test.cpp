// What is chosen at a console, and whether scanner and computer mean the same keyboard.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTranslator>

#include "app/console/console_settings.h"
#include "app/console/guide/guide_page.h"
#include "app/console/program.h"
#include "app/console/settings/settings_page.h"
#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;
using namespace daishi::console;

namespace {

struct Speaks {
    Speaks() { console::speak(words, Language::English); }
    QTranslator words;
};

} // namespace

TEST_CASE("what is chosen is kept, and what cannot be read was never chosen") {
    QTemporaryDir folder;
    const QString file = folder.filePath("daishi/console.ini");
    {
        ConsoleSettings settings(file);
        CHECK(settings.now() == Choices{});
        CHECK(settings.choose({Language::English, Brightness::Dark, 120, false}));
    }
    ConsoleSettings again(file);
    CHECK(again.now() == Choices{Language::English, Brightness::Dark, 120, false});
    CHECK(again.shade() == Shade::Dark);
    again.choose({{}, Brightness::Light, 400, true});
    CHECK(again.now().typePercent == kMostType);
    CHECK_FALSE(ConsoleSettings(file).now().language.has_value());

    QFile broken(file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("type-percent=much\nbrightness=pink\nlanguage=xx\n");
    broken.close();
    CHECK(ConsoleSettings(file).now() == Choices{});
}

TEST_CASE("a choice holds at once, and a stop is heard whatever was chosen") {
    Speaks speaks;
    QTemporaryDir folder;
    ConsoleSettings settings(folder.filePath("console.ini"));
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    c.window->context().settings = &settings;
    QObject::connect(&settings, &ConsoleSettings::changed, c.window.get(),
                     [&] { settings.apply(c.theme, c.sounds, c.window.get()); });
    auto& shown = bring<SettingsPage>(c);
    c.keep("settings-1-light");
    const int unit = c.theme.unit();
    shown.brightness().setCurrentIndex(1);
    shown.typeSize().setValue(120);
    CHECK(c.theme.shade() == Shade::Dark);
    CHECK(c.theme.unit() > unit);
    c.settle();
    c.keep("settings-2-dark");
    shown.goSound().setChecked(false);
    CHECK(c.sounds.muted());
    CHECK(ConsoleSettings(settings.file()).now() == settings.now());
    qApp->setStyleSheet({}); // the next window has its own theme
}

TEST_CASE("the set-up code tells which keyboard the computer takes the scanner for") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    auto& shown = bring<SettingsPage>(c);
    shown.seen("bench", QByteArray::fromStdString(scanner::kCountryCode));
    CHECK(shown.finding().startsWith(QString::fromUtf8("✓")));
    const std::string wrong =
        scanner::typedAs(scanner::kCountryCode, {scanner::Country::Us, scanner::Country::Jp});
    shown.seen("bench", QByteArray::fromStdString(wrong));
    c.settle();
    c.keep("settings-3-keyboard");
    CHECK(shown.finding().startsWith(QString::fromUtf8("▲")));
    CHECK(shown.finding().contains(QString::fromStdString(scanner::nameOf(scanner::Country::Jp).en)));

    shown.seen("bench", "]d2010491234567890410ABC");
    CHECK(shown.lastScan().contains("]d2"));
    shown.seen("bench", QByteArray::fromStdString(BadgeCode{"0417"}.encode()));
    CHECK(shown.lastScan().contains("a badge"));
    CHECK_FALSE(shown.lastScan().contains("0417"));
}

TEST_CASE("F1 opens the guide at the chapter of the page in front, and words are found in it") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    auto& guide = bring<GuidePage>(c);
    c.settle();
    c.keep("guide-1");
    for (console::Page* one : c.window->pages()) {
        if (one == &guide)
            continue;
        INFO(one->name().toStdString());
        c.window->bring(one->key());
        c.window->bring(guide.key());
        CHECK(guide.chapter().contains(QString::fromUtf8("（") +
                                       one->key().toString(QKeySequence::PortableText) +
                                       QString::fromUtf8("）")));
    }
    CHECK(guide.find(QString::fromUtf8("不明な用紙")));
    CHECK_FALSE(guide.find("warp drive"));
}

TEST_CASE("every key that the guide names for a page is the key of a page, and none is left out") {
    Speaks speaks;
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    QStringList keys, named;
    for (console::Page* one : c.window->pages())
        keys << one->key().toString(QKeySequence::PortableText);
    for (const QString& line : GuidePage::text().split("\n")) {
        const QRegularExpressionMatch match = QRegularExpression("^\\| ((Shift\\+)?F\\d+) \\|").match(line);
        if (match.hasMatch())
            named << match.captured(1);
    }
    keys.sort();
    named.sort();
    CHECK(keys.join(" ").toStdString() == named.join(" ").toStdString());
}
