#include "app/console/frame/headline_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

// Units: an answer that does not fit its line is a little smaller; sign and margins take their part of it.
constexpr double kLarge = 1.9, kLessLarge = 1.6, kBeside = 7.6;

} // namespace

QColor colourOf(const Theme& theme, Meaning meaning) {
    const Colours& c = theme.colours();
    switch (meaning) {
    case Meaning::Calm:
        return c.line;
    case Meaning::Go:
        return c.go;
    case Meaning::Wait:
        return c.wait;
    case Meaning::Stop:
        return c.stop;
    }
    return c.line;
}

class HeadlineCard::Sign final : public QWidget {
  public:
    Sign(const Theme& theme, const HeadlineCard& card) : theme_(theme), card_(card) {}

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double a = std::min(width(), height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(theme_, card_.meaning()));
        QFont font = this->font();
        font.setPixelSize(int(a * 0.5));
        font.setBold(true);
        painter.setFont(font);
        switch (card_.meaning()) {
        case Meaning::Calm:
            return;
        case Meaning::Go: {
            painter.drawEllipse(QRectF(0, 0, a, a));
            painter.setPen(QPen(Qt::white, a / 12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF tick[] = {{a * 0.28, a * 0.53}, {a * 0.44, a * 0.69}, {a * 0.73, a * 0.33}};
            painter.drawPolyline(tick, 3);
            return;
        }
        case Meaning::Wait:
            painter.drawPolygon(QPolygonF({{a / 2, a * 0.05}, {a, a * 0.92}, {0, a * 0.92}}));
            painter.setPen(Qt::white);
            painter.drawText(QRectF(0, a * 0.22, a, a * 0.7), Qt::AlignCenter, "!");
            return;
        case Meaning::Stop: {
            QPolygonF octagon;
            for (int corner = 0; corner < 8; ++corner) {
                const double angle = (corner + 0.5) * M_PI / 4;
                octagon << QPointF(a / 2 * (1 + std::cos(angle)), a / 2 * (1 + std::sin(angle)));
            }
            painter.drawPolygon(octagon);
            painter.setPen(Qt::white);
            painter.drawText(QRectF(0, 0, a, a), Qt::AlignCenter, "止");
            return;
        }
        }
    }

  private:
    const Theme& theme_;
    const HeadlineCard& card_;
};

HeadlineCard::HeadlineCard(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), sign_(new Sign(theme, *this)), answer_(new QLabel), lines_(new QLabel) {
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

HeadlineCard::~HeadlineCard() = default;

void HeadlineCard::show(Meaning meaning, const QString& answer, const QStringList& lines) {
    meaning_ = meaning;
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
    dress(this,
          QString("QFrame#headlineCard { background: %1; border-left: %2px solid %3; border-radius: %4px; }")
              .arg(theme_.colours().card.name())
              .arg(theme_.px(0.6))
              .arg(colourOf(theme_, meaning_).name())
              .arg(theme_.px(0.4)));
    layout()->setContentsMargins(theme_.px(1.3), theme_.px(0.9), theme_.px(1.3), theme_.px(0.9));
    layout()->setSpacing(theme_.px(1.1));
    sign_->setFixedSize(theme_.px(3.2), theme_.px(3.2));
    sign_->update();
    QFont font = this->font();
    font.setPixelSize(theme_.px(kLarge));
    font.setBold(true);
    const bool tooLong = QFontMetrics(font).horizontalAdvance(answer_->text()) > width() - theme_.px(kBeside);
    dress(answer_,
          QString("font-size: %1px; font-weight: 700;").arg(theme_.px(tooLong ? kLessLarge : kLarge)));
}

} // namespace daishi::console
