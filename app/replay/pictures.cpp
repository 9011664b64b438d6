#include "app/replay/pictures.h"

#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

#include <Poco/Process.h>

#include "printers/virtual/blank_art.h"

namespace daishi::replay {

namespace {

namespace fs = std::filesystem;

std::string blankPdf(const House& house, const Pack& pack) {
    return vprinter::BlankArt().pdf(vprinter::stockFromJson(stockJson(house.registry, pack)));
}

fs::path written(House& house, const std::string& name, const std::string& bytes) {
    const fs::path file = house.newFile(name);
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
    return file;
}

// Each picture has a seed of its own: no two scans of one sheet are the same.
fs::path scanned(House& house, const fs::path& page, const std::string& profile) {
    if (!fs::exists(house.scannerProgram))
        throw std::runtime_error("there is no scanner: " + house.scannerProgram.string());
    const fs::path picture = house.newFile("scan.jpg");
    const std::string seed =
        std::to_string(std::hash<std::string>{}(picture.filename().string()) % 1'000'000);
    const Poco::Process::Args words{"--pdf",     page.string(),
                                    "--profile", profile,
                                    "--seed",    seed,
                                    "--into",    picture.parent_path().string(),
                                    "--name",    picture.filename().string()};
    if (Poco::Process::launch(house.scannerProgram.string(), words).wait() != 0)
        throw std::runtime_error("the scanner makes no picture as \"" + profile + "\"");
    return picture;
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// Where the evidence of a type begins in blank-types.toml, and where it ends.
struct Part {
    std::size_t from = 0, to = 0;
};

Part evidenceOf(const std::string& text, const BlankTypeId& type) {
    const auto named = text.find("id = \"" + type.str() + "\"");
    const auto from = named == std::string::npos ? named : text.find("[blank-type.evidence]", named);
    if (from == std::string::npos)
        throw std::runtime_error("blank-types.toml has no evidence of " + type.str());
    return {from, std::min(text.size(), text.find("[[blank-type]]", from))};
}

void changeEvidence(House& house, const BlankTypeId& type,
                    const std::function<std::string(std::string)>& change) {
    if (house.homeIsMade())
        throw std::runtime_error("a policy stands before everything that is done");
    const fs::path file = house.configFolder() / "blank-types.toml";
    std::string text = textOf(file);
    const Part part = evidenceOf(text, type);
    text.replace(part.from, part.to - part.from, change(text.substr(part.from, part.to - part.from)));
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    house.readConfigAgain();
}

// at-load = ["E2", "E3"] → at-load = ["E2", "E3", "E4"]
std::string withEvidence(const std::string& evidence, const std::string& key, const std::string& grade) {
    const std::regex list(key + " = \\[([^\\]]*)\\]");
    std::smatch found;
    if (!std::regex_search(evidence, found, list))
        throw std::runtime_error("the evidence has no " + key);
    const std::string before = found[1];
    const std::string all = before.empty() ? "\"" + grade + "\"" : before + ", \"" + grade + "\"";
    return std::regex_replace(evidence, list, key + " = [" + all + "]");
}

std::string withLine(const std::string& evidence, const std::string& line) {
    const auto second = evidence.find('\n') + 1;
    return evidence.substr(0, second) + line + "\n" + evidence.substr(second);
}

} // namespace

PicturedAt picturedAt(const std::string& word) {
    if (word == "receiving")
        return PicturedAt::Receiving;
    if (word == "load")
        return PicturedAt::Load;
    if (word == "first-article")
        return PicturedAt::FirstArticle;
    throw std::runtime_error("no picture is asked for at \"" + word + "\"");
}

void askForPictures(House& house, const BlankTypeId& type, PicturedAt when) {
    changeEvidence(house, type, [&](const std::string& evidence) {
        switch (when) {
        case PicturedAt::Receiving:
            return withLine(withEvidence(evidence, "at-receiving", "E4"), "pictures-at-receiving = 1");
        case PicturedAt::Load:
            return withEvidence(evidence, "at-load", "E4");
        case PicturedAt::FirstArticle:
            return withEvidence(evidence, "at-first-article", "E5");
        }
        throw std::logic_error("a moment that is on no list");
    });
}

void inspectEvery(House& house, const BlankTypeId& type, std::int64_t sheets) {
    changeEvidence(house, type, [&](const std::string& evidence) {
        return withLine(evidence, "inspect-every = " + std::to_string(sheets));
    });
}

void askForReadings(House& house, const BlankTypeId& type) {
    changeEvidence(house, type,
                   [](const std::string& evidence) { return withLine(evidence, "every-piece-read = true"); });
}

fs::path plateOf(House& house, const BlankTypeId& type) {
    const BlankType& blank = typeOf(house.registry, type);
    return written(house, "plate-" + type.str() + ".pdf", blankPdf(house, {type, blank.mark, 1}));
}

fs::path pictureOf(House& house, const Pack& sheetOnTop, const std::string& profile) {
    return scanned(house, written(house, "blank.pdf", blankPdf(house, sheetOnTop)), profile);
}

fs::path pictureOf(House& house, const OutputSheet& sheet, const std::string& profile) {
    return scanned(house, sheet.file, profile);
}

} // namespace daishi::replay
