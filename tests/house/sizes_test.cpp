// Files are small. Above 300 lines a file has to be named here, and the figure can only be lowered.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

#include "tests/house/house_files.h"

using namespace daishi::test;

namespace {

const std::map<std::string, std::size_t> kLong = {
    {"core/decide/lives.cpp", 369},     // eleven lives, each a table of its own
    {"core/decide/reconcile.cpp", 306}, // ten kinds of difference, each a function of its own
};

} // namespace

TEST_CASE("no file grows past 300 lines") {
    for (const SourceFile& file : sourcesBelow(kProduct)) {
        const auto known = kLong.find(file.path);
        INFO(file.path << " has " << file.lines.size() << " lines");
        CHECK(file.lines.size() <= (known == kLong.end() ? 300 : known->second));
    }
}

TEST_CASE("the middle of all files is about 100 lines") {
    std::vector<std::size_t> sizes;
    for (const SourceFile& file : sourcesBelow(kProduct))
        sizes.push_back(file.lines.size());
    REQUIRE_FALSE(sizes.empty());
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2),
                     sizes.end());
    CHECK(sizes[sizes.size() / 2] <= 120);
}

TEST_CASE("every header is guarded and says what it is") {
    for (const SourceFile& file : sourcesBelow(kProduct)) {
        if (file.path.substr(file.path.size() - 2) != ".h")
            continue;
        INFO(file.path);
        CHECK(std::any_of(file.lines.begin(), file.lines.end(),
                          [](const std::string& line) { return line.rfind("// ", 0) == 0; }));
        CHECK(std::count(file.lines.begin(), file.lines.end(), "#pragma once") == 1);
    }
}
