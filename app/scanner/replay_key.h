// A key that is sent a second time goes the way of the first: whoever overrides shortcuts is asked, then the
// shortcuts are tried.
#pragma once

#include <QKeyEvent>
#include <QObject>

namespace daishi::scanner {

// True if a shortcut took the key; then nothing more is to be sent. `window` may be gone afterwards.
bool runsShortcut(QObject& window, const QKeyEvent& press);

} // namespace daishi::scanner
