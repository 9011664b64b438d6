#include "printers/virtual/library_clock.h"

namespace {

thread_local std::time_t instead = 0; // 0: the real time

} // namespace

extern "C" std::time_t time(std::time_t* out) noexcept {
    std::timespec now{};
    std::timespec_get(&now, TIME_UTC);
    const std::time_t seconds = instead != 0 ? instead : now.tv_sec;
    if (out)
        *out = seconds;
    return seconds;
}

namespace daishi::vprinter {

LibraryClock::LibraryClock(std::time_t other) {
    instead = other;
}
LibraryClock::~LibraryClock() {
    instead = 0;
}

} // namespace daishi::vprinter
