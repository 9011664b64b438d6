// A pair of pseudo terminals stands for the cable.
#include "app/scanner/serial_scanner.h"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "tests/app/scanner/device_kit.h"
#include "tests/app/scanner/qt_kit.h"

using namespace daishi;
using namespace daishi::scanner;
using daishi::test::kAtOnce;
using daishi::test::Told;
using daishi::test::until;

namespace {

using Scans = std::vector<std::string>;
namespace fs = std::filesystem;

// The scanner's end; the program's end is a link that stays when the cable is pulled, as /dev/serial/by-id
// has them.
class Cable {
  public:
    explicit Cable(const fs::path& link) : link_(link), end_(::posix_openpt(O_RDWR | O_NOCTTY)) {
        REQUIRE(end_ >= 0);
        REQUIRE(::grantpt(end_) == 0);
        REQUIRE(::unlockpt(end_) == 0);
        fs::remove(link_);
        fs::create_symlink(::ptsname(end_), link_);
    }
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;
    ~Cable() {
        ::close(end_);
        fs::remove(link_);
    }
    void send(const std::string& bytes) const {
        REQUIRE(::write(end_, bytes.data(), bytes.size()) == ssize_t(bytes.size()));
    }

  private:
    fs::path link_;
    int end_;
};

fs::path linkOfTest() {
    return fs::temp_directory_path() / ("daishi-cable-" + std::to_string(::getpid()));
}

} // namespace

TEST_CASE("a serial scanner is read, lost with its cable, and read again") {
    SerialSettings settings;
    settings.port = linkOfTest().string();
    settings.line = {"\x02", '\x03'};
    SerialScanner device(settings, kAtOnce);
    Told told(device);
    device.start();
    REQUIRE(told.is(DeviceState::Trying));
    CHECK(told.whys[0].en.find("no such port") != std::string::npos);
    auto cable = std::make_unique<Cable>(linkOfTest());
    REQUIRE(until([&] { return told.is(DeviceState::Open); }));
    cable->send("\x02"
                "DB1\x03"
                "DB2\x03\x02"
                "]d210A\x1d"
                "21B\x03\x02half");
    REQUIRE(until([&] { return told.scans.size() == 2; }));
    CHECK(told.dropped == std::vector<Dropped>{Dropped::Unframed});
    cable.reset();
    REQUIRE(until([&] { return told.is(DeviceState::Trying); }));
    CHECK(told.states == std::vector<DeviceState>{DeviceState::Trying, DeviceState::Open, DeviceState::Lost,
                                                  DeviceState::Trying});
    CHECK(told.dropped.back() == Dropped::BrokenOff);
    cable = std::make_unique<Cable>(linkOfTest());
    REQUIRE(until([&] { return told.is(DeviceState::Open); }));
    cable->send("\x02"
                "DB3\x03");
    REQUIRE(until([&] { return told.scans.size() == 3; }));
    CHECK(told.scans == Scans{"DB1",
                              "]d210A\x1d"
                              "21B",
                              "DB3"});
}
