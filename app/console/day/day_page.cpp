#include "app/console/day/day_page.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/console/day/day_words.h"
#include "app/console/day/report_preview.h"
#include "app/console/form/act_form.h"
#include "app/console/frame/answers.h"
#include "app/console/frame/key_button.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/theme.h"
#include "app/console/table/flow_layout.h"
#include "app/console/today/glance_table.h"
#include "app/desk/desk.h"

namespace daishi::console {

DayPage::DayPage(Context& context, QWidget* parent)
    : Page(context, parent), answer_(new HeadlineCard(context.theme)), days_(new QComboBox),
      differences_(new GlanceTable(context.theme, {tr("Difference"), tr("Next")}, {0}, true)),
      none_(new QLabel(tr("There are no differences."))), form_(new ActForm(context)), left_(new QFrame),
      filler_(new QWidget), signatures_(new QLabel), preview_(new ReportPreview(context)),
      nothing_(new QLabel(tr("The report is made when the day is reconciled."))), keys_(new FlowLayout) {
    differences_->hide();
    days_->setAccessibleName(tr("Day"));
    differences_->setAccessibleName(tr("Differences"));
    signatures_->setWordWrap(true);
    nothing_->setObjectName("faint");
    left_->setObjectName("card");
    auto* inside = new QVBoxLayout(left_);
    inside->addWidget(days_);
    inside->addWidget(signatures_);
    inside->addWidget(differences_);
    inside->addWidget(none_);
    inside->addWidget(form_, 1);
    inside->addWidget(filler_, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(left_, 6);
    middle->addWidget(preview_, 7);
    middle->addWidget(nothing_, 7, Qt::AlignCenter);
    auto* all = new QVBoxLayout(this);
    all->addWidget(answer_);
    all->addLayout(middle, 1);
    all->addLayout(keys_);
    makeKeys();
    connect(days_, &QComboBox::activated, this,
            [this](int at) { choose(view_.days.at(std::size_t(at)).day); });
    connect(differences_, &GlanceTable::entered, this, &DayPage::enter);
    connect(form_, &ActForm::carriedOut, this, [this](const desk::Reply& reply) {
        this->context().answers.tell(reply, tr("This is not recorded"));
        if (!reply.answer())
            return;
        const bool counted = form_->act().verb == "count";
        form_->close();
        if (counted)
            reconcile();
    });
    connect(form_, &ActForm::closed, this, [this] {
        makeRoom();
        attend();
    });
}

QString DayPage::title() {
    return tr("Day close");
}

void DayPage::makeKeys() {
    const auto key = [this](const QString& text, const QKeySequence& at, const std::function<void()>& act) {
        QPushButton* button = keyButton(this, text, at, act);
        keys_->addWidget(button);
        return button;
    };
    reconcile_ = key(tr("Reconcile"), Qt::Key_F10, [this] { reconcile(); });
    sign_ = key(tr("Sign"), Qt::Key_F11, [this] { wantSignature(!signs_); });
    sign_->setCheckable(true);
    key(tr("Print"), Qt::CTRL | Qt::Key_P, [this] { askForPrinter(); });
    key(tr("Save"), Qt::CTRL | Qt::Key_E, [this] { askForFolder(); });
    key(tr("Day before"), Qt::ALT | Qt::Key_Left, [this] { move(-1); });
    key(tr("Day after"), Qt::ALT | Qt::Key_Right, [this] { move(1); });
    const auto zoom = [this](const QKeySequence& key, int steps) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, steps] { preview_->zoom(steps); });
    };
    zoom(Qt::CTRL | Qt::Key_Plus, 1);
    zoom(Qt::CTRL | Qt::Key_Minus, -1);
    zoom(Qt::CTRL | Qt::Key_0, 0);
    const auto* preview = new QShortcut(Qt::Key_F6 | Qt::CTRL, this);
    connect(preview, &QShortcut::activated, this,
            [this] { preview_->hasFocus() ? attend() : preview_->setFocus(); });
}

void DayPage::look() {
    context().desk.look<DayView>(
        this, [wanted = wanted_, known = view_.key](cli::Home& home) { return readDay(home, wanted, known); },
        [this](const DayView& view) { show(view); });
}

