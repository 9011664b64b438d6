// How daishi-scan tells its caller what became of a scan: by its exit code.
#pragma once

namespace daishi::sources {

enum class ScanExit {
    Done = 0,
    Usage = 2,    // its own options
    NoSheet = 10, // the feeder is empty
    NotThere = 11,
    Busy = 12,
    Gone = 13,
    Jammed = 14,
    BadPicture = 15,
    TooLarge = 16,
};

} // namespace daishi::sources
