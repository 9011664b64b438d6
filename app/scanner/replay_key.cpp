#include "app/scanner/replay_key.h"

QT_BEGIN_NAMESPACE
// What Qt's own test library replays keys with: in the library Qt6Gui, but in none of its headers.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong timestamp, int key,
                                               Qt::KeyboardModifiers, const QString& text = QString(),
                                               bool repeated = false, ushort count = 1);
QT_END_NAMESPACE

namespace daishi::scanner {

bool runsShortcut(QObject& window, const QKeyEvent& press) {
    return qt_sendShortcutOverrideEvent(&window, ulong(press.timestamp()), press.key(), press.modifiers(),
                                        press.text(), press.isAutoRepeat(), ushort(press.count()));
}

} // namespace daishi::scanner
