// The manual tells of every noun, verb, argument, option, setting and key, and no formatter complains.
#include <catch2/catch.hpp>

#include <set>

#include <filesystem>
#include <regex>
#include <sstream>

#include "app/cli/home.h"
#include "app/cli/log_file.h"
#include "app/cli/next_command.h"
#include "app/console/options.h"
#include "app/floor/options.h"
#include "app/manual/manual.h"
#include "app/manual/roff.h"
#include "app/program_verbs.h"
#include "core/store/random_source.h"
#include "printers/virtual/act_words.h"
#include "printers/virtual/options.h"
#include "tests/app/every_verb.h"
#include "tests/core/line_fixture.h"
#include "tests/printers/paper_tools.h"

using namespace daishi;
using namespace daishi::test;
namespace fs = std::filesystem;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("daishi(1) tells of every command in both languages") {
    const auto verbs = everyVerb();
    REQUIRE(verbs.size() > 40);
    for (const Language language : {Language::English, Language::Japanese}) {
        const std::string page = manual::daishiPage(verbs, language);
        for (const cli::Verb& verb : verbs) {
            INFO(cli::fullName(verb));
            CHECK(holds(page, ".SS " + manual::typed("daishi " + verb.noun) + "\n"));
            CHECK(holds(page, "\\fB" + manual::typed("daishi " + cli::fullName(verb))));
            CHECK(holds(page, manual::typed("daishi " + verb.example)));
            for (const cli::OptionRow& row : verb.options)
                CHECK(holds(page, manual::typed("--" + row.name)));
            CHECK_FALSE(verb.summary.in(language).empty());
        }
        for (const cli::OptionRow& row : cli::commonOptions())
            CHECK(holds(page, manual::typed("--" + row.name)));
    }
}

TEST_CASE("daishi.properties(5) tells of every setting, daishi-log(5) of every field") {
    for (const cli::Setting& setting : cli::allSettings()) {
        CHECK(holds(manual::propertiesPage(), "\\fB" + manual::typed(setting.name) + "\\fR"));
        CHECK(holds(manual::propertiesPage(), manual::prose(setting.environment)));
    }
    for (const cli::LogField& field : cli::logFields())
        CHECK(holds(manual::logPage(), "\\fB" + manual::typed(field.name) + "\\fR"));
}

TEST_CASE("daishi-vprinter(1) tells of every option") {
    for (const vprinter::OptionRow& row : vprinter::optionRows())
        CHECK(holds(manual::vprinterPage(), manual::typed(std::string("--") + row.name)));
    for (const auto* rows : {&vprinter::actRows(), &vprinter::stockRows()}) {
        for (const vprinter::ActRow& row : *rows) {
            INFO(row.name);
            CHECK(holds(manual::vprinterPage(), manual::typed(row.name)));
            CHECK(holds(manual::vprinterPage(), manual::prose(row.help)));
            CHECK(holds(vprinter::helpText(), row.name));
            CHECK(holds(vprinter::helpText(), row.help));
        }
    }
    CHECK(holds(vprinter::helpText(), vprinter::putExample()));
}

TEST_CASE("daishi-console(1) and daishi-floor(1) tell of every option in both languages") {
    for (const Language language : {Language::English, Language::Japanese}) {
        for (const console::OptionRow& row : console::optionRows()) {
            CHECK(holds(manual::consolePage(language), manual::typed(std::string("--") + row.name)));
            CHECK_FALSE(row.help.in(language).empty());
            CHECK(holds(console::usage(), row.help.en));
        }
        for (const practice::OptionRow& row : practice::optionRows()) {
            CHECK(holds(manual::floorPage(language), manual::typed(std::string("--") + row.name)));
            CHECK_FALSE(row.help.in(language).empty());
        }
    }
}

TEST_CASE("daishi-config(5) tells of every key in the configuration that is shipped") {
    const std::string page = manual::configPage();
    static const std::regex key(R"(^\s*([a-z][a-z_-]*) = )");
    int keys = 0;
    for (const auto& entry : fs::directory_iterator(DAISHI_CONFIG_FOLDER)) {
        if (entry.path().extension() != ".toml")
            continue;
        std::istringstream lines(bytesOf(entry.path()));
        for (std::string line; std::getline(lines, line);) {
            std::smatch match;
            if (!std::regex_search(line, match, key))
                continue;
            ++keys;
            INFO(entry.path().filename() << ": " << match[1]);
            CHECK((holds(page, "\\fB" + manual::typed(match[1].str()) + "\\fR") ||
                   holds(page, match[1].str())));
        }
        CHECK(holds(page, entry.path().filename().string()));
    }
    CHECK(keys > 100);
}

TEST_CASE("neither mandoc nor groff complains about a page") {
    for (const manual::ManualFile& page : manual::allPages(everyVerb())) {
        INFO(page.path);
        const PdfOnDisk page_(page.text);
        CHECK(page_.run("mandoc -Tlint -Wwarning it.pdf 2>&1 || true").empty());
        CHECK(page_.run("LC_ALL=C.UTF-8 groff -Kutf8 -Tutf8 -man -ww -z it.pdf 2>&1").empty());
    }
}

TEST_CASE("what stands in a text is never taken for a request") {
    CHECK(manual::prose(".SH x") == "\\&.SH x");
    CHECK(manual::prose("a\\b") == "a\\eb");
    CHECK(manual::typed("--as '1'") == "\\-\\-as \\(aq1\\(aq");
}

TEST_CASE("a refusal names its command beside its words, never in them, and there is such a command") {
    std::set<std::string> names;
    for (const cli::Verb& verb : everyVerb())
        names.insert(cli::fullName(verb));
    int named = 0;
    for (const RefusalRow& row : refusalTable()) {
        INFO(numberOf(row.code));
        CHECK_THAT(std::string(row.nextJa) + std::string(row.nextEn), !Catch::Contains("daishi "));
        const std::string command(cli::nextCommand(row.code));
        if (command.empty())
            continue;
        ++named;
        const auto second = command.find(' ', command.find(' ') + 1);
        CHECK(names.count(command.substr(0, second)) == 1);
    }
    CHECK(named > 0);
}
