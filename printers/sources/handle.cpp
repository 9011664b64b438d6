#include "printers/sources/handle.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <system_error>

namespace daishi::sources {

Handle::~Handle() {
    close();
}

void Handle::close() {
    if (number_ >= 0)
        ::close(number_);
    number_ = -1;
}

Bell::Bell() : handle_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (!handle_)
        throw std::system_error(errno, std::generic_category(), "no event");
}

void Bell::set() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t done = ::write(handle_.get(), &one, sizeof one); // full: it is set
}

void Bell::clear() {
    std::uint64_t times = 0;
    [[maybe_unused]] const ssize_t done = ::read(handle_.get(), &times, sizeof times);
}

bool Bell::isSet() const {
    pollfd one{handle_.get(), POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

Handle timer(std::chrono::milliseconds time, Ticks ticks) {
    Handle handle(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
    const auto ms = std::max<std::int64_t>(time.count(), 0);
    // A time of nothing would disarm it.
    const timespec span{static_cast<time_t>(ms / 1000),
                        ms == 0 ? 1 : static_cast<long>(ms % 1000 * 1'000'000)};
    const itimerspec setting{ticks == Ticks::Again ? span : timespec{}, span};
    if (!handle || ::timerfd_settime(handle.get(), 0, &setting, nullptr) != 0)
        throw std::system_error(errno, std::generic_category(), "no timer");
    return handle;
}

bool wentOff(const Handle& timer) {
    std::uint64_t times = 0;
    return timer && ::read(timer.get(), &times, sizeof times) == sizeof times;
}

} // namespace daishi::sources
