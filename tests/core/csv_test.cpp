#include "core/words/csv.h"

#include <random>

#include <catch2/catch.hpp>

using namespace daishi;
using Kind = CsvFault::Kind;
using Item = std::variant<CsvRecord, CsvFault>;

namespace {

std::vector<Item> readAll(std::string_view text) {
    CsvReader reader(text);
    std::vector<Item> items;
    while (auto item = reader.next())
        items.push_back(std::move(*item));
    return items;
}

std::vector<std::vector<std::string>> recordsOf(std::string_view text) {
    std::vector<std::vector<std::string>> records;
    for (const Item& item : readAll(text)) {
        REQUIRE(std::holds_alternative<CsvRecord>(item));
        records.push_back(std::get<CsvRecord>(item).fields);
    }
    return records;
}

std::string quoted(const std::string& field) {
    std::string made = "\"";
    for (const char c : field)
        made += c == '"' ? "\"\"" : std::string(1, c);
    return made + '"';
}

using Table = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("records are read as RFC 4180 writes them", "[csv]") {
    struct Row {
        std::string text;
        Table records;
    };
    const Row rows[] = {
        {"", {}},
        {"a", {{"a"}}},
        {"a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
        {"a,b\nc,d", {{"a", "b"}, {"c", "d"}}},
        {"a,\n,\n,b", {{"a", ""}, {"", ""}, {"", "b"}}},
        {"a,", {{"a", ""}}},
        {"\"\"\n\"\"", {{""}, {""}}},
        {"\"a,b\",\"c\"\"d\",\"\"\"\"", {{"a,b", "c\"d", "\""}}},
        {"\"a\r\nb\nc\",d\ne", {{"a\r\nb\nc", "d"}, {"e"}}},
        {"\"a\rb\"", {{"a\rb"}}},
        {" a , b ", {{" a ", " b "}}},
        {"記号,番号\n５０,髙﨑", {{"記号", "番号"}, {"５０", "髙﨑"}}},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(recordsOf(row.text) == row.records);
    }
}

TEST_CASE("a record knows its line and the places of its fields", "[csv]") {
    const auto items = readAll("a,b\n\"髙\n﨑\",姓名,c\nd");
    REQUIRE(items.size() == 3);
    const auto& second = std::get<CsvRecord>(items[1]);
    CHECK(second.line == 2);
    CHECK(second.places == std::vector<CsvPlace>{{2, 1}, {3, 4}, {3, 7}});
    CHECK(std::get<CsvRecord>(items[0]).places == std::vector<CsvPlace>{{1, 1}, {1, 3}});
    CHECK(std::get<CsvRecord>(items[2]).line == 4);
}

TEST_CASE("each fault is told with its kind and place", "[csv]") {
    const std::string longField(kMaxCsvFieldBytes + 1, 'x');
    struct Row {
        std::string text;
        CsvFault fault;
    };
    const Row rows[] = {
        {"\n", {Kind::EmptyLine, 1, 1}},
        {"a\n\r\n", {Kind::EmptyLine, 2, 1}},
        {"a,b\"c", {Kind::QuoteInField, 1, 4}},
        {"姓,名 \"c\"", {Kind::QuoteInField, 1, 5}},
        {"a,\"b\" ,c", {Kind::TextAfterQuote, 1, 6}},
        {"\"a\nb\"c,d", {Kind::TextAfterQuote, 2, 3}},
        {"a\nb,\"c,d", {Kind::QuoteNotClosed, 2, 3}},
        {"\"", {Kind::QuoteNotClosed, 1, 1}},
        {"\"a\"\"", {Kind::QuoteNotClosed, 1, 1}},
        {"a,b\rc", {Kind::LoneCarriageReturn, 1, 4}},
        {"\r", {Kind::LoneCarriageReturn, 1, 1}},
        {"\"a\"\r", {Kind::LoneCarriageReturn, 1, 4}},
        {"a," + longField, {Kind::FieldTooLong, 1, 3}},
        {"a,\"" + longField + "\"", {Kind::FieldTooLong, 1, 3}},
        {std::string(kMaxCsvFields, ','), {Kind::TooManyFields, 1, kMaxCsvFields + 1}},
    };
    for (const Row& row : rows) {
        INFO(row.text.substr(0, 40));
        const auto items = readAll(row.text);
        REQUIRE(!items.empty());
        REQUIRE(std::holds_alternative<CsvFault>(items.back()));
        const auto& fault = std::get<CsvFault>(items.back());
        CHECK(fault.kind == row.fault.kind);
        CHECK(fault.line == row.fault.line);
        CHECK(fault.column == row.fault.column);
    }
}

TEST_CASE("the limits themselves are allowed", "[csv]") {
    const std::string longest(kMaxCsvFieldBytes, 'x');
    CHECK(recordsOf(longest) == Table{{longest}});
    CHECK(recordsOf('"' + longest + '"') == Table{{longest}});
    CHECK(recordsOf(std::string(kMaxCsvFields - 1, ','))[0].size() == kMaxCsvFields);
}

TEST_CASE("every bad record is told, and the good ones between them are given", "[csv]") {
    const auto items = readAll("a,b\n"
                               "x\"y,1\n"
                               "c,d\n"
                               "\n"
                               "\"e\"f\n"
                               "g,h\n"
                               "i,\"j\n"
                               "k,l\n");
    std::string seen;
    for (const Item& item : items) {
        const auto* record = std::get_if<CsvRecord>(&item);
        seen +=
            record ? "r" + std::to_string(record->line) : "f" + std::to_string(std::get<CsvFault>(item).line);
        seen += ' ';
    }
    CHECK(seen == "r1 f2 r3 f4 f5 r6 f7 r8 ");
}

TEST_CASE("what is written by the rules is read back the same", "[csv]") {
    static const std::vector<std::string> kPieces{"a", "髙", ",", "\"", "\n", "\r\n", " ", "0", ""};
    std::mt19937 random(4180);
    for (int round = 0; round < 1000; ++round) {
        Table table(1 + random() % 5);
        std::string text;
        const char* end = round % 2 ? "\r\n" : "\n";
        for (auto& record : table) {
            for (std::size_t left = 1 + random() % 6; left > 0; --left) {
                std::string field;
                for (std::size_t pieces = random() % 6; pieces > 0; --pieces)
                    field += kPieces[random() % kPieces.size()];
                const bool needsQuotes =
                    record.empty() || field.find_first_of(",\"\r\n") != std::string::npos;
                text +=
                    (record.empty() ? "" : ",") + (needsQuotes || random() % 3 == 0 ? quoted(field) : field);
                record.push_back(field);
            }
            text += end;
        }
        INFO(text);
        CHECK(recordsOf(text) == table);
    }
}

TEST_CASE("noise ends, with places inside the text and lines that never go back", "[csv]") {
    static const std::string kNoise = "ab,\"\n\r";
    std::mt19937 random(200);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (std::size_t left = random() % 60; left > 0; --left)
            text += kNoise[random() % kNoise.size()];
        std::size_t line = 0;
        for (const Item& item : readAll(text)) {
            const auto* record = std::get_if<CsvRecord>(&item);
            const std::size_t at = record ? record->line : std::get<CsvFault>(item).line;
            if (at <= line)
                FAIL("line " << at << " after " << line << " in " << text);
            line = at;
            if (record)
                REQUIRE(record->places.size() == record->fields.size());
        }
    }
}
