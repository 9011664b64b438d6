// Runs a program that may crash or hang, takes what it writes, and ends it when the time is up.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "printers/sources/handle.h"

namespace daishi::sources {

struct ChildTask {
    std::vector<std::string> words; // the program's path and its arguments; no shell
    std::size_t most = 0;           // bytes that it may write
    std::chrono::milliseconds within{0};
    const Bell* over = nullptr; // set: nobody waits for it any more
};

struct ChildEnd {
    enum class How { Exited, Signalled, TookTooLong, WroteTooMuch, NotStarted, GivenUp };
    How how = How::NotStarted;
    int code = 0; // exit code, number of the signal, or errno
    std::string out;
    std::string says; // the first 4 KiB of what it wrote to stderr
};

// Whatever the end, nothing of the program is left running: it is killed with all that it started.
ChildEnd runChild(const ChildTask&);

} // namespace daishi::sources
