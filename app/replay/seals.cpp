#include "app/replay/seals.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace daishi::replay {

namespace {

namespace fs = std::filesystem;

std::string withSeal(std::string text, const BlankTypeId& type, const SealId& seal) {
    const auto named = text.find("id = \"" + type.str() + "\"");
    if (named == std::string::npos)
        throw std::runtime_error("there is no blank type " + type.str());
    const auto end = std::min(text.size(), text.find("[[blank-type]]", named));
    const std::string line = "seal = \"" + seal.str() + "\"\n";
    const auto old = text.find("\nseal = ", named);
    if (old >= end)
        return text.insert(text.find('\n', named) + 1, line);
    return text.replace(old + 1, text.find('\n', old + 1) - old, line);
}

void change(const fs::path& file, const BlankTypeId& type, const SealId& seal) {
    std::ifstream in(file, std::ios::binary);
    const std::string text = withSeal({std::istreambuf_iterator<char>(in), {}}, type, seal);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

} // namespace

void nameSeal(House& house, const BlankTypeId& type, const SealId& seal) {
    change(house.configFolder() / "blank-types.toml", type, seal);
    if (house.homeIsMade()) // it has a copy of its own
        change(house.home() / "config" / "blank-types.toml", type, seal);
    house.readConfigAgain();
}

} // namespace daishi::replay
