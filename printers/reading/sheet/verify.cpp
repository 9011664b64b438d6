#include "printers/reading/sheet/verify.h"

#include <cmath>

#include "core/store/canonical_json.h"
#include "printers/reading/sheet/codes.h"

namespace daishi::reading {

namespace {

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

// What the mark makes of a sheet that is `sight.best()` by its print.
std::optional<Unsure> vetoOf(const Sight& sight, const std::optional<std::string>& mark, MarkInPicture rule) {
    const std::string& own = sight.best().mark;
    if (rule == MarkInPicture::None || own.empty())
        return std::nullopt;
    if (mark && *mark != own)
        return Unsure::MarkDiffers;
    if (!mark && rule == MarkInPicture::Required)
        return Unsure::MarkMissing;
    return std::nullopt;
}

std::vector<std::string> zonesOf(const Sight& sight, const std::vector<std::size_t>& cells) {
    std::vector<std::string> keys;
    for (const std::size_t cell : cells) {
        const std::string& key = sight.family.zones[sight.family.cells[cell].zone].key;
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
    }

    Verified of(const cv::Mat& picture, const std::optional<ExpectedPrint>& print) {
        Verified out;
        out.sight = sightOf(picture, catalogue_, place_.family, policy_.limits);
        if (!out.sight) {
            reading_.unsure = Unsure::NoSheet;
            out.reading = reading_;
            return out;
        }
        const Sight& sight = *out.sight;
        reading_.mark = codeIn(sight.found, sight.family.layout->mark);
        reading_.looksLike = sight.best().type;
        decide(sight);
        if (print)
            out.print = look(sight, *print);
        reading_.scores = scoresOf(sight.judgement, out.print ? out.print->residual : 0);
        out.reading = reading_;
        return out;
    }

  private:
    void decide(const Sight& sight) {
        reading_.unsure = sight.judgement.unsure;
        if (!reading_.unsure)
            reading_.unsure = vetoOf(sight, reading_.mark, policy_.mark);
        if (!reading_.unsure && !place_.family)
            reading_.unsure = Unsure::NotEnrolled;
        if (reading_.unsure) {
            reading_.zones = zonesOf(sight, sight.judgement.failing);
            return;
        }
        const bool same = sight.best().type == expected_;
        reading_.verdict = same ? SheetVerdict::Is : SheetVerdict::IsNot;
        if (!same)
            reading_.zones = zonesOf(sight, unlike(sight, place_, policy_.limits));
    }

    // What is printed on another blank, or on one that cannot be told, is not asked.
    std::optional<PrintFinding> look(const Sight& sight, const ExpectedPrint& print) {
        reading_.print = PrintVerdict::CannotTell;
        if (reading_.verdict != SheetVerdict::Is)
            return std::nullopt;
        PrintFinding finding =
            checkPrint(sight.found, sight.family, catalogue_.plateOf(expected_), print, policy_.limits);
        reading_.print = finding.verdict;
        reading_.fields = finding.fields;
        reading_.piece = finding.piece;
        return finding;
    }

    const BlankTypeId& expected_;
    const Catalogue& catalogue_;
    const Policy& policy_;
    const CataloguePlace place_ = catalogue_.placeOf(expected_);
    SheetReading reading_;
};

} // namespace

Verified verify(const cv::Mat& picture, const BlankTypeId& expected, const Catalogue& catalogue,
                const Policy& policy, const std::optional<ExpectedPrint>& print) {
    return Verdict(expected, catalogue, policy).of(picture, print);
}

} // namespace daishi::reading
