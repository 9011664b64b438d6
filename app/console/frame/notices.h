// The line at the foot of the window: what was just done, or what the window waits for. Nothing that must be
// acted on is told only here.
#pragma once

#include <QObject>
#include <QString>

namespace daishi::console {

enum class Tone { Plain, Done, Waiting, Stop };

class Notices final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    void say(const QString& text, Tone tone = Tone::Plain) { Q_EMIT said(text, tone); }

  Q_SIGNALS:
    void said(const QString& text, daishi::console::Tone tone);
};

} // namespace daishi::console
