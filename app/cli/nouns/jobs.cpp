#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/job_input.h"
#include "app/cli/words.h"
#include "core/jobs/handover.h"
#include "core/jobs/job_view.h"
#include "core/jobs/release.h"
#include "core/print/sheets_by_hand.h"
#include "core/words/scan_codes.h"
#include "printers/compose/label.h"

namespace daishi::cli {

namespace {

JobView viewOf(Call& call) {
    const JobId job = jobNamed(call, "JOB");
    if (auto view = viewJob(call.home().line(), job))
        return std::move(*view);
    throw RefusedInput{
        {RefusalCode::CodeUnknown, {job.str(), job.str()}, {"登録されたジョブ", "a job on record"}, {}}};
}

// Whoever releases a job answers for its seal as well.
Text sealOf(Home& home, const JobId& id) {
    const auto view = viewJob(home.line(), id);
    const auto& seal = namedType(home.registry(), view->job.type).type.seal;
    return seal ? seal->name : Text{"なし", "none"};
}

Result release(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    const JobId job = jobNamed(call, "JOB");
    return told(releaseJob(home.line(), crew, job, home.composer()), [&](Done) {
        Answer answer{Tone::Done,
                      {"印刷を許可しました: " + job.str(), "Released for printing: " + job.str()}};
        answer.fact("job", {"ジョブ", "Job"}, job);
        answer.fact("seal", {"印刷する公印", "Seal that is printed"}, sealOf(home, job));
        answer.then({"ジョブ票を書き出す（job ticket）", "write the job ticket: job ticket"});
        return answer;
    });
}

Result hold(Call& call) {
    return told(holdJob(call.home().line(), call.crew(), jobNamed(call, "JOB"), call.text("reason")),
                [](const JobHold& hold) {
                    Answer answer{Tone::Done, {"ジョブを保留にしました。", "The job is on hold."}};
                    return answer.fact("job", {"ジョブ", "Job"}, hold.job)
                        .fact("hold", {"保留の番号", "Hold"}, hold.number)
                        .fact("reason", {"理由", "Reason"}, hold.reason);
                });
}

// The hold that is meant: the one named, or the only one.
std::int64_t holdMeant(Call& call, const JobId& job) {
    if (call.has("hold"))
        return call.number("hold", 1, 1'000'000'000);
    const auto holds = jobHolds(call.home().db(), job);
    if (holds.size() == 1)
        return holds.front().number;
    if (holds.empty())
        throw RefusedInput{
            {RefusalCode::CodeUnknown, {job.str(), job.str()}, {"保留中のジョブ", "a job on hold"}, {}}};
    std::vector<std::string> numbers;
    numbers.reserve(holds.size());
    for (const JobHold& one : holds)
        numbers.push_back(std::to_string(one.number));
    throw UsageError(Trouble::HoldToBeNamed, {{"numbers", {joined(numbers, "、"), joined(numbers, ", ")}}});
}

Result lift(Call& call) {
    const Crew crew = call.crew();
    const JobId job = jobNamed(call, "JOB");
    const std::int64_t number = holdMeant(call, job);
    return told(liftJobHold(call.home().line(), crew, job, number, call.text("reason")), [&](Done) {
        Answer answer{Tone::Done, {"保留を解きました。", "The hold is lifted."}};
        return answer.fact("job", {"ジョブ", "Job"}, job).fact("hold", {"保留の番号", "Hold"}, number);
    });
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"ジョブ", "Jobs"}};
    Table& table = answer.table("jobs", {},
                                {{"job", {"ジョブ", "Job"}},
                                 {"type", {"台紙", "Blank"}},
                                 {"issueDay", {"交付日", "Issue day"}},
                                 {"state", {"状態", "State"}},
                                 {"holds", {"保留", "Holds"}},
                                 {"pieces", {"人数", "People"}},
                                 {"households", {"世帯", "Households"}},
                                 {"good", {"良品", "Good"}},
                                 {"wanted", {"未印刷", "Wanted"}},
                                 {"doubtful", {"不明", "Doubtful"}},
                                 {"handed", {"引き渡し", "Handed over"}}});
    for (const JobView& view :
         listJobs(call.home().line(), call.has("all") ? WhichJobs::All : WhichJobs::Living))
        table.row({view.job.id, Word{view.job.type.str(), view.blank}, view.job.issueDay.iso(),
                   stateWord(view.job.state), std::int64_t(view.holds.size()), view.job.pieces,
                   view.job.households, view.pieces.of(PieceState::Good), view.pieces.of(PieceState::Wanted),
                   view.pieces.of(PieceState::Doubtful), view.pieces.of(PieceState::Handed)});
    return answer;
}

Result showJob(Call& call) {
    const JobView view = viewOf(call);
    Answer answer{view.holds.empty() ? Tone::Plain : Tone::Waiting, {view.job.id.str(), view.job.id.str()}};
    answer.fact("job", {}, view.job.id)
        .fact("type", {"台紙", "Blank"}, Word{view.job.type.str(), view.blank})
        .fact("state", {"状態", "State"}, stateWord(view.job.state))
        .fact("issueDay", {"交付日", "Issue day"}, view.job.issueDay.iso())
        .fact("dataDay", {"データの基準日", "Data as of"}, view.job.dataDay.iso())
        .fact("pieces", {"人数", "People"}, view.job.pieces)
        .fact("households", {"世帯", "Households"}, view.job.households)
        .fact("mapping", {"取り込みの形", "Mapping"}, view.job.mapping)
        .fact("file", {"ファイルの印（鍵付き）", "Mark of the file, under the home's key"}, view.fileDigest)
        .fact("ticket", {"ジョブ票のコード", "Code on its ticket"}, JobCode{view.job.id.str()}.encode());
    Table& pieces =
        answer.table("states", {"書類の居場所（どれか一つ）", "Where the pieces are, each in one place"},
                     {{"state", {"状態", "State"}}, {"pieces", {"人数", "People"}}});
    for (const PieceState state : {PieceState::Wanted, PieceState::Sent, PieceState::Good,
                                   PieceState::Doubtful, PieceState::Handed, PieceState::Withdrawn})
        pieces.row({stateWord(state), view.pieces.of(state)});
    Table& holds = answer.table("holds", {"保留", "Holds"},
                                {{"hold", {"番号", "Number"}}, {"reason", {"理由", "Reason"}}});
    for (const JobHold& hold : view.holds)
        holds.row({hold.number, holdWord(hold.reason)});
    return answer;
}

Result ticket(Call& call) {
    const JobView view = viewOf(call);
    const Registry& registry = call.home().registry();
    const BlankType& type = *registry.blankType(view.job.type);
    JobTicket ticket{view.job.id,
                     view.job.insurer,
                     registry.insurer(view.job.insurer)->name.ja,
                     registry.kind(view.job.kind)->title.ja,
                     type.title,
                     type.edition,
                     view.job.pieces,
                     view.job.households,
                     view.job.issueDay,
                     call.home().isSimulation()};
    writeFile(call.path("out"), jobTicketPdf(ticket));
    Answer answer{Tone::Done, {"ジョブ票を書き出しました。", "The job ticket is written."}};
    return answer.fact("job", {"ジョブ", "Job"}, view.job.id)
        .fact("ticket", {"コード", "Code"}, JobCode{view.job.id.str()}.encode())
        .fact("file", {"ファイル", "File"}, call.path("out").string());
}

Result reprint(Call& call) {
    return told(
        askReprint(call.home().line(), call.crew(), PieceId(call.text("PIECE"))), [](const PieceId& piece) {
            Answer answer{Tone::Done, {"この書類はすでに印刷待ちです。", "This piece is wanted already."}};
            return answer.fact("piece", {"書類", "Piece"}, piece);
        });
}

Result handOver(Call& call) {
    return told(handOverJob(call.home().line(), call.crew(), jobNamed(call, "JOB"),
                            Pieces(call.number("counted", 0, 999'999))),
                [](const HandedOver& handed) {
                    Answer answer{Tone::Done,
                                  {"封入へ引き渡しました: " + handed.job.str(),
                                   "Handed over for enclosing: " + handed.job.str()}};
                    return answer.fact("job", {"ジョブ", "Job"}, handed.job)
                        .fact("pieces", {"人数", "People"}, handed.pieces)
                        .fact("withdrawn", {"引抜き", "Withdrawn"}, handed.withdrawn);
                });
}

} // namespace

void addJobVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"JOB", {"ジョブ、またはジョブ票の読み取り", "job, or scan of its ticket"}};
    const OptionRow reason{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}};
    addJobInputVerbs(verbs);
    verbs.push_back({"job",
                     "release",
                     {"全件を調べ、印刷を許可する", "check every piece and release the job for printing"},
                     {which},
                     {},
                     "job release J-240930-01 --as 0102",
                     Act::ReleaseJob,
                     {"許可できません", "This cannot be released"},
                     {CodeUnknown, StepNotAllowed, JobHeld, KindNotLawful, DocNotYetValid, BlankNoLongerValid,
                      SealOutOfDays, GlyphNotCovered, TextDoesNotFit, MasterMissing},
                     release});
    verbs.push_back({"job",
                     "hold",
                     {"ジョブを止める", "stop a job; it prints nothing from the next chunk on"},
                     {which},
                     {reason},
                     "job hold J-240930-01 --reason '保険者から連絡' --as 0417",
                     Act::HoldJob,
                     {"保留にできません", "It cannot be held"},
                     {CodeUnknown, StepNotAllowed},
                     hold});
    verbs.push_back({"job",
                     "lift",
                     {"保留を解く（二人）", "lift a hold; two persons"},
                     {which},
                     {reason,
                      {"hold",
                       "N",
                       {"保留の番号。一つだけなら省ける", "number of the hold, where there are several"},
                       Many::Optional}},
                     "job lift J-240930-01 --reason '確認済み' --as 0102 --second 0103",
                     Act::LiftHold,
                     {"保留を解けません", "The hold stays"},
                     {CodeUnknown, StepNotAllowed},
                     lift});
    verbs.push_back({"job",
                     "list",
                     {"ジョブの一覧", "jobs that are not over"},
                     {},
                     {{"all", "", {"終わったものも", "those that are over as well"}, Many::Optional}},
                     "job list",
                     {},
                     {},
                     {},
                     list});
    verbs.push_back({"job",
                     "show",
                     {"一つのジョブ", "one job"},
                     {which},
                     {},
                     "job show J-240930-01",
                     {},
                     {},
                     {CodeUnknown},
                     showJob});
    verbs.push_back({"job",
                     "ticket",
                     {"ジョブ票を書き出す", "write the ticket that goes with a job"},
                     {which},
                     {{"out", "FILE", {"PDF ファイル", "PDF file"}}},
                     "job ticket J-240930-01 --out ticket.pdf",
                     {},
                     {},
                     {CodeUnknown},
                     ticket});
    verbs.push_back(
        {"job",
         "reprint",
         {"再印刷を頼む（損紙の読み取りが先）", "ask for a reprint; only a scanned spoiled sheet makes one"},
         {{"PIECE", {"書類", "piece"}}},
         {},
         "job reprint J-240930-01/000123 --as 0417",
         Act::AskReprint,
         {"再印刷できません", "This cannot be printed again"},
         {CodeUnknown, ReprintNeedsSpoil},
         reprint});
    verbs.push_back({"job",
                     "hand-over",
                     {"封入へ引き渡す", "hand the printed job over for enclosing"},
                     {which},
                     {{"counted", "N", {"手元の書類を数えた枚数", "documents in hand, as counted"}}},
                     "job hand-over J-240930-01 --counted 274 --as 0102",
                     Act::HandOverJob,
                     {"引き渡せません", "This cannot be handed over"},
                     {CodeUnknown, StepNotAllowed, LedgerTypeNotJobs, LotHeld, LotQuarantined, JobHeld,
                      DoubtfulSheetsOpen, CountShort, LedgerOpen, DayNotSealed, HandOverTooEarly, CountOver},
                     handOver});
}

} // namespace daishi::cli
