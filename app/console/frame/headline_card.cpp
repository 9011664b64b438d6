#include "app/console/frame/headline_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

// Units: an answer that does not fit its line is a little smaller; sign and margins take their part of it.
constexpr double kLarge = 1.9, kLessLarge = 1.6, kBeside = 7.6;

} // namespace

HeadlineCard::HeadlineCard(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), sign_(new Sign(theme)), answer_(new QLabel), lines_(new QLabel) {
    setObjectName("headlineCard");
    for (QLabel* label : {answer_, lines_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(answer_);
    words->addWidget(lines_);
    auto* inside = new QHBoxLayout(this);
    inside->addWidget(sign_, 0, Qt::AlignVCenter);
    inside->addLayout(words, 1);
    fit();
}

void HeadlineCard::show(Meaning meaning, const QString& answer, const QStringList& lines) {
    sign_->mean(meaning);
    answer_->setText(answer);
    lines_->setText(lines.join("\n"));
    lines_->setVisible(!lines.isEmpty());
    sign_->setVisible(meaning != Meaning::Calm);
    setAccessibleName(answer + "\n" + lines.join("\n"));
    fit();
}

QString HeadlineCard::answer() const {
    return answer_->text();
}

QStringList HeadlineCard::lines() const {
    return lines_->text().split("\n");
}

void HeadlineCard::fit() {
    dress(this, QString("QFrame#headlineCard { background: %1; border-left: %2px solid %3; "
                        "border-top-right-radius: %4px; border-bottom-right-radius: %4px; }")
                    .arg(theme_.colours().card.name())
                    .arg(theme_.px(0.6))
                    .arg(colourOf(theme_, meaning()).name())
                    .arg(theme_.px(0.4)));
    layout()->setContentsMargins(theme_.px(1.3), theme_.px(0.9), theme_.px(1.3), theme_.px(0.9));
    layout()->setSpacing(theme_.px(1.1));
    sign_->setFixedSize(theme_.px(3.2), theme_.px(3.2));
    QFont font = this->font();
    font.setPixelSize(theme_.px(kLarge));
    font.setBold(true);
    const bool tooLong = QFontMetrics(font).horizontalAdvance(answer_->text()) > width() - theme_.px(kBeside);
    dress(answer_,
          QString("font-size: %1px; font-weight: 700;").arg(theme_.px(tooLong ? kLessLarge : kLarge)));
}

} // namespace daishi::console
