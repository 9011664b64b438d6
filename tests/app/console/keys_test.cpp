// Without a mouse: in every view each thing that can be used is reached by Tab, and by Shift+Tab the other
// way round; nothing keeps the focus; and where it is can be seen.
#include <set>

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

#include "app/console/form/act_form.h"
#include "app/console/form/answer_card.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/load/load_page.h"
#include "app/console/pages/table_page.h"
#include "app/console/table/table_panel.h"
#include "tests/app/console/layout_rules.h"
#include "tests/app/console/reading_kit.h"
#include "tests/app/console/stage.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr int kLongestRound = 150; // steps
constexpr int kSeen = 80;          // pixels that look different: more than a cursor

using Widgets = std::vector<QWidget*>;

bool isUsed(const QWidget& widget) {
    if (qobject_cast<const QHeaderView*>(&widget))
        return false; // a part of its table
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
        return area->verticalScrollBar()->maximum() > 0 && area->findChildren<QLineEdit*>().isEmpty();
    if (const auto* table = qobject_cast<const QTableView*>(&widget))
        return table->selectionMode() != QAbstractItemView::NoSelection && table->model()->rowCount() > 0;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly() && !qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) &&
               !qobject_cast<const QComboBox*>(widget.parentWidget());
    return (qobject_cast<const QAbstractButton*>(&widget) &&
            !qobject_cast<const QLineEdit*>(widget.parentWidget()) &&
            !qobject_cast<const QAbstractItemView*>(widget.parentWidget()) &&
            !qobject_cast<const QTabBar*>(widget.parentWidget())) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget);
}

// What lies over the window has all keys.
const QWidget& topmost(Console& c) {
    for (QWidget* over : c.window->findChildren<QWidget*>()) {
        if (over->isVisible() && qobject_cast<console::PinPanel*>(over))
            return *over;
    }
    for (QWidget* over : c.window->findChildren<QWidget*>()) {
        if (over->isVisible() &&
            (qobject_cast<console::RefusalCard*>(over) || qobject_cast<console::Cover*>(over)))
            return *over;
    }
    return *c.window;
}

std::set<const QWidget*> used(const QWidget& top) {
    std::set<const QWidget*> all;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && isUsed(*widget))
            all.insert(widget);
    }
    return all;
}

// Of buttons of which only one holds, Tab reaches that one, and the arrows the others.
void reached(std::set<const QWidget*>& wanted, const QWidget* at) {
    wanted.erase(at);
    const auto* button = qobject_cast<const QAbstractButton*>(at);
    if (button && button->group() && button->group()->exclusive()) {
        for (const QAbstractButton* other : button->group()->buttons())
            wanted.erase(other);
    }
}

int others(const QImage& a, const QImage& b) {
    int others = a.size() == b.size() ? 0 : kSeen;
    for (int y = 0; y < a.height() && others < kSeen; ++y) {
        for (int x = 0; x < a.width(); ++x)
            others += a.pixel(x, y) != b.pixel(x, y);
    }
    return others;
}

class Walker {
  public:
    explicit Walker(Console& c) : c_(c) {}

    void operator()(const std::string& view) {
        const QWidget& top = topmost(c_);
        const auto wanted = used(top);
        if (wanted.empty())
            return;
        QWidget* begin = QApplication::focusWidget();
        if (!begin || (begin != &top && !top.isAncestorOf(begin)))
            return note(view, "the focus is " + (begin ? "at " + described(*begin) : std::string("nowhere")));
        for (const bool forward : {true, false})
            walk(view, wanted, top, forward);
        ++views_;
    }
    int views() const { return views_; }
    std::string told() const {
        std::string all;
        for (const std::string& fault : faults_)
            all += fault + "\n";
        return all;
    }

