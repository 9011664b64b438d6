#include "printers/reading/process/serve.h"

#include <csignal>
#include <map>
#include <new>

#include <malloc.h>
#include <opencv2/core.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "printers/reading/decode/decode.h"
#include "printers/reading/process/words.h"
#include "printers/reading/sheet/enrol.h"
#include "printers/reading/sheet/verify.h"

namespace daishi::reading {

namespace {

#ifdef DAISHI_SANITIZED
constexpr rlim_t kMemory = RLIM_INFINITY; // a sanitizer takes terabytes of address space
#else
constexpr rlim_t kMemory = rlim_t{3} << 30U;
#endif
constexpr int kRaster = 1 << 20; // bytes; those of a sheet are no smaller
constexpr std::chrono::hours kForEver(24 * 365);
constexpr std::chrono::seconds kToAnswer(60);

cv::Rect pixelsOf(const PaperPlace& place) {
    const auto px = [](Micrometres length) {
        return cvRound(static_cast<double>(length.v) / 1000 * kDotsPerMm);
    };
    return {px(place.x), px(place.y), px(place.wide), px(place.high)};
}

ExpectedPrint expectedPrint(const SheetProof& proof, const cv::Mat& page) {
    ExpectedPrint print{page, {}, proof.sheet.str()};
    for (const ProofField& field : proof.fields)
        print.fields.push_back({field.key, pixelsOf(field.place)});
    return print;
}

class Reader {
  public:
    bool use(const std::vector<MasterPlate>& plates) {
        std::vector<MasterRaster> masters;
        std::map<SheetSize, Catalogue>
            first; // of each layout: what a plate that is a scan is straightened by
        for (const MasterPlate& plate : plates) {
            auto raster =
                plateRaster(plate, first.try_emplace(plate.size, std::vector<MasterRaster>()).first->second);
            auto* master = std::get_if<MasterRaster>(&raster);
            if (!master)
                return false;
            if (first.at(plate.size).families().empty())
                first.at(plate.size) = Catalogue({*master});
            masters.push_back(std::move(*master));
        }
        catalogue_ = Catalogue(masters);
        return true;
    }

    SheetReading read(const ReadRequest& request) const {
        const Decoded decoded = decodePicture(request.picture);
        const auto* grey = std::get_if<cv::Mat>(&decoded);
        if (!grey)
            return unsure(Unsure::NotAPicture);
        std::optional<ExpectedPrint> print;
        if (request.printed) {
            const Decoded page = decodePdf(request.printed->pdf);
            if (!std::holds_alternative<cv::Mat>(page))
                return unsure(Unsure::ReaderFailed);
            print = expectedPrint(*request.printed, std::get<cv::Mat>(page));
        }
        Verified verified = verify(*grey, request.expected, catalogue_, {request.mark, {}}, print);
        if (const cv::Mat picture = sideBySide(verified, request.expected, catalogue_); !picture.empty())
            verified.reading.sideBySide = encodePng(picture);
        return verified.reading;
    }

    EnrolAnswer enrolled(const MasterPlate& plate) const { return enrol(plate, catalogue_); }

    SheetReading unsure(Unsure why) const {
        SheetReading reading;
        reading.unsure = why;
        reading.reader = kReaderVersion;
        reading.catalogue = catalogue_.hash();
        return reading;
    }

  private:
    Catalogue catalogue_{{}};
};

// Empty where it is no picture.
Message drawn(const std::string& picture) {
    raster::Raster raster;
    const Decoded decoded = decodePicture(picture);
    if (const auto* grey = std::get_if<cv::Mat>(&decoded)) {
        raster = raster::Raster::empty({grey->cols}, {grey->rows}, raster::Channels::Grey);
        grey->copyTo(cv::Mat(grey->size(), CV_8UC1, raster.bytes.data()));
    }
    return drawnMessage(raster);
}

// The text of an exception may name what was in the picture's head; it is not passed on.
Message answerTo(Reader& reader, const Message& asked) {
    const std::string ask = askOf(asked);
    if (ask == "use") {
        const auto masters = mastersOf(asked);
        return usedMessage(masters && reader.use(*masters));
    }
    if (ask == "enrol") {
        const auto masters = mastersOf(asked);
        if (masters && masters->size() == 1)
            return answerOf(reader.enrolled(masters->front()));
        return answerOf(EnrolAnswer{Unsure::ReaderFailed, "the request cannot be read", {}, {}});
    }
    if (ask == "draw")
        return drawn(asked.parts.at(0));
    const auto request = requestOf(asked);
    return answerOf(request ? reader.read(*request) : reader.unsure(Unsure::ReaderFailed));
}

Message answered(Reader& reader, const Message& asked) {
    try {
        return answerTo(reader, asked);
    } catch (const std::exception&) {
        return askOf(asked) == "enrol"
                   ? answerOf(EnrolAnswer{Unsure::ReaderFailed, "the reader failed", {}, {}})
                   : answerOf(reader.unsure(Unsure::ReaderFailed));
    }
}

} // namespace

void serve(const Wire& wire) {
    Reader reader;
    while (const auto asked = wire.receive(within(kForEver))) {
        if (!wire.send(answered(reader, *asked), within(kToAnswer)))
            return;
    }
}

void confine() {
    const auto limit = [](__rlimit_resource what, rlim_t most) {
        const rlimit value{most, most};
        setrlimit(what, &value);
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_AS, kMemory);
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    cv::setNumThreads(1);
    mallopt(M_MMAP_THRESHOLD,
            kRaster); // what is as large goes back when it is done with: a reader lives for days
}

} // namespace daishi::reading
