// Widgets in a row, and in as many rows as they need.
#pragma once

#include <QLayout>
#include <QList>

namespace daishi::console {

class FlowLayout final : public QLayout {
    Q_OBJECT

  public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect&) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

  private:
    int lay(const QRect&, bool place) const; // the height that is needed

    QList<QLayoutItem*> items_;
};

} // namespace daishi::console