  private:
    void walk(const std::string& view, std::set<const QWidget*> wanted, const QWidget& top, bool forward) {
        const std::string with = forward ? " by Tab" : " by Shift+Tab";
        QWidget* const begin = QApplication::focusWidget();
        QWidget* at = begin;
        for (int step = 0; step < kLongestRound; ++step) {
            reached(wanted, at);
            const QImage with_ = at->grab().toImage();
            c_.press(forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
            QWidget* const next = QApplication::focusWidget();
            if (!next || next == at) {
                if (!wanted.empty())
                    note(view, described(*at) + " keeps the focus" + with);
                break;
            }
            if (known_.count(at) == 0 && others(with_, at->grab().toImage()) < kSeen)
                note(view, described(*at) + ": that it has the focus is not seen");
            known_.insert(at);
            if (&top != c_.window.get() && !top.isAncestorOf(next))
                note(view, described(*next) + " is under what lies over it, and reached" + with);
            at = next;
            if (at == begin)
                break;
        }
        for (const QWidget* missing : wanted)
            note(view, described(*missing) + " is not reached" + with);
    }

    void note(const std::string& view, const std::string& fault) {
        if (told_.insert(fault).second)
            faults_.push_back(view + ": " + fault);
    }

    Console& c_;
    std::set<const QWidget*> known_; // that their focus is seen
    std::set<std::string> told_;
    std::vector<std::string> faults_;
    int views_ = 0;
};

} // namespace

TEST_CASE("every view is walked through by keys", "[views]") {
    Stage stage({});
    Walker walk(stage.c);
    const View view = [&](const std::string& name) { walk(name); };
    stage.pages(view);
    stage.load(view);
    stage.run(view);
    CHECK(walk.views() > 30);
    INFO(walk.told());
    CHECK(walk.told().empty());
}

TEST_CASE("every view of a reading stop is walked through by keys", "[readings]") {
    ReadingFloor floor;
    Walker walk(floor.c);
    floor.views([&](const std::string& name) { walk(name); });
    CHECK(walk.views() > 3);
    INFO(walk.told());
    CHECK(walk.told().empty());
}

// Each page by its key, each of its lists by Ctrl+PageDown, each act by Alt and its number; Esc leaves it,
// and what the keys do then is the page's again.
TEST_CASE("every act is begun and left by keys", "[acts]") {
    Stage stage({});
    Console& c = stage.c;
    Walker walk(c);
    c.arrive("0102");
    int begun = 0;
    for (console::Page* page : c.window->pages()) {
        const QKeyCombination key = page->key()[0];
        c.press(key.key(), key.keyboardModifiers());
        INFO(page->key().toString().toStdString());
        REQUIRE(page->isVisible());
        c.settle();
        auto* tables = dynamic_cast<console::TablePage*>(page);
        if (!tables)
            continue;
        const auto settle = [&] {
            c.settle();
            REQUIRE(c.waitFor([&] { return !tables->isLooking(); }));
            c.settle();
        };
        for (int tab = 0; tab < int(tables->spec().tabs.size()); ++tab) {
            CHECK(tables->tab() == tab);
            settle();
            if (const auto* rows = tables->panel(tab).findChild<QTableView*>(); rows->isVisible()) {
                c.press(Qt::Key_Right, Qt::ControlModifier);
                c.press(Qt::Key_Down, Qt::ControlModifier);
                CHECK(rows->horizontalHeader()->sortIndicatorSection() == 0);
                CHECK(rows->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
            }
            const auto& acts = tables->spec().tabs[std::size_t(tab)].acts;
            for (int act = 0; act < int(acts.size()); ++act) {
                c.press(Qt::Key(Qt::Key_1 + act), Qt::AltModifier);
                settle();
                if (!tables->form().isOpen() && !tables->answer().isVisible() && !c.refused())
                    continue; // there is no row that it could be about
                ++begun;
                walk("act " + acts[std::size_t(act)].text.toStdString());
                c.press(c.refused() ? Qt::Key_Return : Qt::Key_Escape);
                if (tables->form().isOpen())
                    c.press(Qt::Key_Escape);
                settle();
                CHECK_FALSE(tables->form().isOpen());
                CHECK_FALSE(tables->answer().isVisible());
                const QWidget* at = QApplication::focusWidget();
                INFO("after " << acts[std::size_t(act)].text.toStdString());
                CHECK((at && page->isAncestorOf(at)));
            }
            c.press(Qt::Key_PageDown, Qt::ControlModifier);
        }
    }
    CHECK(begun > 10);
    INFO(walk.told());
    CHECK(walk.told().empty());
}
