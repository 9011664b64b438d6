#include <algorithm>

#include "app/report/report.h"
#include "app/report/tables.h"

namespace daishi {

namespace {

using report::Cell;
using report::Table;
using report::Width;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// What spreadsheets take for the beginning of a formula; Excel in Japanese reads the full-width signs alike.
bool looksLikeFormula(std::string_view text) {
    constexpr std::string_view kStarts[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    return std::any_of(std::begin(kStarts), std::end(kStarts),
                       [&](std::string_view start) { return text.substr(0, start.size()) == start; });
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

std::string fieldOf(std::string text) {
    if (looksLikeFormula(text))
        text.insert(0, "'");
    return text.find_first_of(",\"\r\n") == std::string::npos ? text : quoted(text);
}

std::string fieldOf(const Cell& cell) {
    if (const auto* n = std::get_if<std::int64_t>(&cell.content))
        return std::to_string(*n);
    if (const auto* text = std::get_if<std::string>(&cell.content))
        return fieldOf(*text);
    return "";
}

std::string headingOf(const report::Column& column) {
    std::string heading = column.heading;
    heading.erase(std::remove(heading.begin(), heading.end(), '\n'), heading.end());
    return heading;
}

std::string csvOf(const Table& table, const DayFacts& facts) {
    std::string out(kByteOrderMark);
    out += "日付,番号,版";
    for (const report::Column& column : table.columns)
        out += ',' + fieldOf(headingOf(column));
    out += facts.simulation ? ",練習\r\n" : "\r\n";
    const std::string which =
        facts.day.iso() + ',' + fieldOf(facts.number) + ',' + std::to_string(facts.version);
    for (const auto& row : table.rows) {
        out += which;
        for (const Cell& cell : row)
            out += ',' + fieldOf(cell);
        out += facts.simulation ? ",VOID\r\n" : "\r\n";
    }
    return out;
}

} // namespace

std::map<std::string, std::string> reportCsv(const DayReport& report) {
    const std::pair<const char*, Table> tables[] = {
        {"lots.csv", report::lotTable(report, Width::Full)},
        {"cross.csv", report::crossList(report)},
        {"jobs.csv", report::jobTable(report)},
        {"printers.csv", report::printerTable(report)},
        {"counts.csv", report::countTable(report)},
        {"refusals.csv", report::refusalTable(report, Width::Full)},
        {"pictures.csv", report::pictureTable(report)},
        {"looks.csv", report::lookTable(report)},
        {"readings.csv", report::readingTable(report)},
        {"stops.csv", report::stopTable(report, Width::Full)},
        {"differences.csv", report::differenceTable(report, Width::Full)},
    };
    std::map<std::string, std::string> files;
    for (const auto& [name, table] : tables)
        files[name] = csvOf(table, report.facts);
    return files;
}

} // namespace daishi
