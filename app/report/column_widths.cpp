#include "app/report/column_widths.h"

#include <algorithm>
#include <tuple>

#include "core/decide/reconcile_sentences.h"

namespace daishi::report {

namespace {

constexpr Mm kLeastWords{24};
constexpr Mm kLeast{7};

// Width of the widest of its lines.
Mm widest(const paper::FontSet& fonts, const Style& style, std::string_view text) {
    Mm most;
    while (true) {
        const std::size_t end = text.find('\n');
        most = std::max(most, fonts.width(style.face, style.size, text.substr(0, end)));
        if (end == std::string_view::npos)
            return most;
        text.remove_prefix(end + 1);
    }
}

std::vector<Mm> naturalWidths(const paper::FontSet& fonts, const Table& table) {
    std::vector<Mm> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        Mm most = widest(fonts, kHeadStyle, table.columns[column].heading);
        for (const auto& row : table.rows) {
            most = std::max(most, widest(fonts, styleOf(row[column]), shown(row[column])));
        }
        // A hair more than its text, so that rounding does not break a line that fits.
        widths.push_back(std::max(kLeast, most + kCellPad * 2 + Mm(0.1)));
    }
    return widths;
}

// Shares `room` among the columns of one kind: who needs less than an even share gets what it needs.
void share(std::vector<Mm>& widths, std::vector<std::size_t> columns, Mm room) {
    std::sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(widths[a], a) < std::tuple(widths[b], b);
    });
    std::size_t left = columns.size();
    for (const std::size_t column : columns) {
        widths[column] = std::min(widths[column], room / static_cast<double>(left--));
        room = room - widths[column];
    }
}

Mm sum(const std::vector<Mm>& widths, const std::vector<std::size_t>& columns) {
    Mm total;
    for (const std::size_t column : columns)
        total += widths[column];
    return total;
}

} // namespace

std::string shown(const Cell& cell) {
    if (const auto* n = std::get_if<std::int64_t>(&cell.content))
        return grouped(*n);
    if (const auto* text = std::get_if<std::string>(&cell.content))
        return *text;
    return "—";
}

const Style& styleOf(const Cell& cell) {
    return cell.mark == Mark::Wrong ? kMarkedStyle : kCellStyle;
}

std::vector<Mm> columnWidths(const paper::FontSet& fonts, const Table& table) {
    std::vector<Mm> widths = naturalWidths(fonts, table);
    std::vector<std::size_t> texts;
    std::vector<std::size_t> others;
    for (std::size_t n = 0; n < table.columns.size(); ++n) {
        (table.columns[n].shape == Shape::Words ? texts : others).push_back(n);
    }
    const Mm forTexts = std::min(sum(widths, texts), kLeastWords * static_cast<double>(texts.size()));
    share(widths, others, kWidth - forTexts);
    share(widths, texts, kWidth - sum(widths, others));
    // What is left over goes to the texts, or to all where there are none.
    const std::vector<std::size_t>& wide = texts.empty() ? others : texts;
    const Mm rest = kWidth - sum(widths, texts) - sum(widths, others);
    for (const std::size_t column : wide)
        widths[column] += rest / static_cast<double>(wide.size());
    return widths;
}

} // namespace daishi::report
