#include "core/words/csv.h"

#include <algorithm>

namespace daishi {

namespace {

using Kind = CsvFault::Kind;

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool endsPlain(char c) {
    return c == ',' || c == '\n' || c == '\r' || c == '"';
}

} // namespace

std::optional<std::variant<CsvRecord, CsvFault>> CsvReader::next() {
    if (here_.at == text_.size())
        return std::nullopt;
    if (isAtLineEnd()) {
        const CsvFault fault = faultAt(Kind::EmptyLine, here_);
        takeLineEnd();
        return fault;
    }
    CsvRecord record = blankRecord();
    for (;;) {
        if (const auto fault = readField(record)) {
            skipLine();
            return *fault;
        }
        if (here_.at == text_.size() || text_[here_.at] != ',')
            break;
        ++here_.at;
    }
    takeLineEnd();
    usualFields_ = record.fields.size();
    return record;
}

CsvRecord CsvReader::blankRecord() const {
    CsvRecord record;
    record.line = here_.line;
    record.fields.reserve(usualFields_);
    record.places.reserve(usualFields_);
    return record;
}

// Leaves `here_` on the separator, the line end or the end of the text; or, at a fault, where to skip from.
std::optional<CsvFault> CsvReader::readField(CsvRecord& record) {
    if (record.fields.size() == kMaxCsvFields)
        return faultAt(Kind::TooManyFields, here_);
    here_.countedColumn = columnOf(here_);
    here_.countedAt = here_.at;
    record.places.push_back({here_.line, here_.countedColumn});
    std::string& field = record.fields.emplace_back();
    const bool isQuoted = here_.at < text_.size() && text_[here_.at] == '"';
    if (const auto fault = isQuoted ? readQuoted(field) : readPlain(field))
        return fault;
    if (here_.at == text_.size() || text_[here_.at] == ',' || isAtLineEnd())
        return std::nullopt;
    if (text_[here_.at] == '\r')
        return faultAt(Kind::LoneCarriageReturn, here_);
    return faultAt(isQuoted ? Kind::TextAfterQuote : Kind::QuoteInField, here_);
}

std::optional<CsvFault> CsvReader::readPlain(std::string& field) {
    const auto begin = text_.begin() + std::ptrdiff_t(here_.at);
    const auto end = std::find_if(begin, text_.end(), endsPlain);
    const auto size = std::size_t(end - begin);
    if (size > kMaxCsvFieldBytes)
        return faultAt(Kind::FieldTooLong, here_);
    field.assign(begin, end);
    here_.at += size;
    return std::nullopt;
}

// A field that is not ended by its quote within the limit is at fault where it opens: the reader returns
// there, and the next line is read afresh. The limit also bounds how often a byte is looked at.
std::optional<CsvFault> CsvReader::readQuoted(std::string& field) {
    const Place opening = here_;
    const auto fail = [&](Kind kind) {
        here_ = opening;
        return faultAt(kind, opening);
    };
    for (++here_.at; here_.at < text_.size();) {
        const char c = text_[here_.at];
        const bool isDoubled = text_.substr(here_.at, 2) == "\"\"";
        here_.at += isDoubled ? 2 : 1;
        if (c == '"' && !isDoubled)
            return std::nullopt;
        if (field.size() == kMaxCsvFieldBytes)
            return fail(Kind::FieldTooLong);
        field += c;
        if (c == '\n')
            beginLine(here_.at);
    }
    return fail(Kind::QuoteNotClosed);
}

bool CsvReader::isAtLineEnd() const {
    return text_.substr(here_.at, 1) == "\n" || text_.substr(here_.at, 2) == "\r\n";
}

void CsvReader::takeLineEnd() {
    if (here_.at == text_.size())
        return;
    beginLine(here_.at + (text_[here_.at] == '\r' ? 2 : 1));
}

void CsvReader::skipLine() {
    here_.at = std::min(text_.find('\n', here_.at), text_.size());
    takeLineEnd();
}

void CsvReader::beginLine(std::size_t at) {
    here_ = {at, here_.line + 1, at, 1};
}

std::size_t CsvReader::columnOf(const Place& place) const {
    const auto begin = text_.begin() + std::ptrdiff_t(place.countedAt);
    const auto end = text_.begin() + std::ptrdiff_t(place.at);
    return place.countedColumn +
           std::size_t(std::count_if(begin, end, [](char c) { return !isContinuation(c); }));
}

CsvFault CsvReader::faultAt(Kind kind, const Place& place) const {
    return {kind, place.line, columnOf(place)};
}

} // namespace daishi
