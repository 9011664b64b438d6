#include "tests/bench/console/watched_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <QWidget>
#include <ctime>

#include "tests/bench/figures.h"

namespace daishi::bench {

namespace {

double ofThisThread() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

constexpr double kSlow = 0.004;

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    const bool frame = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
    const QEvent::Type type = event->type();
    const QString whose = receiver->metaObject()->className(); // it may be gone afterwards
    if (depth_ > 0)
        return QApplication::notify(receiver, event);
    bool taken = false;
    const double before = ofThisThread();
    ++depth_;
    const double wall = seconds([&] { taken = QApplication::notify(receiver, event); });
    --depth_;
    if (frame && painted)
        painted();
    if (!keeps_)
        return taken;
    Handled handled{wall, ofThisThread() - before, {}};
    if (wall > kSlow)
        handled.what = whose + " " + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    (frame ? frames : events_).push_back(handled);
    return taken;
}

void WatchedApplication::begin() {
    events_.clear();
    frames.clear();
    keeps_ = true;
}

std::vector<Handled> WatchedApplication::end() {
    keeps_ = false;
    return std::move(events_);
}

} // namespace daishi::bench
