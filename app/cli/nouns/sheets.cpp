// `print`, with printed sheets in hand: read, spoil, settle, and how the runs stand.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/print_common.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/jobs/job_view.h"
#include "core/print/sheets_by_hand.h"

namespace daishi::cli {

namespace {

std::vector<std::string> scansGiven(Call& call) {
    auto scans = scansOf(call, "SCAN");
    if (call.has("scans")) {
        const auto lines = scanLines(call, call.text("scans"));
        scans.insert(scans.end(), lines.begin(), lines.end());
    }
    if (scans.empty())
        throw UsageError(Trouble::ScanOrFile);
    return scans;
}

// Does one scan after another; the first refusal ends it, with how far it came.
template <class Act>
Result oneByOne(Call& call, const std::vector<std::string>& scans, Answer answer, Act act) {
    Progress progress(call.around);
    std::vector<std::string> done;
    for (const std::string& scan : scans) {
        const Outcome<SheetId> sheet = act(scan);
        if (!sheet) {
            call.beside("taken", {"ここまでに読めた枚数", "Sheets taken before"}, std::int64_t(done.size()));
            return sheet.refusal();
        }
        done.push_back(sheet->str());
        progress.show(Text{"読み取り", "sheets"}.in(call.language),
                      {std::int64_t(done.size()), std::int64_t(scans.size())});
    }
    answer.fact("taken", {"枚数", "Sheets"}, std::int64_t(done.size()));
    if (done.size() == 1)
        answer.fact("sheet", {"書類", "Sheet"}, done.front());
    return answer;
}

Result read(Call& call) {
    const Crew crew = recoveredBy(call);
    const auto scans = scansGiven(call);
    const auto mark = call.textIfGiven("mark");
    const auto atHand = call.has("job") ? std::optional(jobNamed(call, "job")) : std::nullopt;
    if (mark && scans.size() > 1)
        throw UsageError(Trouble::MarkOfOneScan);
    return oneByOne(call, scans, {Tone::Done, {"読み取りました。", "Read."}}, [&](const std::string& scan) {
        return readSheet(call.home().line(), crew, scan, mark, atHand);
    });
}

Result spoil(Call& call) {
    const Crew crew = recoveredBy(call);
    const auto scans = scansGiven(call);
    const std::string reason = call.textIfGiven("reason").value_or("spoiled");
    return oneByOne(
        call, scans,
        {Tone::Done, {"損紙を記録しました。印刷し直します。", "Spoilage is on record; it is wanted again."}},
        [&](const std::string& scan) { return spoilSheet(call.home().line(), crew, scan, reason); });
}

Result settle(Call& call) {
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    const Settlement settlement{scansOf(call, "good"), scansOf(call, "spoiled"),
                                sheetsIfGiven(call, "without-code").value_or(Sheets()),
                                sheetsGiven(call, "not-printed")};
    return told(
        settleRun(call.home().line(), crew, run.id, settlement, call.home().printer(run.printer)),
        [&](const Settled& settled) {
            Answer answer{Tone::Done, {"不明な書類を確定しました。", "What was doubtful is settled."}};
            return answer.fact("run", {"印刷", "Run"}, run.id)
                .fact("good", {"良品", "Good"}, settled.good)
                .fact("spoiled", {"損紙", "Spoiled"}, settled.spoiled)
                .fact("notPrinted", {"印刷されず", "Not printed"}, settled.notPrinted);
        });
}

Value countOf(const std::map<SheetState, std::int64_t>& counts, SheetState state) {
    const auto at = counts.find(state);
    return at == counts.end() ? std::int64_t(0) : at->second;
}

Result oneRun(Call& call) {
    Database& db = call.home().db();
    const RunRow run = runNamed(call);
    Answer answer{Tone::Plain, {run.id.str(), run.id.str()}};
    answer.fact("run", {}, run.id)
        .fact("job", {"ジョブ", "Job"}, run.job)
        .fact("load", {"装填", "Load"}, run.load);
    answer.fact("type", {"台紙", "Blank"}, typeWord(call.home().registry(), run.type))
        .fact("state", {"状態", "State"}, stateWord(run.state));
    Table& table = answer.table("chunks", {"まとまり", "Chunks"},
                                {{"chunk", {"まとまり", "Chunk"}},
                                 {"state", {"状態", "State"}},
                                 {"sheets", {"枚数", "Sheets"}},
                                 {"good", {"良品", "Good"}},
                                 {"read", {"読取確認", "Read"}},
                                 {"spoiled", {"損紙", "Spoiled"}},
                                 {"doubtful", {"不明", "Doubtful"}},
                                 {"unprinted", {"印刷されず", "Not printed"}}});
    for (const ChunkRow& chunk : chunksOf(db, run.id)) {
        std::map<SheetState, std::int64_t> counts;
        std::int64_t read = 0;
        for (const SheetRow& sheet : sheetsOf(db, chunk.key)) {
            ++counts[sheet.state];
            if (sheet.read)
                ++read;
        }
        table.row({chunk.key, stateWord(chunk.state), chunk.sheets, countOf(counts, SheetState::Good), read,
                   countOf(counts, SheetState::Spoiled), countOf(counts, SheetState::Doubtful),
                   countOf(counts, SheetState::Unprinted)});
    }
    return answer;
}

Result status(Call& call) {
    if (call.has("RUN"))
        return oneRun(call);
    Home& home = call.home();
    Answer answer{Tone::Plain, {"印刷の状況", "Runs of jobs that are not over"}};
    Table& table = answer.table("runs", {},
                                {{"run", {"印刷", "Run"}},
                                 {"job", {"ジョブ", "Job"}},
                                 {"type", {"台紙", "Blank"}},
                                 {"printer", {"プリンター", "Printer"}},
                                 {"state", {"状態", "State"}},
                                 {"good", {"良品（ジョブ）", "Good of the job"}},
                                 {"wanted", {"未印刷", "Wanted"}},
                                 {"doubtful", {"不明", "Doubtful"}}});
    for (const JobView& view : listJobs(home.line(), WhichJobs::Living)) {
        for (const RunRow& run : runsOfJob(home.db(), view.job.id))
            table.row({run.id, run.job, Word{run.type.str(), view.blank}, run.printer, stateWord(run.state),
                       view.pieces.of(PieceState::Good), view.pieces.of(PieceState::Wanted),
                       view.pieces.of(PieceState::Doubtful)});
    }
    return answer;
}

} // namespace

void addSheetVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional scan{"SCAN", {"書類のコード", "piece code"}, Many::Any};
    const OptionRow scans{"scans", "FILE|-", {"1行に1つの読み取り", "one scan a line"}, Many::Optional};
    verbs.push_back(
        {"print",
         "read",
         {"印刷した書類を読み取る（証人）", "scan printed sheets: a witness that they exist"},
         {scan},
         {{"mark", "SCAN", {"同じ1枚の台紙マーク", "mark of the same sheet"}, Many::Optional},
          {"job",
           "JOB",
           {"手元のジョブ。ほかのジョブの書類は拒否", "job at hand: one of another job is refused"},
           Many::Optional},
          scans},
         "print read DP24093001000001018 --as 0417",
         Act::ReadSheet,
         {"この書類は出せません", "This sheet must not go on"},
         {ScanNotRead, CodeUnknown, ForeignPiece, MarkContradictsLabel, ReaderRepeats},
         read});
    verbs.push_back(
        {"print",
         "spoil",
         {"損紙を読み取る。再印刷はこれだけから", "scan spoiled sheets; a reprint exists only against one"},
         {scan},
         {{"reason", "TEXT", {"理由", "why"}, Many::Optional}, scans},
         "print spoil DP24093001000001018 --reason 汚れ --as 0417",
         Act::SpoilSheet,
         {"損紙にできません", "It cannot be spoilage"},
         {ScanNotRead, CodeUnknown, ForeignPiece, DoubtfulSheetsOpen},
         spoil});
    const OptionRow good{"good",
                         "FILE|-|SCAN",
                         {"出てきた良品の書類のコードと、続けてその台紙マーク",
                          "the good sheets that came out: each its code, then its mark"},
                         Many::Any};
    const OptionRow spoiled{
        "spoiled", "FILE|-|SCAN", {"出てきた損紙の書類のコード", "codes of the spoiled ones"}, Many::Any};
    verbs.push_back(
        {"print",
         "settle",
         {"中断のあと、出てきたものを確定する", "after a break: decide every doubtful sheet at once"},
         {{"RUN", {"印刷", "run"}}},
         {good,
          spoiled,
          {"without-code",
           "N",
           {"読めない損紙の枚数", "spoiled sheets that no scanner reads"},
           Many::Optional},
          {"not-printed", "N", {"印刷されなかった枚数", "how many were not printed"}}},
         "print settle J-240930-01-R01 --good scans.txt --not-printed 12 --as 0102",
         Act::SettleRun,
         {"確定できません", "This cannot be settled"},
         {ScanNotRead, CodeUnknown, PrinterUnreachable, PrinterBusy, RunStillOpen, ForeignPiece,
          EvidenceMissing, WitnessesDisagree, SecondPersonMissing},
         settle});
    verbs.push_back({"print",
                     "status",
                     {"印刷の状況", "how the runs stand"},
                     {{"RUN", {"一つだけ", "this one, chunk by chunk"}, Many::Optional}},
                     {},
                     "print status",
                     {},
                     {},
                     {CodeUnknown},
                     status});
}

} // namespace daishi::cli
