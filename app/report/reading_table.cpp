// The sections of the report that tell of the reader of codes behind the printer.
#include "app/report/tables.h"

namespace daishi::report {

namespace {

Cell words(std::string text, bool wrong = false) {
    return {std::move(text), wrong ? Mark::Wrong : Mark::None};
}

Cell figure(std::int64_t n, bool wrong = false) {
    return {n, wrong ? Mark::Wrong : Mark::None};
}

} // namespace

Table readingTable(const DayReport& report) {
    Table table{"全数読取り", "良品はすべて、出てきた順に読取機を通ること。単位：枚", {}, {}};
    table.columns = {{"ジョブ", Shape::Short},
                     {"書類", Shape::Words},
                     {"良品", Shape::Figure},
                     {"読取り", Shape::Figure},
                     {"未読", Shape::Figure}};
    for (const ReadingDay& job : report.facts.readings) {
        const std::int64_t unread = difference(job.printed, job.read);
        table.rows.push_back({words(job.job.str()), words(job.documentText.ja), figure(job.printed.value()),
                              figure(job.read.value()), figure(unread, unread != 0)});
    }
    return table;
}

// On paper the two persons stand one above the other: two codes of sheets leave no more room.
Table stopTable(const DayReport& report, Width width) {
    Table table{"読取機による停止", "二人が用紙を手に解いたもの", {}, {}};
    table.columns = {{"停止", Shape::Figure},      {"印刷", Shape::Short},           {"内容", Shape::Words},
                     {"読んだ用紙", Shape::Short}, {"来るはずの用紙", Shape::Short}, {"抜け", Shape::Figure},
                     {"解除の理由", Shape::Words}};
    const bool full = width == Width::Full;
    table.columns.push_back({full ? "担当" : "担当\n責任者", Shape::Short});
    if (full)
        table.columns.push_back({"責任者", Shape::Short});
    for (const ReaderStop& stop : report.facts.stops) {
        const bool wrong = !stop.ended && stop.guards;
        const std::string second = stop.second.str();
        std::string who = stop.actor.str();
        if (!full && !second.empty())
            who += '\n' + second;
        table.rows.push_back({figure(stop.stop), words(stop.run.str()), words(stop.what.ja),
                              words(stop.seen.str()), words(stop.expected.str()),
                              figure(stop.missing.value()), words(stop.ended ? stop.reason : "未解除", wrong),
                              words(std::move(who))});
        if (full)
            table.rows.back().push_back(words(second));
    }
    return table;
}

} // namespace daishi::report
