// The readers of core/words: tables, encodings, scans.
#include <algorithm>
#include <optional>

#include "core/words/csv.h"
#include "core/words/scan.h"
#include "core/words/text.h"
#include "tests/fuzz/target.h"

namespace daishi::fuzz {

namespace {

using Table = std::vector<std::vector<std::string>>;

std::string written(const Table& table) {
    std::string text;
    for (const auto& record : table) {
        for (std::size_t i = 0; i < record.size(); ++i)
            text += (i > 0 ? "," : "") + inQuotes(record[i]);
        text += "\r\n";
    }
    return text;
}

void holdRecord(const CsvRecord& record, const Lines& lines) {
    mustHold(!record.fields.empty(), "a record has a field");
    mustHold(record.fields.size() <= kMaxCsvFields, "a record has no more fields than it may");
    mustHold(record.places.size() == record.fields.size(), "every field has its place");
    mustHold(record.line == record.places[0].line, "a record begins with its first field");
    for (const CsvPlace& place : record.places)
        mustHold(lines.hold(place.line, place.column), "a field begins inside the text");
    for (const std::string& field : record.fields)
        mustHold(field.size() <= kMaxCsvFieldBytes, "no field is longer than it may be");
}

// Empty as soon as there is a fault.
std::optional<Table> readTable(std::string_view text) {
    const Lines lines(text);
    CsvReader reader(text);
    Table table;
    bool faulty = false;
    std::size_t line = 0;
    std::size_t items = 0;
    while (const auto item = reader.next()) {
        mustHold(++items <= lines.count(), "no more records and faults than lines");
        if (const auto* fault = std::get_if<CsvFault>(&*item)) {
            faulty = true;
            mustHold(lines.hold(fault->line, fault->column), "a fault stands inside the text");
            mustHold(fault->line >= line, "faults come in the order of the text");
            line = fault->line;
            continue;
        }
        const auto& record = std::get<CsvRecord>(*item);
        holdRecord(record, lines);
        mustHold(record.line > line || (faulty && record.line >= line),
                 "records come in the order of the text");
        line = record.line;
        table.push_back(record.fields);
    }
    if (faulty)
        return std::nullopt;
    return table;
}

void holdDecoded(std::string_view bytes, Encoding encoding) {
    const auto read = decode(bytes, encoding);
    const auto* fault = std::get_if<DecodeFault>(&read);
    if (!fault) {
        const auto& text = std::get<std::string>(read);
        mustHold(codePoints(text).size() <= bytes.size(), "no more characters than bytes");
        const std::string normal = toNfcKeepingCompatibility(text);
        mustHold(toNfcKeepingCompatibility(normal) == normal, "a normal form stays as it is");
        return;
    }
    mustHold(fault->offset < bytes.size(), "a fault stands inside the bytes");
    const auto before = decode(bytes.substr(0, fault->offset), encoding);
    mustHold(std::holds_alternative<std::string>(before), "what stands before the first fault is right");
    if (fault->kind == DecodeFault::Kind::Nul)
        mustHold(bytes[fault->offset] == '\0', "a zero byte is one");
}

std::string_view withoutLineEnd(std::string_view text) {
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

template <class Code>
void holdContent(const Code& code, std::string_view content) {
    mustHold(code.encode() == content, "a code is written as it was read");
}
void holdContent(const Gs1Elements& label, std::string_view) {
    const auto back = readGs1(encodeGs1(label));
    mustHold(std::holds_alternative<Gs1Elements>(back), "a label that was read can be written");
    mustHold(std::get<Gs1Elements>(back) == label, "a label is written as it was read");
}

std::string bracketed(const Gs1Elements& label) {
    std::string text;
    for (const auto& [ai, value] : label.all())
        text += "(" + ai + ")" + value;
    return text;
}

void holdLabel(const std::variant<Gs1Elements, Gs1Fault>& read, std::string_view bytes) {
    if (const auto* fault = std::get_if<Gs1Fault>(&read)) {
        mustHold(fault->position <= bytes.size(), "a fault of a label stands inside it");
        return;
    }
    const auto& label = std::get<Gs1Elements>(read);
    holdContent(label, bytes);
    mustHold(!label.all().empty(), "a label says something");
    const std::string shown = bracketed(label);
    const bool brackets = std::count_if(shown.begin(), shown.end(), [](char c) {
                              return c == '(' || c == ')';
                          }) != std::ptrdiff_t(2 * label.all().size());
    if (brackets || shown.size() > kMaxGs1Bytes)
        return;
    const auto back = readBracketedGs1(shown);
    mustHold(std::holds_alternative<Gs1Elements>(back) && std::get<Gs1Elements>(back) == label,
             "a label reads the same with brackets");
}

} // namespace

void holdCsv(std::string_view bytes) {
    const auto table = readTable(bytes);
    if (!table)
        return;
    const auto again = readTable(written(*table));
    mustHold(again.has_value(), "what was written is read without a fault");
    mustHold(*again == *table, "what was written is read as it was");
}

void holdText(std::string_view bytes) {
    holdDecoded(bytes, Encoding::Utf8);
    holdDecoded(bytes, Encoding::Cp932);
}

void holdScan(std::string_view bytes) {
    const auto read = readScan(bytes);
    if (const auto* fault = std::get_if<ScanFault>(&read)) {
        mustHold(fault->position <= bytes.size(), "a fault stands inside the scan");
        mustHold(!describe(*fault).empty() && !describeJa(*fault).empty(), "a fault is told");
        mustHold(fault->gs1.has_value() == (fault->kind == ScanFault::Kind::Gs1),
                 "a fault of a label is told as one");
        return;
    }
    const Scan& scan = std::get<Scan>(read);
    mustHold(bytes.starts_with(scan.symbology), "the identifier stands in front");
    const std::string_view content = withoutLineEnd(bytes.substr(scan.symbology.size()));
    std::visit([&](const auto& code) { holdContent(code, content); }, scan.content);
}

void holdGs1(std::string_view bytes) {
    holdLabel(readGs1(bytes), bytes);
    holdLabel(readBracketedGs1(bytes), bytes);
}

} // namespace daishi::fuzz
