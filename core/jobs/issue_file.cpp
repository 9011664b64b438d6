#include "core/jobs/issue_file.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <unordered_map>

#include "core/jobs/field_reading.h"
#include "core/jobs/issue_heading.h"
#include "core/store/sha256.h"
#include "core/words/csv.h"

namespace daishi {

namespace {

// Symbol, number and branch are kept apart by a character that no value can hold.
constexpr char kBetween = '\n';

class IssueReader {
  public:
    IssueReader(const ImportMapping& mapping, Day issueDay)
        : mapping_(mapping), issueDay_(issueDay), values_(pieceFields().size()), constants_(values_.size()) {}

    void read(std::string_view bytes);
    IssueFaults takeFaults() { return std::move(faults_); }
    std::vector<IssueRecord> takeRecords() { return std::move(records_); }
    Households households() const { return Households(static_cast<std::int64_t>(households_.size())); }

  private:
    std::optional<std::string> decoded(std::string_view bytes);
    void readConstants();
    void readText(std::string_view text);
    void readRecord(const CsvRecord&);
    bool readValues(const CsvRecord&);
    bool isKnown(std::unordered_map<std::string, std::uint32_t>& seen, std::string key,
                 std::string_view field, FaultReason, const CsvRecord&);
    void keep(const CsvRecord&);
    const std::string& value(std::string_view key) const { return values_[fieldNumber(key)]; }
    RecordFault faultAt(const CsvRecord&, const FieldColumn&, FaultReason) const;

