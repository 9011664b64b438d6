// The real program, in a process of its own with little memory, before files that mean it no good.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "tests/core/store_folder.h"

namespace daishi::fuzz {

struct Ended {
    int exit = -1; // -1: by a signal, which is never right
    std::string out;
    std::string err;
    std::int64_t peakBytes = 0; // resident
};

// What the store holds: the number of rows of every table but the audit chain, and the chain's own.
struct Stock {
    std::vector<std::string> counts; // "job: 0"
    std::int64_t events = 0;
    std::string head;

    friend bool operator==(const Stock&, const Stock&) = default;
};

class HostileFloor {
  public:
    HostileFloor(); // a home with the shipped configuration, 0417 logged in

    // With --home, --json and --lang en behind. `in` stands on the input stream. No process gets more than
    // kMostMemory, more than a minute, or the right of root to read what it may not.
    Ended run(std::vector<std::string> words, const std::filesystem::path& in = "/dev/null") const;
    Stock stock() const;
    std::filesystem::path file(const std::string& name) const { return folder / name; }
    std::filesystem::path home() const { return folder / "home"; }

    test::StoreFolder folder;

  private:
    void typing(const std::string& lines, const std::vector<std::string>& words) const;
};

inline constexpr std::int64_t kMiB = 1 << 20;
inline constexpr std::int64_t kMostMemory = 1024 * kMiB; // address space
inline constexpr std::int64_t kQuietPeak = 96 * kMiB;    // where a file is not read at all, or is small

void write(const std::filesystem::path&, const std::string& bytes);
// Piece by piece, so that the test itself stays small.
void writeMany(const std::filesystem::path&, const std::string& head, const std::string& piece,
               std::int64_t times, const std::string& tail = "");

// How a thing that is not the file it should be comes to stand at a path.
struct Disguise {
    std::string name;
    std::function<void(const std::filesystem::path&)> put;
    std::string says; // in the answer
};
// A folder, a pipe, a device, a file of 2 GB, one without permission.
const std::vector<Disguise>& disguises();

} // namespace daishi::fuzz
