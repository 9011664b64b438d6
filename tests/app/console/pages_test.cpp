// Every page of tables: what stands on it exists, can be given, is said where there is nothing, and is seen.
#include <set>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include "app/console/frame/next_page.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/load/load_page.h"
#include "tests/app/console/pages_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::ActSpec;
using console::Argument;
using console::argumentsOf;
using console::FieldKind;
using console::FieldSpec;
using console::TablePage;
using console::TabSpec;

namespace {

std::vector<TablePage*> tablePages(Console& c) {
    std::vector<TablePage*> pages;
    for (console::Page* page : c.window->pages()) {
        if (auto* one = dynamic_cast<TablePage*>(page))
            pages.push_back(one);
    }
    return pages;
}

const FieldSpec* fieldOf(const ActSpec& act, const std::string& name) {
    for (const FieldSpec& field : act.fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("every act and list of every page is a command, and everything that it needs can be given") {
    Morning morning;
    Console c(morning);
    REQUIRE(tablePages(c).size() >= 8);
    std::set<QString> keys;
    for (TablePage* page : tablePages(c)) {
        INFO(page->name().toStdString());
        CHECK(keys.insert(page->key().toString()).second);
        for (const TabSpec& tab : page->spec().tabs) {
            INFO(tab.name.toStdString());
            const cli::Verb* list = c.desk->verb(tab.noun, tab.verb);
            REQUIRE(list);
            CHECK_FALSE(list->act);
            CHECK_FALSE(tab.empty.isEmpty());
            CHECK(tab.follows.has_value() == !tab.choose.isEmpty());
            CHECK(tab.acts.size() <= 9);
            for (const Argument& argument : argumentsOf(*list)) {
                if (argument.needed())
                    CHECK((tab.follows && tab.follows->argument == argument.name));
            }
            for (const ActSpec& act : tab.acts) {
                INFO(act.noun << " " << act.verb);
                const cli::Verb* verb = c.desk->verb(act.noun, act.verb);
                REQUIRE(verb);
                CHECK_FALSE(act.text.isEmpty());
                std::set<std::string> names;
                for (const Argument& argument : argumentsOf(*verb)) {
                    names.insert(argument.name);
                    const FieldSpec* field = fieldOf(act, argument.name);
                    const FieldKind kind = field && field->kind ? *field->kind : kindOf(argument);
                    if (argument.needed())
                        CHECK((kind != FieldKind::Hidden && !(field && field->left)));
                    if (kind == FieldKind::Scan) {
                        INFO(argument.name);
                        CHECK((field && field->takes ? *field->takes : takesOf(argument)) !=
                              console::Takes::Nothing);
                    }
                }
                for (const FieldSpec& field : act.fields)
                    CHECK(names.count(field.name) == 1);
            }
        }
    }
}

TEST_CASE("every page says what belongs there while there is nothing, in both languages") {
    Morning morning;
    for (const Language language : {Language::Japanese, Language::English}) {
        Console c(morning, {1280, 800}, language);
        for (TablePage* page : tablePages(c)) {
            c.window->bring(page->key());
            for (int tab = 0; tab < int(page->spec().tabs.size()); ++tab) {
                page->bringTab(tab);
                REQUIRE(c.waitFor([&] { return !page->isLooking(); }));
                c.settle();
                console::TablePanel& panel = page->panel(tab);
                const cli::Table none{"none", {}, {}, {}};
                panel.show(none);
                bool said = false;
                for (const QLabel* label : panel.findChildren<QLabel*>())
                    said = said || (label->isVisibleTo(&panel) && label->text().size() > 10);
                INFO(page->name().toStdString() << " " << tab);
                CHECK(said);
            }
        }
    }
}

TEST_CASE("what a spec calls a column is a column of its list") {
    Morning morning;
    Console c(morning);
    for (TablePage* page : tablePages(c)) {
        c.window->bring(page->key());
        for (int at = 0; at < int(page->spec().tabs.size()); ++at) {
            const TabSpec& tab = page->spec().tabs[std::size_t(at)];
            page->bringTab(at);
            REQUIRE(c.waitFor([&] { return !page->isLooking(); }));
            c.settle();
            console::TablePanel& panel = page->panel(at);
            INFO(page->name().toStdString() << " / " << tab.name.toStdString());
            if (panel.rows().rowCount() == 0)
                continue;
            const auto has = [&](const std::string& column) { return panel.model().hasColumn(column); };
            for (const std::string& column : tab.pick)
                CHECK(has(column));
            for (const std::string& column : tab.shown.hide)
                CHECK(has(column));
            if (tab.shown.standing)
                CHECK(has(tab.shown.standing->column));
            for (const ActSpec& act : tab.acts) {
                for (const FieldSpec& field : act.fields) {
                    INFO(act.noun << " " << act.verb << " " << field.column);
                    const bool above =
                        tab.follows && page->panel(tab.follows->tab).model().hasColumn(field.column);
                    CHECK((field.column.empty() || has(field.column) || above));
                }
            }
        }
    }
}

TEST_CASE("every page, as it is seen: both languages, both sizes") {
    Morning morning;
    for (const Language language : {Language::Japanese, Language::English}) {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            Console c(morning, size, language);
            c.arrive("0102");
            for (TablePage* page : tablePages(c)) {
                c.window->bring(page->key());
                for (int tab = 0; tab < int(page->spec().tabs.size()); ++tab) {
                    page->bringTab(tab);
                    REQUIRE(c.waitFor([&] { return !page->isLooking(); }));
                    c.settle();
                    const auto name = [&](const char* what) {
                        return QString("%1/page-%2-%3-%4-%5%6.png")
                            .arg(DAISHI_PICTURES, page->key().toString().replace('+', '_'))
                            .arg(tab)
                            .arg(language == Language::Japanese ? "ja" : "en")
                            .arg(size.width())
                            .arg(what);
                    };
                    CHECK(c.picture().save(name("")));
                    for (const QPushButton* button : page->findChildren<QPushButton*>()) {
                        INFO(button->text().toStdString());
                        if (button->isVisible())
                            CHECK(button->width() >= button->minimumSizeHint().width());
                    }
                    if (!page->spec().tabs[std::size_t(tab)].acts.empty() && size.width() == 1280) {
                        page->begin(int(page->spec().tabs[std::size_t(tab)].acts.size() > 1));
                        c.settle();
                        CHECK(c.picture().save(name("-form")));
                        page->form().close();
                        page->answer().close();
                    }
                }
            }
        }
    }
}

TEST_CASE("pages that are made while somebody works open no window of their own, and leave the focus") {
    struct Windows : QObject {
        using QObject::QObject;
        bool eventFilter(QObject* to, QEvent* event) override {
            auto* widget = qobject_cast<QWidget*>(to);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                shown << widget->metaObject()->className();
            return false;
        }
        QStringList shown;
    };
    Morning morning;
    Console c(morning);
    c.scan(BadgeCode{"0102"}.encode());
    auto* panel = c.window->findChild<console::PinPanel*>();
    REQUIRE(c.waitFor([&] { return panel->isAsking(); }));
    QWidget* const typing = QApplication::focusWidget();
    REQUIRE(typing);
    Windows windows;
    qApp->installEventFilter(&windows);
    c.window->pages();
    QCoreApplication::processEvents();
    qApp->removeEventFilter(&windows);
    CHECK(windows.shown.join(" ").toStdString() == "");
    CHECK(QApplication::focusWidget() == typing);
}

TEST_CASE("where the next act of a refusal is done, the page and its button are called as they are there") {
    Morning morning;
    Console c(morning, {1280, 800}, Language::English);
    QString there;
    for (TablePage* page : tablePages(c)) {
        there += QString("page %1 (%2)").arg(page->name(), page->key().toString(QKeySequence::NativeText));
        for (const TabSpec& tab : page->spec().tabs) {
            for (const ActSpec& act : tab.acts)
                there += ": " + act.text + ".";
        }
    }
    there += QString("page %1 (%2)").arg(c.load().name(), c.load().key().toString(QKeySequence::NativeText));
    for (const QPushButton* button : c.load().findChildren<QPushButton*>())
        there += ": " + button->accessibleName() + ".";
    int named = 0;
    for (const RefusalRow& row : refusalTable()) {
        const QString words = console::nextPage(row.code);
        if (words.isEmpty())
            continue;
        ++named;
        INFO(words.toStdString());
        const auto parts = QRegularExpression(R"(^On (page .+ \(.+\)).*?(: .+\.|\.)$)").match(words);
        REQUIRE(parts.hasMatch());
        CHECK(there.contains(parts.captured(1)));
        CHECK(there.contains(parts.captured(2)));
    }
    CHECK(named > 0);
}
