// `lot trace`: everything that is known of a lot and of what was printed on it.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/decide/guards.h"
#include "core/print/reading_view.h"
#include "core/print/trace.h"

namespace daishi::cli {

namespace {

Sheets of(const TracedBox& box, Account account) {
    const auto at = box.sheets.find(account);
    return at == box.sheets.end() ? Sheets() : at->second;
}

Sheets of(const TracedRun& run, SheetState state) {
    const auto at = run.sheets.find(state);
    return at == run.sheets.end() ? Sheets() : at->second;
}

Value at(const SiteZone& zone, std::optional<Instant> when) {
    return when ? Value(localIso(*when, zone)) : Value();
}

Word surenessWord(Sureness sureness) {
    return {std::string(nameOf(sureness)), describe(sureness)};
}

Word kindWord(const Registry& registry, const KindId& id) {
    const DocumentKind* kind = registry.kind(id);
    return {id.str(), kind ? kind->title : Text{id.str(), id.str()}};
}

Word momentWord(const std::string& moment) {
    const std::pair<std::string_view, Text> moments[] = {{"receiving", {"受入", "receiving"}},
                                                         {"load", {"装填", "loading"}},
                                                         {"first-article", {"初品", "first article"}},
                                                         {"reading", {"読み取り", "reading"}},
                                                         {"evening", {"照合", "evening"}},
                                                         {"finding", {"判定", "finding"}}};
    for (const auto& [name, text] : moments) {
        if (name == moment)
            return {moment, text};
    }
    return {moment, {moment, moment}};
}

const Column kCertain{"certain", {"確実", "Certain"}};
const Column kPossible{"possible", {"可能性あり", "Possible"}};
const Column kDay{"day", {"日", "Day"}};
const Column kState{"state", {"状態", "State"}};

void tellPieces(Answer& answer, const Registry& registry, const LotTrace& trace) {
    Table& table = answer.table("pieces", {"書類が今どこにあるか", "Where the documents are now"},
                                {{"kind", {"書類", "Document"}},
                                 {"state", {"今", "Now"}},
                                 {"sureness", {"確かさ", "How sure"}},
                                 {"people", {"人数", "People"}},
                                 {"households", {"世帯", "Households"}}});
    for (const TracedPieces& one : trace.pieces)
        table.row({kindWord(registry, one.kind), stateWord(one.state), surenessWord(one.sureness), one.people,
                   one.households});
}

void tellSheets(Answer& answer, const LotTrace& trace) {
    Table& table = answer.table("sheets", {"用紙", "Sheets"}, {kState, kCertain, kPossible});
    for (const TracedSheets& one : trace.sheets)
        table.row({stateWord(one.state), one.certain, one.possible});
}

void tellJobs(Answer& answer, const Registry& registry, const LotTrace& trace) {
    Table& table = answer.table("jobs", {"ジョブ", "Jobs"},
                                {{"job", {"ジョブ", "Job"}},
                                 {"type", {"台紙", "Blank"}},
                                 {"issueDay", {"交付日", "Issue day"}},
                                 kState,
                                 kCertain,
                                 kPossible});
    for (const TracedJob& one : trace.jobs)
        table.row({one.id, typeWord(registry, one.type), one.issueDay.iso(), stateWord(one.state),
                   one.certain, one.possible});
}

void tellBoxes(Answer& answer, const LotTrace& trace) {
    Table& table = answer.table("boxes", {"箱", "Boxes"},
                                {{"box", {"箱", "Box"}},
                                 kState,
                                 {"declared", {"表示枚数", "Declared"}},
                                 {"store", {"保管", "Store"}},
                                 {"tray", {"トレイ", "Tray"}},
                                 {"good", {"良品", "Good"}},
                                 {"spoiled", {"損紙", "Spoiled"}},
                                 {"destroyed", {"廃棄", "Destroyed"}},
                                 {"returned", {"返却", "Returned"}},
                                 {"missing", {"不足", "Missing"}}});
    for (const TracedBox& box : trace.boxes)
        table.row({box.row.id, stateWord(box.row.state), box.row.declared, of(box, Account::Store),
                   of(box, Account::Tray), of(box, Account::Good), of(box, Account::Spoiled),
                   of(box, Account::Destroyed), of(box, Account::Returned), of(box, Account::Missing)});
}

void tellLoads(Answer& answer, const Registry& registry, const LotTrace& trace) {
    Table& table = answer.table("loads", {"装填", "Loads"},
                                {{"load", {"装填", "Load"}},
                                 {"printer", {"プリンター", "Printer"}},
                                 {"tray", {"トレイ", "Tray"}},
                                 {"box", {"箱", "Box"}},
                                 {"job", {"ジョブ", "Job"}},
                                 {"openedAt", {"装填の時刻", "Loaded at"}},
                                 {"endedAt", {"終わりの時刻", "Over at"}},
                                 {"endedBy", {"終わり方", "How it ended"}},
                                 {"sureness", {"確かさ", "How sure"}}});
    for (const TracedLoad& one : trace.loads) {
        const PrinterConfig* printer = registry.printer(one.printer);
        const Word ended = one.endedBy ? Word{std::string(nameOf(*one.endedBy)), describe(*one.endedBy)}
                                       : stateWord(one.state);
        table.row(
            {one.id,
             Word{one.printer.str(), printer ? printer->name : Text{one.printer.str(), one.printer.str()}},
             one.tray, one.box, one.job, at(registry.site.zone, one.openedAt),
             at(registry.site.zone, one.endedAt), ended,
             surenessWord(one.inDoubt() ? Sureness::Possible : Sureness::Certain)});
    }
}

void tellRuns(Answer& answer, const LotTrace& trace) {
    Table& table = answer.table("runs", {"印刷", "Runs"},
                                {{"run", {"印刷", "Run"}},
                                 {"load", {"装填", "Load"}},
                                 kDay,
                                 kState,
                                 {"good", {"良品", "Good"}},
                                 {"spoiled", {"損紙", "Spoiled"}},
                                 {"doubtful", {"不明", "Doubtful"}}});
    for (const TracedRun& one : trace.runs)
        table.row({one.id, one.load, one.day.iso(), stateWord(one.state), of(one, SheetState::Good),
                   of(one, SheetState::Spoiled) + of(one, SheetState::Destroyed),
                   of(one, SheetState::Doubtful) + of(one, SheetState::Sent)});
}

void tellDays(Answer& answer, const LotTrace& trace) {
    Table& table = answer.table("days", {"日次照合", "Evenings"},
                                {kDay,
                                 kState,
                                 {"versions", {"照合表の版", "Versions of its report"}},
                                 {"report", {"照合表のハッシュ", "Hash of its report"}}});
    for (const TracedDay& one : trace.days)
        table.row({one.day.iso(), one.state ? Value(stateWord(*one.state)) : Value(stateWord(DayState::Open)),
                   one.versions, one.newest.empty() ? Value() : Value(one.newest.substr(0, 16))});
}

void tellSeen(Answer& answer, const Registry& registry, const LotTrace& trace) {
    Table& holds = answer.table("holds", {"保留", "Holds"},
                                {{"hold", {"番号", "Number"}},
                                 kDay,
                                 {"reason", {"理由", "Reason"}},
                                 {"lifted", {"解いた理由", "Lifted because"}}});
    for (const TracedHold& one : trace.holds)
        holds.row({one.number, one.day.iso(), holdWord(one.reason), one.lifted});
    Table& findings = answer.table("findings", {"判定", "Findings"},
                                   {kDay,
                                    {"box", {"箱（なければ全部）", "Box, or all of them"}},
                                    {"is", {"判定", "Is"}},
                                    {"reason", {"理由", "Reason"}}});
    for (const TracedFinding& one : trace.findings)
        findings.row({one.day.iso(), one.box, typeWord(registry, one.says), one.reason});
    Table& evidence = answer.table("evidence", {"確かめたこと", "What was seen of it"},
                                   {kDay,
                                    {"moment", {"いつ", "At"}},
                                    {"grade", {"見たもの", "Looked at"}},
                                    {"says", {"見た台紙", "It says"}},
                                    {"agrees", {"一致", "Agrees"}},
                                    {"times", {"回数", "Times"}}});
    for (const TracedEvidence& one : trace.evidence)
        evidence.row({one.day.iso(), momentWord(one.moment),
                      Word{evidenceWords({one.grade}), describe(one.grade)},
                      one.says ? Value(typeWord(registry, *one.says)) : Value(), one.agrees, one.times});
}

void tellReadings(Answer& answer, const LotTrace& trace) {
    if (trace.readings.empty())
        return;
    Table& table = answer.table("readings", {"全数読取り", "What the reader of codes said"},
                                {{"run", {"印刷", "Run"}},
                                 {"kind", {"内容", "What"}},
                                 {"times", {"回数", "Times"}},
                                 {"first", {"最初の日", "First on"}},
                                 {"last", {"最後の日", "Last on"}}});
    for (const TracedReading& one : trace.readings)
        table.row(
            {one.run, Word{one.kind, readingText(one.kind)}, one.times, one.first.iso(), one.last.iso()});
}

Result trace(Call& call) {
    const LotId lot(call.text("LOT"));
    const auto trace = traceLot(call.home().line(), lot);
    if (!trace)
        return Refusal{
            RefusalCode::CodeUnknown, {lot.str(), lot.str()}, {"登録されたロット", "a lot on record"}, {}};
    const Registry& registry = call.home().registry();
    Sheets certain, possible;
    for (const TracedSheets& one : trace->sheets) {
        certain += one.certain;
        possible += one.possible;
    }
    Answer answer{possible.value() > 0 ? Tone::Waiting : Tone::Plain, {lot.str(), lot.str()}};
    answer.fact("lot", {"ロット", "Lot"}, lot)
        .fact("type", {"登録した台紙", "Registered as"}, typeWord(registry, trace->lot.registered))
        .fact("found", {"判定された台紙", "Found to be"},
              trace->lot.found ? Value(typeWord(registry, *trace->lot.found)) : Value())
        .fact("state", {"状態", "State"}, stateWord(trace->lot.standing.state))
        .fact("delivery", {"納品", "Delivery"}, trace->delivery)
        .fact("certain", {"確かにこのロットの用紙", "Sheets certainly of this lot"}, certain)
        .fact("possible", {"このロットの可能性がある用紙", "Sheets possibly of this lot"}, possible);
    tellPieces(answer, registry, *trace);
    tellSheets(answer, *trace);
    tellJobs(answer, registry, *trace);
    tellBoxes(answer, *trace);
    tellLoads(answer, registry, *trace);
    tellRuns(answer, *trace);
    tellDays(answer, *trace);
    tellSeen(answer, registry, *trace);
    tellReadings(answer, *trace);
    return answer;
}

} // namespace

void addLotTraceVerbs(std::vector<Verb>& verbs) {
    verbs.push_back({"lot",
                     "trace",
                     {"ロットから書類と世帯まで、確かなものと可能性のあるもの",
                      "from a lot to the documents and households; what is certain, what is possible"},
                     {{"LOT", {"ロット", "lot"}}},
                     {},
                     "lot trace L-240927-01",
                     {},
                     {},
                     {RefusalCode::CodeUnknown},
                     trace});
}

} // namespace daishi::cli
