// Issue files that are broken, cut off, enormous, wrongly encoded or no files at all: the place is named, the
// exit code is the documented one, nothing is half done, and the memory stays bounded.
#include <catch2/catch.hpp>

#include <atomic>
#include <fstream>
#include <set>
#include <thread>

#include "core/config/load_registry.h"
#include "core/jobs/issue_file.h"
#include "tests/fuzz/hostile_kit.h"

using namespace daishi;
using namespace daishi::fuzz;
namespace fs = std::filesystem;

namespace {

using Put = std::function<void(const fs::path&)>;

// Every column of the mapping, once.
std::string heading() {
    const auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
    std::string text;
    std::set<std::string> names;
    for (const auto& [key, name] : std::get<Registry>(loaded).mapping("midori-hkn")->columns)
        if (names.insert(name).second)
            text += (text.empty() ? "" : ",") + name;
    return text;
}

// In CP932: 管理番号,記号 and the beginning of a kanji.
const std::string kCp932 = "\x8a\xc7\x97\x9d\x94\xd4\x8d\x86,\x8b\x4c\x8d\x86";

Put holding(const std::string& bytes) {
    return [bytes](const fs::path& path) { write(path, bytes); };
}
Put many(const std::string& head, const std::string& piece, std::int64_t times,
         const std::string& tail = "") {
    return [=](const fs::path& path) { writeMany(path, head, piece, times, tail); };
}

std::vector<std::string> import(const fs::path& file, const std::string& mapping) {
    return {"job",      "import",       file.string(), "--mapping",  mapping,
            "--issued", "2024-10-01",   "--as-of",     "2024-09-30", "--people",
            "1",        "--households", "1",           "--as",       "0417"};
}

struct Row {
    std::string name;
    std::string mapping;
    Put put;
    std::vector<std::string> says; // all of these in the answer
    std::int64_t peak = kQuietPeak;
};

const std::vector<Row>& rows() {
    static const std::vector<Row> all = {
        {"nothing at all", "midori-hkn", holding(""), {"\"line\":1", "there is no heading"}},
        {"a heading only", "midori-hkn", holding("\n"), {"\"line\":1", "an empty line"}},
        {"another heading", "midori-hkn", holding("a,b\n1,2\n"), {"\"line\":1", "this column is missing"}},
        {"a quote that never closes",
         "midori-hkn",
         holding(heading() + "\nA,\"1,2\n"),
         {"\"line\":2", "\"column\":3", "a quote that is not closed"}},
        {"CP932 cut within a character",
         "kawasaki-hkn",
         holding(kCp932 + "\n1,\x8b"),
         {"\"line\":2", "\"column\":3", "a character that is cut off"}},
        {"UTF-8 where CP932 is configured",
         "kawasaki-hkn",
         holding("\xef\xbb\xbf管理番号\n"),
         {"\"line\":1", "\"column\":1", "this is UTF-8"}},
        {"CP932 where UTF-8 is configured",
         "midori-hkn",
         holding(kCp932 + "\n"),
         {"\"line\":1", "\"column\":1", "a byte that the encoding does not have"}},
        {"UTF-16",
         "midori-hkn",
         holding(std::string("\xff\xfe\x74\x65\x06\x74", 6)),
         {"\"line\":1", "\"column\":1", "a byte that the encoding does not have"}},
        {"a lone surrogate",
         "midori-hkn",
         holding(heading() + "\nA,\xed\xa0\x80\n"),
         {"\"line\":2", "\"column\":3", "a byte that the encoding does not have"}},
        {"a zero byte",
         "midori-hkn",
         holding(heading() + "\nA" + std::string(1, '\0') + "\n"),
         {"\"line\":2", "\"column\":2", "a zero byte"}},
        {"only carriage returns",
         "midori-hkn",
         holding("a,b\r1,2\r"),
         {"\"line\":1", "\"column\":4", "a CR without"}},
        {"one line of 100 MB",
         "midori-hkn",
         many("", std::string(1 << 20, 'x'), 100),
         {"\"line\":1", "a field longer than any file may have"},
         320 * kMiB},
        {"one quoted field of 100 MB",
         "midori-hkn",
         many("\"", std::string(1 << 20, '\n'), 100),
         {"\"line\":1", "a field longer than any file may have"},
         320 * kMiB},
        {"ten million columns",
         "midori-hkn",
         many("", std::string(1 << 20, ','), 10),
         {"\"line\":1", "\"column\":201", "more fields than any file may have"},
         kQuietPeak + 40 * kMiB},
        {"a million faults",
         "midori-hkn",
         many(heading() + "\n", "\n", 1'000'000),
         {"\"total\":1000000", "\"line\":1001", "an empty line"},
         kQuietPeak + 16 * kMiB},
        {"cut off within a record",
         "midori-hkn",
         holding(heading() + "\nA,1"),
         {"\"line\":2", "not as many fields"}},
        {"longer than any file may be",
         "midori-hkn",
         [](const fs::path& path) {
             write(path, "");
             fs::resize_file(path, kMaxIssueBytes + 1);
         },
         {"the file is longer than 268435456 bytes"}},
    };
    return all;
}

// The event of a rejected file is the only thing that is written.
void holdRejected(const HostileFloor& floor, const Stock& before, std::int64_t events) {
    const Stock after = floor.stock();
    CHECK(after.counts == before.counts);
    CHECK(after.events == before.events + events);
    CHECK((events > 0) == (after.head != before.head));
}

} // namespace

