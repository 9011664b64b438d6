#include "tests/bench/reading/boxes_bench.h"

#include <iostream>

#include "printers/raster/pdf_raster.h"
#include "printers/reading/decode/decode.h"
#include "tests/bench/reading/print_trial.h"

namespace daishi::bench {

namespace {

enum class Lie { Label, Mark, Both };
constexpr Lie kLies[] = {Lie::Label, Lie::Mark, Lie::Both};

const char* nameOf(Lie lie) {
    switch (lie) {
    case Lie::Label:
        return "the label lies, the mark is that of the print";
    case Lie::Mark:
        return "the mark lies, another blank is registered by it";
    case Lie::Both:
        return "label and mark lie";
    }
    throw std::logic_error("a lie that is on no list");
}

// What lies in the box, and what the job needs.
struct MislabelledBox {
    const pictures::Blank& truth;
    const pictures::Blank& job;
    std::string mark; // on its sheets
};

MislabelledBox boxOf(Lie lie, scan::Chance chance) {
    const auto& all = pictures::registeredBlanks(SheetSize::Card);
    const std::size_t job = chance.below(all.size());
    const std::size_t truth = (job + 1 + chance.below(all.size() - 1)) % all.size();
    switch (lie) {
    case Lie::Label:
        return {all[truth], all[job], all[truth].face.mark};
    case Lie::Mark:
        return {all[truth], all[job], all[(truth + 1) % all.size()].face.mark};
    case Lie::Both:
        return {all[truth], all[job], all[job].face.mark};
    }
    throw std::logic_error("a lie that is on no list");
}

bool caught(const reading::Catalogue& catalogue, const paper::FontSet& fonts, const MislabelledBox& box,
            std::uint64_t seed) {
    pictures::Sample sample;
    sample.key = box.job.key.str();
    sample.size = SheetSize::Card;
    sample.printed = pictures::printedOn(box.job, pictures::Misprint::None, scan::Chance(seed));
    const raster::Dpi dpi{300};
    const paper::BlankFace face = pictures::marked(box.truth, box.mark);
    const auto sheet = raster::firstPage(pictures::pdfOf(fonts, face, *sample.printed), dpi).value();
    const scan::Flaws flaws = scan::flawsOf(scan::kProfiles[seed % (scan::kProfiles.size() - 1)], seed);
    const auto picture =
        std::get<cv::Mat>(reading::decodePicture(scan::jpegOfSheet(sheet, dpi, flaws, seed)));
    const SheetReading reading =
        reading::verify(picture, box.job.key, catalogue, {}, expectedPrint(fonts, sample)).reading;
    return reading.verdict != SheetVerdict::Is;
}

} // namespace

void tellBoxes(std::ostream& out, std::uint64_t boxes) {
    out << "boxes: " << boxes << " that hold another blank than their paper says\n";
    const reading::Catalogue catalogue = registeredCatalogue();
    const paper::FontSet fonts;
    std::uint64_t seed = 40'000'000;
    for (std::size_t i = 0; i < std::size(kLies); ++i) {
        std::uint64_t found = 0, tried = 0;
        for (std::uint64_t n = i; n < boxes; n += std::size(kLies), ++tried, ++seed)
            found += caught(catalogue, fonts, boxOf(kLies[i], scan::Chance(seed)), seed) ? 1 : 0;
        out << "  caught at the first sheet " << found << " of " << tried << ": " << nameOf(kLies[i]) << '\n';
    }
}

} // namespace daishi::bench
