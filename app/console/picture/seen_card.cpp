#include "app/console/picture/seen_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"
#include "app/console/picture/seen_picture.h"

namespace daishi::console {

SeenCard::SeenCard(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), sign_(new Sign(context.theme, Meaning::Wait)), headline_(new QLabel),
      why_(new QLabel), differs_(new QLabel), next_(new QLabel), readBy_(new QLabel),
      picture_(new SeenPicture(context)) {
    setObjectName("seen");
    readBy_->setObjectName("faint");
    auto* words = new QVBoxLayout;
    for (QLabel* label : {headline_, why_, differs_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // what the store says is no markup
        words->addWidget(label);
    }
    for (QLabel* label : {next_, readBy_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(sign_, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* inside = new QVBoxLayout(this);
    inside->addLayout(head);
    inside->addWidget(next_);
    inside->addWidget(picture_, 1);
    inside->addWidget(readBy_);
    hide();
}

void SeenCard::show(const desk::Seen& seen) {
    const SeenWords words = wordsOf(context_, seen);
    meaning_ = words.meaning;
    sign_->mean(words.meaning);
    headline_->setText(words.headline);
    setAccessibleName(words.headline);
    why_->setText(words.why);
    why_->setVisible(!words.why.isEmpty());
    differs_->setText(words.meaning == Meaning::Wait ? tr("Cannot be compared: %1").arg(words.differs)
                                                     : tr("Differs: %1").arg(words.differs));
    differs_->setVisible(!words.differs.isEmpty());
    next_->setText(tr("What to do: %1").arg(words.next));
    next_->setVisible(!words.next.isEmpty());
    readBy_->setText(words.readBy);
    picture_->show(seen.reading.sideBySide);
    QFrame::show();
    fit();
}

void SeenCard::forget() {
    picture_->forget();
    hide();
}

void SeenCard::fit() {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    dress(this, QString("QFrame#seen { background: %1; border-left: %2px solid %3; "
                        "border-top-right-radius: %4px; border-bottom-right-radius: %4px; }")
                    .arg(c.card.name())
                    .arg(theme.px(0.7))
                    .arg(colourOf(theme, meaning_).name())
                    .arg(theme.px(0.4)));
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    layout()->setSpacing(theme.px(0.5));
    picture_->atMost(most_ > 0 ? theme.px(most_) : 0);
    sign_->setFixedSize(theme.px(4.4), theme.px(4.4));
    dress(headline_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(2.4)));
    dress(differs_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(1.3)));
    dress(next_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(1.3)));
}

} // namespace daishi::console
