#include "app/cli/event_words.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/day/verify.h"
#include "core/day/verify_pictures.h"
#include "core/store/audit_chain.h"

namespace daishi::cli {

namespace {

// As typed from paper, where a head stands in groups of four.
std::vector<std::string> headsGiven(const Call& call) {
    std::vector<std::string> heads;
    for (const std::string& typed : call.texts("head")) {
        std::string head;
        for (const char c : typed) {
            if (c != ' ')
                head += c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        heads.push_back(std::move(head));
    }
    return heads;
}

Result verify(Call& call) {
    Home& home = call.homeToExamine();
    const std::int64_t events = auditHead(home.db()).seq;
    Verification found;
    {
        Progress progress(call.around);
        found = verifyStore(
            home.db(),
            [&](std::int64_t read) {
                progress.show(Text{"検証", "verifying"}.in(call.language), {read, events});
            },
            headsGiven(call));
    }
    if (found.whole()) { // of a store whose rules or chain do not hold nothing more is believed
        const auto pictures = verifyPictures(home.line());
        found.faults.insert(found.faults.end(), pictures.begin(), pictures.end());
    }
    Answer answer{Tone::Done, {"決まり、帳簿、記録の鎖は正しい。", "Rules, books and chain hold."}};
    if (!found.whole()) {
        answer.tone = Tone::Stop;
        answer.exit = Exit::Failure;
        answer.headline = {"決まり、帳簿または記録の鎖が壊れています。印刷を止め、責任者を呼んでください。",
                           "Rules, books or chain do not hold. Stop printing and call the supervisor."};
    }
    answer.fact("events", {"記録", "Events"}, found.events)
        .fact("movements", {"台紙の動き", "Movements"}, found.movements)
        .fact("balances", {"残高", "Balances"}, found.balances)
        .fact("head", {"記録の鎖の先頭", "Head of the chain"}, found.head.hash);
    if (found.whole())
        return answer;
    Table& faults = answer.table("faults", {"誤り", "Faults"},
                                 {{"what", {"場所", "What"}}, {"reason", {"理由", "Reason"}}});
    for (const VerifyFault& fault : found.faults)
        faults.row({fault.what, fault.reason});
    return answer;
}

Result list(Call& call) {
    Home& home = call.home();
    const std::int64_t last = call.numberIfGiven("last", 1, 1'000'000).value_or(50);
    const auto day = call.dayIfGiven("day");
    Answer answer{Tone::Plain, {"記録", "Events"}};
    Table& table = answer.table("events", {},
                                {{"seq", {"番号", "No."}},
                                 {"at", {"時刻", "At"}},
                                 {"kind", {"記録", "Event"}},
                                 {"subject", {"対象", "About"}},
                                 {"actor", {"バッジ", "Badge"}},
                                 {"second", {"二人目", "Second"}},
                                 {"body", {}},
                                 {"hash", {}}});
    // All of the day that was asked for, else the newest ones; the oldest of them first.
    const std::string columns = "SELECT seq, at, kind, subject, actor, second_actor, body, hash FROM audit ";
    const auto rows =
        day ? home.db().query(columns + "WHERE day = $1 ORDER BY seq", {day->iso()})
            : home.db().query(columns +
                                  "WHERE seq > (SELECT coalesce(max(seq), 0) FROM audit) - $1 ORDER BY seq",
                              {last});
    const SiteZone zone = home.registry().site.zone;
    while (rows->next())
        table.row({rows->integer(0), localIso(Instant(rows->integer(1)), zone), eventWord(rows->text(2)),
                   rows->text(3), rows->text(4), rows->text(5), rows->text(6), rows->text(7)});
    return answer;
}

} // namespace

void addAuditVerbs(std::vector<Verb>& verbs) {
    verbs.push_back(
        {"audit",
         "list",
         {"記録を順に見る", "the events in their order"},
         {},
         {{"day", "DAY", {"この日のもの", "those of this day"}, Many::Optional},
          {"last", "N", {"新しいものから N 件。なければ 50", "the newest N; left out: 50"}, Many::Optional}},
         "audit list --day 2024-09-30",
         {},
         {},
         {},
         list});
    verbs.push_back({"verify",
                     "",
                     {"記録の決まりを確かめ、帳簿を動きから作り直し、記録の鎖を読み通す",
                      "compare the store's rules, rebuild the books from the rows, read the whole chain"},
                     {},
                     {{"head",
                       "HASH",
                       {"署名した日次照合表などに書かれた記録の鎖の先頭。鎖の上になければならない",
                        "a head of the chain as a signed report has it; it must be on the chain"},
                       Many::Any}},
                     "verify",
                     {},
                     {},
                     {},
                     verify});
}

} // namespace daishi::cli
