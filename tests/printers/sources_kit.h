// Folders, pictures and programs for the tests of picture sources.
#pragma once

#include <filesystem>
#include <string>

#include "printers/sources/picture_source.h"

namespace daishi::test {

class SourceFolder {
  public:
    SourceFolder();
    ~SourceFolder();
    SourceFolder(const SourceFolder&) = delete;
    SourceFolder& operator=(const SourceFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

    // Written elsewhere and renamed into place.
    void drop(const std::string& name, const std::string& bytes) const;
    void write(const std::string& name, const std::string& bytes) const; // opened, written, closed
    void append(const std::string& name, const std::string& bytes) const;
    // An executable script of /bin/sh.
    std::filesystem::path script(const std::string& name, const std::string& lines) const;

  private:
    std::filesystem::path path_;
};

// As a file begins and ends, with `content` between; nobody decodes it here.
std::string pictureOf(const std::string& content);

const Picture& pictureIn(const std::variant<Picture, NoPicture>&);
NoPictureWhy whyIn(const std::variant<Picture, NoPicture>&);

inline constexpr std::chrono::milliseconds kAtOnce{0}, kSoon{10'000};

} // namespace daishi::test
