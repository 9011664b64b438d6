// A disk with little room under a folder: a file system in memory, mounted where only this process and its
// children see it, and gone with them. Needs the right to mount.
#pragma once

#include <cstdint>
#include <filesystem>

namespace daishi::test {

class SmallDisk {
  public:
    static bool allowed();

    // What lies in the folder lies on the disk now.
    SmallDisk(const std::filesystem::path& folder, std::int64_t bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    void leaveRoom(std::int64_t bytes); // fills everything else
    void clear();                       // takes the filling away
    void writable(bool);                // the whole of it

  private:
    std::filesystem::path folder_;
};

} // namespace daishi::test
