// When the store last became durable: the end of the last COMMIT on any connection of this process (with
// synchronous=FULL it comes back when the journal is on the disk).
#pragma once

#include <chrono>

namespace daishi::bench {

// From now on; before the first store is opened.
void watchCommits();
std::chrono::steady_clock::time_point lastCommit();

} // namespace daishi::bench
