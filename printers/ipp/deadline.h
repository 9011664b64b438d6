// Ends a conversation that takes too long: when the time is up, the socket is shut down and whatever blocks
// on it returns with an error. libcups' own timeouts begin anew with each byte, so that a peer which sends
// one byte a second would hold us for ever.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace daishi::ipp {

class Deadline {
  public:
    // `socket` must stay open until the Deadline is gone.
    Deadline(int socket, std::chrono::milliseconds limit);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    bool passed() const;

  private:
    void watch(int socket, std::chrono::steady_clock::time_point end);

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool over_ = false;
    bool passed_ = false;
    std::thread watcher_;
};

} // namespace daishi::ipp
