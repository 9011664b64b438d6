#include "tests/house/house_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>

namespace daishi::test {

namespace fs = std::filesystem;

namespace {

SourceFile readSource(const fs::path& path, const std::string& folder) {
    SourceFile file;
    file.path = fs::relative(path, DAISHI_SOURCE).generic_string();
    file.folder = folder;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);)
        file.lines.push_back(line);
    return file;
}

std::vector<SourceFile> filesBelow(const std::vector<std::string>& folders,
                                   const std::function<bool(const fs::path&)>& wanted) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(DAISHI_SOURCE) / folder)) {
            if (entry.is_regular_file() && wanted(entry.path()))
                files.push_back(readSource(entry.path(), folder));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

} // namespace

std::vector<SourceFile> sourcesBelow(const std::vector<std::string>& folders) {
    return filesBelow(
        folders, [](const fs::path& path) { return path.extension() == ".h" || path.extension() == ".cpp"; });
}

std::vector<SourceFile> cmakeBelow(const std::vector<std::string>& folders) {
    return filesBelow(folders, [](const fs::path& path) { return path.filename() == "CMakeLists.txt"; });
}

} // namespace daishi::test
