// Scanners by SANE (its test backend), cameras, and programs that crash, hang and lie.
#include <catch2/catch.hpp>

#include <signal.h>

#include <cstdlib>
#include <fstream>
#include <optional>
#include <thread>

#include "printers/sources/child.h"
#include "printers/sources/handed_source.h"
#include "printers/sources/source_settings.h"
#include "tests/printers/sources_kit.h"

using namespace daishi;
using namespace daishi::test;
using sources::ChildEnd;

namespace {

// SANE with nothing but its two test devices, which do what test.conf says.
class TestSane {
  public:
    explicit TestSane(const std::string& settings = "") {
        folder_.write("dll.conf", "test\n");
        std::filesystem::create_directory(folder_ / "dll.d");
        folder_.write("test.conf", "number_of_devices 2\nenable-test-options true\n" + settings);
        ::setenv("SANE_CONFIG_DIR", folder_.path().c_str(), 1);
    }

  private:
    SourceFolder folder_;
};

ScanSetup setup(const std::string& device = "test:0") {
    ScanSetup all;
    all.program = DAISHI_SCAN;
    all.name = device;
    all.dpi = {75};
    return all;
}

std::variant<Picture, NoPicture> scan(const ScanSetup& how, std::chrono::milliseconds within = kSoon) {
    ScanProgram source("flatbed", how);
    source.ask();
    return source.take(within);
}

std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes.at(at + i));
    return number;
}

ScanSetup program(const SourceFolder& folder, const std::string& lines) {
    ScanSetup all = setup();
    all.program = folder.script("scan", lines);
    return all;
}

} // namespace

TEST_CASE("a scanner is found and scans its whole bed as PNG") {
    const TestSane sane;
    const auto found = findDevices(DAISHI_SCAN, ScanDevice::Scanner, kSoon);
    REQUIRE(std::holds_alternative<std::vector<FoundDevice>>(found));
    const auto& devices = std::get<std::vector<FoundDevice>>(found);
    REQUIRE(devices.size() == 2);
    CHECK(devices[0].name == "test:0");
    CHECK_FALSE(devices[0].label.empty());

    const Picture colour = pictureIn(scan(setup()));
    CHECK(colour.source == "flatbed");
    CHECK(numberAt(colour.bytes, 16) == 590); // 200 mm at 75 dpi
    CHECK(numberAt(colour.bytes, 20) == 590);
    CHECK(colour.bytes.at(25) == 2); // RGB

    ScanSetup grey = setup("");
    grey.colour = ScanColour::Grey;
    CHECK(pictureIn(scan(grey)).bytes.at(25) == 0);
}

TEST_CASE("what a scanner answers is told by its name") {
    const auto [status, why] = GENERATE(table<std::string, NoPictureWhy>({
        {"SANE_STATUS_NO_DOCS", NoPictureWhy::NothingCame},
        {"SANE_STATUS_DEVICE_BUSY", NoPictureWhy::Busy},
        {"SANE_STATUS_JAMMED", NoPictureWhy::Jammed},
        {"SANE_STATUS_COVER_OPEN", NoPictureWhy::Jammed},
        {"SANE_STATUS_IO_ERROR", NoPictureWhy::Gone},
        {"SANE_STATUS_NO_MEM", NoPictureWhy::TooLarge},
        {"SANE_STATUS_ACCESS_DENIED", NoPictureWhy::NotThere},
        {"SANE_STATUS_EOF", NoPictureWhy::BadPicture}, // before the first line
    }));
    INFO(status);
    const TestSane sane("read-status-code \"" + status + "\"\n");
    CHECK(whyIn(scan(setup())) == why);
}

TEST_CASE("a scanner that is not there, and one that cannot do what is asked") {
    const TestSane sane;
    CHECK(whyIn(scan(setup("test:7"))) == NoPictureWhy::NotThere);
    CHECK(whyIn(scan(setup("nosuch:0"))) == NoPictureWhy::NotThere);
    ScanSetup wrong = setup();
    wrong.dpi = {5000};
    CHECK(whyIn(scan(wrong)) == NoPictureWhy::ReaderFailed);
    ScanSetup large = setup();
    large.dpi = {1200}; // 9449 × 9449 dots
    CHECK(whyIn(scan(large)) == NoPictureWhy::TooLarge);
}

TEST_CASE("a scanner that hangs is given up") {
    const TestSane sane("read-delay true\nread-delay-duration 200000\nread-limit true\nread-limit-size 1\n");
    CHECK(whyIn(scan(setup(), std::chrono::milliseconds(600))) == NoPictureWhy::TookTooLong);
}

TEST_CASE("where no camera is, that is the answer") {
    ScanSetup camera = setup("");
    camera.device = ScanDevice::Camera;
    camera.name = "no such camera";
    CHECK(whyIn(scan(camera)) == NoPictureWhy::NotThere);
    CHECK(std::holds_alternative<std::vector<FoundDevice>>(
        findDevices(DAISHI_SCAN, ScanDevice::Camera, kSoon)));
}

TEST_CASE("a scanning program that crashes, lies or is not there costs one picture and nothing else") {
    SourceFolder folder;
    CHECK(whyIn(scan(program(folder, "kill -SEGV $$\n"))) == NoPictureWhy::ReaderFailed);
    CHECK(whyIn(scan(program(folder, "exit 77\n"))) == NoPictureWhy::ReaderFailed);
    CHECK(whyIn(scan(program(folder, "echo hello\n"))) == NoPictureWhy::BadPicture);
    CHECK(whyIn(scan(program(folder, "exit 0\n"))) == NoPictureWhy::BadPicture);
    CHECK(whyIn(scan(program(folder, "yes\n"))) == NoPictureWhy::TooLarge);
    ScanSetup none = setup();
    none.program = folder / "nobody";
    CHECK(whyIn(scan(none)) == NoPictureWhy::ReaderFailed);
}

