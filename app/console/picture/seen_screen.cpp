#include "app/console/picture/seen_screen.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/frame/next_page.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/picture/seen_card.h"

namespace daishi::console {

namespace {

// A refusal for what the picture shows; others, as of a badge, are about something else.
bool isAboutSeen(const desk::Reply& reply) {
    const PictureFinding finding = reply.seen->judgement.finding;
    if (reply.answer())
        return finding == PictureFinding::Right;
    const Refusal* refusal = reply.refusal();
    return refusal && isFor(finding, refusal->code);
}

} // namespace

SeenScreen::SeenScreen(Context& context, QWidget* parent)
    : ClosedByKey(new QPushButton(tr("Enter  read")), parent), context_(context),
      card_(new SeenCard(context)), foot_(new QFrame), number_(new QLabel), sentence_(new QLabel),
      next_(new QLabel) {
    setAccessibleName(tr("What was seen in the picture"));
    foot_->setObjectName("card");
    for (QLabel* label : {sentence_, next_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* words = new QVBoxLayout;
    words->addWidget(sentence_);
    words->addWidget(next_);
    auto* foot = new QHBoxLayout(foot_);
    foot->addLayout(words, 1);
    foot->addWidget(number_, 0, Qt::AlignTop);
    foot->addWidget(&closing(), 0, Qt::AlignBottom);
    auto* all = new QVBoxLayout(this);
    all->addWidget(card_, 1);
    all->addWidget(foot_);
}

bool SeenScreen::show(const desk::Reply& reply, const QString& cannot) {
    if (!reply.seen || !isAboutSeen(reply))
        return false;
    card_->show(*reply.seen);
    if (const Refusal* refusal = reply.refusal()) {
        const RefusalRow& row = rowOf(refusal->code);
        number_->setText(QString::fromStdString(numberOf(refusal->code)));
        sentence_->setText((cannot.isEmpty() ? QString() : cannot + context_.gap()) +
                           context_.say({std::string(row.sentenceJa), std::string(row.sentenceEn)}));
        QString next = context_.say({std::string(row.nextJa), std::string(row.nextEn)});
        if (const QString page = nextPage(refusal->code); !page.isEmpty())
            next += "\n" + page;
        const bool advised = reply.seen->judgement.finding == PictureFinding::Unclear; // on the card
        next_->setText(advised ? QString() : tr("Next: %1").arg(next));
    } else {
        number_->clear();
        sentence_->setText(context_.say(reply.answer()->headline));
        next_->clear();
    }
    next_->setVisible(!next_->text().isEmpty());
    rise();
    return true;
}

void SeenScreen::take(const std::string&) {
    context_.sounds.stop();
    closing().setFocus();
}

void SeenScreen::forget() {
    card_->forget();
}

void SeenScreen::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.8), theme.px(1.6), theme.px(1.8), theme.px(1.4));
    layout()->setSpacing(theme.px(1));
    foot_->layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    foot_->layout()->setSpacing(theme.px(1.2));
    dress(number_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(1.5)));
    dress(next_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(1.2)));
    card_->fit();
}

void SeenScreen::paintEvent(QPaintEvent*) {
    const Colours& c = context_.theme.colours();
    QPainter(this).fillRect(rect(), card_->meaning() == Meaning::Stop ? c.stop : c.ground);
}

} // namespace daishi::console
