// What the program asks of the disk, in the order in which it asks: linked into a test, this stands before
// the C library's own fsync, rename and link, which then do their work.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace daishi::test {

struct WatchedDisk {
    std::vector<std::string> forced;  // paths, as they were called then
    std::function<void()> aroundName; // before and after a file gets another name
};
WatchedDisk& watchedDisk();

} // namespace daishi::test