TEST_CASE("a child is ended with all that it started") {
    SourceFolder folder;
    const std::string file = (folder / "pid").string();
    const auto script =
        folder.script("parent", "sleep 600 & echo $! > " + file + "; echo out; echo err >&2; wait\n");
    const ChildEnd end = sources::runChild({{script.string()}, 1000, std::chrono::seconds(2)});
    CHECK(end.how == ChildEnd::How::TookTooLong);
    CHECK(end.out == "out\n");
    CHECK(end.says == "err\n");
    pid_t grandchild = 0;
    std::ifstream(file) >> grandchild;
    REQUIRE(grandchild > 0);
    bool gone = false;
    for (int i = 0; i < 500 && !gone; ++i) {
        std::ifstream status("/proc/" + std::to_string(grandchild) + "/stat");
        const std::string line((std::istreambuf_iterator<char>(status)), {});
        gone = line.empty() || line.find(") Z ") != std::string::npos;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    CHECK(gone);
}

TEST_CASE("a child that ends while its own child holds the output open is at its end") {
    SourceFolder folder;
    const auto script = folder.script("parent", "sleep 600 &\necho out\nexit 3\n");
    const ChildEnd end = sources::runChild({{script.string()}, 1000, std::chrono::minutes(5)});
    CHECK(end.how == ChildEnd::How::Exited);
    CHECK(end.code == 3);
    CHECK(end.out == "out\n");
}

TEST_CASE("a child that says very much on stderr is heard to its end") {
    SourceFolder folder;
    const auto script = folder.script("loud", "head -c 3000000 /dev/zero | tr '\\0' x >&2\nexit 4\n");
    const ChildEnd end = sources::runChild({{script.string()}, 1000, std::chrono::minutes(5)});
    CHECK(end.code == 4);
    CHECK(end.says == std::string(4096, 'x'));
}

TEST_CASE("pictures that are handed over come in their order, and only after they were asked for") {
    HandedSource source("simulated");
    source.hand(pictureOf("before"));
    source.ask();
    CHECK(whyIn(source.take(kAtOnce)) == NoPictureWhy::NothingCame);
    source.hand(pictureOf("one"));
    source.fail({NoPictureWhy::Jammed, ""});
    source.hand("no picture");
    std::thread late([&] { source.hand(pictureOf("two")); });
    CHECK(pictureIn(source.take(kSoon)).bytes == pictureOf("one"));
    CHECK(whyIn(source.take(kSoon)) == NoPictureWhy::Jammed);
    CHECK(whyIn(source.take(kSoon)) == NoPictureWhy::BadPicture);
    CHECK(pictureIn(source.take(kSoon)).bytes == pictureOf("two"));
    late.join();
}

TEST_CASE("a place's settings make its sources") {
    const TestSane sane;
    const SourceFolder folder;
    const auto make = [](const std::string& id, auto device) {
        return makeSource({id, {}, device}, DAISHI_SCAN);
    };
    const auto copier = make("copier", FolderSource{folder.path().string()});
    copier->ask();
    folder.drop("a.jpg", pictureOf("a"));
    const Picture picture = pictureIn(copier->take(kSoon));
    CHECK(picture.source == "copier");
    CHECK(copier->discard(picture));
    CHECK(pictureIn(make("flatbed", ScannerSource{"test:1", {200}, ScanColour::Grey})->take(kSoon)).source ==
          "flatbed");
    CHECK(whyIn(make("flatbed", ScannerSource{"test:9"})->take(kSoon)) == NoPictureWhy::NotThere);
    CHECK(whyIn(make("arm", CameraSource{"no such camera"})->take(kSoon)) == NoPictureWhy::NotThere);
}

namespace {

// Ends a take() under way; how long that took.
std::chrono::milliseconds interrupted(PictureSource& source) {
    source.ask();
    std::optional<std::variant<Picture, NoPicture>> answer;
    std::thread taking([&] { answer = source.take(std::chrono::minutes(1)); });
    std::this_thread::sleep_for(std::chrono::milliseconds(100)); // it waits by then, or ends as it begins
    const auto began = std::chrono::steady_clock::now();
    source.interrupt();
    taking.join();
    REQUIRE(answer);
    CHECK(whyIn(*answer) == NoPictureWhy::NothingCame);
    CHECK(whyIn(source.take(std::chrono::minutes(1))) ==
          NoPictureWhy::NothingCame); // until it is asked again
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
}

} // namespace

TEST_CASE("nobody waits for a source that was interrupted, and asked again it answers") {
    SourceFolder folder;
    SECTION("a folder") {
        const auto source = makeSource({"copier", {}, FolderSource{folder.path().string()}}, DAISHI_SCAN);
        CHECK(interrupted(*source) < kSoon);
        source->ask();
        folder.drop("one.jpg", pictureOf("one"));
        CHECK(pictureIn(source->take(kSoon)).source == "copier");
    }
    SECTION("a scanner whose driver hangs") {
        ScanProgram source("flatbed", program(folder, "sleep 60"));
        CHECK(interrupted(source) < kSoon);
        source.ask();
        CHECK(whyIn(source.take(std::chrono::milliseconds(200))) == NoPictureWhy::TookTooLong);
    }
    SECTION("one that is handed its pictures") {
        HandedSource source("handed");
        CHECK(interrupted(source) < kSoon);
        source.ask();
        source.hand(pictureOf("one"));
        CHECK(pictureIn(source.take(kSoon)).source == "handed");
    }
}
