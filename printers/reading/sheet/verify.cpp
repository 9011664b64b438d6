#include "printers/reading/sheet/verify.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/store/canonical_json.h"
#include "printers/reading/sheet/codes.h"
#include "printers/reading/sheet/side_by_side.h"

namespace daishi::reading {

namespace {

// A sheet of one layout that was found in the picture, and what it is.
struct Look {
    const Family* family = nullptr;
    Found found;
    std::unique_ptr<Comparison> comparison;
    Judgement judgement;

    const Member& best() const { return family->members[judgement.best]; }
};

std::optional<Look> lookFor(const cv::Mat& picture, const Family& family) {
    auto found = findSheet(picture, family);
    if (!found)
        return std::nullopt;
    Look look;
    look.family = &family;
    look.found = std::move(*found);
    return look;
}

void judgeLook(Look& look, const Limits& limits) {
    look.comparison = std::make_unique<Comparison>(look.found, *look.family);
    look.judgement = judge(look.found, *look.family, *look.comparison, limits);
}

// The layout that is expected first: another is looked for only where that one is not in the picture, or
// shows worse than it must.
std::optional<Look> bestLook(const cv::Mat& picture, const Catalogue& catalogue, const Family* expected,
                             const Limits& limits) {
    std::vector<const Family*> order;
    for (const Family& family : catalogue.families())
        order.push_back(&family);
    std::stable_partition(order.begin(), order.end(), [&](const Family* f) { return f == expected; });
    std::optional<Look> best;
    for (const Family* family : order) {
        auto look = lookFor(picture, *family);
        if (look && (!best || look->found.quality > best->found.quality))
            best = std::move(look);
        if (best && best->found.quality >= limits.quality && best->found.share >= limits.share)
            break;
    }
    if (best)
        judgeLook(*best, limits);
    return best;
}

std::int64_t perMille(double value) {
    return std::llround(value * 1000);
}

std::string scoresOf(const Judgement& judgement, double printResidual) {
    const Figures& f = judgement.figures;
    JsonObject json;
    json.set("quality", perMille(f.quality))
        .set("share", perMille(f.share))
        .set("contrast", perMille(f.contrast));
    json.set("noise", perMille(f.noise))
        .set("likeness", perMille(f.likeness))
        .set("residual", perMille(f.residual));
    json.set("apart", perMille(f.apart)).set("print-residual", perMille(printResidual));
    json.set("tone", static_cast<std::int64_t>(f.tone)).set("inliers", static_cast<std::int64_t>(f.inliers));
    return json.str();
}

// What the mark makes of a sheet that is `look.best()` by its print.
std::optional<Unsure> vetoOf(const Look& look, const std::optional<std::string>& mark, MarkInPicture rule) {
    const std::string& own = look.best().mark;
    if (rule == MarkInPicture::None || own.empty())
        return std::nullopt;
    if (mark && *mark != own)
        return Unsure::MarkDiffers;
    if (!mark && rule == MarkInPicture::Required)
        return Unsure::MarkMissing;
    return std::nullopt;
}

std::vector<std::string> zonesOf(const Look& look, const std::vector<std::size_t>& cells) {
    std::vector<std::string> keys;
    for (const std::size_t cell : cells) {
        const std::string& key = look.family->zones[look.family->cells[cell].zone].key;
        if (keys.empty() || keys.back() != key)
            keys.push_back(key);
    }
    return keys;
}

class Verdict {
  public:
    Verdict(const BlankTypeId& expected, const Catalogue& catalogue, const Policy& policy)
        : expected_(expected), catalogue_(catalogue), policy_(policy) {
        reading_.reader = kReaderVersion;
        reading_.catalogue = catalogue.hash();
        expectedFamily_ = catalogue.familyOf(expected, expectedMember_);
    }

    Verified of(const cv::Mat& picture, const std::optional<ExpectedPrint>& print) {
        const auto look = bestLook(picture, catalogue_, expectedFamily_, policy_.limits);
        if (!look)
            return unsure(Unsure::NoSheet);
        reading_.mark = codeIn(look->found, look->family->layout->mark);
        reading_.looksLike = look->best().type;
        double printResidual = 0;
        SideBySide pictures(*look->comparison, look->found, *look->family);
        decide(*look);
        pictures.zones(expectedOrBest(*look), unlikeExpected(*look));
        if (print && reading_.verdict == SheetVerdict::Is) {
            const PrintFinding finding =
                checkPrint(look->found, *look->family, catalogue_.plateOf(expected_), *print, policy_.limits);
            reading_.print = finding.verdict;
            reading_.fields = finding.fields;
            reading_.piece = finding.piece;
            printResidual = finding.residual;
            pictures.sheet(finding.should, finding.places);
        } else {
            if (print)
                reading_.print = PrintVerdict::CannotTell;
            pictures.sheet(catalogue_.plateOf(expectedFamily_ ? expected_ : look->best().type),
                           unlikePlaces(*look));
        }
        reading_.scores = scoresOf(look->judgement, printResidual);
        return {reading_, pictures.drawn()};
    }

  private:
    Verified unsure(Unsure why) {
        reading_.unsure = why;
        return {reading_, {}};
    }

    void decide(const Look& look) {
        reading_.unsure = look.judgement.unsure;
        if (!reading_.unsure)
            reading_.unsure = vetoOf(look, reading_.mark, policy_.mark);
        if (!reading_.unsure && !expectedFamily_)
            reading_.unsure = Unsure::NotEnrolled;
        if (reading_.unsure) {
            reading_.zones = zonesOf(look, look.judgement.failing);
            return;
        }
        const bool same = look.best().type == expected_;
        reading_.verdict = same ? SheetVerdict::Is : SheetVerdict::IsNot;
        if (!same)
            reading_.zones = zonesOf(look, unlikeExpected(look));
    }

    // The member that the picture is shown beside: what should be, where it is of the same layout.
    std::size_t expectedOrBest(const Look& look) const {
        return look.family == expectedFamily_ ? expectedMember_ : look.judgement.best;
    }

    std::vector<std::size_t> unlikeExpected(const Look& look) const {
        return cellsUnlike(look.found, *look.family, *look.comparison, expectedOrBest(look), policy_.limits);
    }

    std::vector<cv::Rect> unlikePlaces(const Look& look) const {
        std::vector<cv::Rect> places;
        for (const std::size_t c : unlikeExpected(look)) {
            const Cell& cell = look.family->cells[c];
            places.push_back(onSheet(look.family->zones[cell.zone], cell.place));
        }
        return places;
    }

    const BlankTypeId& expected_;
    const Catalogue& catalogue_;
    const Policy& policy_;
    const Family* expectedFamily_ = nullptr;
    std::size_t expectedMember_ = 0;
    SheetReading reading_;
};

} // namespace

Verified verify(const cv::Mat& picture, const BlankTypeId& expected, const Catalogue& catalogue,
                const Policy& policy, const std::optional<ExpectedPrint>& print) {
    return Verdict(expected, catalogue, policy).of(picture, print);
}

} // namespace daishi::reading
