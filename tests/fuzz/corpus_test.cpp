// Every file that is kept in corpus/ is held to the properties of its target: what a fuzzer has found once
// stays found.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "tests/fuzz/target.h"

using namespace daishi::fuzz;
namespace fs = std::filesystem;

namespace {

const fs::path kCorpus = DAISHI_CORPUS;

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> keptFor(const Target& target) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(kCorpus / std::string(target.name)))
        files.push_back(entry.path());
    return files;
}

} // namespace

TEST_CASE("every file of the corpus holds") {
    for (const Target& target : targets()) {
        const auto files = keptFor(target);
        INFO(target.name);
        CHECK(files.size() >= 5);
        for (const fs::path& file : files) {
            INFO(file.string());
            CHECK_NOTHROW(target.hold(bytesOf(file)));
        }
    }
}

TEST_CASE("every file of the corpus, cut off and doubled, holds") {
    for (const Target& target : targets()) {
        for (const fs::path& file : keptFor(target)) {
            const std::string bytes = bytesOf(file);
            INFO(file.string());
            for (const std::size_t part : {1, 2, 3})
                CHECK_NOTHROW(target.hold(std::string_view(bytes).substr(0, bytes.size() * part / 4)));
            CHECK_NOTHROW(target.hold(bytes + bytes));
        }
    }
}

TEST_CASE("the corpus is small and every folder of it has its target") {
    std::set<std::string> known;
    for (const Target& target : targets())
        known.insert(std::string(target.name));
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(kCorpus)) {
        if (entry.is_directory())
            CHECK(known.count(entry.path().filename().string()) == 1);
        else
            bytes += entry.file_size();
    }
    CHECK(bytes < 1'000'000);
    CHECK_THROWS(targetNamed("nothing"));
}
