// The arrows of the house (README, map): app → printers, stock, core; printers → core; stock → core; core →
// nothing of ours. Checked twice: what the sources include, and what the targets link.
#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>

#include "tests/house/house_files.h"

using namespace daishi::test;

namespace {

const std::map<std::string, std::set<std::string>> kMayUse = {
    {"app", {"app", "printers", "stock", "core"}},
    {"printers", {"printers", "core"}},
    {"stock", {"stock", "core"}},
    {"core", {"core"}},
};

// Inside core: words ← decide ← config, store ← the use-cases.
const std::map<std::string, std::set<std::string>> kInsideCore = {
    {"words", {"words"}},
    {"decide", {"words", "decide"}},
    {"config", {"words", "config"}},
    {"store", {"words", "decide", "store"}},
};

// Only what stands on a screen or waits beside one knows Qt: the line, its paper and its commands run
// without. In printers its PDF engine draws pages as dots, behind a header without Qt.
const std::map<std::string, std::set<std::string>> kMayUseQt = {
    {"app", {"console", "desk", "floor", "picture", "scanner"}}, {"printers", {"raster", "sources"}}};

std::string second(const std::string& path) {
    const auto first = path.find('/');
    return path.substr(first + 1, path.find('/', first + 1) - first - 1);
}

std::vector<std::string> forbiddenIncludes(const SourceFile& file) {
    static const std::regex ours("^\\s*#\\s*include\\s*\"((app|core|printers|stock)/[^\"]+)\"");
    static const std::regex foreign("^\\s*#\\s*include\\s*[<\"](Q[A-Z]|cups/|pappl/|sqlite3|sodium|Poco/)");
    std::vector<std::string> found;
    for (const std::string& line : file.lines) {
        std::smatch match;
        if (std::regex_search(line, match, ours)) {
            const bool allowed = kMayUse.at(file.folder).count(match[2]) > 0;
            const auto inner =
                file.folder == "core" ? kInsideCore.find(second(file.path)) : kInsideCore.end();
            const bool inside =
                inner == kInsideCore.end() || match[2] != "core" || inner->second.count(second(match[1])) > 0;
            if (!allowed || !inside)
                found.push_back(file.path + ": " + line);
        }
        if (std::regex_search(line, match, foreign)) {
            const std::string what = match[1];
            const bool qt = what[0] == 'Q';
            const bool device = qt || what == "cups/" || what == "pappl/";
            const auto mayUseQt = kMayUseQt.find(file.folder);
            const bool withoutQt =
                mayUseQt == kMayUseQt.end() || mayUseQt->second.count(second(file.path)) == 0;
            const bool pure = file.path.rfind("core/words", 0) == 0 || file.path.rfind("core/decide", 0) == 0;
            const bool publicHeader = file.path.substr(file.path.size() - 2) == ".h" && what == "Poco/";
            const bool inCore = file.folder == "core" || file.folder == "stock";
            if ((qt && withoutQt) || (device && inCore) || pure || (publicHeader && inCore))
                found.push_back(file.path + ": " + line);
        }
    }
    return found;
}

} // namespace

TEST_CASE("no source includes against the arrows") {
    const auto files = sourcesBelow(kProduct);
    REQUIRE(files.size() > 100);
    for (const SourceFile& file : files) {
        for (const std::string& line : forbiddenIncludes(file))
            FAIL_CHECK(line);
    }
}

TEST_CASE("a forbidden include is seen") {
    const auto bad = [](std::string folder, std::string path, std::string line) {
        return forbiddenIncludes({std::move(path), std::move(folder), {std::move(line)}}).size() == 1;
    };
    CHECK(bad("core", "core/print/x.cpp", "#include \"stock/boxes.h\""));
    CHECK(bad("stock", "stock/x.cpp", "#include \"printers/paper/font.h\""));
    CHECK(bad("printers", "printers/ipp/x.cpp", "#include \"stock/boxes.h\""));
    CHECK(bad("core", "core/decide/x.cpp", "#include \"core/store/database.h\""));
    CHECK(bad("core", "core/decide/x.h", "#include <sqlite3.h>"));
    CHECK(bad("core", "core/print/x.h", "#include <Poco/JSON/Object.h>"));
    CHECK(bad("stock", "stock/x.cpp", "#include <cups/cups.h>"));
    CHECK(bad("app", "app/cli/x.cpp", "#include <QString>"));
    CHECK(bad("printers", "printers/paper/x.cpp", "#include <QImage>"));
    CHECK_FALSE(bad("app", "app/console/x.cpp", "#include <QString>"));
    CHECK_FALSE(bad("core", "core/day/x.cpp", "#include <Poco/JSON/Object.h>"));
}

TEST_CASE("no target links against the arrows") {
    const auto files = cmakeBelow(kProduct);
    std::map<std::string, std::string> home; // target → top-level folder
    static const std::regex made("daishi_(?:library|program)\\(\\s*([A-Za-z_-]+)");
    for (const SourceFile& file : files) {
        for (const std::string& line : file.lines) {
            std::smatch match;
            if (std::regex_search(line, match, made))
                home[match[1]] = file.folder;
        }
    }
    REQUIRE(home.size() > 8);
    static const std::regex name("daishi[A-Za-z_-]*");
    for (const SourceFile& file : files) {
        for (const std::string& line : file.lines) {
            const std::string code = line.substr(0, line.find('#'));
            for (std::sregex_iterator it(code.begin(), code.end(), name), end; it != end; ++it) {
                const auto target = home.find(it->str());
                if (target == home.end())
                    continue;
                INFO(file.path << " links " << it->str());
                CHECK(kMayUse.at(file.folder).count(target->second) == 1);
            }
        }
    }
}
