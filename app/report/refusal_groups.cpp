#include "app/report/refusal_groups.h"

#include <map>
#include <tuple>

namespace daishi {

Text whatOf(const RefusalLine& line) {
    if (!line.what.empty())
        return line.what;
    const RefusalRow& row = rowOf(line.code);
    return {std::string(row.sentenceJa), std::string(row.sentenceEn)};
}

std::vector<RefusalGroup> groupsOf(const std::vector<RefusalLine>& lines) {
    std::vector<RefusalGroup> groups;
    std::map<std::tuple<RefusalCode, std::string, std::string>, std::size_t> places;
    for (const RefusalLine& line : lines) {
        const Text what = whatOf(line);
        const auto [at, isNew] =
            places.try_emplace({line.code, what.ja + '\n' + what.en, line.actor.str()}, groups.size());
        if (isNew)
            groups.push_back({&line, &line, 0});
        RefusalGroup& group = groups[at->second];
        group.last = &line;
        ++group.times;
    }
    return groups;
}

} // namespace daishi
