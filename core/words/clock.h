// Time is handed in at the top, never reached for.
#pragma once

#include "core/words/days.h"

namespace daishi {

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
    // Lets time pass while waiting for a device. A simulated clock does not move its hands by it.
    virtual void wait(std::chrono::milliseconds) = 0;
    // A production store refuses a clock that can be set.
    virtual bool isSimulated() const = 0;
};

class SystemClock final : public Clock {
  public:
    Instant now() override;
    void wait(std::chrono::milliseconds) override;
    bool isSimulated() const override { return false; }
};

// Starts at `start` and moves only when told: each reading advances it by one microsecond, so that two
// events never share an instant and the same scene gives the same times.
class SimulatedClock final : public Clock {
  public:
    explicit SimulatedClock(Instant start) : now_(start) {}
    Instant now() override;
    void wait(std::chrono::milliseconds) override;
    bool isSimulated() const override { return true; }
    void set(Instant at) { now_ = at; }

  private:
    Instant now_;
};

} // namespace daishi