TEST_CASE("a hostile issue file is refused with its place, and nothing is half done") {
    const HostileFloor floor;
    for (const Row& row : rows()) {
        INFO(row.name);
        const fs::path file = floor.file("issue.csv");
        row.put(file);
        const Stock before = floor.stock();
        const Ended ended = floor.run(import(file, row.mapping));
        INFO(ended.out.substr(0, 500) << ended.err.substr(0, 500));
        CHECK(ended.exit == 4);
        for (const std::string& says : row.says)
            CHECK_THAT(ended.out, Catch::Contains(says));
        CHECK(ended.out.size() < 1'000'000);
#ifndef DAISHI_SANITIZED
        CHECK(ended.peakBytes <= row.peak);
#endif
        const bool read = fs::file_size(file) <= kMaxIssueBytes;
        holdRejected(floor, before, read ? 1 : 0);
        fs::remove(file);
    }
}

TEST_CASE("what is no issue file at all is not waited for, not read and not taken") {
    const HostileFloor floor;
    const Stock before = floor.stock();
    for (const Disguise& disguise : disguises()) {
        INFO(disguise.name);
        const fs::path file = floor.file("issue.csv");
        disguise.put(file);
        const Ended ended = floor.run(import(file, "kawasaki-hkn"));
        INFO(ended.out << ended.err);
        CHECK(ended.exit == 4);
        CHECK_THAT(ended.out, Catch::Contains(disguise.says) && Catch::Contains(file.string()));
        CHECK(floor.stock() == before);
        fs::remove(file);
    }
    const Ended missing = floor.run(import(floor.file("nowhere.csv"), "kawasaki-hkn"));
    CHECK(missing.exit == 2);
    CHECK_THAT(missing.out, Catch::Contains("there is no such file"));
    CHECK(floor.stock() == before);
}

TEST_CASE("a file that somebody still writes is not taken") {
    const HostileFloor floor;
    const Stock before = floor.stock();
    const fs::path file = floor.file("issue.csv");
    write(file, "");
    fs::resize_file(file, std::uintmax_t(200 * kMiB)); // long enough to be overtaken while it is read
    std::atomic<bool> done{false};
    std::thread writer([&] {
        std::ofstream out(file, std::ios::binary | std::ios::app);
        while (!done)
            out << 'x' << std::flush;
    });
    const Ended ended = floor.run(import(file, "midori-hkn"));
    done = true;
    writer.join();
    INFO(ended.out << ended.err);
    CHECK(ended.exit == 4);
    CHECK_THAT(ended.out, Catch::Contains("the file changed while it was read"));
    CHECK(floor.stock() == before);
}
