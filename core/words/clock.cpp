#include "core/words/clock.h"

#include <thread>

namespace daishi {

Instant SystemClock::now() {
    using namespace std::chrono;
    return Instant(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

void SystemClock::wait(std::chrono::milliseconds span) { std::this_thread::sleep_for(span); }

Instant SimulatedClock::now() { return now_ = Instant(now_.micros() + 1); }

// The device is real even when the clock is not, so a short real pause is needed; the hands move by the
// span asked for.
void SimulatedClock::wait(std::chrono::milliseconds span) {
    std::this_thread::sleep_for(std::min(span, std::chrono::milliseconds(5)));
    now_ = Instant(now_.micros() + span.count() * 1000);
}

} // namespace daishi
