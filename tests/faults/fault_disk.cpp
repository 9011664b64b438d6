#include "tests/faults/fault_disk.h"

#include <csignal>
#include <cstring>
#include <sqlite3.h>
#include <stdexcept>
#include <unistd.h>

namespace daishi::test {

namespace {

struct State {
    DiskPlan plan;
    std::int64_t writes = 0;
    bool struck = false;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim{};
};
State now;

// The real file lies behind this one in the same memory.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real();
}

bool strikes() {
    ++now.writes;
    const bool here =
        now.plan.at > 0 && (now.plan.lasting ? now.writes >= now.plan.at : now.writes == now.plan.at);
    now.struck = now.struck || (here && now.plan.trouble != Trouble::None);
    return here;
}

void writeHalf(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    realOf(file)->pMethods->xWrite(realOf(file), bytes, size / 2, at);
}

int troubledWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    switch (now.plan.trouble) {
    case Trouble::WriteFails:
        return SQLITE_IOERR_WRITE;
    case Trouble::Torn:
        writeHalf(file, bytes, size, at);
        return SQLITE_IOERR_WRITE;
    case Trouble::Full:
        return SQLITE_FULL;
    case Trouble::Kill:
        writeHalf(file, bytes, size, at);
        kill(getpid(), SIGKILL);
        return SQLITE_IOERR_WRITE;
    case Trouble::None:
    case Trouble::SyncFails:
        break;
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    if (strikes())
        return troubledWrite(file, bytes, size, at);
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (strikes() && now.plan.trouble != Trouble::None) {
        if (now.plan.trouble == Trouble::Kill)
            kill(getpid(), SIGKILL);
        return SQLITE_IOERR_TRUNCATE;
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file*, int) {
    if (!strikes() || now.plan.trouble == Trouble::None)
        return SQLITE_OK;
    if (now.plan.trouble == Trouble::Kill)
        kill(getpid(), SIGKILL);
    return SQLITE_IOERR_FSYNC;
}

int close(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file* file, int* answer) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}
int control(sqlite3_file* file, int what, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int traits(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** into) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, into);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int forget) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), forget);
}

const sqlite3_io_methods kMethods = {2,       close,      read,       write,   truncate,   sync,   fileSize,
                                     lock,    unlock,     isReserved, control, sectorSize, traits, shmMap,
                                     shmLock, shmBarrier, shmUnmap,   nullptr, nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
    sqlite3_file* real = realOf(file);
    const int code = now.real->xOpen(now.real, name, real, flags, given);
    file->pMethods = real->pMethods != nullptr ? &kMethods : nullptr;
    return code;
}

} // namespace

FaultDisk::FaultDisk() {
    if (now.real != nullptr)
        throw std::logic_error("one disk with troubles at a time");
    now = State{};
    now.real = sqlite3_vfs_find(nullptr);
    now.shim = *now.real; // everything but the opening is the real one's, and knows it by its own name
    now.shim.zName = "troubled";
    now.shim.pNext = nullptr;
    now.shim.szOsFile = static_cast<int>(sizeof(File)) + now.real->szOsFile;
    now.shim.xOpen = open;
    sqlite3_vfs_register(&now.shim, 1);
}

FaultDisk::~FaultDisk() {
    sqlite3_vfs_unregister(&now.shim);
    sqlite3_vfs_register(now.real, 1);
    now = State{};
}

void FaultDisk::plan(const DiskPlan& plan) {
    now.plan = plan;
    now.writes = 0;
    now.struck = false;
}

std::int64_t FaultDisk::writes() const {
    return now.writes;
}

bool FaultDisk::struck() const {
    return now.struck;
}

} // namespace daishi::test
