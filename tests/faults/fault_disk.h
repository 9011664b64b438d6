// A disk with troubles: SQLite's files go through it as long as a FaultDisk lives. It counts what is written,
// cut and synced, and at the chosen one of these it fails, tears a write in two, or kills the process.
// Nothing is really forced to the disk, which makes a day quick; a killed process loses nothing by that.
#pragma once

#include <cstdint>

namespace daishi::test {

enum class Trouble {
    None,
    WriteFails, // an error of the device; nothing of this write is there
    Torn,       // an error of the device; half of this write is there
    Full,       // no space left
    SyncFails,  // all is written, and the device says that it is not safe
    Kill        // half of this write is there, and the process is gone (SIGKILL)
};

struct DiskPlan {
    Trouble trouble = Trouble::None;
    std::int64_t at = 0;  // the how-manieth write, counted from 1 since the plan was made
    bool lasting = false; // every later one as well
};

// One at a time; the stores it serves are closed before it goes. One thread.
class FaultDisk {
  public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    void plan(const DiskPlan&);
    void calm() { plan({}); }
    std::int64_t writes() const; // since the plan was made
    bool struck() const;         // the trouble has come
};

} // namespace daishi::test
