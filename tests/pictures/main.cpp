// daishi_pictures FOLDER SEED COUNT [card|a4] [profile …]: writes samples, and contact.png with all of them.
// daishi_pictures seal FILE DOTS COLUMN …: writes a seal, its columns from the right, as those in
// config/seals.
#include "tests/pictures/contact_sheet.h"
#include "tests/pictures/sample.h"
#include "tests/pictures/seals.h"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace daishi;
using namespace daishi::pictures;

void write(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

PictureSet setOf(const std::vector<std::string>& words) {
    PictureSet set;
    set.seed = std::stoull(words.at(1));
    std::vector<scan::Profile> profiles;
    for (std::size_t i = 3; i < words.size(); ++i) {
        if (words[i] == "card")
            set.sizes = {SheetSize::Card};
        else if (words[i] == "a4")
            set.sizes = {SheetSize::A4};
        else
            profiles.push_back(scan::profileFrom(words[i]).value());
    }
    if (!profiles.empty())
        set.profiles = profiles;
    return set;
}

std::string line(const Sample& sample) {
    std::string text = std::to_string(sample.index) + "\t" + std::string(nameOf(sample.profile)) + "\t" +
                       sample.key + "\t" + sample.mark + "\t" + (sample.printed ? "printed" : "blank") +
                       "\ttaken away:";
    for (const std::string& zone : sample.takenAway)
        text += " " + zone;
    return text + "\n";
}

void make(const std::vector<std::string>& words) {
    const std::filesystem::path folder = words.at(0);
    std::filesystem::create_directories(folder);
    Pictures pictures(setOf(words));
    std::vector<raster::Raster> shown;
    std::string list;
    double seconds = 0;
    const auto count = std::stoull(words.at(2));
    for (std::uint64_t index = 0; index < count; ++index) {
        const std::clock_t begun = std::clock();
        const Sample sample = pictures.sample(index);
        seconds += double(std::clock() - begun) / CLOCKS_PER_SEC;
        write(folder / (std::to_string(index) + ".jpg"), sample.jpeg);
        list += line(sample);
        shown.push_back(
            scan::degrade(pictures.sheetOf(sample), Pictures::dpiOf(sample.size), sample.flaws, sample.seed));
    }
    write(folder / "list.txt", list);
    write(folder / "contact.png", raster::pngOf(contactSheet(shown, 6, {420}), {96}));
    std::cout << count << " pictures, " << seconds * 1000 / double(count) << " ms of processor each\n";
}

void makeSeal(const std::vector<std::string>& words) {
    write(words.at(1), sealPng({words.begin() + 3, words.end()}, {std::stoi(words.at(2))}));
}

} // namespace

int main(int argc, char** argv) {
    try {
        const std::vector<std::string> words(argv + 1, argv + argc);
        !words.empty() && words.front() == "seal" ? makeSeal(words) : make(words);
        return 0;
    } catch (const std::exception& e) {
        std::cerr << e.what()
                  << "\ndaishi_pictures FOLDER SEED COUNT [card|a4] [profile …]\ndaishi_pictures seal FILE "
                     "DOTS COLUMN …\n";
        return 1;
    }
}
