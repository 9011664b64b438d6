#include "app/cli/show.h"
#include "app/cli/width.h"

namespace daishi::cli {

namespace {

constexpr std::size_t kLine = 96; // columns of a wrapped text

std::string grouped(std::int64_t n) {
    std::string digits = std::to_string(n < 0 ? -n : n);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, ",");
    return (n < 0 ? "-" : "") + digits;
}

std::string shown(const Value& value, Language language) {
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
    };
    return std::visit(Writer{language}, value.held);
}

bool isFigure(const Value& value) {
    return std::holds_alternative<std::int64_t>(value.held);
}

struct Sign {
    std::string sign;
    Ink ink;
};

Sign signOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return {"", Ink::Strong};
    case Tone::Done:
        return {"✓ ", Ink::Good};
    case Tone::Waiting:
        return {"… ", Ink::Wait};
    case Tone::Stop:
        return {"止 ", Ink::Stop};
    }
    return {};
}

struct Shape {
    std::vector<std::size_t> places; // of the columns that are shown
    std::vector<std::size_t> widths;
    std::vector<bool> figures;
};

Shape shapeOf(const Table& table, Language language) {
    Shape shape;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Text& heading = table.columns[i].heading;
        if (heading.empty())
            continue;
        std::size_t width = widthOf(heading.in(language));
        bool figures = !table.rows.empty();
        for (const auto& row : table.rows) {
            width = std::max(width, widthOf(shown(row[i], language)));
            figures = figures && (isFigure(row[i]) || std::holds_alternative<std::monostate>(row[i].held));
        }
        shape.places.push_back(i);
        shape.widths.push_back(width);
        shape.figures.push_back(figures);
    }
    return shape;
}

std::string inColumns(const Shape& shape, const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += i == 0 ? "  " : "   ";
        line += shape.figures[i] ? padLeft(cells[i], shape.widths[i]) : padRight(cells[i], shape.widths[i]);
    }
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

std::string showTable(const Table& table, Language language, const Paint& paint) {
    std::string lines = "\n";
    if (!table.title.empty())
        lines += "  " + paint(Ink::Strong, table.title.in(language)) + "\n";
    if (table.rows.empty())
        return lines + "  " + Text{"なし", "none"}.in(language) + "\n";
    const Shape shape = shapeOf(table, language);
    std::vector<std::string> cells;
    for (const std::size_t i : shape.places)
        cells.push_back(table.columns[i].heading.in(language));
    lines += paint(Ink::Quiet, inColumns(shape, cells)) + "\n";
    for (const auto& row : table.rows) {
        cells.clear();
        for (const std::size_t i : shape.places)
            cells.push_back(shown(row[i], language));
        lines += inColumns(shape, cells) + "\n";
    }
    return lines;
}

std::string showNext(const std::vector<Text>& next, Language language, const Paint& paint) {
    std::string lines = "\n  " + paint(Ink::Quiet, Text{"次にすること", "Next"}.in(language)) + "\n";
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto rows = wrapped(next[i].in(language), kLine - 6);
        for (std::size_t row = 0; row < rows.size(); ++row)
            lines += "  " + (row == 0 ? paint(Ink::Strong, std::to_string(i + 1)) + "  " : "   ") +
                     rows[row] + "\n";
    }
    return lines;
}

} // namespace

std::string show(const std::vector<Fact>& facts, Language language, const Paint& paint) {
    std::size_t width = 0;
    for (const Fact& fact : facts)
        width = std::max(width, widthOf(fact.label.in(language)));
    std::string lines;
    for (const Fact& fact : facts) {
        if (fact.label.empty())
            continue;
        const auto rows = wrapped(shown(fact.value, language), kLine - width - 4);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::string label = i == 0 ? fact.label.in(language) : "";
            lines += "  " + paint(Ink::Quiet, padRight(label, width)) + "  " + rows[i] + "\n";
        }
    }
    return lines;
}

std::string show(const Answer& answer, Language language, const Paint& paint) {
    const Sign sign = signOf(answer.tone);
    std::string lines;
    if (!answer.headline.empty())
        lines += paint(sign.ink, sign.sign + visible(answer.headline.in(language))) + "\n";
    lines += show(answer.facts, language, paint);
    for (const Table& table : answer.tables)
        lines += showTable(table, language, paint);
    if (!answer.next.empty())
        lines += showNext(answer.next, language, paint);
    return lines + answer.body;
}

std::string show(const Rejected& rejected, Language language, const Paint& paint) {
    std::string lines = paint(Ink::Stop, "止 " + rejected.headline.in(language)) + "\n";
    for (const InputFault& fault : rejected.faults) {
        std::string place = fault.file;
        const auto add = [&](std::int64_t n) {
            if (n > 0)
                place += (place.empty() ? "" : ":") + std::to_string(n);
        };
        if (!fault.namesPlace)
            add(fault.line), add(fault.column);
        lines += "  " + (place.empty() ? "" : place + ": ") + visible(fault.reason.in(language)) + "\n";
    }
    const auto told = static_cast<std::int64_t>(rejected.faults.size());
    if (rejected.total > told) {
        const std::string rest = grouped(rejected.total - told);
        lines += "  " + Text{"ほかに " + rest + " 件", "and " + rest + " more"}.in(language) + "\n";
    }
    return lines;
}

} // namespace daishi::cli
