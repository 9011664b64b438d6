#include "core/words/clock.h"

#include <thread>

namespace daishi {

Instant SystemClock::now() {
    using namespace std::chrono;
    return Instant(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

void SystemClock::wait(std::chrono::milliseconds span) {
    std::this_thread::sleep_for(span);
}

Instant SimulatedClock::now() {
    return now_ = Instant(now_.micros() + 1);
}

// The device is real even when the clock is not, so a short real pause is needed. The hands stay: how often a
// device is asked depends on the machine, and the same scene must give the same times.
void SimulatedClock::wait(std::chrono::milliseconds span) {
    std::this_thread::sleep_for(std::min(span, std::chrono::milliseconds(5)));
}

} // namespace daishi
