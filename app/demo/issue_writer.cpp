#include <set>
#include <stdexcept>

#include "app/demo/encode_cp932.h"
#include "app/demo/invent_people.h"
#include "app/demo/invented_days.h"
#include "core/jobs/piece_data.h"

namespace daishi::demo {

namespace {

struct Column {
    std::string key;
    std::string heading;
    bool day = false;
    DaySpelling spelling = DaySpelling::Western;
};

// In the order of our fields; a heading that serves several stands there once.
std::vector<Column> columnsOf(const ImportMapping& mapping) {
    std::vector<Column> columns;
    std::set<std::string> headings;
    for (const PieceField& field : pieceFields()) {
        const auto at = mapping.columns.find(std::string(field.key));
        if (at == mapping.columns.end() || !headings.insert(at->second).second)
            continue;
        const bool wareki = at->second.find("和暦") != std::string::npos;
        columns.push_back({at->first, at->second, field.reading == FieldReading::Day,
                           wareki ? DaySpelling::Wareki : DaySpelling::Western});
    }
    return columns;
}

// None of what is invented needs quotes.
void addLine(std::string& text, const std::vector<Column>& columns, const PieceFields& person) {
    const char* between = "";
    for (const Column& column : columns) {
        text += between;
        between = ",";
        const auto at = person.find(column.key);
        if (at == person.end())
            continue;
        text += column.day ? spell(*Day::parse(at->second), column.spelling) : at->second;
    }
    text += "\r\n";
}

} // namespace

std::string inventIssueFile(const InventRequest& request) {
    const std::vector<Column> columns = columnsOf(request.mapping);
    std::string text;
    for (const Column& column : columns)
        text += (text.empty() ? "" : ",") + column.heading;
    text += "\r\n";
    inventEach(request, [&](const PieceFields& person) { addLine(text, columns, person); });
    if (request.mapping.encoding == "utf-8")
        return text;
    if (request.mapping.encoding == "cp932")
        return encodeCp932(text);
    throw std::invalid_argument("an encoding that nobody writes: " + request.mapping.encoding);
}

} // namespace daishi::demo
