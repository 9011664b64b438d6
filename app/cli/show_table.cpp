#include "app/cli/show_table.h"

#include <algorithm>

#include "app/cli/width.h"
#include "core/words/sentence.h"

namespace daishi::cli {

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kGap = 3;
constexpr std::size_t kNarrowGap = 2;   // of a table that would be too wide
constexpr std::size_t kLeastColumn = 8; // of a column whose words have to be broken

bool isFigure(const Value& value) {
    return std::holds_alternative<std::int64_t>(value.held);
}

bool isUnknown(const Value& value) {
    return std::holds_alternative<std::monostate>(value.held) || std::holds_alternative<Unknown>(value.held);
}

struct ColumnShape {
    std::size_t place; // among the columns of the table
    std::size_t width;
    std::size_t least; // without breaking a word
    bool figures;
};

// A number of several figures is one word, whatever stands in its heading.
ColumnShape shapeOf(const Table& table, std::size_t place, Language language) {
    const std::string& heading = table.columns[place].heading.in(language);
    ColumnShape shape{place, widthOf(heading), widestWord(heading), !table.rows.empty()};
    for (const auto& row : table.rows) {
        const std::string cell = shownValue(row[place], language);
        shape.width = std::max(shape.width, widthOf(cell));
        shape.least = std::max(shape.least, widestWord(cell));
        shape.figures = shape.figures && (isFigure(row[place]) || isUnknown(row[place]));
    }
    return shape;
}

std::size_t wholeWidth(const std::vector<ColumnShape>& columns, std::size_t gap) {
    std::size_t width = kIndent;
    for (const ColumnShape& column : columns)
        width += column.width + gap;
    return width - (columns.empty() ? 0 : gap);
}

// The widest column that may still give; nothing when none may.
ColumnShape* widest(std::vector<ColumnShape>& columns, bool words) {
    ColumnShape* widest = nullptr;
    for (ColumnShape& column : columns) {
        const std::size_t least =
            words || column.figures ? column.least : std::min(column.least, kLeastColumn);
        if (column.width > least && (!widest || column.width > widest->width))
            widest = &column;
    }
    return widest;
}

// First the gaps give way, then the widest column, between its words, and only then within them. Answers the
// gap.
std::size_t fit(std::vector<ColumnShape>& columns) {
    if (wholeWidth(columns, kGap) <= kListColumns)
        return kGap;
    for (const bool words : {true, false}) {
        while (wholeWidth(columns, kNarrowGap) > kListColumns) {
            ColumnShape* column = widest(columns, words);
            if (!column)
                break;
            --column->width;
        }
    }
    return kNarrowGap;
}

std::string inColumns(const std::vector<ColumnShape>& columns, const std::vector<std::string>& cells,
                      std::size_t gap, const Paint& paint, Ink ink) {
    std::vector<std::vector<std::string>> wrappedCells;
    std::size_t height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        wrappedCells.push_back(wrapped(cells[i], columns[i].width));
        height = std::max(height, wrappedCells.back().size());
    }
    std::string lines;
    for (std::size_t row = 0; row < height; ++row) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string cell = row < wrappedCells[i].size() ? wrappedCells[i][row] : "";
            line += std::string(i == 0 ? kIndent : gap, ' ');
            line += columns[i].figures ? padLeft(cell, columns[i].width) : padRight(cell, columns[i].width);
        }
        while (!line.empty() && line.back() == ' ')
            line.pop_back();
        lines += paint(ink, line) + "\n";
    }
    return lines;
}

} // namespace

std::string shownValue(const Value& value, Language language) {
    struct Writer {
        Language language;
        std::string operator()(std::monostate) const { return "—"; }
        std::string operator()(bool yes) const {
            return Text{yes ? "はい" : "いいえ", yes ? "yes" : "no"}.in(language);
        }
        std::string operator()(std::int64_t n) const { return grouped(n); }
        std::string operator()(const std::string& text) const { return text.empty() ? "—" : visible(text); }
        std::string operator()(const Text& text) const {
            return text.empty() ? "—" : visible(text.in(language));
        }
        std::string operator()(const Word& word) const { return (*this)(word.text); }
        std::string operator()(const Unknown& unknown) const { return (*this)(unknown.text); }
    };
    return std::visit(Writer{language}, value.held);
}

std::string showTable(const Table& table, Language language, const Paint& paint) {
    std::string lines = "\n";
    if (!table.title.empty())
        lines += "  " + paint(Ink::Strong, table.title.in(language)) + "\n";
    if (table.rows.empty())
        return lines + "  " + Text{"なし", "none"}.in(language) + "\n";
    std::vector<ColumnShape> columns;
    std::vector<std::string> cells;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        if (table.columns[place].heading.empty())
            continue;
        columns.push_back(shapeOf(table, place, language));
        cells.push_back(table.columns[place].heading.in(language));
    }
    const std::size_t gap = fit(columns);
    lines += inColumns(columns, cells, gap, paint, Ink::Quiet);
    for (const auto& row : table.rows) {
        cells.clear();
        for (const ColumnShape& column : columns)
            cells.push_back(shownValue(row[column.place], language));
        lines += inColumns(columns, cells, gap, paint, Ink::Plain);
    }
    return lines;
}

} // namespace daishi::cli
