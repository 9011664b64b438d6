// The folder that a scene is played in: thrown away at the end, or moved to where somebody wants to look at
// it.
#pragma once

#include <filesystem>
#include <optional>

namespace daishi::replay {

class ScratchFolder {
  public:
    // `keepAt`: must not exist, be empty, or hold what an earlier scene left there (which is replaced);
    // throws std::runtime_error otherwise. Scenes are played under /tmp, since the printers' sockets need
    // short paths.
    explicit ScratchFolder(std::optional<std::filesystem::path> keepAt);
    ~ScratchFolder(); // keeps it as far as that can be done, and throws it away
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    void keep() const;
    std::optional<std::filesystem::path> keepAt_;
    std::filesystem::path path_;
};

} // namespace daishi::replay
