// daishi-vscanner: scans simulated sheets into a folder, or to standard output.
#include "printers/virtual/blank_art.h"
#include "printers/virtual/floor_client.h"
#include "printers/virtual/scan/virtual_scanner.h"

#include <Poco/JSON/Parser.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace daishi;
using Options = std::map<std::string, std::string>;

constexpr const char* kHelp =
    "daishi-vscanner SHEET [--profile NAME] [--seed N] [--into DIR] [--name FILE]\n"
    "SHEET is one of\n"
    "  --pdf FILE             its first page\n"
    "  --home DIR             the newest sheet that the virtual printer in DIR has made\n"
    "  --home DIR --sheet N   its sheet number N\n"
    "  --home DIR --tray N    the blank that lies on top in its tray N; it stays there\n"
    "  --stock JSON           a blank, as in the virtual printer's act \"put\"\n"
    "Without --into the picture (JPEG) goes to standard output. The same seed (1) gives the same picture.\n"
    "Profiles:";

std::string helpText() {
    std::string text = kHelp;
    for (const scan::Profile profile : scan::kProfiles)
        text += " " + std::string(scan::nameOf(profile));
    return text + "\n";
}

Options parse(int argc, char** argv) {
    static const std::vector<std::string> known = {"pdf",     "home", "sheet", "tray", "stock",
                                                   "profile", "seed", "into",  "name"};
    Options options;
    for (int i = 1; i < argc; i += 2) {
        const std::string word = argv[i];
        const bool isOption = word.rfind("--", 0) == 0 && i + 1 < argc &&
                              std::find(known.begin(), known.end(), word.substr(2)) != known.end();
        if (!isOption)
            throw std::runtime_error("odd argument: " + word);
        options[word.substr(2)] = argv[i + 1];
    }
    return options;
}

std::string wholeFile(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string blankOf(const std::string& stock) {
    const auto json = Poco::JSON::Parser().parse(stock).extract<vprinter::JsonPtr>();
    return vprinter::BlankArt().pdf(vprinter::stockFromJson(*json));
}

std::string blankOnTop(const fs::path& home, const std::string& tray) {
    fs::current_path(home); // Unix socket paths are short
    const std::string answer = FloorClient("control").ask("{\"act\":\"look\",\"tray\":" + tray + "}");
    const auto json = Poco::JSON::Parser().parse(answer).extract<vprinter::JsonPtr>();
    const auto top = json->getObject("top");
    if (!top)
        throw std::runtime_error("nothing lies in tray " + tray);
    return vprinter::BlankArt().pdf(vprinter::stockFromJson(*top));
}

std::string numbered(const std::string& sheet) {
    return std::string(sheet.size() < 6 ? 6 - sheet.size() : 0, '0') + sheet + ".pdf";
}

std::string sheetOf(const Options& options) {
    if (options.count("pdf"))
        return wholeFile(options.at("pdf"));
    if (options.count("stock"))
        return blankOf(options.at("stock"));
    if (!options.count("home"))
        throw std::runtime_error("no sheet");
    const fs::path home = options.at("home");
    if (options.count("tray"))
        return blankOnTop(home, options.at("tray"));
    const fs::path file =
        options.count("sheet") ? home / "sheets" / numbered(options.at("sheet")) : scan::newestSheet(home);
    if (file.empty())
        throw std::runtime_error("no sheet was printed in " + home.string());
    return wholeFile(file);
}

scan::Profile profileOf(const Options& options) {
    const auto found = options.find("profile");
    const auto profile = scan::profileFrom(found == options.end() ? "clean" : found->second);
    if (!profile)
        throw std::runtime_error("there is no profile " + found->second);
    return *profile;
}

void run(const Options& options) {
    const auto get = [&](const char* key, const char* otherwise) {
        const auto found = options.find(key);
        return found == options.end() ? std::string(otherwise) : found->second;
    };
    const fs::path into = options.count("into") ? fs::absolute(options.at("into")) : fs::path();
    const std::uint64_t seed = std::stoull(get("seed", "1"));
    const std::string picture = scan::scanOf(sheetOf(options), profileOf(options), seed);
    if (into.empty())
        std::cout << picture << std::flush;
    else
        scan::dropInto(into, get("name", "scan.jpg"), picture);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::string(argv[1]) == "--help") {
        std::cout << helpText();
        return 0;
    }
    try {
        run(parse(argc, argv));
        return 0;
    } catch (const std::exception& e) {
        std::cerr << "daishi-vscanner: " << e.what() << '\n' << helpText();
        return 1;
    }
}
