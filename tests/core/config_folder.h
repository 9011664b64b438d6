// A copy of the shipped configuration in which a test breaks one thing.
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace daishi::test {

class ConfigFolder {
  public:
    ConfigFolder() {
        static int made = 0;
        const std::string name = "daishi-config-" + std::to_string(getpid()) + "-" + std::to_string(++made);
        path_ = std::filesystem::temp_directory_path() / name;
        std::filesystem::remove_all(path_);
        std::filesystem::copy(DAISHI_CONFIG_FOLDER, path_, std::filesystem::copy_options::recursive);
    }
    ConfigFolder(const ConfigFolder&) = delete;
    ConfigFolder& operator=(const ConfigFolder&) = delete;
    ~ConfigFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

    std::string read(const std::string& file) const {
        std::ifstream in(path_ / file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::string& file, const std::string& text) const {
        std::ofstream(path_ / file, std::ios::binary | std::ios::trunc) << text;
    }

    // Replaces the first `old` behind the first `anchor` (from the start, if that is empty).
    void replace(const std::string& file, const std::string& anchor, const std::string& old,
                 const std::string& now) const {
        std::string text = read(file);
        text.replace(place(text, anchor, old), old.size(), now);
        write(file, text);
    }

    // Line, counted from 1, of the first `wanted` behind the first `anchor`.
    std::int64_t lineOf(const std::string& file, const std::string& anchor, const std::string& wanted) const {
        const std::string text = read(file);
        const auto end = text.begin() + std::ptrdiff_t(place(text, anchor, wanted));
        return 1 + std::count(text.begin(), end, '\n');
    }

  private:
    static std::size_t place(const std::string& text, const std::string& anchor, const std::string& wanted) {
        const std::size_t from = text.find(anchor);
        const std::size_t at = from == std::string::npos ? from : text.find(wanted, from);
        if (at == std::string::npos)
            throw std::runtime_error("not in the shipped file: " + wanted);
        return at;
    }

    std::filesystem::path path_;
};

} // namespace daishi::test
