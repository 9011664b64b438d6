#include <set>

#include "core/config/mapping_fields.h"
#include "core/config/read_list.h"

namespace daishi::config {

namespace {

using Fields = std::map<std::string, std::string>;
using Keys = std::set<std::string_view>;

const std::vector<std::string> kEncodings{"utf-8", "cp932"};

// A heading that feeds two fields is most often one copied and not changed.
void checkHeading(TableReader& reader, const FieldRule& rule, const std::string& heading,
                  const Fields& columns) {
    for (const FieldRule& other : mappingFields()) {
        const auto at = columns.find(std::string(other.key));
        if (at == columns.end() || at->second != heading)
            continue;
        if (rule.use == FieldUse::CommonDay && other.use == FieldUse::CommonDay)
            continue;
        reader.refuse(rule.key, inQuotes(rule.key) + ": column " + inQuotes(heading) + " is that of " +
                                    inQuotes(other.key) + " already; only days may share one");
        return;
    }
}

void readColumns(TableReader& reader, Fields& columns, Keys& given) {
    for (const FieldRule& rule : mappingFields()) {
        const std::string heading = reader.optionalText(rule.key, kAnyText);
        if (reader.has(rule.key))
            given.insert(rule.key);
        if (heading.empty())
            continue;
        checkHeading(reader, rule, heading, columns);
        columns.emplace(rule.key, heading);
    }
}

void readConstants(TableReader& reader, Fields& constants, Keys& given) {
    for (const FieldRule& rule : mappingFields()) {
        const bool isDay = rule.use == FieldUse::CommonDay;
        const std::string value = reader.optionalText(rule.key, isDay ? kIsoDay : kAnyText);
        if (!reader.has(rule.key))
            continue;
        if (rule.use == FieldUse::PerPerson)
            reader.refuse(rule.key,
                          inQuotes(rule.key) + " differs from person to person; allowed is a column");
        else if (given.count(rule.key))
            reader.refuse(rule.key, inQuotes(rule.key) + " has a column already; allowed is one of the two");
        given.insert(rule.key);
        constants.emplace(rule.key, value);
    }
}

void checkComplete(TableReader& reader, const Keys& given) {
    for (const FieldRule& rule : mappingFields())
        if (rule.required && !given.count(rule.key))
            reader.refuse("columns", "required field " + inQuotes(rule.key) + " (" +
                                         std::string(rule.japanese) +
                                         ") has neither a column nor a constant");
}

ImportMapping readMapping(TableReader& reader) {
    ImportMapping mapping;
    mapping.id = reader.text("id", kName);
    mapping.insurer = InsurerNumber(reader.text("insurer"));
    mapping.kind = KindId(reader.text("kind", kName));
    mapping.blankType = BlankTypeId(reader.text("blank-type", kName));
    if (const auto encoding = reader.choice("encoding", kEncodings))
        mapping.encoding = kEncodings[*encoding];
    if (reader.has("hand-over-lead-days"))
        mapping.handOverLead = std::chrono::days(reader.number("hand-over-lead-days", 0, 31).value_or(0));
    Keys given;
    const bool hasColumns =
        reader.inTable("columns", [&](TableReader& inner) { readColumns(inner, mapping.columns, given); });
    if (reader.has("constants"))
        reader.inTable("constants",
                       [&](TableReader& inner) { readConstants(inner, mapping.constants, given); });
    if (hasColumns)
        checkComplete(reader, given);
    return mapping;
}

} // namespace

List<ImportMapping> readMappings(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<ImportMapping>(folder, "mappings.toml", "mapping", faults, readMapping);
    refuseTwins(list, "id", faults, [](const ImportMapping& m) { return m.id; });
    return list;
}

} // namespace daishi::config
