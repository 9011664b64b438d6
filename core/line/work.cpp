#include "core/line/work.h"

#include <algorithm>
#include <cstdio>

#include "core/decide/clock_guard.h"
#include "core/line/step.h"
#include "core/line/steps_of_event.h"
#include "core/store/audit_chain.h"

namespace daishi {

namespace {

JsonObject textObject(const Text& text) {
    JsonObject object;
    object.set("en", text.en);
    object.set("ja", text.ja);
    return object;
}

JsonObject refusalObject(const Refusal& refusal) {
    JsonObject object;
    object.set("code", std::string(rowOf(refusal.code).name));
    object.set("loaded", textObject(refusal.loaded));
    object.set("number", std::int64_t(static_cast<int>(refusal.code)));
    object.set("required", textObject(refusal.required));
    return object;
}

std::int64_t maxOf(Database& db, const std::string& column, const std::string& table) {
    const auto rows = db.query("SELECT coalesce(max(" + column + "), 0) FROM " + table);
    rows->next();
    return rows->integer(0);
}

// A sheet that moves on a day already sealed was not in its judgement: the day is judged and signed again.
void breakSeal(Work& work) {
    const std::string day = work.today.iso();
    {
        const auto rows = work.db.query("SELECT state FROM day WHERE day = $1", {day});
        if (!rows->next() || stateFrom<DayState>(rows->text(0)) != DayState::Sealed)
            return;
    }
    step(work.db, day, DayState::Sealed, DayState::Disputed);
    work.note("disputes", day);
}

} // namespace

Work::Work(Line& theLine, Act act, Instant clock, Crew theCrew)
    : line(theLine), db(theLine.db), now(timeOfAct(act, newestEventAt(theLine.db), clock)),
      today(siteDay(now, theLine.registry.site.zone)), crew(std::move(theCrew)),
      event_(auditHead(theLine.db).seq + 1) {}

void Work::move(const BoxId& box, Account from, Account to, Sheets sheets, const std::string& reason,
                const std::string& reference) {
    post(box, std::nullopt, from, to, sheets, reason, reference);
}

void Work::moveBetween(const BoxId& from, const BoxId& to, Sheets sheets, const std::string& reason,
                       const std::string& reference) {
    post(from, to, Account::Store, Account::Store, sheets, reason, reference);
}

void Work::post(const BoxId& box, const std::optional<BoxId>& toBox, Account from, Account to, Sheets sheets,
                const std::string& reason, const std::string& reference) {
    if (sheets.isZero())
        return;
    if (lastMovement_ < 0) {
        lastMovement_ = maxOf(db, "seq", "movement");
        breakSeal(*this);
    }
    ++lastMovement_;
    db.run("INSERT INTO movement (seq, box, lot, blank_type, from_account, to_account, sheets, reason, "
           "reference, "
           "day, at, event, to_box) SELECT $1, id, lot, blank_type, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM "
           "box WHERE id = $11",
           {lastMovement_, std::string(nameOf(from)), std::string(nameOf(to)), sheets.value(), reason,
            reference, today.iso(), now.micros(), event_, toBox ? Cell(toBox->str()) : Cell(), box.str()});
    JsonObject told;
    told.set("box", box.str());
    told.set("from", std::string(nameOf(from)));
    told.set("seq", lastMovement_);
    told.set("sheets", sheets.value());
    told.set("to", std::string(nameOf(to)));
    if (toBox)
        told.set("to_box", toBox->str());
    movements_.push_back(std::move(told));
}

Performance::Performance(Line& line, Act act, const Crew& crew, std::string subject)
    : line_(line), act_(act), transaction_(std::make_unique<Transaction>(line.db)), clock_(line.clock.now()),
      work_(line, act, clock_, crew) {
    work_.subject_ = std::move(subject);
}

Objection Performance::crewObjection() const {
    if (auto behind = clockObjection(act_, newestEventAt(line_.db), clock_, line_.registry.site.zone))
        return behind;
    return crewMay(line_.registry, act_, work_.crew, attendanceOf(line_, act_, work_.crew, clock_));
}

// The badges stand in the event itself; here stands whose they were and how that was shown.
void Performance::noteWho() {
    const auto note = [&](const BadgeId& badge, const std::string& key) {
        const Person* person = line_.registry.person(badge);
        if (!person)
            return;
        work_.notes_.set(key, person->id.str());
        work_.notes_.set(key + "-shown", shownBy(line_, badge, clock_));
    };
    note(work_.crew.actor, "person");
    note(work_.crew.second, "second-person");
    noteSession(line_, work_.crew, clock_); // which ends when the clock goes back
}

void Performance::writeEvent(const std::string& kind, Instant at) {
    if (!work_.movements_.empty())
        work_.notes_.set("movements", work_.movements_);
    if (const StepsOfEvent steps = stepsOf(line_.db, work_.event_); steps.count > 0)
        work_.notes_.set("steps", steps.object());
    noteWho();
    AuditEvent event;
    event.at = at;
    event.day = siteDay(at, line_.registry.site.zone);
    event.kind = kind;
    event.subject = work_.subject_;
    event.actor = work_.crew.actor;
    event.second = work_.crew.second;
    event.body = work_.notes_.str();
    const AuditHead head = appendAudit(line_.db, std::move(event));
    if (head.seq != work_.event_)
        throw StoreError(StoreFault::Failed, "an event was written beside the act");
}

void Performance::succeed() {
    writeEvent(std::string(nameOf(act_)), work_.now);
    transaction_->commit();
}

void Performance::refuse(const Refusal& refusal) {
    if (!work_.kept_) {
        transaction_.reset(); // rolls back
        transaction_ = std::make_unique<Transaction>(line_.db);
        work_.event_ = auditHead(line_.db).seq + 1; // another console may have acted in between
        work_.notes_ = JsonObject();
        work_.movements_.clear();
    }
    work_.notes_.set("act", std::string(nameOf(act_)));
    work_.notes_.set("refusal", refusalObject(refusal));
    // A refused confirmation of the clock does not move the time of the chain back.
    const auto newest = newestEventAt(line_.db);
    writeEvent("refused", newest ? std::max(*newest, work_.now) : work_.now);
    transaction_->commit();
}

void Performance::refuseWrongPin(const BadgeId& badge, const Refusal& refusal) {
    const Person& person = *line_.registry.person(badge);
    work_.keepOnRefusal();
    line_.db.run(
        "INSERT INTO pin_try (id, person, badge, at, outcome, event) VALUES ($1, $2, $3, $4, "
        "'wrong', $5)",
        {nextNumber(line_.db, "pin_try"), person.id.str(), badge.str(), work_.now.micros(), work_.event()});
    work_.note("pin-of", badge.str());
    refuse(refusal);
}

Refusal recordWrongPin(Line& line, Act act, const Crew& crew, const BadgeId& badge, Refusal refusal) {
    Performance(line, act, crew, "").refuseWrongPin(badge, refusal);
    return refusal;
}

Refusal recordRefusal(Line& line, Act act, const Crew& crew, const std::string& subject, Refusal refusal) {
    Performance performance(line, act, crew, subject);
    performance.refuse(refusal);
    return refusal;
}

std::optional<Instant> newestEventAt(Database& db) {
    const auto rows = db.query("SELECT at FROM audit ORDER BY seq DESC LIMIT 1");
    if (!rows->next())
        return std::nullopt;
    return Instant(rows->integer(0));
}

std::string nextName(Database& db, const std::string& table, const std::string& prefix, Day day) {
    const std::string stem = prefix + day.compact() + "-";
    const auto rows = db.query("SELECT count(*) FROM " + table + " WHERE substr(id, 1, " +
                                   std::to_string(stem.size()) + ") = $1",
                               {stem});
    rows->next();
    const std::int64_t number = rows->integer(0) + 1;
    if (number > 999)
        throw StoreError(StoreFault::Failed, "more than 999 of one day in " + table);
    char digits[8];
    std::snprintf(digits, sizeof digits, "%02d", static_cast<int>(number));
    return stem + digits;
}

std::int64_t nextNumber(Database& db, const std::string& table) {
    return maxOf(db, "id", table) + 1;
}

} // namespace daishi
