#include "tests/core/invariants.h"

#include "core/day/verify.h"
#include "core/decide/lives.h"
#include "core/decide/people.h"

#include <set>
#include <stdexcept>

namespace daishi::test {

namespace {

struct Law {
    const char* what;
    const char* countOfBreaches;
};

constexpr Law kLaws[] = {
    {"a piece has two good sheets", "SELECT count(*) FROM (SELECT piece FROM sheet WHERE state = 'good' "
                                    "GROUP BY piece HAVING count(*) > 1) twice"},
    {"a piece has two live sheets",
     "SELECT count(*) FROM (SELECT piece FROM sheet WHERE state IN ('sent', 'good', 'doubtful') "
     "GROUP BY piece HAVING count(*) > 1) twice"},
    {"a good sheet is of another blank than its job",
     "SELECT count(*) FROM sheet s JOIN job j ON j.id = s.job WHERE s.blank_type <> j.blank_type"},
    {"a sheet is of another job than its piece",
     "SELECT count(*) FROM sheet s JOIN piece p ON p.id = s.piece WHERE p.job <> s.job"},
    {"a piece is good without a good sheet, or the other way round",
     "SELECT count(*) FROM piece p WHERE (p.state IN ('good', 'handed')) <> "
     "(EXISTS (SELECT 1 FROM sheet s WHERE s.piece = p.id AND s.state = 'good'))"},
    {"a piece is sent without a sent sheet, or the other way round",
     "SELECT count(*) FROM piece p WHERE (p.state = 'sent') <> "
     "(EXISTS (SELECT 1 FROM sheet s WHERE s.piece = p.id AND s.state = 'sent'))"},
    {"a piece is doubtful without a doubtful sheet, or the other way round",
     "SELECT count(*) FROM piece p WHERE (p.state = 'doubtful') <> "
     "(EXISTS (SELECT 1 FROM sheet s WHERE s.piece = p.id AND s.state = 'doubtful'))"},
    {"a chunk that may have been printed has other sheets than it was permitted",
     "SELECT count(*) FROM chunk c WHERE c.state NOT IN ('permitted', 'lapsed') AND c.sheets <> "
     "(SELECT count(*) FROM sheet s WHERE s.chunk = c.key)"},
    {"a chunk that was never sent has sheets",
     "SELECT count(*) FROM chunk c WHERE c.state IN ('permitted', 'lapsed') AND EXISTS "
     "(SELECT 1 FROM sheet s WHERE s.chunk = c.key)"},
    {"a counted chunk has an undecided sheet",
     "SELECT count(*) FROM chunk c JOIN sheet s ON s.chunk = c.key WHERE c.state IN ('counted', 'settled') "
     "AND s.state IN ('sent', 'doubtful')"},
    {"the good account is not the good sheets",
     "SELECT count(*) FROM box x WHERE coalesce((SELECT sheets FROM balance WHERE box = x.id AND account = "
     "'good'), 0) <> (SELECT count(*) FROM sheet WHERE box = x.id AND state = 'good')"},
    {"fewer sheets are spoiled by the book than by their codes",
     "SELECT count(*) FROM box x WHERE coalesce((SELECT sheets FROM balance WHERE box = x.id AND account = "
     "'spoiled'), 0) < (SELECT count(*) FROM sheet WHERE box = x.id AND state = 'spoiled')"},
    {"a lot does not add up", "SELECT count(*) FROM (SELECT x.lot FROM balance b JOIN box x ON "
                              "x.id = b.box GROUP BY x.lot HAVING sum(CASE WHEN b.account IN ('outside', "
                              "'found') THEN b.sheets ELSE -b.sheets END) <> 0) uneven"},
    {"a balance is negative", "SELECT count(*) FROM balance WHERE sheets < 0"},
    {"a run is open on a load that is over",
     "SELECT count(*) FROM run r JOIN load l ON l.id = r.load WHERE r.state IN ('open', 'paused') AND "
     "l.state IN ('void', 'closed')"},
    {"doubt is left on a living load",
     "SELECT count(*) FROM sheet s JOIN load l ON l.id = s.load WHERE s.state = 'doubtful' AND "
     "l.state IN ('open', 'armed')"},
    {"a blank left the house under another type than its lot",
     "SELECT count(*) FROM movement m JOIN box x ON x.id = m.box WHERE m.blank_type <> x.blank_type"},
    {"sheets passed the reader in another order than they were printed",
     "SELECT count(*) FROM reading a JOIN sheet s ON s.id = a.sheet JOIN chunk c ON c.key = s.chunk JOIN "
     "reading b ON "
     "b.run = a.run AND b.id > a.id AND b.kind = 'read' JOIN sheet t ON t.id = b.sheet JOIN chunk d ON d.key "
     "= "
     "t.chunk WHERE a.kind = 'read' AND d.number * 100 + t.place <= c.number * 100 + s.place"},
    {"time went back, and no two people said so", "SELECT count(*) FROM audit a JOIN audit b ON b.seq = "
                                                  "a.seq + 1 WHERE (a.day > b.day OR a.at > b.at) AND "
                                                  "b.kind <> 'clock.confirmed'"},
};

std::int64_t number(Database& db, const std::string& sql) {
    const auto rows = db.query(sql);
    rows->next();
    return rows->integer(0);
}

template <class State>
std::string unknownState(Database& db) {
    const std::string table(lifeOf<State>());
    const auto rows = db.query("SELECT DISTINCT state FROM " + table);
    while (rows->next()) {
        const std::string word = rows->text(0);
        try {
            stateFrom<State>(word);
        } catch (const std::runtime_error&) {
            return "a " + table + " is in no state of its life: " + word;
        }
    }
    return "";
}

template <class... States>
std::string unknownStates(Database& db) {
    std::string found;
    ((found = found.empty() ? unknownState<States>(db) : found), ...);
    return found;
}

std::set<std::string> actsOfTwo() {
    std::set<std::string> kinds;
    for (int act = 0;; ++act) {
        try {
            if (needsSecondPerson(static_cast<Act>(act)))
                kinds.emplace(nameOf(static_cast<Act>(act)));
        } catch (const std::logic_error&) {
            return kinds; // after the last one
        }
    }
}

std::string actOfOne(Database& db) {
    static const std::set<std::string> kTwo = actsOfTwo();
    const auto rows = db.query("SELECT seq, kind, actor, second_actor FROM audit ORDER BY seq");
    while (rows->next()) {
        if (kTwo.count(rows->text(1)) && (rows->text(3).empty() || rows->text(2) == rows->text(3)))
            return "an act of two persons has one: event " + std::to_string(rows->integer(0));
    }
    return "";
}

} // namespace

std::string brokenLaw(Database& db, const std::vector<AuditHead>& acknowledged) {
    if (const auto fault = verifyChain(db, {}, acknowledged))
        return "the chain breaks at " + std::to_string(fault->seq) + ": " + fault->reason;
    const Verification books = verifyBooks(db);
    if (!books.whole())
        return books.faults.front().what + ": " + books.faults.front().reason.en;
    for (const Law& law : kLaws) {
        if (number(db, law.countOfBreaches) != 0)
            return law.what;
    }
    const std::string state =
        unknownStates<RequestState, DeliveryState, LotState, BoxState, LoadState, JobState, RunState,
                      ChunkState, PieceState, SheetState, DayState>(db);
    return state.empty() ? actOfOne(db) : state;
}

} // namespace daishi::test
