#include "app/console/load/run_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"
#include "app/console/load/run_bars.h"

namespace daishi::console {

RunPanel::RunPanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), heading_(new QLabel), figure_(new QLabel), of_(new QLabel),
      bar_(new RunBar(context.theme)), legend_(new QLabel), chunks_(new ChunkStrip(context.theme)) {
    setObjectName("card");
    heading_->setObjectName("heading");
    heading_->setWordWrap(true);
    legend_->setWordWrap(true);
    legend_->setTextFormat(Qt::RichText);
    auto* figures = new QHBoxLayout;
    figures->addWidget(figure_, 0, Qt::AlignBottom);
    figures->addWidget(of_, 1, Qt::AlignBottom);
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(heading_);
    inside->addLayout(figures);
    inside->addWidget(bar_);
    inside->addWidget(legend_);
    inside->addWidget(chunks_);
    inside->addStretch();
    fit();
}

void RunPanel::show(const RunFigures& now) {
    heading_->setText(now.heading);
    figure_->setText(QLocale().toString(qlonglong(now.good)));
    of_->setText(tr("of %1 sheets are good").arg(QLocale().toString(qlonglong(now.whole))));
    const double whole = double(std::max<std::int64_t>(1, now.whole));
    bar_->show(double(now.good) / whole, double(now.good + now.counted) / whole);
    const Colours& c = context_.theme.colours();
    const auto mark = [](const QColor& colour) {
        return QString("<span style='color:%1'>■</span>&nbsp;").arg(colour.name());
    };
    const auto inOneLine = [](QString words) { return words.replace(' ', QChar::Nbsp); };
    QStringList parts;
    parts << mark(c.progress) + inOneLine(tr("good %1").arg(now.good))
          << mark(c.progressPale) + inOneLine(tr("counted by the printer %1").arg(now.counted))
          << mark(c.line) + inOneLine(tr("not sent %1").arg(now.notSent))
          << inOneLine(tr("read by scan %1").arg(now.read)) << inOneLine(tr("spoiled %1").arg(now.spoiled));
    if (now.doubtful > 0)
        parts << "<b>" + inOneLine(tr("doubtful %1").arg(now.doubtful)) + "</b>";
    if (now.minutesLeft)
        parts << inOneLine(tr("about %n minute(s) left", "", *now.minutesLeft));
    legend_->setText(parts.join("&nbsp;&nbsp;&nbsp; "));
    chunks_->show(now.chunks, now.notSent, now.chunkSize);
}

void RunPanel::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    dress(figure_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(3.6)));
    dress(of_, QString("font-size: %1px; padding-bottom: %2px;").arg(theme.px(1.5)).arg(theme.px(0.5)));
    bar_->fit();
    chunks_->fit();
}

} // namespace daishi::console
