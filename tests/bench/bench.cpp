// ./dev bench: the figures of the house, as ratios to peers measured in the same run (README.md).
#define CATCH_CONFIG_RUNNER // the fixtures of the tests use its macros
#include <catch2/catch.hpp>

#include <cstdio>
#include <cstring>
#include <set>

#include "tests/bench/sections.h"

using namespace daishi;
using namespace daishi::bench;

namespace {

using Wanted = std::set<std::string>; // sections that were named; all when none was

void measure(Table& table, const Wanted& wanted) {
    const std::string store = test::onPostgres() ? "PostgreSQL" : "SQLite";
    const auto asked = [&](const char* name) { return wanted.empty() || wanted.count(name) > 0; };
    if (asked("import")) {
        table.section(store + ": import");
        importFigures(table);
    }
    if (asked("acts")) {
        table.section(store + ": acts");
        actFigures(table);
    }
    if (!asked("year"))
        return;
    test::PrintFloor empty, withYear;
    YearSize size;
    if (test::onPostgres())
        size.sheetsOfChunk = 10; // all of them would take as long as all else together
    const double taken = seconds([&] { liveThroughYear(withYear, size); });
    table.section(store + ": verdict, evening, chain");
    std::printf("  (a year of history written in %.0f s)\n", taken);
    printOneRun(empty);
    printOneRun(withYear);
    eveningFigures(table, withYear);
    verdictFigures(table, empty, withYear);
    chainFigures(table, withYear);
}

} // namespace

// daishi_bench [--postgres SOCKET-FOLDER] [import] [acts] [year]
int main(int count, char** words) {
    if (count == 3 && std::strcmp(words[1], "--peak-of-import") == 0) {
        printPeakOfImport(words[2]);
        return 0;
    }
    const char* server = nullptr;
    Wanted wanted;
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(words[i], "--postgres") == 0 && i + 1 < count)
            server = words[++i];
        else
            wanted.insert(words[i]);
    }
    Table table;
    measure(table, wanted);
    if (server) {
        setenv("DAISHI_TEST_POSTGRES", server, 1);
        measure(table, wanted);
    }
    table.close();
    return 0;
}
