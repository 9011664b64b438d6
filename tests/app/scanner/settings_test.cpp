#include "app/scanner/settings.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

using namespace daishi;
using namespace daishi::scanner;
namespace fs = std::filesystem;

namespace {

// A folder of its own, gone afterwards.
class Folder {
  public:
    Folder() : path_(fs::temp_directory_path() / ("daishi-scanners-" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    void write(const std::string& text) const { std::ofstream(path_ / kSettingsFile) << text; }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

const std::string kHead =
    "format = 1\n[[scanner]]\nid = \"a\"\nname = { ja = \"甲\", en = \"A\" }\n"; // 4 lines
const std::string kPicture = kHead + "kind = \"wedge\"\n[[picture-source]]\nid = \"p\"\n"
                                     "name = { ja = \"写\", en = \"P\" }\n";                 // 8 lines
const std::string kSecond = "[[scanner]]\nid = \"b\"\nname = { ja = \"乙\", en = \"B\" }\n"; // 3 more

Settings read(const std::string& text) {
    Folder folder;
    folder.write(text);
    auto settings = readSettings(folder.path());
    if (const auto* faults = std::get_if<std::vector<ConfigFault>>(&settings))
        FAIL(describe(faults->front()));
    return std::get<Settings>(std::move(settings));
}

} // namespace

TEST_CASE("a place without the file has one wedge") {
    Folder folder;
    const auto settings = std::get<Settings>(readSettings(folder.path()));
    REQUIRE(settings.scanners.size() == 1);
    CHECK(std::get<WedgeSettings>(settings.scanners[0].device).frame == FrameSettings());
    CHECK(settings.doubled == std::chrono::milliseconds(500));
}

TEST_CASE("the shipped file is whole and says what holds without it") {
    const auto shipped = readSettings(DAISHI_CONFIG_FOLDER);
    REQUIRE(std::holds_alternative<Settings>(shipped));
    const auto& settings = std::get<Settings>(shipped);
    REQUIRE(settings.scanners.size() == 1);
    CHECK(std::get<WedgeSettings>(settings.scanners[0].device).frame == FrameSettings());
    CHECK(settings.doubled == defaultSettings().doubled);
}

TEST_CASE("every key of the file arrives") {
    const Settings settings = read("format = 1\ndoubled-ms = 250\n"
                                   "[[scanner]]\nid = \"a\"\nname = { ja = \"甲\", en = \"A\" }\nkind = "
                                   "\"wedge\"\nprefix = \"~~\"\nsuffix = \"none\"\n"
                                   "separator = \"F8\"\ninter-key-ms = 20\nleast-characters = 6\n"
                                   "[[scanner]]\nid = \"b\"\nname = { ja = \"乙\", en = \"B\" }\nkind = "
                                   "\"serial\"\nport = \"/dev/ttyACM0\"\n"
                                   "baud = 115200\nprefix = \"STX\"\nsuffix = \"ETX\"\n"
                                   "[[scanner]]\nid = \"c\"\nname = { ja = \"丙\", en = \"C\" }\nkind = "
                                   "\"tcp\"\nconnect = \"reader.example:9004\"\n"
                                   "[[scanner]]\nid = \"d\"\nname = { ja = \"丁\", en = \"D\" }\nkind = "
                                   "\"tcp\"\nlisten = \"[::1]:9005\"\n"
                                   "[[scanner]]\nid = \"e\"\nname = { ja = \"戊\", en = \"E\" }\nkind = "
                                   "\"tcp\"\nlisten = \"0.0.0.0:9006\"\n"
                                   "from = \"192.0.2.7\"\nprefix = \"ID:\"\n");
    REQUIRE(settings.scanners.size() == 5);
    CHECK(settings.doubled == std::chrono::milliseconds(250));
    FrameSettings frame;
    frame.prefix = {"~", "~"};
    frame.suffix = "";
    frame.separator = "F8";
    frame.interKey = Milliseconds(20);
    frame.leastCharacters = 6;
    CHECK(std::get<WedgeSettings>(settings.scanners[0].device).frame == frame);
    const auto& serial = std::get<SerialSettings>(settings.scanners[1].device);
    CHECK(serial.port == "/dev/ttyACM0");
    CHECK(serial.baud == 115200);
    CHECK(serial.line == LineSettings{"\x02", '\x03'});
    const auto& tcp = std::get<TcpSettings>(settings.scanners[2].device);
    CHECK(tcp.role == TcpSettings::Role::Connect);
    CHECK(tcp.host == "reader.example");
    CHECK(tcp.port == 9004);
    CHECK(tcp.line == LineSettings());
    const auto& local = std::get<TcpSettings>(settings.scanners[3].device);
    CHECK(local.role == TcpSettings::Role::Listen);
    CHECK(local.host == "::1");
    const auto& open = std::get<TcpSettings>(settings.scanners[4].device);
    CHECK(open.from == "192.0.2.7");
    CHECK(open.line.prefix == "ID:");
}

TEST_CASE("picture sources arrive") {
    CHECK(read(kHead + "kind = \"wedge\"\n").pictures.empty());
    const std::string more = "[[picture-source]]\nname = { ja = \"写\", en = \"P\" }\n";
    const Settings settings =
        read(kPicture + "kind = \"folder\"\nfolder = \"/srv/scans\"\n" + more +
             "id = \"flatbed\"\nkind = \"sane\"\ndevice = \"genesys:libusb:001:004\"\ndpi = 600\ncolour = "
             "\"grey\"\n" +
             more + "id = \"feeder\"\nkind = \"sane\"\n" + more + "id = \"arm\"\nkind = \"camera\"\n");
    REQUIRE(settings.pictures.size() == 4);
    CHECK(settings.pictures[0].id == "p");
    CHECK(settings.pictures[0].name.ja == "写");
    CHECK(std::get<FolderSource>(settings.pictures[0].device).folder == "/srv/scans");
    const auto& flatbed = std::get<ScannerSource>(settings.pictures[1].device);
    CHECK(flatbed.device == "genesys:libusb:001:004");
    CHECK(flatbed.dpi == raster::Dpi{600});
    CHECK(flatbed.colour == ScanColour::Grey);
    const auto& feeder = std::get<ScannerSource>(settings.pictures[2].device);
    CHECK(feeder.device.empty());
    CHECK(feeder.dpi == raster::Dpi{300});
    CHECK(feeder.colour == ScanColour::Colour);
    CHECK(std::get<CameraSource>(settings.pictures[3].device).device.empty());
}

TEST_CASE("every fault is told with its line") {
    struct Row {
        std::string text;
        std::int64_t line;
        std::string reason; // a part of it
    };
    for (const Row& row : std::vector<Row>{
             {"", 0, "format"},
             {"format = 1\n", 0, "\"scanner\" is missing"},
             {"format = 1\ndoubled-ms = -1\n" + kHead.substr(11) + "kind = \"wedge\"\n", 2, "0 to 5000"},
             {kHead + "kind = \"keyboard\"\n", 5, "wedge"},
             {kHead + "kind = \"wedge\"\nprefx = \"F13\"\n", 6, "did you mean \"prefix\""},
             {kHead + "kind = \"wedge\"\nsuffix = \"CR LF\"\n", 6, "name of a key"},
             {kHead + "kind = \"wedge\"\nseparator = \"ab\"\n", 6, "one printable"},
             {kHead + "kind = \"wedge\"\nprefix = \"Enter\"\n", 2, "in \"prefix\" already"},
             {kHead + "kind = \"wedge\"\nsuffix = \"Ctrl+]\"\n", 2, "the same key"},
             {kHead + "kind = \"wedge\"\nleast-characters = 1\n", 6, "4 to 20"},
             {kHead + "kind = \"wedge\"\nin-frame-ms = 500\n", 6, "needs \"prefix\" and \"suffix\""},
             {kHead + "kind = \"wedge\"\nprefix = \"F13\"\nin-frame-ms = 2001\n", 7, "5 to 2000"},
             {kHead + "kind = \"wedge\"\n" + kSecond + "kind = \"wedge\"\n", 9, "stands already in line 5"},
             {kHead + "kind = \"serial\"\n", 2, "\"port\" is missing"},
             {kHead + "kind = \"serial\"\nport = \"../tty\"\n", 6, "a serial port"},
             {kHead + "kind = \"serial\"\nport = \"COM1\"\nsuffix = \"FF\"\n", 7, "line-end"},
             {kHead + "kind = \"tcp\"\n", 2, "\"connect\" is missing"},
             {kHead + "kind = \"tcp\"\nconnect = \"reader\"\n", 6, "host and port"},
             {kHead + "kind = \"tcp\"\nconnect = \"reader:0\"\n", 6, "host and port"},
             {kHead + "kind = \"tcp\"\nconnect = \"r:1\"\nlisten = \"127.0.0.1:1\"\n", 7, "one of the two"},
             {kHead + "kind = \"tcp\"\nlisten = \"0.0.0.0:9004\"\n", 6, "\"from\" must name"},
             {kPicture, 6, "\"kind\" is missing"},
             {kPicture + "kind = \"fax\"\n", 9, "folder"},
             {kPicture + "kind = \"folder\"\n", 6, "\"folder\" is missing"},
             {kPicture + "kind = \"folder\"\nfolder = \"scans\"\n", 10, "from the root on"},
             {kPicture + "kind = \"folder\"\nfolder = \"/srv/../etc\"\n", 10, "from the root on"},
             {kPicture + "kind = \"folder\"\nfolder = \"/srv\"\ndpi = 300\n", 11, "unknown key"},
             {kPicture + "kind = \"sane\"\ndpi = 100\n", 10, "200 to 600"},
             {kPicture + "kind = \"sane\"\ncolour = \"pink\"\n", 10, "grey"},
             {kPicture + "kind = \"sane\"\ndevice = \"--list\"\n", 10, "daishi-scan --list"},
             {kPicture + "kind = \"camera\"\ndpi = 300\n", 10, "unknown key"},
             {kPicture + "kind = \"camera\"\n[[picture-source]]\nid = \"p\"\n"
                         "name = { ja = \"写\", en = \"P\" }\nkind = \"camera\"\n",
              11, "stands already in line 7"},
             {kPicture + "kind = \"folder\"\nfolder = \"/srv/scans\"\n[[picture-source]]\nid = \"q\"\n"
                         "name = { ja = \"写\", en = \"P\" }\nkind = \"folder\"\nfolder = \"/srv//scans/\"\n",
              15, "stands already in line 10"},
             {kHead + "kind = \"tcp\"\nconnect = \"r:1\"\nfrom = \"192.0.2.7\"\n", 7, "unknown key"},
         }) {
        Folder folder;
        folder.write(row.text);
        const auto settings = readSettings(folder.path());
        INFO(row.text);
        const auto* faults = std::get_if<std::vector<ConfigFault>>(&settings);
        REQUIRE(faults);
        INFO(describe(faults->front()));
        CHECK(faults->size() == 1);
        CHECK(faults->front().file == kSettingsFile);
        CHECK(faults->front().line == row.line);
        CHECK(faults->front().reason.find(row.reason) != std::string::npos);
    }
}
