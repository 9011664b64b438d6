#include "app/report/tables.h"

#include <algorithm>

#include "app/report/uncounted_place.h"

namespace daishi::report {

namespace {

using enum DifferenceKind;

Cell words(std::string text, Mark mark = Mark::None) {
    return {std::move(text), mark};
}
Cell figure(std::int64_t n, Mark mark = Mark::None) {
    return {n, mark};
}

template <class Tag>
Cell figure(Count<Tag> n, Mark mark = Mark::None) {
    return {n.value(), mark};
}

template <class Tag>
Cell figure(const std::optional<Count<Tag>>& n, Mark mark = Mark::None) {
    if (!n)
        return {Nothing{}, mark};
    return {n->value(), mark};
}

Mark markIf(bool wrong) {
    return wrong ? Mark::Wrong : Mark::None;
}

template <class Tag>
Cell deltaOf(const std::optional<Count<Tag>>& found, Count<Tag> expected, Mark mark = Mark::None) {
    if (!found)
        return {Nothing{}, mark};
    return {difference(*found, expected), mark};
}

struct LotColumn {
    Column column;
    bool usual;
    Cell (*cell)(const LotDay&);
};

const LotColumn kLotColumns[] = {
    {{"台紙種別", Shape::Words},
     true,
     [](const LotDay& l) {
         const bool asRegistered = l.effective == l.registered;
         return words(l.typeText.ja +
                      (asRegistered ? "" : "（登録 " + l.registered.str() + "、判定により変更）"));
     }},
    {{"ロット", Shape::Short}, true, [](const LotDay& l) { return words(l.lot.str()); }},
    {{"前日残", Shape::Figure}, true, [](const LotDay& l) { return figure(l.opening); }},
    {{"受入", Shape::Figure}, true, [](const LotDay& l) { return figure(l.received); }},
    {{"発見", Shape::Figure}, false, [](const LotDay& l) { return figure(l.found); }},
    {{"良品", Shape::Figure}, true, [](const LotDay& l) { return figure(l.good); }},
    {{"良品\n取消", Shape::Figure}, false, [](const LotDay& l) { return figure(-l.goodTakenBack); }},
    {{"損紙", Shape::Figure}, true, [](const LotDay& l) { return figure(l.spoiled); }},
    {{"検査", Shape::Figure}, true, [](const LotDay& l) { return figure(l.sample); }},
    {{"返却\n廃棄", Shape::Figure}, true, [](const LotDay& l) { return figure(l.returnedOrDestroyed); }},
    {{"不明", Shape::Figure}, false, [](const LotDay& l) { return figure(l.missing); }},
    {{"帳簿残", Shape::Figure}, true, [](const LotDay& l) { return figure(l.book); }},
    {{"実査", Shape::Figure}, true, [](const LotDay& l) { return figure(l.counted); }},
    {{"差", Shape::Figure}, true, [](const LotDay& l) { return deltaOf(l.counted, l.book); }},
};

bool isZero(const Cell& cell) {
    const auto* n = std::get_if<std::int64_t>(&cell.content);
    return n != nullptr && *n == 0;
}

std::string placeJa(const std::string& account) {
    if (account == "store")
        return "保管";
    if (account == "tray")
        return "トレイ";
    if (account == "quarantine")
        return "隔離";
    return account;
}

std::string verdictOf(const DayReport& report, const CountDay& count) {
    const std::string subject = countSubject(count);
    std::string verdict;
    const auto add = [&](const char* word) { verdict += (verdict.empty() ? "" : "・") + std::string(word); };
    if (hasDifference(report, SheetLooksOther, subject))
        add("題字違い");
    if (hasDifference(report, CountMissing, subject))
        add(count.counted ? "題字未確認" : "未実査");
    if (hasDifference(report, CountDiffers, subject))
        add("数が違う");
    return verdict.empty() ? "一致" : verdict;
}

// What was found; where nobody counted, no figure could tell it.
Cell foundBy(const DayFacts& facts, const Difference& difference) {
    const CountDay* place = uncountedPlace(facts, difference);
    if (!place)
        return figure(difference.found);
    return words(place->counted ? "未確認" : "未実査");
}

Cell statusOf(const Difference& difference) {
    return words(difference.isOpen() ? "未解決" : "説明済み", markIf(difference.isOpen()));
}

std::string_view kindJa(DifferenceKind kind) {
    switch (kind) {
    case BlankNotJobs:
        return "台紙違い";
    case SheetLooksOther:
        return "題字違い";
    case CountMissing:
        return "実査漏れ";
    case CountDiffers:
        return "実査の差";
    case LotDoesNotAddUp:
        return "ロット残";
    case PeopleDoNotAddUp:
        return "人の所在";
    case SheetsDoubtful:
        return "印刷不明";
    case SheetsUnread:
        return "未読";
    case ReaderStopped:
        return "読取停止";
    case RunOpen:
        return "印刷未了";
    case WitnessesDisagree:
        return "数の証人";
    case BooksDoNotBalance:
        return "帳簿";
    }
    return "";
}

} // namespace

bool hasDifference(const DayReport& report, DifferenceKind kind, std::string_view subject) {
    const std::string id = differenceId(kind, subject);
    return std::any_of(report.differences.begin(), report.differences.end(),
                       [&](const Difference& d) { return d.id == id; });
}

Table lotTable(const DayReport& report, Width width) {
    Table table{"台紙", "ロットごと。単位：枚", {}, {}};
    const auto& lots = report.facts.lots;
    table.rows.resize(lots.size());
    for (const LotColumn& each : kLotColumns) {
        const auto isNought = [&](const LotDay& lot) { return isZero(each.cell(lot)); };
        if (width == Width::Usual && !each.usual && std::all_of(lots.begin(), lots.end(), isNought))
            continue;
        table.columns.push_back(each.column);
        for (std::size_t n = 0; n < lots.size(); ++n) {
            const bool wrong = lots[n].effective != lots[n].registered ||
                               hasDifference(report, LotDoesNotAddUp, lots[n].lot.str()) ||
                               hasDifference(report, CountDiffers, lots[n].lot.str());
            table.rows[n].push_back(each.cell(lots[n]));
            table.rows[n].back().mark = markIf(wrong);
        }
    }
    return table;
}

Table jobTable(const DayReport& report) {
    Table table{"人", "依頼された全員が、ちょうど一か所にいること。良品は引渡し前。単位：名", {}, {}};
    table.columns = {{"ジョブ", Shape::Short},  {"書類", Shape::Words},    {"世帯", Shape::Figure},
                     {"依頼", Shape::Figure},   {"引抜き", Shape::Figure}, {"良品", Shape::Figure},
                     {"引渡し", Shape::Figure}, {"不明", Shape::Figure},   {"未了", Shape::Figure},
                     {"差", Shape::Figure},     {"読取", Shape::Figure},   {"差し止め", Shape::Short}};
    for (const JobDay& job : report.facts.jobs) {
        const std::string id = job.job.str();
        const Pieces placed = job.withdrawn + job.good + job.handed + job.doubtful + job.unfinished;
        table.rows.push_back({words(id), words(job.documentText.ja), figure(job.households),
                              figure(job.wanted), figure(job.withdrawn), figure(job.good), figure(job.handed),
                              figure(job.doubtful, markIf(!job.doubtful.isZero())), figure(job.unfinished),
                              figure(difference(placed, job.wanted), markIf(placed != job.wanted)),
                              figure(job.read, markIf(hasDifference(report, PeopleDoNotAddUp, id + ":read"))),
                              job.held ? words("あり", Mark::Wrong) : Cell{Nothing{}}});
    }
    return table;
}

Table printerTable(const DayReport& report) {
    Table table{"数の証人", "互いに独立した計数。— は計数なし。単位：枚", {}, {}};
    table.columns = {{"プリンター", Shape::Words},        {"送信", Shape::Figure},
                     {"プリンター\n計数", Shape::Figure}, {"本体\nカウンター差", Shape::Figure},
                     {"排紙の\n数え", Shape::Figure},     {"読取", Shape::Figure},
                     {"台紙の\n減り", Shape::Figure},     {"うち\n損紙", Shape::Figure},
                     {"うち\n検査", Shape::Figure},       {"判定", Shape::Short}};
    for (const PrinterDay& printer : report.facts.printers) {
        const auto mark = [&](const char* witness) {
            return markIf(hasDifference(report, WitnessesDisagree, printer.printer.str() + ":" + witness));
        };
        const bool wrong = mark("impressions") == Mark::Wrong || mark("counter") == Mark::Wrong ||
                           mark("output") == Mark::Wrong || mark("read") == Mark::Wrong;
        table.rows.push_back(
            {words(printer.name.ja), figure(printer.sent), figure(printer.impressions, mark("impressions")),
             figure(printer.counterDelta, mark("counter")), figure(printer.outputCount, mark("output")),
             figure(printer.read, mark("read")), figure(printer.blanksGone), figure(printer.spoiled),
             figure(printer.samples), words(wrong ? "差異" : "一致", markIf(wrong))});
    }
    return table;
}

Table countTable(const DayReport& report) {
    Table table{"数えと題字の確認", "開いた箱とトレイは、毎夕数え、1枚の題字を見る。単位：枚", {}, {}};
    table.columns = {{"箱", Shape::Short},       {"場所", Shape::Short}, {"帳簿", Shape::Figure},
                     {"実査", Shape::Figure},    {"差", Shape::Figure},  {"帳簿の台紙", Shape::Words},
                     {"見た台紙", Shape::Words}, {"判定", Shape::Short}};
    for (const CountDay& count : report.facts.counts) {
        const std::string verdict = verdictOf(report, count);
        const Mark number = markIf(hasDifference(report, CountDiffers, countSubject(count)));
        const Mark look = markIf(hasDifference(report, SheetLooksOther, countSubject(count)));
        const Text seen =
            !count.seen || !count.seenText.empty() ? count.seenText : typeText(report.facts, *count.seen);
        table.rows.push_back({words(count.box.str()), words(placeJa(count.account)), figure(count.book),
                              figure(count.counted, number), deltaOf(count.counted, count.book, number),
                              words(typeText(report.facts, count.expected).ja),
                              count.seen ? words(seen.ja, look) : Cell{Nothing{}},
                              words(verdict, markIf(verdict != "一致"))});
    }
    return table;
}

Table differenceTable(const DayReport& report, Width width) {
    Table table{"差異", "担当と理由。説明済みにできるのは、帳簿の外で起きたことだけ", {}, {}};
    const bool full = width == Width::Full;
    if (full)
        table.columns.push_back({"識別", Shape::Words});
    for (const Column& column :
         {Column{"種類", Shape::Short}, Column{"内容", Shape::Words}, Column{"あるべき数", Shape::Figure},
          Column{"実際", Shape::Figure}, Column{"担当", Shape::Short}, Column{"理由", Shape::Words},
          Column{"扱い", Shape::Short}}) {
        table.columns.push_back(column);
    }
    for (const Difference& each : report.differences) {
        auto& row = table.rows.emplace_back();
        if (full)
            row.push_back(words(each.id));
        row.push_back(words(std::string(kindJa(each.kind))));
        row.push_back(words(each.sentence.ja));
        row.push_back(figure(each.expected));
        row.push_back(foundBy(report.facts, each));
        row.push_back(each.note ? words(each.note->owner.str()) : Cell{Nothing{}});
        row.push_back(each.note ? words(each.note->reason) : Cell{Nothing{}});
        row.push_back(statusOf(each));
    }
    return table;
}

} // namespace daishi::report
