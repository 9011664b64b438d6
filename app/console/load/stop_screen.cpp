#include "app/console/load/stop_screen.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "app/console/frame/focus.h"
#include "app/console/frame/sign.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/load/blank_picture.h"
#include "app/console/load/title_line.h"
#include "app/console/picture/seen_picture.h"

namespace daishi::console {

namespace {

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* white(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what the store says is no markup
    return label;
}

} // namespace

StopScreen::StopScreen(Context& context)
    : context_(context), sign_(new Sign(context.theme, Meaning::Stop, Sign::Ground::Coloured)),
      place_(white()), headline_(white()), sentence_(white()), number_(new QLabel),
      required_(makeSide(tr("Blank that the job needs"), false)),
      loaded_(makeSide(tr("Blank that was found"), true)), sides_(new QHBoxLayout),
      seen_(new SeenPicture(context)), foot_(new QFrame), nextHeading_(white(tr("What to do now"))),
      next_(new QVBoxLayout), waits_(white()), difference_(white()), record_(new QLabel) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Stop"));
    auto* words = new QVBoxLayout;
    words->addWidget(place_);
    words->addWidget(headline_);
    words->addWidget(sentence_);
    auto* head = new QHBoxLayout;
    head->addWidget(sign_);
    head->addLayout(words, 1);
    head->addWidget(number_, 0, Qt::AlignTop);
    sides_->addWidget(required_.card, 1);
    sides_->addWidget(loaded_.card, 1);
    auto* acts = new QVBoxLayout;
    acts->addWidget(nextHeading_);
    acts->addLayout(next_);
    auto* footLayout = new QHBoxLayout(foot_);
    footLayout->addLayout(acts, 1);
    footLayout->addWidget(waits_);
    waits_->setAlignment(Qt::AlignCenter);
    auto* last = new QHBoxLayout;
    last->addWidget(difference_, 1);
    last->addWidget(record_);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addLayout(sides_, 1);
    all->addWidget(seen_, 5);
    all->addWidget(foot_);
    all->addLayout(last);
    setAttribute(Qt::WA_OpaquePaintEvent); // what lies below it is not painted first
    hide();
}

StopScreen::SideWidgets StopScreen::makeSide(const QString& heading, bool loaded) {
    SideWidgets side{new QFrame, new QLabel(heading), nullptr, new QLabel, white(), new QGridLayout};
    side.title = new TitleLine(context_.theme, loaded ? TitleLine::Side::Loaded : TitleLine::Side::Required);
    side.heading->setObjectName("heading");
    auto* words = new QVBoxLayout;
    words->addWidget(side.heading);
    words->addWidget(side.title, 1);
    words->addWidget(side.text, 1);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(side.picture, 0, Qt::AlignTop);
    auto* inside = new QVBoxLayout(side.card);
    inside->addLayout(top, 1);
    inside->addLayout(side.rows);
    return side;
}

void StopScreen::fill(SideWidgets& side, const StopSide& what, const std::vector<Stretch>& title) {
    const bool loaded = &side == &loaded_;
    if (what.blank)
        side.heading->setText(loaded ? tr("Blank that was found") : tr("Blank that the job needs"));
    else
        side.heading->setText(loaded ? tr("Found") : tr("Needed"));
    side.title->setVisible(what.blank.has_value());
    side.text->setVisible(!what.blank);
    side.picture->setVisible(what.blank.has_value());
    side.title->show(title);
    side.text->setText(what.text.isEmpty() ? QString("—") : what.text);
    empty(side.rows);
    int row = 0;
    for (const auto& [name, value] : what.rows) {
        auto* label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        label->setObjectName("faint");
        auto* text = white(value);
        side.rows->addWidget(label, row, 0, Qt::AlignTop);
        side.rows->addWidget(text, row++, 1);
        for (QLabel* part : {label, text})
            part->show();
    }
    side.rows->setColumnStretch(1, 1);
    if (!what.blank)
        return;
    // Its place is kept before it is drawn, so that nothing moves under the eye.
    const bool card = what.blank->type.size == SheetSize::Card;
    const int wide = context_.theme.px(card ? 9 : 4);
    side.picture->setFixedSize(wide, card ? wide * 54 / 86 : wide * 297 / 210);
    QLabel* picture = side.picture;
    showBlank(context_.pictures, what.blank->type, what.blank->insurer, wide, picture);
    picture->setAccessibleName(context_.say(what.blank->name));
}

