#include "tests/bench/reading/looks.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <ostream>

#include <Poco/JSON/Parser.h>

#include "printers/raster/encode.h"
#include "printers/reading/decode/decode.h"
#include "tests/bench/reading/trial.h"
#include "tests/pictures/contact_sheet.h"

namespace daishi::bench {

namespace {

constexpr std::size_t kColumns = 6, kMostOnASheet = 60, kClosest = 8;

struct Look {
    Trial trial;
    cv::Mat picture;
};

const char* nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Right:
        return "accepted";
    case Outcome::FalseRefusal:
        return "refused-though-right";
    case Outcome::WrongAccept:
        return "WRONG";
    case Outcome::RightRefusal:
        return "refused";
    }
    throw std::logic_error("an outcome that is on no list");
}

void write(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary);
    if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
        throw std::runtime_error("cannot write " + file.string());
}

raster::Raster rasterOf(const cv::Mat& grey) {
    raster::Raster raster = raster::Raster::empty({grey.cols}, {grey.rows}, raster::Channels::Grey);
    grey.copyTo(cv::Mat(grey.size(), CV_8UC1, raster.bytes.data()));
    return raster;
}

// How much is left of the print of the blank that is most alike, thousandths; most where none was compared.
int residualIn(const Trial& trial) {
    if (trial.reading.scores.empty())
        return INT_MAX;
    const auto scores = Poco::JSON::Parser().parse(trial.reading.scores).extract<Poco::JSON::Object::Ptr>();
    return scores->optValue<int>("residual", INT_MAX);
}

void writeContact(const std::filesystem::path& file, const std::vector<const Look*>& looks) {
    std::vector<raster::Raster> shown;
    for (std::size_t i = 0; i < std::min(looks.size(), kMostOnASheet); ++i)
        shown.push_back(rasterOf(looks[i]->picture));
    write(file, raster::pngOf(pictures::contactSheet(shown, kColumns, {420}), {96}));
}

void writeClosest(std::ostream& out, const std::filesystem::path& folder, std::vector<const Look*> refused,
                  const reading::Catalogue& catalogue) {
    std::erase_if(refused, [](const Look* look) {
        return look->trial.sample.source != pictures::Source::LookAlike || residualIn(look->trial) == INT_MAX;
    });
    std::sort(refused.begin(), refused.end(),
              [](const Look* a, const Look* b) { return residualIn(a->trial) < residualIn(b->trial); });
    for (std::size_t i = 0; i < std::min(refused.size(), kClosest); ++i) {
        const pictures::Sample& sample = refused[i]->trial.sample;
        const BlankTypeId wanted(sample.lookAlikeOf);
        const auto verified = reading::verify(refused[i]->picture, wanted, catalogue, {});
        const std::string name = "closest-" + std::to_string(i + 1) + ".png";
        write(folder / name, reading::encodePng(reading::sideBySide(verified, wanted, catalogue)));
        out << "  " << name << ": " << sample.key << " for " << sample.lookAlikeOf << ", "
            << scan::nameOf(sample.profile) << ", " << refused[i]->trial.reading.scores << '\n';
    }
}

} // namespace

void tellLooks(std::ostream& out, const std::filesystem::path& folder, std::uint64_t sheets) {
    std::filesystem::create_directories(folder);
    const pictures::PictureSet set = pictureSet(PictureSetName::Development);
    const reading::Catalogue catalogue = registeredCatalogue();
    pictures::Pictures studio(set);
    std::vector<Look> looks;
    for (std::uint64_t i = 0; i < sheets * set.profiles.size(); ++i) {
        pictures::Sample sample = studio.sample(i);
        const auto decoded = reading::decodePicture(sample.jpeg);
        if (const auto* picture = std::get_if<cv::Mat>(&decoded))
            looks.push_back({tryOne(catalogue, std::move(sample)), *picture});
    }
    std::map<Outcome, std::vector<const Look*>> sorted;
    for (const Look& look : looks)
        sorted[outcomeOf(look.trial)].push_back(&look);
    for (const auto& [outcome, some] : sorted) {
        out << "  " << nameOf(outcome) << ".png: " << some.size() << " pictures\n";
        writeContact(folder / (std::string(nameOf(outcome)) + ".png"), some);
    }
    writeClosest(out, folder, sorted[Outcome::RightRefusal], catalogue);
}

} // namespace daishi::bench
