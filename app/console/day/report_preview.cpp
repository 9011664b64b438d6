#include "app/console/day/report_preview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <cmath>

#include "app/console/frame/picture_shop.h"
#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kMostZoom = 6, kLeastZoom = -3;
constexpr int kWidest = 4096; // pixels of a page

} // namespace

ReportPreview::ReportPreview(Context& context, QWidget* parent) : QScrollArea(parent), context_(context) {
    auto* pages = new QWidget;
    layout_ = new QVBoxLayout(pages);
    layout_->setContentsMargins(0, 0, 0, 0);
    setWidget(pages);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The evening report"));
}

void ReportPreview::show(const QByteArray& pdf, const QString& name) {
    name_ = name;
    if (pdf == pdf_ && !shown_.empty())
        return;
    pdf_ = pdf;
    wide_ = 0;
    draw();
}

void ReportPreview::draw() {
    const int wide = std::min(kWidest, int((width() - context_.theme.px(1)) * std::pow(kZoomStep, zoom_)));
    if (wide < 50 || wide == wide_)
        return;
    wide_ = wide;
    const quint64 asked = ++asked_;
    const qreal ratio = devicePixelRatioF();
    context_.pictures.pages(
        pdf_, int(wide * ratio), this, [this, asked, ratio](const std::vector<QImage>& pages) {
            if (asked != asked_)
                return;
            while (QLayoutItem* item = layout_->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            shown_ = pages;
            int number = 0;
            for (QImage page : pages) {
                page.setDevicePixelRatio(ratio);
                auto* label = new QLabel;
                label->setPixmap(QPixmap::fromImage(page));
                label->setAccessibleName(tr("%1, page %2 of %3").arg(name_).arg(++number).arg(pages.size()));
                layout_->addWidget(label, 0, Qt::AlignHCenter);
            }
            layout_->addStretch();
            Q_EMIT drawn();
        });
}

void ReportPreview::zoom(int steps) {
    zoom_ = steps == 0 ? 0 : std::clamp(zoom_ + steps, kLeastZoom, kMostZoom);
    draw();
}

void ReportPreview::fit() {
    layout_->setSpacing(context_.theme.px(0.6));
    draw();
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    draw();
}

void ReportPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace daishi::console
