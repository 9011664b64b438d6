// The section of the report that tells what was stopped.
#include "app/report/refusal_groups.h"
#include "app/report/tables.h"

namespace daishi::report {

namespace {

Cell words(std::string text) {
    return {std::move(text), Mark::None};
}

std::string event(const RefusalLine& line) {
    return "#" + std::to_string(line.event);
}

// "8:42", or "8:42–9:10" where there are several.
std::string fromTo(const std::string& first, const std::string& last) {
    return first == last ? first : first + "–" + last;
}

} // namespace

Table refusalTable(const DayReport& report, Width width) {
    Table table{"拒否と例外", "この日に止めたもの。同じものは一行にまとめ、回数を示す", {}, {}};
    table.columns = {{"時刻", Shape::Short},  {"番号", Shape::Short}, {"内容", Shape::Words},
                     {"回数", Shape::Figure}, {"担当", Shape::Short}, {"記録", Shape::Short}};
    std::vector<RefusalGroup> groups = groupsOf(report.facts.refusals);
    if (width == Width::Full) {
        groups.clear();
        for (const RefusalLine& line : report.facts.refusals)
            groups.push_back({&line, &line, 1});
    }
    for (const RefusalGroup& group : groups)
        table.rows.push_back({words(fromTo(group.first->clock, group.last->clock)),
                              words(numberOf(group.first->code)),
                              words(whatOf(*group.first).ja),
                              {group.times, Mark::None},
                              words(group.first->actor.str()),
                              words(fromTo(event(*group.first), event(*group.last)))});
    return table;
}

} // namespace daishi::report
