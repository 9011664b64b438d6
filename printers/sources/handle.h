// A descriptor of the system that closes itself, and timers of the system: waiting needs no clock of ours.
#pragma once

#include <chrono>
#include <utility>

namespace daishi::sources {

class Handle {
  public:
    Handle() = default;
    explicit Handle(int number) : number_(number) {}
    Handle(Handle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Handle();

    int get() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }
    void close();

  private:
    int number_ = -1;
};

enum class Ticks { Once, Again };

// Readable from set() on, until clear(). Any thread.
class Bell {
  public:
    Bell(); // throws std::system_error
    void set();
    void clear();
    bool isSet() const;
    int get() const { return handle_.get(); }

  private:
    Handle handle_;
};

// Readable when the time is over. Throws std::system_error.
Handle timer(std::chrono::milliseconds, Ticks);

// Whether the timer went off since it was asked before.
bool wentOff(const Handle& timer);

} // namespace daishi::sources