void StopScreen::show(const Stop& stop) {
    if (stands_) {
        waiting_.push_back(stop);
        tellPlace();
        fit();
        context_.sounds.stop();
        return;
    }
    if (!hasFocus())
        before_ = QApplication::focusWidget();
    present(stop);
}

void StopScreen::tellPlace() {
    place_->setText(waiting_.empty() ? stop_.place
                                     : stop_.place + context_.gap() +
                                           tr("%n more stop(s) wait behind this one.", "", waiting()));
}

void StopScreen::present(const Stop& stop) {
    stop_ = stop;
    stands_ = true;
    came_.start();
    tellPlace();
    headline_->setText(stop.headline);
    sentence_->setText(stop.sentence);
    number_->setText(QString::fromStdString(numberOf(stop.code)));
    const auto titleOf = [](const StopSide& side) {
        return side.blank ? QString::fromStdString(side.blank->type.title) : QString();
    };
    const TitlePair titles = console::difference(titleOf(stop.required), titleOf(stop.loaded));
    const std::size_t rows = std::max(stop_.required.rows.size(), stop_.loaded.rows.size());
    for (StopSide* side : {&stop_.required, &stop_.loaded})
        side->rows.resize(rows); // so that both titles have the same place, and are of the same size
    fill(required_, stop_.required, titles.required);
    fill(loaded_, stop_.loaded, titles.loaded);
    seen_->show(stop.seen);
    empty(next_);
    int step = 0;
    for (const QString& act : stop.next) {
        auto* line = white(stop.next.size() > 1 ? QString::number(++step) + context_.gap() + act : act);
        next_->addWidget(line);
        line->show(); // now, so that its height counts
    }
    waits_->setText(stop.waitsFor);
    difference_->setText(stop.difference);
    record_->setText(tr("Stays until the right act is done.  Record %1").arg(stop.record));
    fit();
    setFocus();
    context_.sounds.stop();
}

void StopScreen::take(const std::string& raw) {
    const auto read = readScan(raw);
    const auto* scan = std::get_if<Scan>(&read);
    if (scan && isSecondPull(*scan))
        return;
    if (!scan || !ends(stop_.end, *scan, stop_.box, stop_.badge))
        return sayNotThis();
    end(*scan);
}

bool StopScreen::isSecondPull(const Scan& scan) const {
    const std::string code = codeOf(scan);
    const bool known = (stop_.end == StopEnd::BoxTakenOut && code == stop_.box) || code == endedBy_;
    return !code.empty() && known && came_.elapsed() < deaf_.count();
}

// The scan is handed on to the page alone: it ends one stop and no other.
void StopScreen::end(const Scan& scan) {
    const bool isScanOfWork =
        stop_.end == StopEnd::GoodScan && !std::holds_alternative<BadgeCode>(scan.content);
    stands_ = false;
    endedBy_.clear();
    if (!waiting_.empty()) {
        const Stop next = waiting_.front();
        waiting_.pop_front();
        endedBy_ = codeOf(scan);
        present(next);
    } else {
        hide();
        seen_->forget();
        if (before_ && before_->isVisible())
            before_->setFocus();
    }
    if (isScanOfWork)
        Q_EMIT handedOn(scan);
}

void StopScreen::sayNotThis() {
    context_.sounds.stop();
    waits_->setText(tr("Not this one.") + "\n" + stop_.waitsFor);
}

void StopScreen::tell(const QString& what) {
    if (stands_)
        waits_->setText(what + "\n" + stop_.waitsFor);
}

// No key ends a stop, and none reaches what lies below it.
void StopScreen::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

bool StopScreen::focusNextPrevChild(bool next) {
    return isVisible() ? stepFocusWithin(*this, next) : Cover::focusNextPrevChild(next);
}

void StopScreen::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), context_.theme.colours().stop);
}

} // namespace daishi::console
