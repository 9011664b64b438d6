// An insurer's issue file: the first byte chooses the mapping, the rest is the file.
#include <algorithm>

#include "core/config/load_registry.h"
#include "core/jobs/issue_file.h"
#include "core/jobs/piece_data.h"
#include "tests/fuzz/target.h"

namespace daishi::fuzz {

namespace {

const std::vector<ImportMapping>& mappings() {
    static const std::vector<ImportMapping> all = [] {
        const auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
        return std::get<Registry>(loaded).mappings;
    }();
    return all;
}

const Day kIssued = Day::of(2024, 10, 1);

// What was read, as a file of its own. Columns that feed two fields stand there once.
std::string written(const IssueFile& file, const ImportMapping& mapping) {
    std::string heading;
    std::vector<std::size_t> fields;
    std::vector<std::string> names;
    for (const auto& [key, name] : mapping.columns) {
        if (std::find(names.begin(), names.end(), name) != names.end())
            continue;
        names.push_back(name);
        fields.push_back(fieldNumber(key));
        heading += (heading.empty() ? "" : ",") + inQuotes(name);
    }
    std::string text = heading + "\n";
    for (const IssueRecord& record : file.records) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            text += (i > 0 ? "," : "") + inQuotes(pieceField(record.bytes, fields[i]));
        text += "\n";
    }
    return text;
}

void holdFaults(const IssueFaults& faults, std::string_view bytes) {
    const Lines lines(bytes);
    mustHold(!faults.told.empty(), "a refusal tells a fault");
    mustHold(faults.told.size() <= kMaxToldFaults, "no more faults are told than may be");
    mustHold(faults.told.size() == std::min(faults.total, kMaxToldFaults),
             "faults are counted as they are told");
    for (const RecordFault& fault : faults.told) {
        // A character of CP932 may be longer in UTF-8, never the other way round: columns are bytes at most.
        mustHold(lines.hold(fault.line, fault.column), "a fault stands inside the file");
        mustHold(fault.otherLine < fault.line || fault.otherLine == 0,
                 "the first of two stands before the second");
        mustHold(!describe(fault).empty(), "a fault is told in words");
    }
}

} // namespace

void holdIssueFile(std::string_view bytes) {
    if (bytes.empty())
        return;
    const auto& all = mappings();
    const ImportMapping& mapping = all[static_cast<unsigned char>(bytes[0]) % all.size()];
    const std::string_view body = bytes.substr(1);
    const auto read = readIssueFile(mapping, body, kIssued);
    if (const auto* faults = std::get_if<IssueFaults>(&read))
        return holdFaults(*faults, body);
    const auto& file = std::get<IssueFile>(read);
    mustHold(file.records.size() <= Lines(body).count(), "no more records than lines");
    mustHold(file.households.value() >= 1 && file.households.value() <= file.pieces().value(),
             "at least one household, and none without people");
    ImportMapping inUtf8 = mapping;
    inUtf8.encoding = "utf-8";
    const auto back = readIssueFile(inUtf8, written(file, mapping), kIssued);
    mustHold(std::holds_alternative<IssueFile>(back), "what was written is read without a fault");
    const auto& again = std::get<IssueFile>(back);
    mustHold(again.records.size() == file.records.size() && again.households == file.households,
             "as many people and households as before");
    for (std::size_t i = 0; i < file.records.size(); ++i)
        mustHold(again.records[i].bytes == file.records[i].bytes &&
                     again.records[i].household == file.records[i].household,
                 "every record is read as it was");
}

} // namespace daishi::fuzz
