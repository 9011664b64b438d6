// Somebody new puts paper in, by what the help says alone.
#include "tests/printers/vprinter_kit.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>

#include "printers/virtual/act_words.h"

using namespace vprinter_kit;
using daishi::VirtualPrinterProcess;
using namespace daishi::vprinter;

namespace {

struct Said {
    int exit = 0;
    std::string text;
};

// The program as a shell calls it.
Said vprinter(const std::string& arguments) {
    FILE* out = ::popen((std::string(DAISHI_VPRINTER) + " " + arguments + " 2>&1").c_str(), "r");
    REQUIRE(out != nullptr);
    Said said;
    std::array<char, 4096> block;
    for (std::size_t got; (got = std::fread(block.data(), 1, block.size(), out)) > 0;)
        said.text.append(block.data(), got);
    said.exit = ::pclose(out);
    return said;
}

} // namespace

TEST_CASE("paper is put in and looked at by what the help says") {
    const VirtualPrinterProcess printer(setup());
    const Said help = vprinter("--help");
    CHECK(help.exit == 0);
    REQUIRE(help.text.find(putExample()) != std::string::npos);
    const std::string home = "--home " + printer.home().string();
    const Said put = vprinter(home + " --act '" + putExample() + "'");
    INFO(put.text);
    CHECK(put.exit == 0);
    const Said look = vprinter(home + R"( --act '{"act":"look","tray":1}')");
    CHECK(look.exit == 0);
    const auto told = parsed(look.text);
    CHECK(told->getValue<int>("sheets") == 50);
    CHECK(told->getObject("top")->getValue<std::string>("mark") == "DM145011HKN036");
}

TEST_CASE("what cannot be done is said, and ends with a failure") {
    const VirtualPrinterProcess printer(setup());
    const std::string home = "--home " + printer.home().string();
    const Said unknown = vprinter(home + R"( --act '{"act":"fly"}')");
    CHECK(unknown.exit != 0);
    std::string known;
    for (const ActRow& row : actRows())
        known += std::string(known.empty() ? "" : ", ") + row.name;
    CHECK_THAT(unknown.text, Catch::Contains("there are " + known + "\"")); // each act has its words
    CHECK(vprinter(home + R"( --act '{"act":"look","tray":9}')").exit != 0);
    CHECK(vprinter("--home /tmp --act '{}'").exit != 0); // no printer runs there
}
