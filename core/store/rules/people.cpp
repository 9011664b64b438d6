// What the store refuses about people, whoever writes: a session ends for ever, and two persons are two.
// (Badges, PINs and what was typed are only ever added to: kept.cpp.)
#include "core/store/rules/rules.h"

namespace daishi {

std::vector<StoreRule> peopleRules() {
    return {
        {"session_undeleted", "session", RuleMoment::Delete, "", "", "session rows are never deleted", false},
        {"session_fixed", "session", RuleMoment::Update, "id, person, badge, opened_at, event", "",
         "what a session is never changes", false},
        {"session_over", "session", RuleMoment::Update, "", "OLD.ended_at IS NOT NULL",
         "a session that is over stays over", false},
        {"session_forward", "session", RuleMoment::Update, "seen_at", "NEW.seen_at < OLD.seen_at",
         "a session does not go back in time", false},
        {"session_of_person", "session", RuleMoment::Insert, "",
         "NOT EXISTS (SELECT 1 FROM badge WHERE id = NEW.badge AND person = NEW.person)",
         "a session is of the person of its badge", false},
        // A refusal may tell of one person who came as two; an act never.
        {"audit_two_persons", "audit", RuleMoment::Insert, "",
         "NEW.kind <> 'refused' AND EXISTS (SELECT 1 FROM badge a JOIN badge b ON b.person = a.person WHERE "
         "a.id = NEW.actor AND b.id = NEW.second_actor)",
         "two persons are two", false},
        {"day_signature_two_persons", "day_signature", RuleMoment::Insert, "",
         "EXISTS (SELECT 1 FROM day_signature s JOIN badge a ON a.id = s.badge JOIN badge b ON b.person = "
         "a.person WHERE s.day = NEW.day AND s.version = NEW.version AND b.id = NEW.badge)",
         "a day is signed by two persons", false},
    };
}

} // namespace daishi
