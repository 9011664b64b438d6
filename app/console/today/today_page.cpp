#include "app/console/today/today_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "app/console/frame/focus.h"
#include "app/console/frame/headline_card.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/window.h"
#include "app/console/load/load_page.h"
#include "app/console/today/glance_table.h"
#include "app/console/today/stock_card.h"
#include "app/console/today/today_words.h"
#include "app/desk/desk.h"

namespace daishi::console {

namespace {

constexpr int kLeft = 12, kRight = 5; // shares of the width
constexpr int kLookAgainMs = 5000;    // what other consoles and the printers do

QFrame* cardWith(const QString& heading, const QList<QWidget*>& inside) {
    auto* card = new QFrame;
    card->setObjectName("card");
    auto* title = new QLabel(heading);
    title->setObjectName("heading");
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(title);
    for (QWidget* widget : inside)
        layout->addWidget(widget);
    return card;
}

} // namespace

TodayPage::TodayPage(Context& context, QWidget* parent)
    : Page(context, parent), answer_(new HeadlineCard(context.theme)), scroll_(new QScrollArea),
      jobs_(new GlanceTable(
          context.theme,
          {tr("Job"), tr("Insurer and kind"), tr("People"), tr("Due"), tr("Printed"), tr("State")}, {1},
          true)),
      why_(new QLabel),
      trays_(new GlanceTable(context.theme,
                             {tr("Tray"), tr("Blank"), tr("Box"), tr("Left"), tr("How it is known")}, {1, 4},
                             false)),
      open_(new GlanceTable(context.theme, {"", ""}, {0}, false)),
      openNone_(new QLabel(tr("Nothing is open."))), stock_(new StockCard(context)) {
    why_->setWordWrap(true);
    why_->setTextFormat(Qt::PlainText);
    jobs_->setAccessibleName(tr("Jobs"));
    trays_->setAccessibleName(tr("Trays"));
    open_->setAccessibleName(tr("Open"));
    cards_ = {cardWith(tr("Jobs"), {jobs_, why_}), cardWith(tr("Trays"), {trays_}),
              cardWith(tr("Open"), {open_, openNone_})};
    auto* left = new QVBoxLayout;
    left->addWidget(cards_[0]);
    left->addWidget(cards_[1]);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(stock_);
    right->addWidget(cards_[2]);
    right->addStretch();
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addLayout(left, kLeft);
    columns->addLayout(right, kRight);
    scroll_->setWidget(body);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    focusWhileItScrolls(scroll_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(answer_);
    all->addWidget(scroll_, 1);
    connect(jobs_, &GlanceTable::changedTo, this, &TodayPage::showWhy);
    connect(jobs_, &GlanceTable::entered, this, &TodayPage::enter);
    auto* again = new QTimer(this);
    connect(again, &QTimer::timeout, this, [this] {
        if (isVisible() && this->context().desk.isOpen())
            look();
    });
    again->start(kLookAgainMs);
}

// The keys are the table's, unless somebody types elsewhere.
void TodayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        jobs_->setFocus();
}

QString TodayPage::title() {
    return tr("Today");
}

void TodayPage::look() {
    context().desk.look<TodayView>(this, readToday, [this](const TodayView& view) { show(view); });
}

void TodayPage::show(const TodayView& view) {
    view_ = view;
    const AnswerWords words = answerWords(context(), view);
    answer_->show(words.meaning, words.answer, words.lines);
    showJobs();
    std::vector<std::vector<GlanceCell>> trays, open;
    for (const TrayView& tray : view.trays) {
        const TrayWords said = trayWords(context(), tray);
        const Ink ink = said.isVoid ? Ink::Stop : Ink::Plain;
        const bool there = tray.load && (tray.live || !tray.inTray.isZero());
        trays.push_back({{tr("%1 tray %2").arg(context().say(tray.printerName)).arg(tray.number)},
                         {(said.isVoid ? "▲ " : "") + said.what, false, false, ink},
                         {there ? QString::fromStdString(tray.load->box.str()) : "—"},
                         {numberWords(tray.inTray.value()), false, true},
                         {said.known, said.isVoid, false, ink}});
    }
    trays_->show(trays);
    for (const OpenThing& thing : view.open) {
        const OpenWords said = openWords(context(), thing);
        open.push_back({{said.what}, {said.who, false, false, Ink::Faint}});
    }
    open_->show(open);
    open_->setVisible(!open.empty());
    openNone_->setVisible(open.empty());
    stock_->show(view);
    fit();
}

void TodayPage::showJobs() {
    std::vector<std::vector<GlanceCell>> rows;
    for (const TodayJob& job : view_.jobs) {
        const Pieces done = job.view.pieces.of(PieceState::Good) + job.view.pieces.of(PieceState::Handed);
        const std::int64_t whole = (job.view.job.pieces - job.view.pieces.of(PieceState::Withdrawn)).value();
        const Pill pill = pillOf(job);
        rows.push_back({{QString::fromStdString(job.view.job.id.str())},
                        {context().say(job.document)},
                        {numberWords(job.view.job.pieces.value()), false, true},
                        {dueWords(context(), job.by, view_.today), job.by <= view_.today},
                        {numberWords(done.value()), false, false, Ink::Plain,
                         whole > 0 ? double(done.value()) / double(whole) : 0},
                        {pill.text, false, false, Ink::Plain, {}, pill.look}});
    }
    jobs_->show(rows);
    if (rows.empty())
        showWhy(-1);
    else
        showWhy(jobs_->chosen());
}

void TodayPage::showWhy(int row) {
    if (row < 0 || row >= int(view_.jobs.size())) {
        why_->setText(view_.jobs.empty() ? tr("There are no jobs.") : QString());
        return;
    }
    const TodayJob& job = view_.jobs[std::size_t(row)];
    const QString id = QString::fromStdString(job.view.job.id.str());
    const QString stops = stopWords(context(), job);
    const QString printed =
        tr("%1 of %2 printed.")
            .arg(numberWords(
                     (job.view.pieces.of(PieceState::Good) + job.view.pieces.of(PieceState::Handed)).value()),
                 numberWords(job.view.job.pieces.value()));
    why_->setText(id + context().gap() + printed + context().gap() +
                  (stops.isEmpty() ? tr("Enter: load and print.") : "止 " + stops));
}

void TodayPage::enter(int) {
    static_cast<Window*>(window())->bring(LoadPage::calledBy());
}

// Beside each other where words have room, else below each other.
void TodayPage::layColumns() {
    const Theme& theme = context().theme;
    auto* columns = static_cast<QBoxLayout*>(scroll_->widget()->layout());
    const int all = scroll_->width() - theme.px(2.6), inCard = theme.px(2.6) + 4;
    const bool beside =
        std::max(jobs_->least(), trays_->least()) + inCard <= all * kLeft / (kLeft + kRight) &&
        std::max(open_->least(), theme.px(11)) + inCard <= all * kRight / (kLeft + kRight);
    columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setStretch(0, beside ? kLeft : 0);
    columns->setStretch(1, beside ? kRight : 1);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    layColumns();
}

void TodayPage::fit() {
    const Theme& theme = context().theme;
    layout()->setContentsMargins(theme.px(1.4), theme.px(0.9), theme.px(1.4), theme.px(0.3));
    layout()->setSpacing(theme.px(0.8));
    auto* columns = static_cast<QHBoxLayout*>(scroll_->widget()->layout());
    columns->setSpacing(theme.px(1));
    columns->setContentsMargins(0, 0, theme.px(0.8), 0);
    for (int i = 0; i < columns->count(); ++i)
        columns->itemAt(i)->layout()->setSpacing(theme.px(0.8));
    for (QFrame* card : cards_)
        card->layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    const Colours& c = theme.colours();
    dress(cards_[2],
          view_.open.empty()
              ? QString()
              : QString("QFrame#card { border-left: %1px solid %2; }").arg(theme.px(0.5)).arg(c.wait.name()));
    dress(why_, QString("color: %1;").arg(c.faint.name()));
    answer_->fit();
    stock_->fit();
    for (GlanceTable* table : {jobs_, trays_, open_})
        table->fit();
    layColumns();
}

} // namespace daishi::console
