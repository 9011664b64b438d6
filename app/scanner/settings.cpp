#include "app/scanner/settings.h"

#include <algorithm>
#include <charconv>

#include "app/scanner/read_picture_sources.h"
#include "core/config/read_list.h"

namespace daishi::scanner {

namespace {

using config::TableReader;

bool isPrintable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

bool isPort(std::string_view text) {
    return isPrintable(text) && text.find("..") == std::string_view::npos &&
           (text.substr(0, 5) == "/dev/" || text.find('/') == std::string_view::npos);
}

bool isEndpoint(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || !isPrintable(text) || text.size() - colon > 6)
        return false;
    unsigned port = 0;
    const auto [end, error] = std::from_chars(text.data() + colon + 1, text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port >= 1 && port <= 65535;
}

const config::Shape kKeys{
    "the name of a key (Enter, Tab, F1 … F24, Ctrl+B) or 1 to 8 printable ASCII characters",
    [](std::string_view t) { return isPrintable(t) && !t.empty() && t.size() <= 8; }};
const config::Shape kOneKey{
    "the name of a key (Enter, Tab, F1 … F24, Ctrl+]) or one printable ASCII character",
    [](std::string_view t) { return isPrintable(t) && keysOf(std::string(t)).size() == 1; }};
const config::Shape kEndKey{
    "\"none\", the name of a key (Enter, Tab, F1 … F24, Ctrl+C) or one printable ASCII character",
    [](std::string_view t) { return t == "none" || kOneKey.fits(t); }};
const config::Shape kPort{"a serial port such as \"/dev/ttyACM0\" or \"COM3\"", isPort};
const config::Shape kEndpoint{"host and port such as \"192.0.2.7:9004\"", isEndpoint};
const config::Shape kAddress{"an address such as \"192.0.2.7\"", [](std::string_view t) {
                                 return !t.empty() && t.find_first_not_of("0123456789abcdefABCDEF.:") ==
                                                          std::string_view::npos;
                             }};

struct Control {
    std::string name;
    char byte;
};

const std::vector<Control> kControls{
    {"SOH", '\x01'}, {"STX", '\x02'}, {"ETX", '\x03'}, {"EOT", '\x04'}, {"Tab", '\t'}};

WedgeSettings readWedge(TableReader& reader) {
    WedgeSettings wedge;
    FrameSettings& frame = wedge.frame;
    if (const std::string keys = reader.optionalText("prefix", kKeys); !keys.empty())
        frame.prefix = keysOf(keys);
    if (const std::string key = reader.optionalText("suffix", kEndKey); !key.empty())
        frame.suffix = key == "none" ? "" : key;
    if (const std::string key = reader.optionalText("separator", kOneKey); !key.empty())
        frame.separator = key;
    if (reader.has("inter-key-ms"))
        frame.interKey = Milliseconds(reader.number("inter-key-ms", 5, 100).value_or(35));
    if (reader.has("in-frame-ms"))
        frame.inFrame = Milliseconds(reader.number("in-frame-ms", 5, 2000).value_or(0));
    if (frame.inFrame.count() > 0 && (frame.prefix.empty() || frame.suffix.empty()))
        reader.refuse("in-frame-ms", "\"in-frame-ms\": needs \"prefix\" and \"suffix\"");
    if (reader.has("least-characters"))
        frame.leastCharacters = std::size_t(reader.number("least-characters", 4, 20).value_or(4));
    const auto& prefix = frame.prefix;
    for (const auto& [key, used] :
         {std::pair{"suffix", frame.suffix}, std::pair{"separator", frame.separator}}) {
        if (std::find(prefix.begin(), prefix.end(), used) != prefix.end())
            reader.refuse(key, config::inQuotes(key) + ": " + config::inQuotes(used) +
                                   " is in \"prefix\" already");
    }
    if (frame.suffix == frame.separator)
        reader.refuse("separator", "\"separator\": the same key as \"suffix\"");
    return wedge;
}

LineSettings readLine(TableReader& reader) {
    LineSettings line;
    line.prefix = reader.optionalText("prefix", kKeys);
    for (const Control& control : kControls) {
        if (line.prefix == control.name)
            line.prefix = std::string(1, control.byte);
    }
    if (!reader.has("suffix"))
        return line;
    std::vector<std::string> ends{"line-end"};
    for (const Control& control : kControls)
        ends.push_back(control.name);
    const auto end = reader.choice("suffix", ends).value_or(0);
    line.end = end == 0 ? '\0' : kControls[end - 1].byte;
    return line;
}

SerialSettings readSerial(TableReader& reader) {
    SerialSettings serial;
    serial.port = reader.text("port", kPort);
    if (reader.has("baud"))
        serial.baud = std::int32_t(reader.number("baud", 1200, 921600).value_or(9600));
    serial.line = readLine(reader);
    return serial;
}

bool isLoopback(const std::string& address) {
    return address.compare(0, 4, "127.") == 0 || address == "::1" || address == "localhost";
}

TcpSettings readTcp(TableReader& reader) {
    TcpSettings tcp;
    const bool listens = reader.has("listen");
    if (listens && reader.has("connect"))
        reader.refuse("listen", "\"listen\" and \"connect\": allowed is one of the two");
    tcp.role = listens ? TcpSettings::Role::Listen : TcpSettings::Role::Connect;
    const std::string endpoint = reader.text(listens ? "listen" : "connect", kEndpoint);
    if (listens)
        reader.optionalText("connect", kEndpoint);
    tcp.line = readLine(reader);
    if (listens)
        tcp.from = reader.optionalText("from", kAddress);
    if (endpoint.empty())
        return tcp;
    const auto colon = endpoint.rfind(':');
    tcp.host = endpoint.substr(0, colon);
    if (tcp.host.size() > 2 && tcp.host.front() == '[' && tcp.host.back() == ']')
        tcp.host = tcp.host.substr(1, tcp.host.size() - 2);
    tcp.port = std::uint16_t(std::stoi(endpoint.substr(colon + 1)));
    if (listens && !isLoopback(tcp.host) && !reader.has("from"))
        reader.refuse("listen",
                      "\"listen\": other machines can reach it, so \"from\" must name the address of the "
                      "reader");
    return tcp;
}

ScannerSettings readScanner(TableReader& reader) {
    ScannerSettings scanner;
    scanner.id = reader.text("id", config::kName);
    scanner.name = reader.bilingual("name");
    const auto kind = reader.choice("kind", {"wedge", "serial", "tcp"});
    if (kind == 0U)
        scanner.device = readWedge(reader);
    else if (kind == 1U)
        scanner.device = readSerial(reader);
    else if (kind == 2U)
        scanner.device = readTcp(reader);
    return scanner;
}

std::string wedgeOf(const ScannerSettings& scanner) {
    return std::holds_alternative<WedgeSettings>(scanner.device) ? "wedge" : "";
}

std::string portOf(const ScannerSettings& scanner) {
    const auto* serial = std::get_if<SerialSettings>(&scanner.device);
    return serial ? serial->port : "";
}

Settings readDocument(const toml::table& document, config::FaultList& faults) {
    Settings settings;
    config::List<ScannerSettings> list{kSettingsFile, {}, false};
    TableReader whole(document, kSettingsFile, 0, faults);
    whole.number("format", config::kFormat, config::kFormat);
    if (whole.has("doubled-ms"))
        settings.doubled = Milliseconds(whole.number("doubled-ms", 0, 5000).value_or(500));
    whole.eachTable("scanner", [&](TableReader& reader) {
        ScannerSettings scanner = readScanner(reader);
        if (reader.close())
            list.entries.push_back({std::move(scanner), reader.lines()});
    });
    settings.pictures = readPictureSources(whole, faults);
    whole.close();
    config::refuseTwins(list, "id", faults, [](const ScannerSettings& s) { return s.id; });
    config::refuseTwins(list, "kind", faults, wedgeOf);
    config::refuseTwins(list, "port", faults, portOf);
    for (auto& entry : list.entries)
        settings.scanners.push_back(std::move(entry.value));
    return settings;
}

} // namespace

Settings defaultSettings() {
    Settings settings;
    settings.scanners.push_back({"wedge", {"スキャナー", "Scanner"}, WedgeSettings{}});
    return settings;
}

std::variant<Settings, std::vector<ConfigFault>> readSettings(const std::filesystem::path& folder) {
    std::error_code error;
    const auto status = std::filesystem::symlink_status(folder / kSettingsFile, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return defaultSettings();
    config::FaultList faults;
    const auto document = config::readTomlFile(folder, kSettingsFile, faults);
    Settings settings = document ? readDocument(*document, faults) : Settings();
    if (!faults.empty())
        return faults.inOrder();
    return settings;
}

} // namespace daishi::scanner
