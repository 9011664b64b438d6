#include "core/store/page_sums.h"

#include "core/store/database.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <mutex>
#include <sqlite3.h>

namespace daishi {
namespace {

constexpr int kPage = kPageBytes;

struct SummedFile {
    sqlite3_file base;
    sqlite3_file* real; // allocated by open, freed by close
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<SummedFile*>(file)->real;
}

// Every step can be undone, so two pages that differ in one word never have the same sum.
std::uint64_t sumOf(const std::uint8_t* page, std::uint64_t place) {
    std::uint64_t sum = place ^ 0x6461697368690001U;
    for (int at = 0; at < kPage - kPageSumBytes; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, page + at, sizeof word);
        sum = (sum ^ word) * 0x9e3779b97f4a7c15U;
        sum ^= sum >> 32;
    }
    return sum;
}

bool isPage(int size, sqlite3_int64 at) {
    return size == kPage && at % kPage == 0;
}

int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    const int code = realOf(file)->pMethods->xRead(realOf(file), into, size, at);
    if (code != SQLITE_OK || !isPage(size, at))
        return code;
    const auto* page = static_cast<const std::uint8_t*>(into);
    std::uint64_t kept = 0;
    std::memcpy(&kept, page + kPage - kPageSumBytes, sizeof kept);
    if (kept == sumOf(page, static_cast<std::uint64_t>(at)))
        return SQLITE_OK;
    sqlite3_log(SQLITE_IOERR_DATA, "page %lld does not have its sum", at / kPage + 1);
    return SQLITE_IOERR_DATA;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    if (!isPage(size, at))
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
    std::array<std::uint8_t, kPage> page;
    std::memcpy(page.data(), bytes, page.size());
    const std::uint64_t sum = sumOf(page.data(), static_cast<std::uint64_t>(at));
    std::memcpy(page.data() + kPage - kPageSumBytes, &sum, sizeof sum);
    return realOf(file)->pMethods->xWrite(realOf(file), page.data(), size, at);
}

int close(sqlite3_file* file) {
    sqlite3_file* real = realOf(file);
    const int code = real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
    sqlite3_free(real);
    return code;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int sync(sqlite3_file* file, int flags) {
    return realOf(file)->pMethods->xSync(realOf(file), flags);
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

// Version 2: pages are never mapped into memory past this file.
sqlite3_io_methods methodsWith(decltype(sqlite3_io_methods::xRead) reading,
                               decltype(sqlite3_io_methods::xWrite) writing) {
    sqlite3_io_methods methods{};
    methods.iVersion = 2;
    methods.xClose = close;
    methods.xRead = reading;
    methods.xWrite = writing;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    methods.xFileSize = fileSize;
    methods.xLock = lock;
    methods.xUnlock = unlock;
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = control;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = traits;
    methods.xShmMap = shmMap;
    methods.xShmLock = shmLock;
    methods.xShmBarrier = shmBarrier;
    methods.xShmUnmap = shmUnmap;
    return methods;
}

int readPlain(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}
int writePlain(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
    static const sqlite3_io_methods kStore = methodsWith(read, write);
    static const sqlite3_io_methods kJournal = methodsWith(readPlain, writePlain);
    sqlite3_vfs* below = sqlite3_vfs_find(nullptr);
    file->pMethods = nullptr;
    auto* real = static_cast<sqlite3_file*>(sqlite3_malloc(below->szOsFile));
    if (real == nullptr)
        return SQLITE_NOMEM;
    std::memset(real, 0, static_cast<std::size_t>(below->szOsFile));
    const int code = below->xOpen(below, name, real, flags, given);
    if (code != SQLITE_OK && real->pMethods == nullptr) {
        sqlite3_free(real);
        return code;
    }
    reinterpret_cast<SummedFile*>(file)->real = real;
    file->pMethods = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? &kStore : &kJournal;
    return code;
}

} // namespace

const char* pageSumVfs() {
    static std::once_flag once;
    static sqlite3_vfs vfs;
    static int code = SQLITE_OK;
    std::call_once(once, [] {
        vfs = *sqlite3_vfs_find(nullptr); // everything but the opening of files is the default's
        vfs.zName = "daishi-page-sums";
        vfs.pNext = nullptr;
        vfs.szOsFile = static_cast<int>(sizeof(SummedFile));
        vfs.xOpen = open;
        code = sqlite3_vfs_register(&vfs, 0);
    });
    if (code != SQLITE_OK)
        throw StoreError(StoreFault::Failed, "SQLite does not take the sums of the pages");
    return vfs.zName;
}

bool keepsPageSums(const std::string& path) {
    constexpr std::streamoff kReservedByte = 20; // of the header: bytes kept at the end of each page
    std::ifstream file(path, std::ios::binary);
    file.seekg(kReservedByte);
    return file.get() == kPageSumBytes;
}

} // namespace daishi
