// ./dev bench console: start, scan, run and pages of the console (tests/bench/README.md).
#define CATCH_CONFIG_RUNNER // the console of the tests uses its macros
#include <catch2/catch.hpp>

#include <set>

#include "tests/bench/console/durable.h"
#include "tests/bench/console/sections.h"

using namespace daishi;
using namespace daishi::bench;

namespace {

std::set<std::string> wanted; // parts that were named; all when none was

bool asked(const char* part) {
    return wanted.empty() || wanted.count(part) > 0;
}

} // namespace

TEST_CASE("the figures of the console") {
    auto& application = *static_cast<WatchedApplication*>(qApp);
    Table table;
    if (asked("start")) {
        table.section("console: start");
        startFigures(table);
    }
    if (asked("scan") || asked("run")) {
        RunHouse house(benchFolder("run"));
        test::Console c(house.morning(), {1920, 1080});
        table.section("console: scans and a run");
        scanFigures(table, c, application);
        if (asked("run"))
            runFigures(table, c, application);
    }
    if (asked("pages")) {
        table.section("console: pages behind three years, on a day of 50 lots and 200 jobs");
        pageFigures(table, application);
    }
    table.close();
}

// daishi_console_bench [start] [scan] [run] [pages]
int main(int count, char** words) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    watchCommits();
    WatchedApplication application(count, words);
    wanted.insert(words + 1, words + count);
    return Catch::Session().run(1, words);
}
