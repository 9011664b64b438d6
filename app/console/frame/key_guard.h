// While something lies over the window, keys reach only that: no shortcut of what is below is carried out, no
// letter lands there, and the focus does not stay there. (Shortcuts of Qt are carried out before the widget
// that has the focus sees the key.) GUI thread.
#pragma once

#include <functional>

#include <QObject>

class QWidget;

namespace daishi::console {

class KeyGuard final : public QObject {
    Q_OBJECT

  public:
    // `onTop`: what lies uppermost over the window at the moment; none: nothing does.
    KeyGuard(QWidget* window, std::function<QWidget*()> onTop);

    bool eventFilter(QObject* to, QEvent* event) override;

  private:
    bool isInside(const QWidget* top, const QWidget* one) const;
    void keepFocus(QWidget* now);

    QWidget* window_;
    std::function<QWidget*()> onTop_;
};

} // namespace daishi::console
