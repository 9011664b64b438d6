// The clock of a practice day: begins where it is told and goes on at the pace of the real one. A production
// store refuses it. Any thread.
#pragma once

#include "core/words/clock.h"

namespace daishi::console {

class PracticeClock final : public Clock {
  public:
    explicit PracticeClock(Instant begins) : begins_(begins), began_(real_.now()) {}
    Instant now() override { return Instant(begins_.micros() + real_.now().micros() - began_.micros()); }
    void wait(std::chrono::milliseconds time) override { real_.wait(time); }
    bool isSimulated() const override { return true; }

  private:
    SystemClock real_;
    const Instant begins_, began_;
};

} // namespace daishi::console
