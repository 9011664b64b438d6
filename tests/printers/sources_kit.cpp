#include "tests/printers/sources_kit.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

namespace daishi::test {

namespace fs = std::filesystem;

namespace {

void put(const fs::path& file, const std::string& bytes, std::ios::openmode mode) {
    std::ofstream out(file, std::ios::binary | mode);
    out << bytes;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

} // namespace

SourceFolder::SourceFolder() {
    std::string pattern = (fs::temp_directory_path() / "daishi-source-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    path_ = pattern;
}

SourceFolder::~SourceFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void SourceFolder::drop(const std::string& name, const std::string& bytes) const {
    put(path_ / ("." + name), bytes, std::ios::trunc);
    fs::rename(path_ / ("." + name), path_ / name);
}

void SourceFolder::write(const std::string& name, const std::string& bytes) const {
    put(path_ / name, bytes, std::ios::trunc);
}

void SourceFolder::append(const std::string& name, const std::string& bytes) const {
    put(path_ / name, bytes, std::ios::app);
}

fs::path SourceFolder::script(const std::string& name, const std::string& lines) const {
    write(name, "#!/bin/sh\n" + lines);
    fs::permissions(path_ / name, fs::perms::owner_all);
    return path_ / name;
}

std::string pictureOf(const std::string& content) {
    return "\xFF\xD8\xFF\xE0" + content + "\xFF\xD9";
}

const Picture& pictureIn(const std::variant<Picture, NoPicture>& answer) {
    if (const auto* none = std::get_if<NoPicture>(&answer))
        FAIL("no picture: " << nameOf(none->why) << " " << none->says);
    return std::get<Picture>(answer);
}

NoPictureWhy whyIn(const std::variant<Picture, NoPicture>& answer) {
    if (std::holds_alternative<Picture>(answer))
        FAIL("a picture came");
    return std::get<NoPicture>(answer).why;
}

} // namespace daishi::test
