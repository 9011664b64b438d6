// Sheets that are printed have to be written down, however long another console keeps the store: giving up
// would leave them in doubt though nobody doubts them.
#pragma once

#include <functional>

#include "core/line/line.h"
#include "core/words/outcome.h"

namespace daishi {

// Told once when the store is held by others, and never again in the same act.
using StoreBusy = std::function<void()>;

// A try waits as long as the store itself does (PostgreSQL: 10 s); so whoever holds it has a quarter of an
// hour.
inline constexpr int kBusyTries = 60;
inline constexpr std::chrono::milliseconds kBusyPause{5000};

// Tries `act`, which writes all of it or nothing, until the store is not busy. Throws what it throws:
// StoreError(Busy) after the last try.
template <class T>
Outcome<T> patiently(Clock& clock, const StoreBusy& busy, const std::function<Outcome<T>()>& act) {
    for (int tries = 1;; ++tries) {
        try {
            return act();
        } catch (const StoreError& error) {
            if (error.fault() != StoreFault::Busy || tries >= kBusyTries)
                throw;
        }
        if (tries == 1 && busy)
            busy();
        clock.wait(kBusyPause);
    }
}

} // namespace daishi
