// The common way of a file that is a list of tables.
#pragma once

#include <map>

#include "core/config/draft.h"
#include "core/config/toml_file.h"
#include "core/config/wording.h"

namespace daishi::config {

// `readOne(TableReader&) → T` takes all keys of one [[key]] out. Only sound entries are kept.
template <class T, class ReadOne>
List<T> readList(const std::filesystem::path& folder, const std::string& file, std::string_view key,
                 FaultList& faults, ReadOne readOne) {
    List<T> list{file, {}, false};
    const auto document = readTomlFile(folder, file, faults);
    if (!document)
        return list;
    TableReader whole(*document, file, 0, faults);
    whole.number("format", kFormat, kFormat);
    whole.eachTable(key, [&](TableReader& reader) {
        T value = readOne(reader);
        if (reader.close())
            list.entries.push_back({std::move(value), reader.lines()});
    });
    list.whole = whole.close();
    return list;
}

// No two entries may have the same `of(value)`; an empty text is no value. The later one is at fault.
template <class T, class Of>
void refuseTwins(List<T>& list, std::string_view key, FaultList& faults, Of of) {
    std::map<std::string, std::int64_t> firstLine;
    for (const Entry<T>& entry : list.entries) {
        const std::string name = of(entry.value);
        const std::int64_t line = entry.lines.of(key);
        const auto [first, isNew] = firstLine.emplace(name, line);
        if (isNew || name.empty())
            continue;
        faults.add(list.file, line,
                   inQuotes(key) + ": " + inQuotes(name) + " stands already in line " +
                       std::to_string(first->second) + "; each may stand once");
        list.whole = false;
    }
}

} // namespace daishi::config
