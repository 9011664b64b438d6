// Many writers at once, each in its own way, while the folder is watched: every picture comes whole, and
// once.
#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <thread>

#include "printers/sources/watched_folder.h"
#include "tests/printers/sources_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using Random = std::mt19937;

std::string contentOf(unsigned writer, unsigned number, Random& random) {
    return std::to_string(writer) + "-" + std::to_string(number) + ":" + std::string(random() % 60'000, 'x');
}

void inParts(const SourceFolder& folder, const std::string& name, const std::string& bytes, Random& random) {
    for (std::size_t had = 0; had < bytes.size();) {
        const std::size_t part = 1 + random() % bytes.size();
        folder.append(name, bytes.substr(had, part)); // opened and closed each time
        had += part;
    }
}

void disturb(const SourceFolder& folder, const std::string& name, Random& random) {
    std::error_code ignored;
    switch (random() % 3) {
    case 0:
        std::filesystem::create_symlink("/etc/passwd", folder / ("l" + name), ignored);
        break;
    case 1:
        folder.append("." + name, "hidden");
        break;
    case 2:
        std::filesystem::create_directory(folder / ("d" + name), ignored);
        break;
    }
}

void writeAll(const SourceFolder& folder, unsigned writer, const std::vector<std::string>& all) {
    Random random(writer);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string name = std::to_string(writer) + "-" + std::to_string(i) + ".jpg";
        disturb(folder, name, random);
        switch (random() % 3) {
        case 0:
            folder.drop("r" + name, all[i]);
            break;
        case 1:
            folder.write(name, all[i]);
            break;
        case 2:
            inParts(folder, name, all[i], random);
            break;
        }
    }
}

} // namespace

TEST_CASE("whatever writers do, each picture comes whole and once") {
    constexpr unsigned kWriters = 3, kEach = 60;
    SourceFolder folder;
    WatchedFolder source("copier", folder.path().string());
    source.ask();
    std::map<std::string, int> came; // by content
    std::vector<std::thread> writers;
    for (unsigned writer = 0; writer < kWriters; ++writer) {
        Random random(100 + writer);
        std::vector<std::string> all;
        for (unsigned number = 0; number < kEach; ++number)
            came[all.emplace_back(pictureOf(contentOf(writer, number, random)))] = 0;
        writers.emplace_back([&folder, writer, all] { writeAll(folder, writer, all); });
    }
    std::size_t strange = 0;
    for (unsigned i = 0; i < kWriters * kEach; ++i) {
        const auto answer = source.take(kSoon);
        const auto* picture = std::get_if<Picture>(&answer);
        if (!picture)
            break;
        const auto known = came.find(picture->bytes);
        if (known == came.end())
            ++strange;
        else
            ++known->second;
        CHECK(source.discard(*picture));
    }
    for (std::thread& writer : writers)
        writer.join();
    CHECK(strange == 0);
    for (const auto& [content, times] : came) {
        INFO(content.substr(4, 8));
        CHECK(times == 1);
    }
    CHECK(whyIn(source.take(kAtOnce)) == NoPictureWhy::NothingCame);
}
