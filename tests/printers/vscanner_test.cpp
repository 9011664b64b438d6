// The scanner for simulated sheets, from the tray and the output bin of the virtual printer to the watched
// folder.
#include <catch2/catch.hpp>

#include <sstream>

#include "printers/sources/child.h"
#include "printers/sources/watched_folder.h"
#include "tests/printers/sources_kit.h"
#include "tests/printers/vprinter_kit.h"

using namespace daishi;
using namespace daishi::test;
using namespace vprinter_kit;

namespace {

sources::ChildEnd vscanner(std::vector<std::string> words) {
    words.insert(words.begin(), DAISHI_VSCANNER);
    return sources::runChild({words, kMostPictureBytes, std::chrono::minutes(1)});
}

std::string scanned(std::vector<std::string> words) {
    const auto end = vscanner(std::move(words));
    INFO(end.says);
    REQUIRE(end.how == sources::ChildEnd::How::Exited);
    REQUIRE(end.code == 0);
    return end.out;
}

std::string stockIn(const std::string& act) {
    std::ostringstream text;
    parsed(act)->getObject("stock")->stringify(text);
    return text.str();
}

} // namespace

TEST_CASE("the blank that truly lies in the tray is what is scanned") {
    VirtualPrinterProcess printer(setup());
    const std::string home = printer.home().string();
    printer.floor().must(putWrong(1, 10));
    const std::string inTray = scanned({"--home", home, "--tray", "1"});
    CHECK(inTray.substr(0, 3) == "\xFF\xD8\xFF");
    CHECK(inTray == scanned({"--stock", stockIn(putWrong(1, 10))}));
    CHECK(inTray != scanned({"--stock", stockIn(putRight(1, 10))}));
    CHECK(parsed(printer.floor().must(R"({"act":"look","tray":1})"))->getValue<int>("sheets") == 10);
}

TEST_CASE("a printed sheet is scanned into a folder, and taken there") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    REQUIRE(jobEnds(client, client.print("run-1-chunk-1", "tray-1", cards(2))));
    const std::string home = printer.home().string();

    const SourceFolder folder;
    WatchedFolder source("copier", folder.path().string());
    source.ask();
    CHECK(scanned({"--home", home, "--into", folder.path().string()}).empty());
    const std::string newest = pictureIn(source.take(kSoon)).bytes;
    CHECK(newest == scanned({"--home", home, "--sheet", "2"}));
    CHECK(newest != scanned({"--home", home, "--sheet", "1"}));
    CHECK(newest != scanned({"--home", home, "--seed", "2"}));
    CHECK(newest != scanned({"--home", home, "--profile", "camera"}));
}

TEST_CASE("what cannot be scanned is told") {
    const SourceFolder folder;
    const std::string home = folder.path().string();
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{},
                                               {"--home", home},
                                               {"--home", home, "--sheet", "1"},
                                               {"--home", home, "--tray", "1"},
                                               {"--stock", "{}"},
                                               {"--pdf", "/dev/null"},
                                               {"--pdf"},
                                               {"--stock", stockIn(putRight(1, 1)), "--profile", "x"}}) {
        const auto end = vscanner(words);
        CHECK(end.code == 1);
        CHECK(end.out.empty());
        CHECK(end.says.find("daishi-vscanner: ") == 0);
    }
}
