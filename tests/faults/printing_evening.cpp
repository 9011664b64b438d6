// The printing and the evening of a PrintingDay, and its paper beside its books.
#include "tests/faults/printing_day.h"

#include "app/report/report.h"
#include "core/day/day.h"
#include "core/decide/line_clear.h"
#include "stock/clearance.h"
#include "stock/load_facts.h"

#include <map>
#include <set>

namespace daishi::test {

namespace {

const Day kDay = Day::of(2024, 9, 30);

ReportText reportText() {
    return {[](const DayReport& report) { return reportJson(report); },
            [](std::string_view text) { return reportFromJson(text); }};
}

} // namespace

// Somebody walks to the printer and scans what lies in the tray.
void PrintingDay::settleOne(const RunId& run) {
    Settlement found;
    std::int64_t missing = 0;
    for (const ChunkRow& chunk : chunksOf(*db_, run)) {
        for (const SheetRow& sheet : sheetsOf(*db_, chunk.key)) {
            if (sheet.state != SheetState::Doubtful)
                continue;
            if (paper_.isOut(sheet.id.str()))
                found.goodScans.insert(found.goodScans.end(),
                                       {sheet.id.str(), registry_.blankType(kHkn)->mark});
            else
                ++missing;
        }
    }
    found.notPrinted = Sheets(missing);
    must("settle", settleRun(*line_, kLeader, run, found, printer_));
}

bool PrintingDay::settle() {
    const std::string run = text("SELECT run FROM chunk WHERE state = 'doubtful' ORDER BY key LIMIT 1");
    if (run.empty())
        return false;
    settleOne(RunId(run));
    return true;
}

bool PrintingDay::print() {
    const JobId job(text("SELECT id FROM job"));
    const RunId last(text("SELECT id FROM run ORDER BY event DESC LIMIT 1"));
    if (!last.str().empty()) {
        // Also of a run that was cut off: its one sheet still has to be looked at.
        for (const RunRow& run : runsOfJob(*db_, job))
            if (const auto first = waitingFirstArticle(*db_, run))
                return must("first article", approveFirstArticle(*line_, kOne, run.id, first->id.str(),
                                                                 registry_.blankType(kHkn)->mark)),
                       true;
    }
    if (findJob(*db_, job)->state == JobState::Printed)
        return false;
    const TrayId tray("printer-1/1");
    const auto load = liveLoadIn(*db_, tray);
    if (!load) {
        if (lineIsClear(tray, job, lastInTray(*db_, tray))) {
            if (unload())
                return true;
            return must("clear", clearLine(*line_, kOne, StockFixture::tray(1, 1), {})), true;
        }
        LoadScans scans;
        scans.jobTicket = StockFixture::ticket(job);
        scans.trayLabel = StockFixture::tray(1, 1);
        scans.boxLabel = StockFixture::ourLabel(text("SELECT id FROM box"));
        scans.mark = registry_.blankType(kHkn)->mark;
        if (balanceOf(*db_, BoxId(text("SELECT id FROM box")), Account::Tray).isZero())
            scans.sheets = Sheets(40);
        return must("load", loadTray(*line_, kOne, scans, printer_)), true;
    }
    const auto run = runOfLoad(*db_, load->id);
    if (!run)
        return must("start run", startRun(*line_, kOne, tray, printer_)), true;
    if (run->state == RunState::Paused)
        return must("resume", resumeRun(*line_, kOne, run->id)), true;
    RunHooks hooks;
    hooks.atMostChunks = 1;
    return must("print", printOn(*line_, kOne, run->id, printer_, composer_, hooks)), true;
}

// The third card is found to be scratched; its piece is printed again.
bool PrintingDay::spoil() {
    if (there("sheet WHERE state = 'spoiled'"))
        return false;
    const std::string sheet = text(
        "SELECT s.id FROM sheet s JOIN piece p ON p.id = s.piece WHERE p.sequence = 3 AND s.state = 'good'");
    return must("spoil", spoilSheet(*line_, kOne, sheet, "scratched")), true;
}

bool PrintingDay::read() {
    const std::string sheet =
        text("SELECT id FROM sheet WHERE state = 'good' AND read_event IS NULL ORDER BY id LIMIT 1");
    if (sheet.empty())
        return false;
    return must("read", readSheet(*line_, kOne, sheet, std::nullopt)), true;
}

bool PrintingDay::judge() {
    const DayRow day = findDay(*db_, kDay);
    if (day.state == DayState::Sealed)
        return false;
    const bool signedOnce = day.state == DayState::Signed;
    if (day.version == 0 || day.state == DayState::Open || day.state == DayState::Disputed)
        return must("judge", reconcileDay(*line_, kOne, kDay, reportText())), true;
    const DayReport report = reportOf(*db_, kDay, reportText());
    for (const Difference& difference : report.differences)
        if (difference.isOpen())
            return must("explain " + difference.id,
                        explainDifference(*line_, kLeader, kDay,
                                          {difference.id, kSupervisor, "the machine failed"}, reportText())),
                   true;
    const Crew hand = signedOnce ? kLeader : kOne;
    const auto sealed = signDay(*line_, hand, kDay, reportText());
    if (!sealed && sealed.refusal().code == RefusalCode::DayNotReconciled)
        return must("judge again", reconcileDay(*line_, kOne, kDay, reportText())), true;
    return must("sign", sealed), true;
}

// Everything that came out of the printer is in the books, once, and nothing is in them that did not.
std::string PrintingDay::paperAndBooks() {
    std::set<std::string> seen;
    std::map<std::string, int> goodOf; // piece → good sheets on paper
    for (int i = 0; i < paper_.count; ++i) {
        const std::string key = paper_.jobs[i].key;
        const auto chunk = findChunk(*db_, ChunkKey(key));
        if (!chunk || chunk->state == ChunkState::Permitted || chunk->state == ChunkState::Lapsed)
            return "sent without being written down as sent: " + key;
        if (chunk->sheets.value() != paper_.jobs[i].sheets)
            return "sent another number of sheets than permitted: " + key;
        for (int place = 0; place < paper_.jobs[i].sheets; ++place) {
            const std::string code = paper_.jobs[i].codes[place];
            const bool out = place < paper_.jobs[i].marked;
            const auto sheet = findSheet(*db_, SheetId(code));
            if (!sheet || sheet->chunk.str() != key)
                return "the printer has a sheet that is not of its chunk: " + code;
            if (out && !seen.insert(code).second)
                return "the same sheet came out twice: " + code;
            if (out && sheet->state == SheetState::Unprinted)
                return "a sheet that came out is called unprinted: " + code;
            if (!out && sheet->state == SheetState::Good)
                return "a sheet that never came out is called good: " + code;
            if (out && sheet->state == SheetState::Good && ++goodOf[sheet->piece.str()] > 1)
                return "a piece lies there twice and both are good: " + sheet->piece.str();
        }
    }
    return "";
}

} // namespace daishi::test
