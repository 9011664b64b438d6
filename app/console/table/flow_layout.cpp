#include "app/console/table/flow_layout.h"

#include <algorithm>

namespace daishi::console {

FlowLayout::~FlowLayout() {
    while (QLayoutItem* item = FlowLayout::takeAt(0))
        delete item;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    lay(rect, true);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_)
        least = least.expandedTo(item->minimumSize());
    return least;
}

int FlowLayout::lay(const QRect& within, bool place) const {
    int left = within.x(), top = within.y(), high = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (left > within.x() && left + size.width() > within.x() + within.width()) {
            left = within.x();
            top += high + spacing();
            high = 0;
        }
        if (place)
            item->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + spacing();
        high = std::max(high, size.height());
    }
    return top + high - within.y();
}

} // namespace daishi::console
