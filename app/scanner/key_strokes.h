// What Qt tells of keys and of input methods, as the strokes of a frame. No state but what is handed in.
#pragma once

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QString>
#include <optional>

#include "app/scanner/wedge_frame.h"

namespace daishi::scanner {

Stroke strokeOf(const QKeyEvent&, Milliseconds at);

// Full-width characters, as an input method makes them of what a scanner types, as the ASCII that was typed.
// What cannot be one typed character (kana, Han) stays as it is.
QString foldToAscii(const QString&);

// What an input method shows of what was typed, and what it has handed over.
class Composition {
  public:
    // The one stroke behind an event: what came to the text that was there, as one key (an input method may
    // turn one key into many characters, never many keys into one event). Handing over what was there,
    // without anything new, is how an input method takes an Enter. Empty: nothing came.
    std::optional<Stroke> stroke(const QInputMethodEvent&, Milliseconds at);
    void clear() { preedit_.clear(); }

  private:
    QString preedit_; // folded
};

} // namespace daishi::scanner
