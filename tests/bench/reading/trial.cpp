#include "tests/bench/reading/trial.h"

#include <algorithm>
#include <ctime>

#include "printers/reading/decode/decode.h"

namespace daishi::bench {

namespace {

// Far apart: a set numbers its pictures from its seed on.
constexpr std::uint64_t kDevelopmentSeed = 100'000, kHeldOutSeed = 11'000'000;

double cpuMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::string expectedOf(const pictures::Sample& sample) {
    switch (sample.source) {
    case pictures::Source::Registered:
        return sample.key;
    case pictures::Source::LookAlike:
        return sample.lookAlikeOf;
    case pictures::Source::Foreign:
        return pictures::registeredBlanks(sample.size).front().key.str();
    }
    throw std::logic_error("a source that is on no list");
}

} // namespace

pictures::PictureSet pictureSet(PictureSetName name) {
    pictures::PictureSet set;
    set.seed = name == PictureSetName::HeldOut ? kHeldOutSeed : kDevelopmentSeed;
    set.marks = {pictures::Marks::None, pictures::Marks::Own, pictures::Marks::Own};
    set.registered = 13;
    set.lookAlikes = 6;
    set.foreign = 1;
    return set;
}

reading::Catalogue registeredCatalogue() {
    const paper::FontSet fonts;
    std::vector<reading::MasterRaster> masters;
    for (const SheetSize size : {SheetSize::Card, SheetSize::A4}) {
        for (const pictures::Blank& blank : pictures::registeredBlanks(size)) {
            const std::string pdf = pictures::pdfOf(fonts, blank.face);
            masters.push_back(
                {blank.key, size, blank.face.mark, std::get<cv::Mat>(reading::decodePicture(pdf)), {}});
        }
    }
    return reading::Catalogue(masters);
}

Trial tryOne(const reading::Catalogue& catalogue, pictures::Sample sample) {
    Trial trial;
    const BlankTypeId expected(expectedOf(sample));
    const double begun = cpuMilliseconds();
    const reading::Decoded decoded = reading::decodePicture(sample.jpeg);
    if (const auto* picture = std::get_if<cv::Mat>(&decoded)) {
        trial.decoded = true;
        trial.reading = reading::verify(*picture, expected, catalogue, {}).reading;
    }
    trial.milliseconds = cpuMilliseconds() - begun;
    sample.jpeg.clear();
    trial.sample = std::move(sample);
    return trial;
}

Outcome outcomeOf(const Trial& trial) {
    const bool told = trial.reading.verdict != SheetVerdict::CannotTell;
    if (trial.sample.source != pictures::Source::Registered || trial.sample.marks == pictures::Marks::Swapped)
        return told ? Outcome::WrongAccept : Outcome::RightRefusal;
    if (!told)
        return Outcome::FalseRefusal;
    return trial.reading.verdict == SheetVerdict::Is ? Outcome::Right : Outcome::WrongAccept;
}

bool covers(const Trial& trial) {
    const reading::SheetLayout& layout = reading::layoutOf(trial.sample.size);
    const double wide = layout.pixels.width, high = layout.pixels.height;
    return std::any_of(layout.identity.begin(), layout.identity.end(), [&](const reading::Zone& zone) {
        const scan::Part part{zone.place.x / wide, zone.place.y / high, zone.place.width / wide,
                              zone.place.height / high};
        return scan::takesAway(trial.sample.flaws, part, wide / high);
    });
}

} // namespace daishi::bench
