#include "app/scanner/device.h"

#include <algorithm>

namespace daishi::scanner {

void Device::tell(DeviceState state, const Text& why) {
    if (told_ && state_ == state && why_ == why.en)
        return;
    told_ = true;
    state_ = state;
    why_ = why.en;
    Q_EMIT changed(state, why);
}

void Device::read(LineFeed& feed, const QByteArray& bytes) {
    const LineFeed::Read read = feed.feed({bytes.constData(), std::size_t(bytes.size())});
    for (const Dropped why : read.dropped)
        Q_EMIT dropped(why);
    for (const std::string& raw : read.scans)
        Q_EMIT scanned(QByteArray::fromStdString(raw));
}

Retry::Retry(RetryTimes times, QObject* parent) : QObject(parent), times_(times), next_(times.first) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Retry::again);
}

void Retry::later() {
    if (timer_.isActive())
        return;
    timer_.start(next_);
    next_ = std::min(next_ * 2, times_.most);
}

void Retry::succeeded() {
    timer_.stop();
    next_ = times_.first;
}

} // namespace daishi::scanner
