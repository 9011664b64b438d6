// Linked into a program beside its main: ends it as soon as its first window can be used, and says so on its
// way out. The console can be used when its home is open and what it then read was painted.
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <unistd.h>

#include "tests/bench/console/start_watch.h"

namespace daishi::bench {

namespace {

// Tells the letter to whoever started this program.
void tell(char letter) {
    if (write(STDOUT_FILENO, &letter, 1) != 1)
        _exit(3);
}

class StartWatch final : public QObject {
  public:
    bool eventFilter(QObject* to, QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest && qobject_cast<QWidget*>(to))
            QTimer::singleShot(0, this, [this, window = static_cast<QWidget*>(to)] { painted(window); });
        return false;
    }

  private:
    void painted(QWidget* window) {
        if (!told_)
            tell('P');
        told_ = true;
        if (readyToUse(window)) {
            tell('R');
            _exit(0);
        }
    }

    bool told_ = false;
};

void watch() {
    qApp->installEventFilter(new StartWatch);
}

} // namespace

} // namespace daishi::bench

using daishi::bench::watch;
Q_COREAPP_STARTUP_FUNCTION(watch)
