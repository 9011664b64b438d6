#include "tests/pictures/sample.h"

#include "core/words/scan_codes.h"
#include "printers/raster/pdf_raster.h"

#include <algorithm>
#include <stdexcept>

namespace daishi::pictures {

namespace {

using scan::Chance;
using scan::seedOf;

// Where a sheet stands in the set.
struct Turn {
    Source source;
    SheetSize size;
    std::uint64_t number; // among the sheets of this source and size
};

Turn turnOf(const PictureSet& set, std::uint64_t sheet) {
    const std::uint64_t round = set.registered + set.lookAlikes + set.foreign;
    const std::uint64_t rounds = sheet / round, sizes = set.sizes.size();
    const auto within = static_cast<unsigned>(sheet % round);
    const SheetSize size = set.sizes[rounds % sizes];
    const std::uint64_t before = rounds / sizes;
    if (within < set.registered)
        return {Source::Registered, size, before * set.registered + within};
    if (within < set.registered + set.lookAlikes)
        return {Source::LookAlike, size, before * set.lookAlikes + within - set.registered};
    return {Source::Foreign, size, before * set.foreign + within - set.registered - set.lookAlikes};
}

const Blank& blankOf(Source source, SheetSize size, std::uint64_t number) {
    const auto& all = source == Source::Registered ? registeredBlanks(size) : lookAlikes(size);
    return all[number % all.size()];
}

// What is drawn on the sheet, but for its foreign kinds.
const Blank& blankOf(const Sample& sample) {
    const auto& all =
        sample.source == Source::Registered ? registeredBlanks(sample.size) : lookAlikes(sample.size);
    return *std::find_if(all.begin(), all.end(),
                         [&](const Blank& blank) { return blank.key.str() == sample.key; });
}

std::string markOf(const Blank& blank, Marks marks, Chance chance) {
    const auto& all = registeredBlanks(blank.size);
    switch (marks) {
    case Marks::None:
        return {};
    case Marks::Own:
        return blank.face.mark;
    case Marks::Swapped:
        for (std::size_t i = chance.below(all.size());; i = (i + 1) % all.size())
            if (all[i].face.mark != blank.face.mark)
                return all[i].face.mark;
    case Marks::Foreign:
        return MarkCode{"145011", "ZZZ", static_cast<unsigned>(1 + chance.below(99))}.encode();
    }
    throw std::logic_error("marks without a meaning");
}

void planBlank(Sample& sample, const PictureSet& set, const Blank& blank, std::uint64_t sheet) {
    sample.key = blank.key.str();
    sample.lookAlikeOf = blank.lookAlikeOf;
    sample.zone = blank.zone;
    Chance chance(seedOf(set.seed, sheet * 4 + 1));
    sample.marks = set.marks[chance.below(set.marks.size())];
    sample.mark = markOf(blank, sample.marks, chance);
    if (const auto misprint = set.prints[chance.below(set.prints.size())])
        sample.printed = printedOn(blank, *misprint, Chance(seedOf(set.seed, sheet * 4 + 2)));
    const double aspect = blank.face.size.w / blank.face.size.h;
    for (const Zone& zone : identityZones(blank))
        if (scan::takesAway(sample.flaws, zone.place, aspect))
            sample.takenAway.push_back(zone.key);
}

Foreign foreignOf(const Sample& sample) {
    const auto* found = std::find_if(std::begin(kForeign), std::end(kForeign),
                                     [&](Foreign what) { return nameOf(what) == sample.key; });
    return *found;
}

std::string pageOf(const paper::FontSet& fonts, const Sample& sample, std::uint64_t sheetSeed) {
    if (sample.source == Source::Foreign)
        return pdfOf(fonts, foreignOf(sample), sample.size == SheetSize::Card ? paper::kCardSize : paper::kA4,
                     Chance(sheetSeed));
    const paper::BlankFace face = marked(blankOf(sample), sample.mark);
    return sample.printed ? pdfOf(fonts, face, *sample.printed) : pdfOf(fonts, face);
}

} // namespace

struct Pictures::Studio {
    paper::FontSet fonts;
    std::optional<std::uint64_t> drawn; // the sheet in hand
    raster::Raster sheet;
};

Pictures::Pictures(PictureSet set) : set_(std::move(set)), studio_(std::make_unique<Studio>()) {}
Pictures::~Pictures() = default;

raster::Dpi Pictures::dpiOf(SheetSize size) {
    return size == SheetSize::Card ? raster::Dpi{600} : raster::Dpi{300};
}

Sample Pictures::plan(std::uint64_t index) const {
    const std::uint64_t sheet = index / set_.profiles.size();
    Sample sample;
    sample.index = index;
    sample.seed = seedOf(set_.seed, index * 4);
    sample.profile = set_.profiles[index % set_.profiles.size()];
    sample.flaws = scan::flawsOf(sample.profile, sample.seed);
    const Turn turn = turnOf(set_, sheet);
    sample.source = turn.source;
    sample.size = turn.size;
    const std::uint64_t start =
        turn.source == Source::LookAlike ? set_.seed : 0; // few of them come in a small set
    if (turn.source == Source::Foreign)
        sample.key = nameOf(kForeign[turn.number % std::size(kForeign)]);
    else
        planBlank(sample, set_, blankOf(turn.source, turn.size, turn.number + start), sheet);
    return sample;
}

const raster::Raster& Pictures::sheetOf(const Sample& sample) {
    const std::uint64_t sheet = sample.index / set_.profiles.size();
    if (studio_->drawn != sheet) {
        const std::string pdf = pageOf(studio_->fonts, sample, seedOf(set_.seed, sheet * 4 + 3));
        auto drawn = raster::firstPage(pdf, dpiOf(sample.size));
        if (!drawn)
            throw std::runtime_error("a sheet cannot be drawn: " + sample.key);
        studio_->sheet = std::move(*drawn);
        studio_->drawn = sheet;
    }
    return studio_->sheet;
}

Sample Pictures::sample(std::uint64_t index) {
    Sample sample = plan(index);
    sample.jpeg = scan::jpegOfSheet(sheetOf(sample), dpiOf(sample.size), sample.flaws, sample.seed);
    return sample;
}

} // namespace daishi::pictures
