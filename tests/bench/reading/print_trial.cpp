#include "tests/bench/reading/print_trial.h"

#include <algorithm>
#include <ctime>

#include "printers/compose/printed_fields.h"
#include "printers/reading/decode/decode.h"

namespace daishi::bench {

namespace {

const pictures::Blank& blankOf(const pictures::Sample& sample) {
    const auto& all = pictures::registeredBlanks(sample.size);
    return *std::find_if(all.begin(), all.end(),
                         [&](const auto& blank) { return blank.key.str() == sample.key; });
}

} // namespace

pictures::PictureSet printSet(PictureSetName name) {
    pictures::PictureSet set = pictureSet(name);
    set.seed += 500'000;
    set.registered = 1;
    set.lookAlikes = 0;
    set.foreign = 0;
    set.marks = {pictures::Marks::Own};
    set.prints = {pictures::Misprint::None,          pictures::Misprint::OneField,
                  pictures::Misprint::None,          pictures::Misprint::OtherPerson,
                  pictures::Misprint::OtherCode,     pictures::Misprint::OneField,
                  pictures::Misprint::NothingPrinted};
    return set;
}

reading::ExpectedPrint expectedPrint(const paper::FontSet& fonts, const pictures::Sample& sample) {
    const pictures::Blank& blank = blankOf(sample);
    const auto& sent = sample.printed.value();
    reading::ExpectedPrint print;
    print.overlay =
        std::get<cv::Mat>(reading::decodePdf(pictures::addedTo(fonts, blank, sent.insurer, sent.sent)));
    for (const auto& field : compose::printedFields(blank.layout))
        print.fields.push_back({std::string(field.key), reading::pixelsOf(field.place.box())});
    const auto text = paper::fieldPlace(blank.layout, paper::Field::PieceText).value();
    print.fields.push_back({"piece-text", reading::pixelsOf(text.box())});
    print.piece = sent.sent.sheet.str();
    return print;
}

bool PrintTrial::right() const {
    return sample.printed && sample.printed->misprint == pictures::Misprint::None;
}

bool PrintTrial::wronglyPassed() const {
    return !right() && reading.verdict == SheetVerdict::Is && reading.print == PrintVerdict::Same;
}

PrintTrial tryPrint(const reading::Catalogue& catalogue, const paper::FontSet& fonts,
                    pictures::Sample sample) {
    PrintTrial trial;
    const reading::ExpectedPrint print = expectedPrint(fonts, sample);
    const std::clock_t begun = std::clock();
    const reading::Decoded decoded = reading::decodePicture(sample.jpeg);
    trial.reading =
        reading::verify(std::get<cv::Mat>(decoded), BlankTypeId(sample.key), catalogue, {}, print).reading;
    trial.milliseconds = 1e3 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    sample.jpeg.clear();
    trial.sample = std::move(sample);
    return trial;
}

} // namespace daishi::bench
