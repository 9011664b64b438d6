// What a reader wrote into its log: taken whole, or not at all with the line at fault.
#include <catch2/catch.hpp>

#include <random>

#include "core/print/reading_log.h"
#include "core/words/scan.h"

using namespace daishi;

namespace {

using Records = std::vector<std::string>;

LogFault faultIn(const std::string& bytes) {
    const auto read = recordsOfLog(bytes);
    REQUIRE(std::holds_alternative<LogFault>(read));
    return std::get<LogFault>(read);
}

} // namespace

TEST_CASE("a log is its lines, ended as any system ends them") {
    CHECK(std::get<Records>(recordsOfLog("A\nB\r\nC\n")) == Records{"A", "B", "C"});
    CHECK(std::get<Records>(recordsOfLog("]d2A\x1d"
                                         "B\n")) == Records{"]d2A\x1d"
                                                            "B"});
    CHECK(std::get<Records>(recordsOfLog(std::string(kMaxScanBytes, 'A') + "\n")).size() == 1);
}

TEST_CASE("a log with a fault is not taken, and the line is named") {
    using enum LogFaultKind;
    struct Row {
        std::string bytes;
        LogFaultKind kind;
        std::int64_t line;
    };
    const Row rows[] = {
        {"", Nothing, 0},
        {"A\nB", NoLineEnd, 2},
        {"A\r\nB\r", Control, 2}, // half of a line end
        {"A\n\nB\n", EmptyLine, 2},
        {"\n", EmptyLine, 1},
        {"A\r\n\r\n", EmptyLine, 2},
        {std::string("A\nB\0C\n", 6), Control, 2},
        {"A\tB\n", Control, 1},
        {"A\rB\n", Control, 1},
        {"A\x7f\n", Control, 1},
        {"A\n\xff\n", NotUtf8, 2},
        {"\xc0\x80\n", NotUtf8, 1},
        {std::string(kMaxScanBytes + 1, 'A') + "\n", TooLong, 1},
        {std::string(kMaxScanBytes + 1, 'A'), TooLong, 1},
    };
    for (const Row& row : rows) {
        INFO(row.bytes.substr(0, 20));
        CHECK(faultIn(row.bytes).kind == row.kind);
        CHECK(faultIn(row.bytes).line == row.line);
        CHECK_FALSE(describe(row.kind).ja.empty());
    }
    std::string many;
    for (std::size_t i = 0; i <= kMostRecords; ++i)
        many += "A\n";
    CHECK(faultIn(many).kind == TooMany);
}

TEST_CASE("whatever bytes come, what is taken is every line of them and nothing else") {
    std::mt19937 random(28);
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes;
        for (unsigned n = random() % 60; n > 0; --n) {
            const unsigned draw = random() % 10;
            bytes += draw < 3 ? '\n' : draw == 9 ? char(random() % 256) : char('A' + random() % 26);
        }
        const auto read = recordsOfLog(bytes);
        if (const auto* fault = std::get_if<LogFault>(&read)) {
            const auto lines = 1 + std::count(bytes.begin(), bytes.end(), '\n');
            REQUIRE(fault->line <= lines);
            continue;
        }
        ++taken;
        std::string again;
        for (const std::string& record : std::get<Records>(read)) {
            REQUIRE_FALSE(record.empty());
            again += record + "\n";
        }
        std::string plain = bytes;
        for (std::size_t at; (at = plain.find("\r\n")) != std::string::npos;)
            plain.erase(at, 1);
        REQUIRE(again == plain);
    }
    CHECK(taken > 50);
}
