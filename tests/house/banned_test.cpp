// Calls and words that have no place in the product, and the few files where one of them has its reason.
#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>

#include "tests/house/house_files.h"

using namespace daishi::test;

namespace {

struct Ban {
    std::string what;
    std::regex pattern;
    std::vector<std::string> except; // files, or folders with a slash behind

    bool excepts(const std::string& path) const {
        return std::any_of(except.begin(), except.end(),
                           [&](const std::string& prefix) { return path.rfind(prefix, 0) == 0; });
    }
};

const std::vector<Ban>& bans() {
    static const std::vector<Ban> all = {
        {"the clock is handed in",
         std::regex("(system_clock|steady_clock)::now|\\btime\\((NULL|nullptr|0)\\)|Poco::Timestamp\\(\\)"),
         {"core/words/clock.cpp", "printers/ipp/deadline.cpp", "printers/reading/process/wire.cpp",
          "printers/virtual/"}}, // a device has its own clock
        {"chance is handed in", std::regex("\\b(rand|srand)\\(|::random\\(|std::random_device"), {}},
        {"no shell", std::regex("\\bsystem\\("), {}},
        {"nothing is swallowed", std::regex("catch\\s*\\(\\.\\.\\.\\)\\s*\\{\\s*\\}"), {}},
        {"nothing is left for later", std::regex("\\b(TODO|FIXME|XXX)\\b|not (yet )?implemented|未実装"), {}},
        {"no replacing insert", std::regex("OR REPLACE INTO|REPLACE INTO"), {}},
        {"a permit is made by authorize alone",
         std::regex("^\\s*Permit permit;"),
         {"core/decide/authorize.cpp", "core/print/chunk.h"}},
        {"no way round const", std::regex("const_cast<"), {}},
    };
    return all;
}

} // namespace

TEST_CASE("nothing banned is called") {
    for (const SourceFile& file : sourcesBelow(kProduct)) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            for (const Ban& ban : bans()) {
                if (ban.excepts(file.path) || !std::regex_search(file.lines[i], ban.pattern))
                    continue;
                FAIL_CHECK(file.path << ":" << i + 1 << ": " << ban.what << ": " << file.lines[i]);
            }
        }
    }
}

TEST_CASE("each ban sees what it bans") {
    const std::vector<std::string> samples = {"auto n = std::chrono::system_clock::now();",
                                              "int n = rand();",
                                              "system(\"ls\");",
                                              "catch (...) {}",
                                              "// TODO: later",
                                              "INSERT OR REPLACE INTO audit",
                                              "Permit permit;",
                                              "const_cast<char*>(p)"};
    REQUIRE(samples.size() == bans().size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        CHECK(std::regex_search(samples[i], bans()[i].pattern));
}
