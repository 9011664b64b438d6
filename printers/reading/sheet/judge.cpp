#include "printers/reading/sheet/judge.h"

#include <algorithm>
#include <map>

namespace daishi::reading {

namespace {

class Bench {
  public:
    Bench(const Found& found, const Family& family, const Comparison& comparison, const Limits& limits)
        : found_(found), family_(family), comparison_(comparison), limits_(limits) {}

    Judgement judge() {
        Judgement out;
        out.best = best();
        out.figures = {found_.quality, found_.share,  found_.contrast, found_.noise, 1, 0, 1,
                       found_.tone,    found_.inliers};
        for (std::size_t c = 0; c < cells(); ++c) {
            if (!comparison_.shown(c))
                continue;
            out.figures.residual = std::max(out.figures.residual, residual(out.best, c));
            if (score(out.best, c).muchInk)
                out.figures.likeness = std::min(out.figures.likeness, score(out.best, c).likeness);
        }
        out.failing = unlike(out.best);
        findRival(out);
        out.unsure = doubt(out);
        return out;
    }

    std::vector<std::size_t> unlike(std::size_t member) {
        std::vector<std::size_t> failing;
        for (std::size_t c = 0; c < cells(); ++c) {
            if (!comparison_.shown(c) || !passes(member, c))
                failing.push_back(c);
        }
        return failing;
    }

  private:
    std::size_t cells() const { return family_.cells.size(); }
    std::size_t contentOf(std::size_t member, std::size_t cell) const {
        return family_.members[member].contents[family_.cells[cell].zone];
    }
    const CellScore& score(std::size_t member, std::size_t cell) const {
        return comparison_.score(cell, contentOf(member, cell));
    }
    double residual(std::size_t member, std::size_t cell) {
        const std::pair<std::size_t, std::size_t> key{cell, contentOf(member, cell)};
        const auto known = residuals_.find(key);
        if (known != residuals_.end())
            return known->second;
        return residuals_[key] = comparison_.residual(cell, key.second);
    }

    // Over all cells with ink; where the masters agree they gain the same.
    double likeness(std::size_t member) const {
        double sum = 0;
        for (std::size_t c = 0; c < cells(); ++c) {
            if (score(member, c).muchInk)
                sum += score(member, c).likeness - 0.5;
        }
        return sum;
    }

    std::size_t best() const {
        std::size_t best = 0;
        double most = -1e9;
        for (std::size_t m = 0; m < family_.members.size(); ++m) {
            if (const double like = likeness(m); like > most) {
                most = like;
                best = m;
            }
        }
        return best;
    }

    bool passes(std::size_t member, std::size_t c) {
        const CellScore& cell = score(member, c);
        const bool alike = !cell.muchInk || (cell.likeness >= limits_.likeness &&
                                             found_.quality - cell.likeness <= limits_.drop);
        return alike && residual(member, c) <=
                            leftOver_.limit(found_.noise, comparison_.stroke(c, contentOf(member, c)));
    }

    // Stops as soon as the other is far enough away.
    double apart(const Judgement& out, std::size_t other) {
        double worst = 0, ours = 0;
        for (std::size_t c = 0; c < cells(); ++c) {
            if (contentOf(out.best, c) == contentOf(other, c) || !comparison_.shown(c))
                continue;
            worst = std::max(worst, residual(other, c));
            ours = std::max(ours, residual(out.best, c));
            if (worst - ours > 4 * limits_.apart && worst > 2 * leftOver_.most)
                break;
        }
        return worst - ours;
    }

    void findRival(Judgement& out) {
        for (std::size_t m = 0; m < family_.members.size(); ++m) {
            if (m == out.best)
                continue;
            if (const double distance = apart(out, m); distance < out.figures.apart) {
                out.figures.apart = distance;
                out.rival = m;
            }
        }
    }

    // What lies on the sheet hides the middle of some cells and an edge of those beside them.
    bool hidden(const Judgement& out) const {
        std::vector<cv::Rect> hidden;
        for (const std::size_t c : out.failing) {
            if (!comparison_.shown(c) || comparison_.covered(c, contentOf(out.best, c)))
                hidden.push_back(around(c));
        }
        return std::all_of(out.failing.begin(), out.failing.end(), [&](std::size_t c) {
            return std::any_of(hidden.begin(), hidden.end(),
                               [&](const cv::Rect& place) { return (place & around(c)).area() > 0; });
        });
    }

    cv::Rect around(std::size_t c) const {
        constexpr int kBeside = 12; // pixels of 300 dpi, about a millimetre
        const Cell& cell = family_.cells[c];
        const cv::Rect place = onSheet(family_.zones[cell.zone], cell.place);
        return place - cv::Point(kBeside, kBeside) + cv::Size(2 * kBeside, 2 * kBeside);
    }

    std::optional<Unsure> doubt(const Judgement& out) const {
        const Lens lens = toneAt(found_.tone).lens;
        if (found_.quality < limits_.quality || found_.share < limits_.share || lens.blur > limits_.blur ||
            found_.noise > limits_.noise.through(lens))
            return Unsure::Blurred;
        if (!out.failing.empty())
            return hidden(out) ? Unsure::Covered : Unsure::UnknownText;
        if (out.figures.apart < limits_.apart)
            return Unsure::TooClose;
        return std::nullopt;
    }

    const Found& found_;
    const Family& family_;
    const Comparison& comparison_;
    const Limits& limits_;
    const LeftOver& leftOver_ = limits_.leftOver.through(toneAt(found_.tone).lens);
    std::map<std::pair<std::size_t, std::size_t>, double> residuals_; // by cell and content
};

} // namespace

Judgement judge(const Found& found, const Family& family, const Comparison& comparison,
                const Limits& limits) {
    return Bench(found, family, comparison, limits).judge();
}

std::vector<std::size_t> cellsUnlike(const Found& found, const Family& family, const Comparison& comparison,
                                     std::size_t member, const Limits& limits) {
    return Bench(found, family, comparison, limits).unlike(member);
}

} // namespace daishi::reading
