#include "app/console/today/stock_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"
#include "app/console/today/today_words.h"
#include "app/desk/desk.h"

namespace daishi::console {

class StockCard::Bar final : public QWidget {
  public:
    Bar(const Theme& theme, const TodayStock& line) : theme_(theme), line_(line) {
        setFixedHeight(theme.px(1.4));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& c = theme_.colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double usable = double(line_.usable.value()), need = double(line_.needAhead.value());
        const double whole = std::max({usable, need, 1.0}) * 1.12;
        const double top = theme_.px(0.3), high = height() - 2 * top, radius = high / 4;
        const auto field = [&](double share, const QColor& colour) {
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(0, top, width() * share, high), radius, radius);
        };
        field(1, c.ground);
        if (usable > 0)
            field(usable / whole, c.progressPale);
        const auto mark = [&](double value, double wide) {
            if (value > 0)
                painter.fillRect(QRectF(width() * value / whole - wide / 2, 0, wide, height()), c.text);
        };
        mark(need, theme_.px(0.18));
        if (line_.needToday < line_.needAhead)
            mark(double(line_.needToday.value()), std::max(1, theme_.px(0.06)));
    }

  private:
    const Theme& theme_;
    TodayStock line_;
};

StockCard::StockCard(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), heading_(new QLabel), lines_(new QVBoxLayout) {
    setObjectName("card");
    heading_->setObjectName("heading");
    heading_->setWordWrap(true);
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(heading_);
    inside->addLayout(lines_);
    fit();
}

void StockCard::clear() {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    said_.clear();
}

QLabel* StockCard::label(const QString& text, const QString& style) {
    auto* made = new QLabel(text);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    dress(made, style);
    said_ << text;
    return made;
}

void StockCard::addLine(const TodayStock& line, Day today) {
    const Theme& theme = context_.theme;
    const QString shortStyle = QString("font-weight: 700; color: %1;").arg(theme.stopInk().name());
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(context_.say(line.name), {}), 1);
    auto* usable = label(numberWords(line.usable.value()), line.shortOn ? shortStyle : "font-weight: 700;");
    auto* needed = label("/ " + numberWords(line.needAhead.value()), {});
    for (QLabel* figure : {usable, needed}) {
        figure->setWordWrap(false);
        row->addWidget(figure, 0, Qt::AlignTop);
    }
    lines_->addWidget(head);
    lines_->addWidget(new Bar(theme, line));
    if (line.shortOn) {
        const QString sheets = numberWords(line.shortBy.value());
        lines_->addWidget(label("▲ " + (*line.shortOn <= today
                                            ? tr("Short today, by %1 in all with the reserve").arg(sheets)
                                            : tr("Short from %1, by %2 in all with the reserve")
                                                  .arg(dayWords(context_, *line.shortOn), sheets)),
                                shortStyle));
    }
    QStringList apart;
    if (!line.needToday.isZero())
        apart << tr("needed today %1").arg(numberWords(line.needToday.value()));
    if (!line.quarantined.isZero())
        apart << "□ " + tr("in quarantine %1").arg(numberWords(line.quarantined.value()));
    if (!line.held.isZero())
        apart << "□ " + tr("on hold %1").arg(numberWords(line.held.value()));
    if (!line.onOrder.isZero())
        apart << tr("on order %1").arg(numberWords(line.onOrder.value()));
    if (!apart.isEmpty())
        lines_->addWidget(
            label(apart.join(context_.gap()), QString("color: %1;").arg(theme.colours().faint.name())));
    lines_->addSpacing(theme.px(0.5));
}

void StockCard::show(const TodayView& view) {
    clear();
    const int days = int(context_.desk.registry().site.forecastDays.count());
    heading_->setText(tr("Stock / needed in %n day(s)", "", days));
    for (const TodayStock& line : view.stock)
        addLine(line, view.today);
    if (view.stock.empty()) {
        auto* nothing = new QLabel(tr("There are no blanks, and none are needed."));
        nothing->setWordWrap(true);
        lines_->addWidget(nothing);
    }
    setAccessibleName(text());
}

QString StockCard::text() const {
    return said_.join("\n");
}

void StockCard::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.6));
    layout()->setSpacing(theme.px(0.4));
    lines_->setSpacing(theme.px(0.15));
}

} // namespace daishi::console