    const ImportMapping& mapping_;
    const Day issueDay_;
    std::size_t width_ = 0; // fields of the heading
    std::vector<FieldColumn> columns_;
    std::vector<std::string> values_; // of the present record, by field number
    std::vector<std::string> constants_;
    std::unordered_map<std::string, std::uint32_t> controls_;   // → line
    std::unordered_map<std::string, std::uint32_t> people_;     // → line
    std::unordered_map<std::string, std::uint32_t> households_; // → number
    std::vector<IssueRecord> records_;
    std::size_t seenRecords_ = 0;
    IssueFaults faults_;
};

Encoding encodingOf(const ImportMapping& mapping) {
    if (mapping.encoding == "utf-8")
        return Encoding::Utf8;
    if (mapping.encoding == "cp932")
        return Encoding::Cp932;
    throw std::invalid_argument("mapping " + mapping.id + " has an unknown encoding");
}

// LF is never a second byte, neither in UTF-8 nor in CP932.
RecordFault faultIn(std::string_view bytes, const DecodeFault& fault) {
    const std::string_view before = bytes.substr(0, fault.offset);
    const std::size_t lineEnd = before.rfind('\n');
    RecordFault told;
    told.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    told.column = lineEnd == std::string_view::npos ? fault.offset + 1 : fault.offset - lineEnd;
    told.reason = reasonOf(fault.kind);
    return told;
}

std::optional<std::string> IssueReader::decoded(std::string_view bytes) {
    auto text = decode(bytes, encodingOf(mapping_));
    if (const auto* fault = std::get_if<DecodeFault>(&text)) {
        faults_.add(faultIn(bytes, *fault));
        return std::nullopt;
    }
    return std::move(std::get<std::string>(text));
}

void IssueReader::readConstants() {
    for (const auto& [key, constant] : mapping_.constants) {
        const std::size_t number = fieldNumber(key);
        auto reading = readField(pieceFields()[number], constant, issueDay_);
        if (const auto* reason = std::get_if<FaultReason>(&reading))
            faults_.add({1, 1, key, "", *reason, 0});
        else
            constants_[number] = std::move(std::get<std::string>(reading));
    }
}

void IssueReader::read(std::string_view bytes) {
    readConstants();
    if (const auto text = decoded(bytes))
        readText(*text);
}

void IssueReader::readText(std::string_view text) {
    CsvReader csv(text);
    bool headed = false;
    while (const auto next = csv.next()) {
        if (const auto* fault = std::get_if<CsvFault>(&*next)) {
            faults_.add({fault->line, fault->column, "", "", reasonOf(fault->kind), 0});
            if (!headed)
                return; // without a heading nothing else can be judged
            continue;
        }
        const CsvRecord& record = std::get<CsvRecord>(*next);
        if (headed) {
            readRecord(record);
            continue;
        }
        headed = true;
        width_ = record.fields.size();
        const std::size_t before = faults_.total;
        columns_ = matchHeading(mapping_, record, faults_);
        if (faults_.total > before)
            return;
    }
    if (!headed)
        faults_.add({1, 1, "", "", FaultReason::NoHeading, 0});
    else if (seenRecords_ == 0 && faults_.total == 0)
        faults_.add({2, 1, "", "", FaultReason::NoRecords, 0});
}

RecordFault IssueReader::faultAt(const CsvRecord& record, const FieldColumn& column,
                                 FaultReason reason) const {
    const CsvPlace& place = record.places[column.column];
    return {place.line,     place.column, std::string(pieceFields()[column.field].key),
            column.heading, reason,       0};
}

// One fault for one cell, even where it feeds two fields.
bool IssueReader::readValues(const CsvRecord& record) {
    values_ = constants_;
    bool whole = true;
    std::optional<std::size_t> bad;
    for (const FieldColumn& column : columns_) {
        auto reading = readField(pieceFields()[column.field], record.fields[column.column], issueDay_);
        if (auto* text = std::get_if<std::string>(&reading)) {
            values_[column.field] = std::move(*text);
            continue;
        }
        whole = false;
        if (bad != column.column)
            faults_.add(faultAt(record, column, std::get<FaultReason>(reading)));
        bad = column.column;
    }
    return whole;
}

bool IssueReader::isKnown(std::unordered_map<std::string, std::uint32_t>& seen, std::string key,
                          std::string_view field, FaultReason reason, const CsvRecord& record) {
    const auto [at, fresh] = seen.emplace(std::move(key), static_cast<std::uint32_t>(record.line));
    if (fresh)
        return false;
    for (const FieldColumn& column : columns_) {
        if (pieceFields()[column.field].key != field)
            continue;
        RecordFault fault = faultAt(record, column, reason);
        fault.otherLine = at->second;
        faults_.add(std::move(fault));
    }
    return true;
}

void IssueReader::keep(const CsvRecord& record) {
    const std::string household = value("symbol") + kBetween + value("number");
    const auto next = static_cast<std::uint32_t>(households_.size() + 1);
    IssueRecord kept;
    kept.household = households_.emplace(household, next).first->second;
    kept.line = static_cast<std::uint32_t>(record.line);
    PieceBytes bytes;
    for (std::size_t i = 0; i < values_.size(); ++i)
        bytes.add(i, values_[i]);
    kept.bytes = bytes.take();
    records_.push_back(std::move(kept));
}

void IssueReader::readRecord(const CsvRecord& record) {
    if (++seenRecords_ > kMaxIssueRecords) {
        if (seenRecords_ == kMaxIssueRecords + 1)
            faults_.add({record.line, 1, "", "", FaultReason::TooManyRecords, 0});
        return;
    }
    if (record.fields.size() != width_) {
        faults_.add({record.line, 1, "", "", FaultReason::FieldCount, 0});
        return;
    }
    if (!readValues(record))
        return;
    const std::string person = value("symbol") + kBetween + value("number") + kBetween + value("branch");
    const bool controlKnown =
        isKnown(controls_, value("control"), "control", FaultReason::ControlTwice, record);
    const bool personKnown = isKnown(people_, person, "number", FaultReason::PersonTwice, record);
    if (controlKnown || personKnown || faults_.total > 0)
        return;
    keep(record);
}

} // namespace

std::variant<IssueFile, IssueFaults> readIssueFile(const ImportMapping& mapping, std::string_view bytes,
                                                   Day issueDay) {
    IssueReader reader(mapping, issueDay);
    reader.read(bytes);
    IssueFaults faults = reader.takeFaults();
    if (faults.total > 0)
        return faults;
    IssueFile file;
    file.mapping = mapping.id;
    file.digest = sha256Hex(bytes);
    file.issueDay = issueDay;
    file.households = reader.households();
    file.records = reader.takeRecords();
    return file;
}

} // namespace daishi
