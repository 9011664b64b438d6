#include "core/jobs/issue_file.h"

#include <algorithm>
#include <optional>
#include <span>
#include <stdexcept>

#include "core/decide/elderly.h"
#include "core/jobs/field_reading.h"
#include "core/jobs/issue_heading.h"
#include "core/jobs/piece_data.h"
#include "core/jobs/same_keys.h"
#include "core/store/sha256.h"
#include "core/words/csv.h"

namespace daishi {

namespace {

// Symbol, number and branch are kept apart by a character that no value can hold.
constexpr char kBetween = '\n';

// What a record is known by among the others, and the field that is named when it comes twice.
constexpr std::string_view kControlKey[] = {"control"};
constexpr std::string_view kPersonKey[] = {"symbol", "number", "branch"};
constexpr std::string_view kHouseholdKey[] = {"symbol", "number"};

// Where the fields of a record stand that may be blamed for coming twice.
struct Blamed {
    CsvPlace control, number;
};

class IssueReader {
  public:
    IssueReader(const ImportMapping& mapping, Day issueDay)
        : mapping_(mapping), issueDay_(issueDay), values_(pieceFields().size()), constants_(values_.size()) {}

    void read(std::string_view bytes);
    IssueFaults takeFaults() { return std::move(faults_); }
    std::vector<IssueRecord> takeRecords() { return std::move(records_); }
    Households households() const { return households_; }

  private:
    std::optional<std::string> decoded(std::string_view bytes);
    void readConstants();
    void readText(std::string_view text);
    void readRecord(const CsvRecord&);
    bool readValues(const CsvRecord&);
    bool shareIsOfAge(const CsvRecord&);
    void keep(const CsvRecord&);
    RecordFault faultAt(const CsvRecord&, const FieldColumn&, FaultReason) const;
    CsvPlace placeOf(const CsvRecord&, std::string_view key) const;
    std::vector<std::uint32_t> firstWithSame(std::span<const std::string_view> fields) const;
    void numberHouseholds();
    std::string headingOf(std::string_view key) const;
    void findTwice();

    const ImportMapping& mapping_;
    const Day issueDay_;
    std::size_t width_ = 0; // fields of the heading
    std::vector<FieldColumn> columns_;
    std::vector<std::string> values_; // of the present record, by field number
    std::vector<std::string> constants_;
    Households households_;
    std::vector<IssueRecord> records_; // those that are whole by themselves
    std::vector<Blamed> blamed_;       // of each of them
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
    findTwice();
    if (faults_.total == 0)
        numberHouseholds();
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

CsvPlace IssueReader::placeOf(const CsvRecord& record, std::string_view key) const {
    for (const FieldColumn& column : columns_) {
        if (pieceFields()[column.field].key == key)
            return record.places[column.column];
    }
    return {record.line, 1}; // a constant of the mapping
}

// Where an insurer's files bring shares, a card bears one together with 兼 高齢受給者証, or neither.
bool IssueReader::shareIsOfAge(const CsvRecord& record) {
    const bool brought = mapping_.columns.count("share") + mapping_.constants.count("share") > 0;
    if (mapping_.sheet != SheetSize::Card || !brought)
        return true;
    static const std::size_t kShare = fieldNumber("share"), kBirth = fieldNumber("birth"),
                             kEffective = fieldNumber("effective");
    const bool ofAge = isElderlyInsured(*Day::parse(values_[kBirth]), *Day::parse(values_[kEffective]));
    if (ofAge == !values_[kShare].empty())
        return true;
    const std::string_view blamed = mapping_.columns.count("share") > 0 ? "share" : "birth";
    for (const FieldColumn& column : columns_) {
        if (pieceFields()[column.field].key == blamed)
            faults_.add(faultAt(record, column, FaultReason::ShareNotOfAge));
    }
    return false;
}

void IssueReader::keep(const CsvRecord& record) {
    IssueRecord kept;
    kept.line = static_cast<std::uint32_t>(record.line);
    PieceBytes bytes;
    for (std::size_t i = 0; i < values_.size(); ++i)
        bytes.add(i, values_[i]);
    kept.bytes = bytes.take();
    records_.push_back(std::move(kept));
    blamed_.push_back({placeOf(record, "control"), placeOf(record, "number")});
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
    if (readValues(record) && shareIsOfAge(record))
        keep(record);
}

std::vector<std::uint32_t> IssueReader::firstWithSame(std::span<const std::string_view> fields) const {
    std::vector<std::size_t> numbers;
    for (const std::string_view field : fields)
        numbers.push_back(fieldNumber(field));
    return firstWithSameKey(static_cast<std::uint32_t>(records_.size()), [&](std::uint32_t place) {
        std::string key;
        for (const std::size_t number : numbers)
            (key += pieceField(records_[place].bytes, number)) += kBetween;
        return key;
    });
}

std::string IssueReader::headingOf(std::string_view key) const {
    for (const FieldColumn& column : columns_) {
        if (pieceFields()[column.field].key == key)
            return column.heading;
    }
    return {};
}

// In the order of the file, the control number before the person.
void IssueReader::findTwice() {
    const auto controls = firstWithSame(kControlKey), people = firstWithSame(kPersonKey);
    std::vector<RecordFault> twice;
    const auto tell = [&](std::uint32_t first, const CsvPlace& place, std::string_view field,
                          FaultReason reason) {
        twice.push_back(
            {place.line, place.column, std::string(field), headingOf(field), reason, records_[first].line});
    };
    for (std::uint32_t i = 0; i < records_.size(); ++i) {
        if (controls[i] != i)
            tell(controls[i], blamed_[i].control, "control", FaultReason::ControlTwice);
        if (people[i] != i)
            tell(people[i], blamed_[i].number, "number", FaultReason::PersonTwice);
    }
    faults_.merge(std::move(twice));
}

// From 1 in the order in which they first appear.
void IssueReader::numberHouseholds() {
    const auto first = firstWithSame(kHouseholdKey);
    std::uint32_t households = 0;
    for (std::uint32_t i = 0; i < records_.size(); ++i)
        records_[i].household = first[i] == i ? ++households : records_[first[i]].household;
    households_ = Households(households);
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
