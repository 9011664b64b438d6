// A QApplication that keeps how long the window's thread was busy with each event.
#pragma once

#include <QApplication>
#include <functional>
#include <vector>

namespace daishi::bench {

// One event, from its delivery until its handlers came back, nested ones included.
struct Handled {
    double wall = 0; // seconds
    double own = 0;  // of them, on the processor: what other programs took is not in it
    QString what;    // receiver and kind of event, of slow ones
};

class WatchedApplication final : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject*, QEvent*) override;

    void begin();                // forgets what was kept, and keeps from now on
    std::vector<Handled> end();  // events other than frames …
    std::vector<Handled> frames; // … and frames: layout and painting of the window
    // Called when a frame of the window was painted.
    std::function<void()> painted;

  private:
    bool keeps_ = false;
    int depth_ = 0;
    std::vector<Handled> events_;
};

} // namespace daishi::bench
