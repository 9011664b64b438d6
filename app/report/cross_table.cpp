// The table that would have found the founding incident: kind of document by blank type.
#include <algorithm>
#include <tuple>

#include "app/report/tables.h"

namespace daishi::report {

namespace {

constexpr std::size_t kTypesOnPaper = 5;

struct Line {
    InsurerNumber insurer;
    std::string document;
    BlankTypeId required;
};

// Keeps the order of the facts.
template <class T>
void addOnce(std::vector<T>& list, const T& value) {
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

bool belongs(const Usage& usage, const Line& line) {
    return std::tie(usage.insurer, usage.documentText.ja, usage.required) ==
           std::tie(line.insurer, line.document, line.required);
}

std::vector<Line> linesOf(const std::vector<Usage>& usage) {
    std::vector<Line> lines;
    for (const Usage& each : usage) {
        const auto known = [&](const Line& line) { return belongs(each, line); };
        if (std::any_of(lines.begin(), lines.end(), known))
            continue;
        lines.push_back({each.insurer, each.documentText.ja, each.required});
    }
    return lines;
}

std::vector<BlankTypeId> typesOf(const std::vector<Usage>& usage) {
    std::vector<BlankTypeId> types;
    for (const Usage& each : usage) {
        addOnce(types, each.required);
        addOnce(types, each.used);
    }
    return types;
}

bool isWrong(const std::vector<Usage>& usage, const Line& line) {
    return std::any_of(usage.begin(), usage.end(), [&](const Usage& each) {
        return belongs(each, line) && each.used != each.required && !each.good.isZero();
    });
}

std::int64_t goodOn(const std::vector<Usage>& usage, const Line& line, const BlankTypeId& type) {
    std::int64_t good = 0;
    for (const Usage& each : usage) {
        if (belongs(each, line) && each.used == type)
            good += each.good.value();
    }
    return good;
}

// Whether a part of the types has anything to say about a line: where it belongs or where it has gone.
bool touches(const std::vector<Usage>& usage, const Line& line, const std::vector<BlankTypeId>& types) {
    return std::any_of(types.begin(), types.end(), [&](const BlankTypeId& type) {
        return type == line.required || goodOn(usage, line, type) != 0;
    });
}

Cell verdict(bool wrong) {
    return {std::string(wrong ? "不一致" : "一致"), wrong ? Mark::Wrong : Mark::None};
}

Table matrix(const DayFacts& facts, const std::vector<Usage>& usage, const std::vector<BlankTypeId>& types) {
    Table table{"種別と台紙の突き合わせ",
                "印刷した書類 × 使った台紙。網掛け以外は 0 でなければならない。単位：枚",
                {},
                {}};
    table.columns.push_back({"書類 ＼ 台紙", Shape::Words});
    for (const BlankTypeId& type : types)
        table.columns.push_back({typeText(facts, type).ja, Shape::Figure});
    table.columns.push_back({"判定", Shape::Short});
    for (const Line& line : linesOf(usage)) {
        if (!touches(usage, line, types))
            continue;
        auto& row = table.rows.emplace_back();
        row.push_back({line.document});
        for (const BlankTypeId& type : types) {
            const std::int64_t good = goodOn(usage, line, type);
            const bool belongsHere = type == line.required;
            row.push_back({good, belongsHere ? Mark::Expected : good != 0 ? Mark::Wrong : Mark::None});
        }
        row.push_back(verdict(isWrong(usage, line)));
    }
    return table;
}

std::vector<std::vector<Usage>> byInsurer(const std::vector<Usage>& usage) {
    std::vector<InsurerNumber> insurers;
    for (const Usage& each : usage)
        addOnce(insurers, each.insurer);
    std::vector<std::vector<Usage>> groups(insurers.size());
    for (const Usage& each : usage) {
        groups[static_cast<std::size_t>(std::find(insurers.begin(), insurers.end(), each.insurer) -
                                        insurers.begin())]
            .push_back(each);
    }
    return groups;
}

} // namespace

Table crossList(const DayReport& report) {
    Table table{"種別と台紙の突き合わせ", "", {}, {}};
    table.columns = {{"保険者番号", Shape::Short}, {"書類", Shape::Words},  {"求める台紙", Shape::Words},
                     {"使った台紙", Shape::Words}, {"良品", Shape::Figure}, {"判定", Shape::Short}};
    for (const Usage& each : report.facts.usage) {
        const bool wrong = each.used != each.required && !each.good.isZero();
        table.rows.push_back({{each.insurer.str()},
                              {each.documentText.ja},
                              {typeText(report.facts, each.required).ja},
                              {each.usedText.ja},
                              {each.good.value()},
                              verdict(wrong)});
    }
    return table;
}

std::vector<Table> crossMatrices(const DayReport& report) {
    const DayFacts& facts = report.facts;
    const std::vector<BlankTypeId> all = typesOf(facts.usage);
    if (all.size() <= kTypesOnPaper)
        return {matrix(facts, facts.usage, all)};
    std::vector<Table> tables;
    for (const std::vector<Usage>& group : byInsurer(facts.usage)) {
        const std::vector<BlankTypeId> types = typesOf(group);
        for (std::size_t from = 0; from < types.size(); from += kTypesOnPaper) {
            const auto begin = types.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end =
                types.begin() + static_cast<std::ptrdiff_t>(std::min(from + kTypesOnPaper, types.size()));
            tables.push_back(matrix(facts, group, {begin, end}));
        }
    }
    return tables;
}

} // namespace daishi::report
