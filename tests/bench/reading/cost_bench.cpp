#include "tests/bench/reading/cost_bench.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>

#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>

#include "printers/reading/decode/decode.h"
#include "tests/bench/reading/trial.h"

namespace daishi::bench {

namespace {

double milliseconds(const std::function<void()>& work) {
    timespec begun{}, ended{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begun);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ended);
    return static_cast<double>(ended.tv_sec - begun.tv_sec) * 1e3 +
           static_cast<double>(ended.tv_nsec - begun.tv_nsec) / 1e6;
}

double ranked(std::vector<double> values, double rank) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0
                          : values[static_cast<std::size_t>(rank * static_cast<double>(values.size() - 1))];
}

// In kilobytes, of this process: "VmRSS".
long memory(const std::string& what) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(what + ":", 0) == 0)
            return std::stol(line.substr(what.size() + 1));
    }
    return 0;
}

struct Costs {
    std::vector<double> ours, drawing, tesseract;
};

// The picture for people, drawn when the verdict is known.
double drawingOf(const reading::Catalogue& catalogue, const cv::Mat& picture, const BlankTypeId& expected) {
    const reading::Verified verified = reading::verify(picture, expected, catalogue, {});
    return milliseconds([&] { reading::sideBySide(verified, expected, catalogue); });
}

// What Tesseract is given: the line of the title, straightened for it.
void readTitle(tesseract::TessBaseAPI& ocr, const cv::Mat& picture, const reading::Family& family) {
    const auto found = reading::findSheet(picture, family);
    if (!found)
        return;
    const cv::Mat title = reading::sample(found->picture, found->to, family.zones[1].place, 1, 4);
    ocr.SetImage(title.data, title.cols, title.rows, 1, static_cast<int>(title.step[0]));
    delete[] ocr.GetUTF8Text();
}

Costs costsOf(SheetSize size, const reading::Catalogue& catalogue, tesseract::TessBaseAPI& ocr) {
    pictures::PictureSet set = pictureSet(PictureSetName::Development);
    set.sizes = {size};
    set.seed += 9;
    pictures::Pictures studio(set);
    const reading::Family& family = catalogue.families()[size == SheetSize::Card ? 0 : 1];
    Costs costs;
    for (std::uint64_t i = 0; i < 6 * set.profiles.size(); ++i) {
        const pictures::Sample sample = studio.sample(i);
        const cv::Mat picture = std::get<cv::Mat>(reading::decodePicture(sample.jpeg));
        const double found = milliseconds([&] { reading::findSheet(picture, family); });
        costs.ours.push_back(tryOne(catalogue, sample).milliseconds);
        costs.drawing.push_back(drawingOf(catalogue, picture, family.members.front().type));
        costs.tesseract.push_back(milliseconds([&] { readTitle(ocr, picture, family); }) - found);
    }
    return costs;
}

void tell(std::ostream& out, const char* what, const Costs& costs) {
    const double ours = ranked(costs.ours, 0.5), peer = ranked(costs.tesseract, 0.5);
    out << "  " << what << ": decoding and verdict " << std::fixed << std::setprecision(0) << ours
        << " ms of one thread (95 %: " << ranked(costs.ours, 0.95) << "), Tesseract on the title alone "
        << peer << " ms; " << std::setprecision(1) << ours / peer << " x; the picture for people "
        << std::setprecision(0) << ranked(costs.drawing, 0.5) << " ms more\n";
}

} // namespace

void tellCost(std::ostream& out) {
    out << "cost\n";
    const long before = memory("VmRSS");
    const reading::Catalogue catalogue = registeredCatalogue();
    out << "  catalogue of "
        << catalogue.families()[0].members.size() + catalogue.families()[1].members.size()
        << " masters: " << (memory("VmRSS") - before) / 1024 << " MB resident (limit 120), "
        << memory("VmHWM") / 1024 << " MB at most while it was made\n";
    tesseract::TessBaseAPI ocr;
    if (ocr.Init(nullptr, "jpn") != 0)
        throw std::runtime_error("Tesseract has no Japanese: tesseract-ocr-jpn");
    ocr.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    tell(out, "card", costsOf(SheetSize::Card, catalogue, ocr));
    tell(out, "letter", costsOf(SheetSize::A4, catalogue, ocr));
}

} // namespace daishi::bench
