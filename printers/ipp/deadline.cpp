#include "printers/ipp/deadline.h"

#include <sys/socket.h>

namespace daishi::ipp {

Deadline::Deadline(int socket, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    watcher_ = std::thread([this, socket, end] { watch(socket, end); });
}

Deadline::~Deadline() {
    {
        std::lock_guard lock(mutex_);
        over_ = true;
    }
    changed_.notify_one();
    watcher_.join();
}

bool Deadline::passed() const {
    std::lock_guard lock(mutex_);
    return passed_;
}

void Deadline::watch(int socket, std::chrono::steady_clock::time_point end) {
    std::unique_lock lock(mutex_);
    if (changed_.wait_until(lock, end, [this] { return over_; }))
        return;
    passed_ = true;
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace daishi::ipp
