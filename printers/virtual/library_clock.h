#pragma once
// The clock libpappl reads, for the thread that asks only.
//
// libpappl forgets a finished job only 60 s after its end, and stamps "configuration changed now" on settings
// that make it forget. A printer whose memory is wiped shows neither. So the program defines time():
// libpappl's calls come here, and a scope below can tell the calling thread another hour. Everyone else gets
// the real time.

#include <ctime>

namespace daishi::vprinter {

class LibraryClock {
  public:
    explicit LibraryClock(std::time_t instead); // until the end of the scope, on this thread
    ~LibraryClock();
    LibraryClock(const LibraryClock&) = delete;
    LibraryClock& operator=(const LibraryClock&) = delete;
};

} // namespace daishi::vprinter
