#include "app/console/frame/key_button.h"

#include <QPushButton>
#include <QShortcut>

namespace daishi::console {

QPushButton* buttonNaming(QWidget* page, const QString& text, const QKeySequence& key,
                          const std::function<void()>& act) {
    auto* button = new QPushButton(key.toString(QKeySequence::NativeText) + "  " + text, page);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QPushButton::clicked, page, act);
    return button;
}

QPushButton* keyButton(QWidget* page, const QString& text, const QKeySequence& key,
                       const std::function<void()>& act) {
    QPushButton* button = buttonNaming(page, text, key, act);
    auto* shortcut = new QShortcut(key, page);
    shortcut->setAutoRepeat(false);
    QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

} // namespace daishi::console
