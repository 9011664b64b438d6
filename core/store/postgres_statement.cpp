#include "core/store/postgres_statement.h"

#include <charconv>

#include "core/store/utf8.h"

namespace daishi {

namespace {

// Types by their numbers in pg_type, which never change.
constexpr Oid kBool = 16, kBytea = 17, kName = 19, kInt8 = 20, kInt2 = 21, kInt4 = 23, kText = 25,
              kVarchar = 1043, kNumeric = 1700;
constexpr int kAsText = 0, kAsBytes = 1;

[[noreturn]] void wrongType(int column, const char* name) {
    throw StoreError(StoreFault::Failed, "column " + std::to_string(column) + " is NULL or not " + name);
}

std::uint8_t nibble(char digit) {
    return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

} // namespace

void checkText(PgConnection& connection, const std::string& text, std::string_view sql) {
    if (text.find('\0') != std::string::npos || !isUtf8(text))
        connection.fail(StoreFault::Refused, "a text with NUL or not in UTF-8 for: " + std::string(sql));
}

PgParameters::PgParameters(PgConnection& connection, std::span<const Cell> cells, std::string_view sql) {
    numbers_.reserve(cells.size()); // values_ points into it
    for (const Cell& cell : cells) {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            numbers_.push_back(std::to_string(*number));
            signature_ += 'i';
            types_.push_back(kInt8);
            values_.push_back(numbers_.back().c_str());
            lengths_.push_back(0);
            formats_.push_back(kAsText);
        } else if (const auto* text = std::get_if<std::string>(&cell)) {
            checkText(connection, *text, sql);
            signature_ += 't';
            types_.push_back(kText);
            values_.push_back(text->c_str());
            lengths_.push_back(0);
            formats_.push_back(kAsText);
        } else if (const auto* bytes = std::get_if<Blob>(&cell)) {
            signature_ += 'b';
            types_.push_back(kBytea);
            // The data pointer of an empty vector may be null, which would be NULL.
            values_.push_back(bytes->empty() ? "" : reinterpret_cast<const char*>(bytes->data()));
            lengths_.push_back(static_cast<int>(bytes->size()));
            formats_.push_back(kAsBytes);
        } else {
            signature_ += 'n';
            types_.push_back(0); // the server infers it
            values_.push_back(nullptr);
            lengths_.push_back(0);
            formats_.push_back(kAsText);
        }
    }
}

bool PgRows::next() {
    const int count = PQntuples(result_.get());
    if (row_ < count)
        ++row_;
    return row_ < count;
}

Oid PgRows::typeOf(int column) const {
    if (column < 0 || column >= PQnfields(result_.get()))
        throw StoreError(StoreFault::Failed, "no column " + std::to_string(column));
    if (row_ < 0 || row_ >= PQntuples(result_.get()))
        throw StoreError(StoreFault::Failed, "no row to read: before the first or after the last");
    return PQftype(result_.get(), column);
}

std::string_view PgRows::cell(int column) const {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
}

bool PgRows::isNull(int column) const {
    static_cast<void>(typeOf(column));
    return PQgetisnull(result_.get(), row_, column) != 0;
}

std::int64_t PgRows::integer(int column) const {
    const Oid type = typeOf(column);
    const bool whole = type == kInt8 || type == kInt4 || type == kInt2 || type == kNumeric || type == kBool;
    if (!whole || isNull(column))
        wrongType(column, "an integer");
    const std::string_view written = cell(column);
    if (type == kBool)
        return written == "t" ? 1 : 0;
    std::int64_t number = 0;
    // A sum of BIGINT is NUMERIC; with a fraction or beyond the range it is none of ours.
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc() || end != written.data() + written.size())
        wrongType(column, "an integer");
    return number;
}

std::string PgRows::text(int column) const {
    const Oid type = typeOf(column);
    if ((type != kText && type != kVarchar && type != kName) || isNull(column))
        wrongType(column, "a text");
    return std::string(cell(column));
}

Blob PgRows::blob(int column) const {
    if (typeOf(column) != kBytea || isNull(column))
        wrongType(column, "bytes");
    const std::string_view hex = cell(column); // "\x0123…", two digits a byte
    if (hex.substr(0, 2) != "\\x")
        throw StoreError(StoreFault::Failed, "the server does not write bytes in hex");
    Blob bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 2; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<std::uint8_t>(nibble(hex[i]) << 4 | nibble(hex[i + 1])));
    return bytes;
}

} // namespace daishi
