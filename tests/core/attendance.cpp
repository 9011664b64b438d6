#include "tests/core/attendance.h"

#include "core/line/standing.h"
#include "core/line/work.h"
#include "core/store/audit_chain.h"
#include "core/store/pin_hash.h"

namespace daishi::test {

void settlePeople(Line line) {
    registerPeople(line.db, line.registry);
    SeededRandom salt(417); // of its own: what the test draws later does not depend on the number of people
    Transaction transaction(line.db);
    AuditEvent event;
    event.at = line.clock.now();
    event.day = siteDay(event.at, line.registry.site.zone);
    event.kind = "pin.first-set";
    event.subject = "everybody";
    event.body = "{}";
    const AuditHead head = appendAudit(line.db, event);
    for (const Person& person : line.registry.people) {
        line.db.run(
            "INSERT INTO pin (id, person, hash, event) VALUES ($1, $2, $3, $4)",
            {nextNumber(line.db, "pin"), person.id.str(),
             hashPin(pinDigest(line, person.id, testPin(person.badges.front())), line.store.kind, salt),
             head.seq});
    }
    transaction.commit();
}

} // namespace daishi::test
