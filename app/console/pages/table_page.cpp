#include "app/console/pages/table_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/console/form/act_form.h"
#include "app/console/form/answer_card.h"
#include "app/console/form/field.h"
#include "app/console/frame/answers.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/table/flow_layout.h"
#include "app/console/table/table_panel.h"
#include "app/desk/desk.h"

namespace daishi::console {

namespace {

constexpr std::size_t kMostActs = 9; // as many as there are keys

} // namespace

TablePage::TablePage(Context& context, PageSpec spec, QWidget* parent)
    : Page(context, parent), spec_(std::move(spec)), tabs_(new QTabBar), stack_(new QStackedWidget),
      form_(new ActForm(context)), answer_(new AnswerCard(context)), bar_(new QWidget),
      acts_(new FlowLayout(bar_)) {
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Lists"));
    makeTabs();
    auto* middle = new QHBoxLayout;
    middle->addWidget(stack_, 1);
    middle->addWidget(form_);
    middle->addWidget(answer_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(tabs_);
    all->addLayout(middle, 1);
    all->addWidget(bar_);
    tabs_->setVisible(spec_.tabs.size() > 1); // now that it stands in the page: else it were a window
    acts_->setContentsMargins(0, 0, 0, 0);
    makeActs();
    makeKeys();
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        form_->close();
        answer_->close();
        stack_->setCurrentIndex(tab);
        makeActs();
        follow(tab);
        if (!tabs_->hasFocus()) // else arrows go on along the tabs
            rows().toRows();
    });
    connect(form_, &ActForm::carriedOut, this, &TablePage::carriedOut);
    connect(form_, &ActForm::closed, this, [this] { rows().toRows(); });
    connect(answer_, &AnswerCard::closed, this, [this] { rows().toRows(); });
}

void TablePage::makeTabs() {
    for (int i = 0; i < int(spec_.tabs.size()); ++i) {
        const TabSpec& tab = spec_.tabs[std::size_t(i)];
        auto* panel = new TablePanel(context(), tab.shown, tab.pick);
        panel->nameRows(tab.name);
        panel->sayEmpty(tab.empty);
        panels_.push_back(panel);
        stack_->addWidget(panel);
        tabs_->addTab(tab.name);
        connect(panel, &TablePanel::chosen, this, &TablePage::enableActs);
        connect(panel, &TablePanel::entered, this, &TablePage::enter);
    }
}

void TablePage::makeAsked(int at) {
    const TabSpec& tab = spec_.tabs[std::size_t(at)];
    const cli::Verb* verb = context().desk.verb(tab.noun, tab.verb);
    if (tab.ask.empty() || !verb || asked_.count(at))
        return;
    for (const Argument& argument : argumentsOf(*verb)) {
        for (const FieldSpec& spec : tab.ask) {
            if (spec.name != argument.name)
                continue;
            auto* field = new Field(context(), argument, spec);
            asked_[at].push_back(field);
            field->inOneLine();
            panels_[std::size_t(at)]->asked()->addWidget(field);
            connect(field, &Field::changed, this, [this, at] { follow(at); });
        }
    }
    panels_[std::size_t(at)]->asked()->addStretch();
}

void TablePage::makeActs() {
    for (QPushButton* button : buttons_)
        delete button;
    buttons_.clear();
    const std::vector<ActSpec>& acts = now().acts;
    for (int i = 0; i < int(acts.size()); ++i) {
        const QKeySequence key(QString("Alt+%1").arg(i + 1));
        auto* button =
            new QPushButton(key.toString(QKeySequence::NativeText) + "  " + acts[std::size_t(i)].text);
        button->setAccessibleName(acts[std::size_t(i)].text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { begin(i); });
        acts_->addWidget(button);
        buttons_.push_back(button);
    }
    bar_->setVisible(!acts.empty());
    enableActs();
}

void TablePage::makeKeys() {
    const auto on = [this](const QKeySequence& key, auto what) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    for (std::size_t i = 0; i < kMostActs; ++i)
        on(QKeySequence(QString("Alt+%1").arg(i + 1)), [this, i] {
            if (i < buttons_.size())
                buttons_[i]->click();
        });
    const int many = int(spec_.tabs.size());
    on(QKeySequence::Find, [this] { rows().toSearch(); });
    on(Qt::CTRL | Qt::Key_E, [this] { askForCsv(); });
    on(QKeySequence::Print, [this] { askForPrint(); });
    on(Qt::CTRL | Qt::Key_PageDown, [this, many] { bringTab((tab() + 1) % many); });
    on(Qt::CTRL | Qt::Key_PageUp, [this, many] { bringTab((tab() + many - 1) % many); });
}

int TablePage::tab() const {
    return std::max(0, tabs_->currentIndex());
}

void TablePage::bringTab(int tab) {
    tabs_->setCurrentIndex(tab);
}

