// One scanner as a device of this program. Lives on the GUI thread and never blocks it; owned by the hub.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <string>

#include "app/scanner/line_feed.h"
#include "core/words/refusal.h"

namespace daishi::scanner {

enum class DeviceState {
    Trying, // to be opened, or waiting for the reader; goes on by itself
    Open,   // what is scanned arrives
    Lost,   // was open; is tried again by itself
};

// How long a device waits before it tries again: from `first`, doubled each time, up to `most`.
struct RetryTimes {
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds most{15000};
};

class Device : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    // Once. What follows is told by the signals, from the event loop.
    virtual void start() = 0;

  Q_SIGNALS:
    void scanned(const QByteArray& raw);
    void dropped(daishi::scanner::Dropped why);
    // `why` in whole sentences; told again only when one of the two is another.
    void changed(daishi::scanner::DeviceState state, const daishi::Text& why);

  protected:
    void tell(DeviceState, const Text& why);
    // Emits what came. `feed` is that of one connection.
    void read(LineFeed& feed, const QByteArray& bytes);

  private:
    bool told_ = false;
    DeviceState state_ = DeviceState::Trying;
    std::string why_;
};

// The waiting between two tries.
class Retry : public QObject {
    Q_OBJECT
  public:
    explicit Retry(RetryTimes times, QObject* parent);
    void later();     // once at a time
    void succeeded(); // the next wait is the first again

  Q_SIGNALS:
    void again();

  private:
    RetryTimes times_;
    std::chrono::milliseconds next_;
    QTimer timer_;
};

} // namespace daishi::scanner
