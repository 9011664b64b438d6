#include "tests/bench/figures.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace daishi::bench {

namespace {

bool reached(const Figure& figure) {
    switch (figure.target) {
    case Target::AtMost:
        return figure.ratio <= figure.limit;
    case Target::AtLeast:
        return figure.ratio >= figure.limit;
    case Target::Told:
        return true;
    }
    throw std::logic_error("a figure without a target");
}

// Three digits that matter, and a unit that suits them.
std::string shown(double value, const std::string& unit) {
    char text[48];
    if (unit != "s")
        std::snprintf(text, sizeof text, "%.0f %s", value, unit.c_str());
    else if (value >= 0.1)
        std::snprintf(text, sizeof text, "%.2f s", value);
    else
        std::snprintf(text, sizeof text, "%.3f ms", value * 1e3);
    return text;
}

} // namespace

double seconds(const std::function<void()>& body) {
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Figure costs(const std::string& name, double ours, const std::string& peer, double theirs, double limit,
             const std::string& whyMissed) {
    return {name, ours, peer, theirs, ours / theirs, Target::AtMost, limit, "s", whyMissed};
}

Figure quicker(const std::string& name, double ours, const std::string& peer, double theirs, double limit,
               const std::string& whyMissed) {
    return {name, ours, peer, theirs, theirs / ours, Target::AtLeast, limit, "s", whyMissed};
}

Figure told(const std::string& name, double ours, const std::string& peer, double theirs) {
    return {name, ours, peer, theirs, ours / theirs};
}

void Table::section(const std::string& title) {
    std::printf("\n%s\n", title.c_str());
    std::printf("  %-46s %11s   %-38s %11s %9s  %-9s %s\n", "figure", "measured", "beside", "measured",
                "ratio", "target", "");
    std::fflush(stdout);
}

void Table::add(const Figure& figure) {
    char target[24] = "";
    if (figure.target != Target::Told)
        std::snprintf(target, sizeof target, "%s %g",
                      figure.target == Target::AtMost ? "<=" : ">=", figure.limit);
    const bool good = reached(figure);
    std::printf("  %-46s %11s   %-38s %11s %7.2f x  %-9s %s\n", figure.name.c_str(),
                shown(figure.ours, figure.unit).c_str(), figure.peer.c_str(),
                shown(figure.theirs, figure.unit).c_str(), figure.ratio, target,
                figure.target == Target::Told ? ""
                : good                        ? "reached"
                                              : "missed");
    std::fflush(stdout);
    if (!good)
        missed_.push_back(figure);
    else if (figure.target != Target::Told)
        ++reached_;
}

bool Table::close() const {
    std::printf("\n%d figures reached, %zu missed.\n", reached_, missed_.size());
    for (const Figure& figure : missed_)
        std::printf("  missed: %s (%.2f x): %s\n", figure.name.c_str(), figure.ratio,
                    figure.whyMissed.c_str());
    return missed_.empty();
}

double quantile(std::vector<double>& values, double part) {
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(part * static_cast<double>(values.size() - 1)));
}

} // namespace daishi::bench
