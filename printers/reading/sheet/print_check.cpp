#include "printers/reading/sheet/print_check.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "printers/reading/sheet/codes.h"
#include "printers/reading/sheet/compare.h"

namespace daishi::reading {

namespace {

constexpr const char* kPieceCode = "piece-code";
constexpr const char* kSeal = "seal";
constexpr int kBandsOfSeal = 3;

cv::Mat laidOver(const cv::Mat& plate, const cv::Mat& overlay) {
    cv::Mat page = overlay, out;
    if (page.size() != plate.size())
        cv::resize(overlay, page, plate.size(), 0, 0, cv::INTER_AREA);
    cv::multiply(plate, page, out, 1.0 / 255);
    return out;
}

// What a missing stroke leaves is measured by the boldest stroke of a cell, so a cell should hold one
// character. A seal has several above each other.
std::vector<cv::Rect> bandsOf(const ExpectedField& field, const cv::Rect& inside) {
    const int bands = field.key == kSeal ? kBandsOfSeal : 1;
    std::vector<cv::Rect> places;
    for (int band = 0; band < bands; ++band) {
        const int from = field.place.height * band / bands, to = field.place.height * (band + 1) / bands;
        places.push_back(cv::Rect(field.place.x, field.place.y + from, field.place.width, to - from) &
                         inside);
    }
    return places;
}

// A family of one member, whose zones are the fields.
Family fieldsAsZones(const Family& family, const cv::Mat& should, const ExpectedPrint& print) {
    Family fields;
    fields.layout = family.layout;
    fields.swing = family.swing;
    const cv::Rect inside(kRoom, kRoom, should.cols - 2 * kRoom, should.rows - 2 * kRoom);
    for (const ExpectedField& field : print.fields) {
        if (field.key == kPieceCode)
            continue;
        for (const cv::Rect& place : bandsOf(field, inside))
            fields.zones.push_back({field.key, place, 1});
    }
    fields.cells = cellsOf(fields.zones);
    Member member;
    for (const Zone& zone : fields.zones) {
        fields.contents.push_back({contentOf(should, zone)});
        member.contents.push_back(0);
    }
    fields.members.push_back(std::move(member));
    return fields;
}

double meanLikeness(const Comparison& comparison, const Family& fields) {
    double sum = 0;
    std::size_t cells = 0;
    for (std::size_t c = 0; c < fields.cells.size(); ++c) {
        if (!comparison.score(c, 0).muchInk)
            continue;
        sum += comparison.score(c, 0).likeness;
        ++cells;
    }
    return cells == 0 ? 0 : sum / static_cast<double>(cells);
}

// The toner is not the press's ink: its own strength, the same lens.
Found bestInked(const Found& found, const Family& fields) {
    Found best = found;
    double most = -2;
    for (std::size_t ink = 0; ink < kInks.size(); ++ink) {
        Found tried = found;
        tried.tone = inkedAs(found.tone, ink);
        const double likeness = meanLikeness(Comparison(tried, fields), fields);
        if (likeness > most) {
            most = likeness;
            best = tried;
        }
    }
    return best;
}

struct Tally {
    bool differs = false, hidden = false;
    double residual = 0;
};

Tally lookAtZone(const Comparison& comparison, const Family& fields, std::size_t zone, const Found& found,
                 const Limits& limits) {
    Tally tally;
    for (std::size_t c = 0; c < fields.cells.size(); ++c) {
        if (fields.cells[c].zone != zone)
            continue;
        if (!comparison.shown(c)) {
            tally.hidden = true;
            continue;
        }
        const CellScore& score = comparison.score(c, 0);
        const double residual = comparison.residual(c, 0);
        tally.residual = std::max(tally.residual, residual);
        const bool alike = !score.muchInk || (score.likeness >= limits.likeness &&
                                              found.quality - score.likeness <= limits.drop);
        if (alike &&
            residual <=
                limits.ofPrint.through(toneAt(found.tone).lens).limit(found.noise, comparison.stroke(c, 0)))
            continue;
        (comparison.covered(c, 0) ? tally.hidden : tally.differs) = true;
    }
    return tally;
}

void lookAtPieceCode(PrintFinding& out, const Found& found, const Family& family, const ExpectedPrint& print,
                     Tally& all) {
    out.piece = codeIn(found, family.layout->piece);
    if (out.piece == print.piece)
        return;
    out.fields.emplace_back(kPieceCode);
    out.places.push_back(family.layout->piece);
    (out.piece ? all.differs : all.hidden) = true;
}

} // namespace

PrintFinding checkPrint(const Found& found, const Family& family, const cv::Mat& plate,
                        const ExpectedPrint& print, const Limits& limits) {
    PrintFinding out;
    out.should = laidOver(plate, print.overlay);
    const Family fields = fieldsAsZones(family, out.should, print);
    const Found inked = bestInked(found, fields);
    const Comparison comparison(inked, fields);
    Tally all;
    for (std::size_t z = 0; z < fields.zones.size(); ++z) {
        const Tally tally = lookAtZone(comparison, fields, z, found, limits);
        out.residual = std::max(out.residual, tally.residual);
        if (!tally.differs && !tally.hidden)
            continue;
        if (out.fields.empty() || out.fields.back() != fields.zones[z].key)
            out.fields.push_back(fields.zones[z].key);
        out.places.push_back(fields.zones[z].place);
        all.differs = all.differs || tally.differs;
        all.hidden = all.hidden || tally.hidden;
    }
    lookAtPieceCode(out, found, family, print, all);
    if (all.differs)
        out.verdict = PrintVerdict::Differs;
    else
        out.verdict = all.hidden ? PrintVerdict::CannotTell : PrintVerdict::Same;
    return out;
}

} // namespace daishi::reading
