// `print`: the run at the printer.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/nouns/print_common.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/print/printing.h"

namespace daishi::cli {

namespace {

Result start(Call& call) {
    Home& home = call.home();
    const Crew crew = recoveredBy(call);
    const TrayId tray = trayNamed(call, "TRAY");
    const PrinterId printer = home.registry().printerOf(tray)->id;
    return told(startRun(home.line(), crew, tray, home.printer(printer)), [&](const RunId& run) {
        Answer answer{Tone::Done, {"印刷を始めます: " + run.str(), "The run is open: " + run.str()}};
        answer.fact("run", {"印刷", "Run"}, run).fact("tray", {"トレイ", "Tray"}, tray);
        answer.then(
            {"最初の1枚を印刷する: print go " + run.str(), "print the first article: print go " + run.str()});
        return answer;
    });
}

Answer restAnswer(RunRest rest, const RunId& run) {
    switch (rest) {
    case RunRest::FirstArticleWaits: {
        Answer answer{Tone::Waiting,
                      {"初品検査を待っています。1枚だけ印刷しました。",
                       "The first article waits: one sheet was printed."}};
        answer.then({"その1枚の書類のコードと台紙マークを読み取る: print first " + run.str(),
                     "scan its piece code and its mark: print first " + run.str()});
        return answer;
    }
    case RunRest::Finished:
        return {Tone::Done, {"ジョブの印刷が終わりました。", "The job is printed."}};
    case RunRest::Paused: {
        Answer answer{Tone::Waiting, {"一時停止しました。", "The run is paused."}};
        answer.then({"続ける: print resume " + run.str() + "、print go " + run.str(),
                     "go on: print resume " + run.str() + ", then print go " + run.str()});
        return answer;
    }
    }
    throw std::logic_error("a run that rests in no known way");
}

std::string_view nameOf(RunRest rest) {
    switch (rest) {
    case RunRest::FirstArticleWaits:
        return "first-article-waits";
    case RunRest::Finished:
        return "finished";
    case RunRest::Paused:
        return "paused";
    }
    return "";
}

int interrupts(const Call& call) {
    return call.around.interrupts ? call.around.interrupts() : 0;
}

Result go(Call& call) {
    Home& home = call.home();
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    Progress progress(call.around);
    const std::int64_t whole = findJob(home.db(), run.job)->pieces.value();
    RunHooks hooks;
    hooks.atMostChunks = call.numberIfGiven("chunks", 1, 100'000).value_or(0);
    hooks.stop = [&] { return interrupts(call) > 0; };
    hooks.busy = [&] { progress.tell(storeIsHeld().in(call.language)); };
    hooks.progress = [&](const RunProgress& now) {
        const std::string sent = std::to_string(now.sent.value());
        const std::string counted = std::to_string(now.counted.value());
        const Text beside{"送信 " + sent + "  プリンター計数 " + counted,
                          "sent " + sent + "  counted by the printer " + counted};
        progress.show(Text{"良品", "good"}.in(call.language), {now.good.value(), whole, now.counted.value()},
                      beside.in(call.language));
    };
    const auto rest = printOn(home.line(), crew, run.id, home.printer(run.printer), home.composer(), hooks);
    call.beside("run", {"印刷", "Run"}, run.id);
    tellPieces(call, run.job);
    if (!rest && run.state == RunState::Paused && rest.refusal().code == RefusalCode::RunNotOpen)
        call.beside("goOn", {"一時停止中。続けるには", "Paused; go on with"}, "print resume " + run.id.str());
    if (interrupts(call) > 1 && rest && *rest == RunRest::Paused) {
        const auto stopped = stopRun(home.line(), crew, run.id);
        if (!stopped)
            return stopped.refusal();
        return Answer{Tone::Waiting,
                      {"印刷を中止しました。残りは装填からやり直します。",
                       "The run is stopped; what is left begins with loading."}};
    }
    return told(rest, [&](RunRest how) {
        Answer answer = restAnswer(how, run.id);
        return answer.fact("rest", {}, nameOf(how));
    });
}

Result first(Call& call) {
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    const ArticleScans scans{call.text("piece"), call.text("mark"), pictureIfGiven(call)};
    return told(
        approveFirstArticle(call.home().line(), crew, run.id, scans, call.home().composer()), [&](Done) {
            Answer answer{Tone::Done, {"初品検査　合格", "The first article is good."}};
            answer.fact("run", {"印刷", "Run"}, run.id).fact("load", {"装填", "Load"}, run.load);
            answer.then({"続けて印刷する: print go " + run.id.str(), "print on: print go " + run.id.str()});
            return answer;
        });
}

using RunAct = Outcome<Done> (*)(Line&, const Crew&, const RunId&);

Result simply(Call& call, RunAct act, const Text& done) {
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    return told(act(call.home().line(), crew, run.id), [&](Done) {
        Answer answer{Tone::Done, done};
        return answer.fact("run", {"印刷", "Run"}, run.id);
    });
}

Result pause(Call& call) {
    return simply(call, pauseRun, {"一時停止しました。", "The run is paused."});
}
Result resume(Call& call) {
    return simply(call, resumeRun, {"再開できます。", "The run goes on."});
}
Result stop(Call& call) {
    return simply(call, stopRun,
                  {"印刷を中止しました。装填は終わりました。", "The run is stopped and its load is over."});
}

Result count(Call& call) {
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    const Sheets sheets = sheetsGiven(call, "sheets");
    return told(countOutput(call.home().line(), crew, run.id, sheets), [&](Done) {
        Answer answer{Tone::Done, {"出てきた枚数を記録しました。", "The count of the output is on record."}};
        return answer.fact("run", {"印刷", "Run"}, run.id).fact("sheets", {"数えた枚数", "Counted"}, sheets);
    });
}

Result recover(Call& call) {
    const Recovered found = call.home().recover(call.crew());
    Answer answer{found.nothing() ? Tone::Done : Tone::Waiting,
                  found.nothing()
                      ? Text{"中断した印刷はありません。", "Nothing was left in the air."}
                      : Text{"中断した印刷を調べました。", "What was left in the air is looked up."}};
    Table& table =
        answer.table("chunks", {}, {{"chunk", {"まとまり", "Chunk"}}, {"became", {"結果", "Became"}}});
    for (const ChunkKey& key : found.lapsed)
        table.row({key, stateWord(ChunkState::Lapsed)});
    for (const ChunkKey& key : found.doubtful)
        table.row({key, stateWord(ChunkState::Doubtful)});
    for (const LeftOpen& left : found.leftOpen)
        table.row({left.chunk, left.why});
    if (!found.doubtful.empty())
        answer.then({"出てきた用紙をすべて読み取り、残りを確定する（print settle）",
                     "scan every sheet that came out and settle the rest: print settle"});
    return answer;
}

} // namespace

void addPrintVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional run{"RUN", {"印刷", "run"}};
    const Text cannot{"印刷できません", "Cannot print"};
    const std::vector<RefusalCode> gate{NothingLoaded,
                                        StockTypeMismatch,
                                        InsurerMismatch,
                                        EditionMismatch,
                                        FindingSaysOtherType,
                                        DocNotYetValid,
                                        BlankNoLongerValid,
                                        KindNotLawful,
                                        SealOutOfDays,
                                        LotQuarantined,
                                        LotHeld,
                                        LoadVoid,
                                        BoxNotOpened,
                                        BoxEmpty,
                                        EvidenceMissing,
                                        JobNotReleased,
                                        JobHeld,
                                        DataTooOld,
                                        SettingDiffers,
                                        MasterDiffers,
                                        DoubtfulSheetsOpen,
                                        RunNotOpen,
                                        NotEnoughSheets,
                                        FirstArticleNeeded,
                                        PrinterUnreachable,
                                        PrinterNotReady,
                                        PrinterStateUnknown,
                                        PrinterContradictsLoad,
                                        PrinterBusy,
                                        NothingToPrint,
                                        WitnessesDisagree};
    verbs.push_back(
        {"print",
         "start",
         {"装填したトレイで印刷を始める", "open a run on what is loaded in a tray"},
         {{"TRAY", {"トレイのラベルまたは名前", "tray label, or name of the tray"}}},
         {},
         "print start printer-1/2 --as 0417",
         Act::StartRun,
         cannot,
         {ScanNotRead, CodeUnknown, NothingLoaded, DoubtfulSheetsOpen, RunStillOpen, NothingToPrint},
         start});
    verbs.push_back(
        {"print",
         "go",
         {"許可のもとで印刷する（Ctrl-C で次の区切りで停止、もう一度で中止）",
          "print under permits; Ctrl-C pauses after the present chunk, twice stops the run"},
         {run},
         {{"chunks", "N", {"多くてもこのまとまりまで", "at most so many chunks"}, Many::Optional}},
         "print go J-240930-01-R01 --as 0417",
         Act::PermitChunk,
         cannot,
         gate,
         go});
    verbs.push_back(
        {"print",
         "first",
         {"初品検査: 最初の1枚を読み取る", "first article: scan the first printed sheet"},
         {run},
         {{"piece", "SCAN", {"書類のコード", "its piece code"}},
          {"mark", "SCAN", {"台紙マーク", "its mark"}},
          pictureOption(Many::Optional)},
         "print first J-240930-01-R01 --piece DP24093001000001018 --mark DM145011HKN036 --as 0417",
         Act::ApproveFirstArticle,
         {"初品検査　不合格", "The first article is not approved"},
         withPictureRefusals(
             {ScanNotRead, CodeUnknown, RunNotOpen, FirstArticleFailed, ForeignPiece, PrintDiffers}),
         first});
    verbs.push_back({"print",
                     "pause",
                     {"次の区切りで止める", "pause a run"},
                     {run},
                     {},
                     "print pause J-240930-01-R01 --as 0417",
                     Act::PauseRun,
                     {},
                     {RunNotOpen},
                     pause});
    verbs.push_back({"print",
                     "resume",
                     {"再開する", "resume a paused run"},
                     {run},
                     {},
                     "print resume J-240930-01-R01 --as 0417",
                     Act::ResumeRun,
                     {},
                     {RunNotOpen},
                     resume});
    verbs.push_back({"print",
                     "stop",
                     {"印刷と装填を終える", "end a run and its load"},
                     {run},
                     {},
                     "print stop J-240930-01-R01 --as 0417",
                     Act::StopRun,
                     {},
                     {RunNotOpen},
                     stop});
    verbs.push_back({"print",
                     "count",
                     {"出てきた枚数を数える", "the operator's own count of the output"},
                     {run},
                     {{"sheets", "N", {"数えた枚数", "sheets counted"}}},
                     "print count J-240930-01-R01 --sheets 274 --as 0417",
                     Act::CountOutput,
                     {"記録できません", "It cannot be recorded"},
                     {RunNotOpen, RunStillOpen},
                     count});
    verbs.push_back(
        {"print",
         "recover",
         {"中断した印刷をプリンターに問い合わせる", "ask the printers what became of chunks left in the air"},
         {},
         {},
         "print recover --as 0417",
         Act::DoubtChunk,
         {},
         {},
         recover});
}

} // namespace daishi::cli
