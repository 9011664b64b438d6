// A folder of its own for one test case, gone afterwards; and bytes of files for tests that damage them.
#pragma once

#include "core/store/database.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <unistd.h>

namespace daishi::test {

class StoreFolder {
  public:
    StoreFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "daishi-store-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no folder for the test");
        path_ = name;
    }
    ~StoreFolder() { std::filesystem::remove_all(path_); }
    StoreFolder(const StoreFolder&) = delete;
    StoreFolder& operator=(const StoreFolder&) = delete;

    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
    std::string store() const { return (path_ / "house.db").string(); }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeBytes(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

// What the act was refused with; fails the test when it was not refused.
template <class Act>
StoreError refusalOf(Act act) {
    try {
        act();
    } catch (const StoreError& error) {
        return error;
    }
    FAIL("nothing was refused");
    throw std::logic_error("not reached");
}

} // namespace daishi::test
