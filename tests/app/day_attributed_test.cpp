// Every event of a played day was somebody's who had shown who they are, judged by other means than the line
// itself: from the rows of typed PINs and sessions.
#include "tests/app/day_kit.h"

#include "core/people/badges.h"
#include "core/store/audit_chain.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Acts that only write down what a machine did under the permit of an earlier one.
const std::string kOfTheMachine = "('chunk.counted', 'chunk.doubtful', 'chunk.lapsed', 'test.counted')";

// Events with an actor who typed no right PIN in the ten hours before and had no session then.
std::string unattributed(const std::string& column, int minutes) {
    const std::string micros = std::to_string(minutes * 60'000'000LL);
    return "SELECT count(*) FROM audit e WHERE e.kind <> 'refused' AND e.subject <> 'everybody' AND e.kind "
           "NOT IN " +
           kOfTheMachine + " AND e." + column +
           " <> '' AND NOT EXISTS (SELECT 1 FROM pin_try t WHERE t.badge = e." + column +
           " AND t.outcome = 'right' AND t.at <= e.at AND t.at > e.at - " + micros +
           ") AND NOT EXISTS (SELECT 1 FROM session s WHERE s.badge = e." + column +
           " AND s.opened_at <= e.at AND (s.ended_at IS NULL OR s.ended_at >= e.at))";
}

} // namespace

TEST_CASE("every event of a day has an actor who was authenticated at that time") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    const Refusal same = refusalIn(blockBadge(floor.here, {kOperator, kOperator}, kOtherOperator, "lost"));
    CHECK(same.code == RefusalCode::SecondPersonSame);
    valueIn(blockBadge(floor.here, kOne, kOtherOperator, "lost"));
    valueIn(unblockBadge(floor.here, kTwo, kOtherOperator, "found"));
    floor.seal();
    CHECK(floor.number("SELECT count(*) FROM audit WHERE kind = 'day.signed'") == 2);
    CHECK(floor.number("SELECT count(*) FROM audit WHERE actor = '' AND subject <> 'everybody'") == 0);
    CHECK(floor.number(unattributed("actor", 600)) == 0);
    CHECK(floor.number(unattributed("second_actor", 2)) == 0);
    CHECK(floor.number(
              "SELECT count(*) FROM audit WHERE kind <> 'refused' AND subject <> 'everybody' AND kind NOT "
              "IN " +
              kOfTheMachine +
              " AND (body NOT LIKE '%\"person\":\"P-%' OR body LIKE "
              "'%-shown\":\"nothing\"%')") == 0);
    CHECK(verifyBooks(*floor.db).whole());
}

TEST_CASE("who prints must be in good standing at every chunk") {
    DayFloor floor(60);
    floor.loadSome(100);
    const RunId run = valueIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.printer));
    const Look look = lookAt(floor.printer);
    valueIn(permitChunk(floor.here, kOne, run, true, look, floor.composer));
    valueIn(blockBadge(floor.here, {kAuditor, {}}, kOperator, "lost"));
    CHECK(codeIn(permitChunk(floor.here, kOne, run, true, look, floor.composer)) ==
          RefusalCode::BadgeBlocked);
}

TEST_CASE("the store itself refuses one person as two, and a session that comes back") {
    DayFloor floor;
    floor.db->run(
        "INSERT INTO session (id, person, badge, opened_at, seen_at, ended_at, ended_by, event) VALUES "
        "('s', 'P-417', '0417', 5, 5, 6, 'idle', 1)");
    const auto refused = [&](const std::string& sql) { CHECK_THROWS_AS(floor.db->run(sql), StoreError); };
    refused("UPDATE session SET ended_at = NULL, ended_by = NULL WHERE id = 's'");
    refused("UPDATE session SET badge = '0102' WHERE id = 's'");
    refused("DELETE FROM session");
    refused("UPDATE pin SET hash = 'x'");
    refused("DELETE FROM pin_try");
    refused("UPDATE badge SET person = 'P-102' WHERE id = '0417'");
    refused(
        "INSERT INTO session (id, person, badge, opened_at, seen_at, event) VALUES ('t', 'P-102', '0417', 5, "
        "5, 1)");
    const auto head = auditHead(*floor.db);
    AuditEvent event;
    event.kind = "hold.lifted";
    event.actor = kOtherOperator;
    event.second = BadgeId("0518"); // the same person's
    event.body = "{}";
    CHECK_THROWS_AS(appendAudit(*floor.db, event), StoreError);
    CHECK(auditHead(*floor.db) == head);
}