void DayPage::show(const DayView& view) {
    const bool sameDay = view_.row.day == view.row.day;
    view_ = view;
    if (!sameDay)
        form_->close();
    wanted_ = view.row.day;
    const DayWords words = dayAnswer(context(), view);
    answer_->show(words.meaning, words.answer, words.lines);
    if (!view.files.empty())
        files_ = view.files;
    if (!view.report)
        files_.clear();
    preview_->setVisible(view.report.has_value());
    nothing_->setVisible(!view.report.has_value());
    if (view.report)
        preview_->show(QByteArray::fromStdString(files_[view.pdf]), QString::fromStdString(view.pdf));
    reconcile_->setEnabled(view.row.state != DayState::Sealed);
    sign_->setEnabled(maySign(view));
    if (!maySign(view))
        wantSignature(false);
    showDays();
    showSignatures();
    showDifferences();
    fit();
}

void DayPage::showDays() {
    days_->clear();
    for (const DayRow& row : view_.days) {
        days_->addItem(dayChoice(context(), row));
        if (row.day == view_.row.day)
            days_->setCurrentIndex(days_->count() - 1);
    }
}

void DayPage::showSignatures() {
    QStringList lines;
    const QStringList who{tr("Made by"), tr("Responsible")};
    for (int i = 0; view_.report && i < 2; ++i) {
        const bool there = i < int(view_.signatures.size());
        const auto& signature = there ? view_.signatures[std::size_t(i)] : Signature{};
        lines << who[i] + context().gap() +
                     (there ? "✓ " + QString::fromStdString(signature.badge.str() + "  " + signature.clock)
                            : "□");
    }
    if (signs_)
        lines << tr("Scan the badge of the person who signs.");
    signatures_->setText(lines.join("\n"));
    makeRoom();
}

QString DayPage::signatures() const {
    return signatures_->text();
}

void DayPage::showDifferences() {
    const QWidget* at = QApplication::focusWidget();
    const bool focused = at && (at == this || isAncestorOf(at)); // before what has it is hidden
    std::vector<std::vector<GlanceCell>> rows;
    if (view_.report) {
        for (const Difference& difference : view_.report->differences) {
            QString words = context().say(difference.sentence);
            if (difference.note)
                words += "\n" + tr("Owner %1: %2")
                                    .arg(QString::fromStdString(difference.note->owner.str()),
                                         QString::fromStdString(difference.note->reason));
            rows.push_back({{words, difference.isOpen()},
                            {whatToDo(*view_.report, difference), false, false,
                             difference.isOpen() ? Ink::Stop : Ink::Faint}});
        }
    }
    differences_->show(rows);
    makeRoom();
    const QWidget* now = QApplication::focusWidget();
    if (focused && (now != at || !at->isEnabled() || at == reconcile_))
        attend();
}

// A form takes the place of what it is about.
void DayPage::makeRoom() {
    const bool rows = differences_->rows() > 0, form = form_->isOpen();
    differences_->setVisible(rows && !form);
    none_->setVisible(!rows && view_.report && !form);
    filler_->setVisible(!form);
    days_->setVisible(!form);
    signatures_->setVisible(!form && !signatures_->text().isEmpty());
}

void DayPage::choose(Day day) {
    wanted_ = day;
    wantSignature(false);
    look();
}

void DayPage::move(int days) {
    for (std::size_t i = 0; i < view_.days.size(); ++i) {
        if (view_.days[i].day != view_.row.day)
            continue;
        const std::int64_t at = std::int64_t(i) + days;
        if (at >= 0 && at < std::int64_t(view_.days.size()))
            choose(view_.days[std::size_t(at)].day);
        return;
    }
}

void DayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    attend();
}

// The keys belong to whatever of the page has the focus; they are not taken from somebody who types.
void DayPage::attend() {
    const auto* typing = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (form_->isOpen() || (typing && typing->isVisible() && !form_->isAncestorOf(typing)))
        return;
    if (!differences_->isHidden())
        differences_->setFocus();
    else if (reconcile_->isEnabled())
        reconcile_->setFocus();
    else
        days_->setFocus();
}

void DayPage::fit() {
    const Theme& theme = context().theme;
    layout()->setContentsMargins(theme.px(1.4), theme.px(0.9), theme.px(1.4), theme.px(0.6));
    layout()->setSpacing(theme.px(0.8));
    left_->layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    left_->layout()->setSpacing(theme.px(0.7));
    answer_->fit();
    differences_->fit();
    form_->fit();
    preview_->fit();
}

} // namespace daishi::console
