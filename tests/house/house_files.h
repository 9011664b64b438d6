// The sources of the house as text, for the tests of its own rules.
#pragma once

#include <string>
#include <vector>

namespace daishi::test {

struct SourceFile {
    std::string path;   // from the root: "core/words/days.h"
    std::string folder; // top-level folder: "core"
    std::vector<std::string> lines;
};

// Every .h and .cpp below these top-level folders, in order of their paths.
std::vector<SourceFile> sourcesBelow(const std::vector<std::string>& folders);
// Every CMakeLists.txt below them.
std::vector<SourceFile> cmakeBelow(const std::vector<std::string>& folders);

inline const std::vector<std::string> kProduct = {"app", "core", "printers", "stock"};

} // namespace daishi::test
