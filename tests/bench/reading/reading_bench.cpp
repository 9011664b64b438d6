// The reader of pictures held to its figures (./dev bench reading): pictures in thousands, its cost beside a
// reading of the title by Tesseract, its memory, and boxes whose labels lie.
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

#include <malloc.h>
#include <opencv2/core.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/bench/reading/boxes_bench.h"
#include "tests/bench/reading/cost_bench.h"
#include "tests/bench/reading/looks.h"
#include "tests/bench/reading/tally.h"

namespace {

using namespace daishi;
using namespace daishi::bench;

// Every `parts`th sheet from `part` on.
Tally tryPictures(PictureSetName name, std::uint64_t sheets, std::uint64_t part, std::uint64_t parts) {
    const pictures::PictureSet set = pictureSet(name);
    const reading::Catalogue catalogue = registeredCatalogue();
    pictures::Pictures studio(set);
    Tally tally;
    for (std::uint64_t sheet = part; sheet < sheets; sheet += parts) {
        for (std::uint64_t i = 0; i < set.profiles.size(); ++i)
            tally.add(tryOne(catalogue, studio.sample(sheet * set.profiles.size() + i)));
    }
    return tally;
}

Tally tryPrints(PictureSetName name, std::uint64_t sheets, std::uint64_t part, std::uint64_t parts) {
    const pictures::PictureSet set = printSet(name);
    const reading::Catalogue catalogue = registeredCatalogue();
    const paper::FontSet fonts;
    pictures::Pictures studio(set);
    Tally tally;
    for (std::uint64_t sheet = part; sheet < sheets; sheet += parts) {
        for (std::uint64_t i = 0; i < set.profiles.size(); ++i)
            tally.add(tryPrint(catalogue, fonts, studio.sample(sheet * set.profiles.size() + i)));
    }
    return tally;
}

// The engine that draws pages serves one at a time in a process: a process for each core.
Tally inProcesses(const std::function<Tally(std::uint64_t part, std::uint64_t parts)>& work) {
    constexpr std::uint64_t kParts = 2;
    std::array<std::filesystem::path, kParts> files;
    std::array<pid_t, kParts> children{};
    for (std::uint64_t part = 0; part < kParts; ++part) {
        files[part] = std::filesystem::temp_directory_path() /
                      ("daishi-reading-" + std::to_string(getpid()) + "-" + std::to_string(part));
        children[part] = fork();
        if (children[part] == 0) {
            std::ofstream out(files[part]);
            write(out, work(part, kParts));
            out.close();
            std::_Exit(out ? 0 : 1);
        }
    }
    Tally all;
    for (std::uint64_t part = 0; part < kParts; ++part) {
        waitpid(children[part], nullptr, 0);
        std::ifstream in(files[part]);
        all.add(readTally(in));
        std::filesystem::remove(files[part]);
    }
    return all;
}

std::uint64_t numberIn(const std::vector<std::string>& words, std::size_t at, std::uint64_t otherwise) {
    return words.size() > at ? std::stoull(words[at]) : otherwise;
}

struct Section {
    const char* name;
    const char* help;
    void (*run)(const std::vector<std::string>& words);
};

void set(const std::vector<std::string>& words, PictureSetName name, std::uint64_t usual) {
    const std::uint64_t sheets = numberIn(words, 1, usual);
    std::cout << words[0] << ": " << sheets << " sheets, each in " << scan::kProfiles.size() << " pictures\n";
    tell(std::cout,
         inProcesses([&](auto part, auto parts) { return tryPictures(name, sheets, part, parts); }));
}

void prints(const std::vector<std::string>& words, PictureSetName name) {
    const std::uint64_t sheets = numberIn(words, 1, 56);
    std::cout << words[0] << ": " << sheets << " printed sheets, each in " << scan::kProfiles.size()
              << " pictures\n";
    tell(std::cout, inProcesses([&](auto part, auto parts) { return tryPrints(name, sheets, part, parts); }));
}

constexpr Section kSections[] = {
    {"development", "[SHEETS]: the pictures that the limits were chosen by",
     [](const auto& words) { set(words, PictureSetName::Development, 80); }},
    {"held-out", "[SHEETS]: pictures that no limit has seen",
     [](const auto& words) { set(words, PictureSetName::HeldOut, 340); }},
    {"development-prints", "[SHEETS]: printed sheets, right and wrong, that the limits were chosen by",
     [](const auto& words) { prints(words, PictureSetName::Development); }},
    {"prints", "[SHEETS]: printed sheets, right and wrong, that no limit has seen",
     [](const auto& words) { prints(words, PictureSetName::HeldOut); }},
    {"cost", "time beside Tesseract's, and memory", [](const auto&) { tellCost(std::cout); }},
    {"boxes", "[BOXES]: first sheets of boxes whose label, mark or both lie",
     [](const auto& words) { tellBoxes(std::cout, numberIn(words, 1, 1000)); }},
    {"looks", "[FOLDER] [SHEETS]: contact sheets by outcome, and the closest look-alikes, to be looked at",
     [](const auto& words) {
         const std::string folder = words.size() > 1 ? words[1] : "build/looks";
         std::cout << "looks, in " << folder << '\n';
         tellLooks(std::cout, folder, numberIn(words, 2, 20));
     }},
};

int usage() {
    std::cerr << "daishi_reading_bench SECTION\n";
    for (const Section& section : kSections)
        std::cerr << "  " << section.name << " " << section.help << '\n';
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    cv::setNumThreads(1); // this and the next as daishi-reader does (printers/reading/process/serve.cpp)
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    const std::vector<std::string> words(argv + 1, argv + argc);
    for (const Section& section : kSections) {
        if (words.empty() || words[0] == section.name)
            section.run(words.empty() ? std::vector<std::string>{section.name} : words);
        if (!words.empty() && words[0] == section.name)
            return 0;
    }
    return words.empty() ? 0 : usage();
}
