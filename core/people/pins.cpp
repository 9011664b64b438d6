#include "core/people/pins.h"

#include "core/decide/pin.h"
#include "core/line/standing.h"
#include "core/line/work.h"
#include "core/people/rows.h"
#include "core/store/pin_hash.h"

namespace daishi {

namespace {

bool anyPinWasSet(Database& db) {
    const auto rows = db.query("SELECT count(*) FROM pin");
    rows->next();
    return rows->integer(0) > 0;
}

void freed(Work& work, const Person& person, const BadgeId& badge) {
    work.db.run(
        "INSERT INTO pin_try (id, person, badge, at, outcome, event) VALUES ($1, $2, $3, $4, "
        "'freed', $5)",
        {nextNumber(work.db, "pin_try"), person.id.str(), badge.str(), work.now.micros(), work.event()});
}

void writePin(Work& work, const Person& person, const std::string& pin) {
    Line& line = work.line;
    work.db.run("INSERT INTO pin (id, person, hash, event) VALUES ($1, $2, $3, $4)",
                {nextNumber(work.db, "pin"), person.id.str(),
                 hashPin(pinDigest(line, person.id, pin), line.store.kind, line.random), work.event()});
    for (const BadgeId& badge : person.badges)
        endSessionsOf(work, badge, SessionEnd::PinChanged);
}

} // namespace

Act actToSetPin(Line& line, const Crew& crew, const BadgeId& whose) {
    const Person* person = line.registry.person(whose);
    const bool own = line.registry.samePerson(crew.actor, whose);
    if (own && !anyPinWasSet(line.db))
        return Act::BeginPins;
    if (!person || !pinIsSet(line.db, person->id))
        return Act::SetFirstPin;
    return own ? Act::ChangePin : Act::ResetPin;
}

Outcome<Act> setPin(Line& line, const Crew& crew, const BadgeId& whose, const std::string& pin) {
    const Act act = actToSetPin(line, crew, whose);
    return perform<Act>(line, act, crew, whose.str(), [&](Work& work) -> Outcome<Act> {
        const Person* person = line.registry.person(whose);
        if (!person)
            return badgeUnknown(whose);
        // Asked again within the transaction: what was so before it may have been somebody's first.
        if (actToSetPin(line, crew, whose) != act)
            throw StoreError(StoreFault::Busy, "a PIN was set meanwhile");
        if (auto objection = pinGoodEnough(pin, person->badges))
            return std::move(*objection);
        writePin(work, *person, pin);
        if (act == Act::ResetPin)
            freed(work, *person, whose);
        work.note("pin-of", person->id.str());
        return act;
    });
}

Outcome<Done> freePin(Line& line, const Crew& crew, const BadgeId& whose, const std::string& reason) {
    return perform<Done>(line, Act::FreePin, crew, whose.str(), [&](Work& work) -> Outcome<Done> {
        const Person* person = line.registry.person(whose);
        if (!person)
            return badgeUnknown(whose);
        if (auto objection = reasonGiven(reason))
            return std::move(*objection);
        if (wrongPinsInARow(work.db, person->id) < kWrongPinsAllowed) {
            return Refusal{RefusalCode::StepNotAllowed,
                           {"止められていない暗証番号", "a PIN that is not blocked"},
                           {"止められた暗証番号", "a blocked one"},
                           {}};
        }
        freed(work, *person, whose);
        work.note("reason", reason);
        return Done{};
    });
}

} // namespace daishi
