// `read`: every printed sheet passes a reader, in its order.
#include <deque>
#include <memory>

#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/print_common.h"
#include "app/cli/progress.h"
#include "app/cli/reader_line.h"
#include "app/cli/words.h"
#include "core/print/piece_feed.h"
#include "core/print/reading_log.h"
#include "core/print/reading_stop.h"
#include "core/print/reading_view.h"

namespace daishi::cli {

namespace {

constexpr std::string_view kNetwork = "tcp:";
constexpr std::int64_t kSilence = 30, kLongestSilence = 3600; // seconds

std::vector<std::string> recordsOfFile(Call& call, const std::string& file) {
    const auto read = recordsOfLog(scanBytes(call, file));
    if (const auto* records = std::get_if<std::vector<std::string>>(&read))
        return *records;
    const auto& fault = std::get<LogFault>(read);
    throw RejectedInput{{{"読取りの記録を読めません。何も行われていません。",
                          "The log of the reader cannot be taken. Nothing was done."},
                         {{file, fault.line, 0, "", describe(fault.kind)}},
                         1}};
}

// Where records come from: what was typed, a log, or a reader in the network. Each is asked for the next one;
// nothing: that was all.
struct Given {
    FeedSource source;
    std::function<std::optional<std::string>()> next;
    std::int64_t all = 0; // 0: nobody knows
};

Given listed(std::string name, std::vector<std::string> records) {
    const auto all = std::int64_t(records.size());
    auto left = std::make_shared<std::deque<std::string>>(records.begin(), records.end());
    return {{std::move(name), {}},
            [left]() -> std::optional<std::string> {
                if (left->empty())
                    return std::nullopt;
                std::string record = std::move(left->front());
                left->pop_front();
                return record;
            },
            all};
}

Given lineOf(Call& call, const std::string& place) {
    auto line = std::make_shared<ReaderLine>(place);
    const std::chrono::seconds silence(call.numberIfGiven("silence", 1, kLongestSilence).value_or(kSilence));
    const auto stop = [&call] { return call.around.interrupts && call.around.interrupts() > 0; };
    return {{"tcp:" + place, {}}, [line, silence, stop]() -> std::optional<std::string> {
                auto next = line->next(silence, stop);
                if (auto* record = std::get_if<std::string>(&next))
                    return std::move(*record);
                return std::nullopt;
            }};
}

Given recordsGiven(Call& call) {
    const bool from = call.has("from");
    if (from == !call.texts("SCAN").empty())
        throw UsageError(Trouble::ScanOrFile);
    if (!from)
        return listed("scanner", call.texts("SCAN"));
    const std::string file = call.text("from");
    if (file.starts_with(kNetwork))
        return lineOf(call, file.substr(kNetwork.size()));
    return listed("file", recordsOfFile(call, file));
}

Given given(Call& call) {
    Given what = recordsGiven(call);
    what.source.noRead = call.textIfGiven("no-read").value_or(call.home().registry().site.noRead);
    return what;
}

void tellStop(Call& call, const RunId& run) {
    if (const auto stop = openStopOf(call.home().db(), run))
        call.beside("stop", {"停止の番号", "Stop"}, stop->id);
}

// What was not read is told with what was: the end of a feed is no end of the stack.
Answer fedAnswer(Call& call, const RunRow& run, std::int64_t taken) {
    const auto awaited = awaitedIn(call.home().db(), run).awaited;
    const bool all = awaited.empty();
    Answer answer{all ? Tone::Done : Tone::Waiting,
                  all ? Text{"すべて順に読み取りました。", "All of them were read, each in its place."}
                      : Text{"まだ読んでいない用紙があります。", "There are sheets that were not read."}};
    answer.fact("run", {"印刷", "Run"}, run.id)
        .fact("taken", {"読み取った枚数", "Sheets read"}, taken)
        .fact("unread", {"まだ読んでいない用紙", "Sheets not read yet"}, std::int64_t(awaited.size()));
    if (!all)
        answer.fact("next", {"次に来る用紙", "Next"}, awaited.front().sheet)
            .fact("place", {"場所", "Place"}, describe(awaited.front().place));
    return answer;
}

Result feed(Call& call) {
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    const Given what = given(call);
    Progress progress(call.around);
    std::int64_t taken = 0;
    while (const auto record = what.next()) {
        const auto read = feedReading(call.home().line(), crew, run.id, what.source, *record);
        if (!read) {
            call.beside("taken", {"ここまでに読めた枚数", "Sheets taken before"}, taken);
            call.beside("line", {"止めた記録", "Stopped at record"}, taken + 1);
            tellStop(call, run.id);
            return read.refusal();
        }
        progress.show(Text{"読取り", "sheets"}.in(call.language), {++taken, what.all});
    }
    return fedAnswer(call, run, taken);
}

Result resolve(Call& call) {
    const Crew crew = call.crew();
    const std::int64_t stop = call.number("STOP", 1, 1'000'000'000);
    return told(resolveStop(call.home().line(), crew, stop, call.texts("SCAN"), call.text("reason")),
                [&](const StopResolved& done) {
                    Answer answer{Tone::Done, {"停止を解きました。", "The stop is ended."}};
                    answer.fact("stop", {"停止", "Stop"}, done.stop).fact("run", {"印刷", "Run"}, done.run);
                    answer.fact("read", {"手で読んだ枚数", "Read by hand"}, std::int64_t(done.read.size()));
                    if (done.out)
                        answer.fact("out", {"取り出した用紙", "Taken out"}, *done.out);
                    return answer;
                });
}

Value kindWord(ReadingKind kind) {
    return Word{std::string(nameOf(kind)), describe(kind)};
}

Table& stopTable(Answer& answer) {
    return answer.table("stops", {"停止", "Stops"},
                        {{"stop", {"停止", "Stop"}},
                         {"run", {"印刷", "Run"}},
                         {"kind", {"内容", "What"}},
                         {"seen", {"読んだ用紙", "Seen"}},
                         {"expected", {"来るはずの用紙", "Expected"}},
                         {"place", {"場所", "Place"}},
                         {"missing", {"抜け", "Missing"}},
                         {"reason", {"解除の理由", "Ended because"}}});
}

void addStop(Table& table, const StopView& stop) {
    const auto expected = stop.expected;
    table.row({stop.id, stop.run, kindWord(stop.kind), stop.seen, expected ? Value(expected->sheet) : Value(),
               expected ? Value(describe(expected->place)) : Value(), stop.missing,
               stop.end ? Value(stop.end->reason) : Value()});
}

Result list(Call& call) {
    WhichStops which;
    which.openOnly = !call.has("all");
    const auto stops = listStops(call.home().db(), which);
    Answer answer{stops.empty() || call.has("all") ? Tone::Plain : Tone::Stop,
                  {"読取機による停止", "Stops by the reader"}};
    Table& table = stopTable(answer);
    for (const StopView& stop : stops)
        addStop(table, stop);
    return answer;
}

Result show(Call& call) {
    Database& db = call.home().db();
    const RunRow run = runNamed(call);
    const auto awaited = awaitedIn(db, run).awaited;
    const auto load = findLoad(db, run.load);
    Answer answer{Tone::Plain, {run.id.str(), run.id.str()}};
    answer.fact("run", {}, run.id).fact("job", {"ジョブ", "Job"}, run.job);
    answer.fact("asked", {"全数読取り", "Every sheet must be read"}, load && load->everyPieceRead);
    answer.fact("unread", {"まだ読んでいない用紙", "Sheets not read yet"}, std::int64_t(awaited.size()));
    if (!awaited.empty())
        answer.fact("next", {"次に来る用紙", "Next"}, awaited.front().sheet)
            .fact("place", {"場所", "Place"}, describe(awaited.front().place));
    Table& stops = stopTable(answer);
    for (const StopView& stop : listStops(db, {run.id, {}, false}))
        addStop(stops, stop);
    Table& readings = answer.table("readings", {"読取り", "Readings"},
                                   {{"reading", {"番号", "No."}},
                                    {"kind", {"内容", "What"}},
                                    {"sheet", {"用紙", "Sheet"}},
                                    {"source", {"読取機", "Reader"}},
                                    {"day", {"日", "Day"}}});
    for (const ReadingView& one : readingsOf(db, run.id))
        readings.row({one.id, Word{one.kind, readingText(one.kind)}, one.code, one.source, one.day.iso()});
    return answer;
}

} // namespace

void addReadingVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional scan{"SCAN", {"書類のコード", "piece code"}, Many::Any};
    verbs.push_back(
        {"read",
         "feed",
         {"出てきた順に、全部の書類を読み取る",
          "pass every sheet through the reader, in the order in which it came"},
         {{"RUN", {"印刷", "run"}}, scan},
         {{"from",
           "FILE|-|tcp:HOST:PORT",
           {"読取機の記録、または読取機。1行に1枚",
            "log of the reader, or the reader itself; one sheet a line"},
           Many::Optional},
          {"silence",
           "N",
           {"読取機がN秒何も送らなければ終わる（30）", "end when the reader was silent for N seconds; 30"},
           Many::Optional},
          {"no-read",
           "TEXT",
           {"読めないときに読取機が送る語", "what the reader sends of a sheet it cannot read"},
           Many::Optional}},
         "read feed J-240930-01-R01 --from reader.log --as 0417",
         Act::FeedReading,
         {"ここで止めました", "Stopped here"},
         {CodeUnknown, ReadingStopped, SheetNotRead, ForeignPiece, SheetDoubled, SheetOutOfOrder,
          SheetSkipped},
         feed});
    verbs.push_back(
        {"read",
         "resolve",
         {"停止を、用紙を手に二人で解く", "end a stop: two persons with the sheets in their hands"},
         {{"STOP", {"停止の番号", "number of the stop"}}, scan},
         {{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}}},
         "read resolve 12 DP24093001000002013 --reason '2枚重なっていた' --as 0417 --second 0102",
         Act::ResolveReading,
         {"停止は解けません", "The stop cannot be ended"},
         {StepNotAllowed, CodeUnknown, ScanNotRead, ForeignPiece, StopNotSettled},
         resolve});
    verbs.push_back({"read",
                     "list",
                     {"読取機による停止", "stops by the reader"},
                     {},
                     {{"all", "", {"解いたものも", "ended ones too"}, Many::Optional}},
                     "read list",
                     {},
                     {},
                     {},
                     list});
    verbs.push_back({"read",
                     "show",
                     {"読取りの状況", "how the reading of a run stands"},
                     {{"RUN", {"印刷", "run"}}},
                     {},
                     "read show J-240930-01-R01",
                     {},
                     {},
                     {CodeUnknown},
                     show});
}

} // namespace daishi::cli
