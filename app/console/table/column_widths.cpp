#include "app/console/table/column_widths.h"

#include <algorithm>
#include <numeric>

#include <QString>
#include <QTextBoundaryFinder>

namespace daishi::console {

namespace {

double sum(const std::vector<double>& all) {
    return std::accumulate(all.begin(), all.end(), 0.0);
}

} // namespace

std::vector<double> fittedWidths(std::vector<double> wanted, const std::vector<double>& least, double room) {
    if (sum(wanted) <= room)
        return wanted;
    const auto cappedAt = [&](double cap) {
        std::vector<double> widths(wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            widths[i] = std::max(std::min(wanted[i], least[i]), std::min(wanted[i], cap));
        return widths;
    };
    double low = 0, high = *std::max_element(wanted.begin(), wanted.end());
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        (sum(cappedAt(middle)) <= room ? low : high) = middle;
    }
    return cappedAt(low);
}

double widestWord(const QString& text, const std::function<double(const QString&)>& measure) {
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    double widest = 0;
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; to = breaks.toNextBoundary()) {
        widest = std::max(widest, measure(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return widest;
}

} // namespace daishi::console