void TablePage::look() {
    for (int i = 0; i < int(spec_.tabs.size()); ++i)
        makeAsked(i);
    follow(tab());
}

// The rows of this tab; first those of the tab that it follows, where nothing is there yet.
void TablePage::follow(int at) {
    const TabSpec& tab = spec_.tabs[std::size_t(at)];
    TablePanel& panel = *panels_[std::size_t(at)];
    desk::Errand errand{tab.noun, tab.verb, tab.with};
    if (tab.follows) {
        const std::string chosen = panels_[std::size_t(tab.follows->tab)]->word(tab.follows->column);
        if (chosen.empty()) {
            panel.sayEmpty(tab.choose);
            panel.clear();
            return;
        }
        panel.sayEmpty(tab.empty);
        errand.give(tab.follows->argument, chosen);
    }
    for (const Field* field : asked_[at]) {
        if (field->isGiven())
            errand.give(field->name(), field->isFlag() ? std::string() : field->value().toStdString());
    }
    ++looking_;
    context().desk.carryOut(std::move(errand), this,
                            [this, at, which = ++asking_[at]](const desk::Reply& reply) {
                                --looking_;
                                if (which == asking_[at])
                                    came(at, reply);
                            });
}

void TablePage::came(int at, const desk::Reply& reply) {
    const TabSpec& tab = spec_.tabs[std::size_t(at)];
    const cli::Answer* answer = reply.answer();
    if (!answer) {
        panels_[std::size_t(at)]->clear();
        if (!reply.refusal())
            context().answers.tell(reply);
    } else {
        for (const cli::Table& table : answer->tables) {
            if (tab.table.empty() || table.key == tab.table) {
                panels_[std::size_t(at)]->show(table);
                break;
            }
        }
    }
    Q_EMIT looked();
}

void TablePage::enableActs() {
    for (std::size_t i = 0; i < buttons_.size() && i < now().acts.size(); ++i)
        buttons_[i]->setEnabled(!now().acts[i].ofRow || rows().hasRow());
}

void TablePage::begin(int act) {
    const ActSpec& spec = now().acts[std::size_t(act)];
    if (spec.ofRow && !rows().hasRow())
        return;
    answer_->close();
    form_->open(spec, [this](const std::string& column) { return wordFor(column); });
    if (form_->fields().empty() && !form_->wantsSecond() && spec.atOnce)
        form_->carryOut();
}

// Of the chosen row; where it has no such column, of the row that it belongs to.
std::string TablePage::wordFor(const std::string& column) const {
    const std::string own = rows().word(column);
    if (!own.empty() || !now().follows)
        return own;
    return panels_[std::size_t(now().follows->tab)]->word(column);
}

void TablePage::enter() {
    if (now().enters)
        bringTab(*now().enters);
}

void TablePage::carriedOut(const desk::Reply& reply) {
    if (!reply.seen) // else the verdict has said it, over the whole window
        answer_->show(reply, form_->act().counts, form_->act().then);
    follow(tab());
}

bool TablePage::rowTaken(const ScanRule& rule, const Scanned& scanned) {
    return rule.says && rows().choose(rule.column, scanned.*rule.says);
}

bool TablePage::take(const Scan& scan, const std::string& raw) {
    const Scanned scanned = scannedOf(scan, raw);
    if (form_->isOpen())
        return form_->take(scanned);
    for (const ScanRule& rule : now().scans) {
        if (rule.takes != scanned.is)
            continue;
        const bool chosen = rowTaken(rule, scanned);
        if (!rule.when.empty() && rows().word(rule.when) != rule.is)
            continue;
        if (rule.act < 0) {
            if (chosen && now().enters && rule.enters)
                enter();
            if (chosen)
                return true;
            continue;
        }
        if (now().acts[std::size_t(rule.act)].ofRow && !rows().hasRow())
            continue;
        begin(rule.act);
        return form_->takeInto(rule.field, scanned) || form_->take(scanned);
    }
    return false;
}

bool TablePage::takeBadge(const BadgeId& badge) {
    return form_->takeBadge(badge);
}

bool TablePage::takeFile(const QString& path) {
    return form_->takeFile(path);
}

void TablePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!form_->isOpen())
        rows().toRows();
}

void TablePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (form_->isOpen())
            form_->close();
        else if (answer_->isVisible())
            answer_->close();
        else if (now().follows)
            bringTab(now().follows->tab);
        return;
    }
    Page::keyPressEvent(event);
}

void TablePage::fit() {
    const Theme& theme = context().theme;
    layout()->setContentsMargins(theme.px(1.2), theme.px(0.8), theme.px(1.2), theme.px(0.5));
    layout()->setSpacing(theme.px(0.5));
    acts_->setSpacing(theme.px(0.4));
    for (TablePanel* panel : panels_)
        panel->fit();
    form_->fit();
    answer_->fit();
}

} // namespace daishi::console
