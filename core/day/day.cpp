#include "core/day/day.h"

#include <algorithm>

#include "core/day/gather.h"
#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

Text dayText(Day day) {
    return {day.iso(), day.iso()};
}

struct Version {
    std::int64_t number = 0;
    Instant madeAt;
    std::int64_t event = 0;
    std::string report;
    std::string hash;
};

Version newestVersion(Database& db, Day day) {
    Version version;
    const auto rows =
        db.query("SELECT version, made_at, event, report, report_hash FROM day_version WHERE day = $1 "
                 "ORDER BY version DESC LIMIT 1",
                 {day.iso()});
    if (!rows->next())
        return version;
    return {rows->integer(0), Instant(rows->integer(1)), rows->integer(2), rows->text(3), rows->text(4)};
}

std::optional<DayState> stateOf(Database& db, Day day) {
    const auto rows = db.query("SELECT state FROM day WHERE day = $1", {day.iso()});
    if (!rows->next())
        return std::nullopt;
    return stateFrom<DayState>(rows->text(0));
}

// Judges and writes the judgement down as the next version.
DayReport writeVersion(Work& work, Day day, const ReportText& text) {
    Database& db = work.db;
    const auto state = stateOf(db, day);
    if (!state)
        db.run("INSERT INTO day (day, state) VALUES ($1, 'open')", {day.iso()});
    const DayCut cut{day, work.now, newestVersion(db, day).number + 1, work.event()};
    const MovementRange range = movementsOf(db, day);
    DayReport report = judge(gatherDayFacts(work.line, cut, text));
    const std::string written = text.write(report);
    const std::string hash = sha256Hex(written);
    db.run("INSERT INTO day_version (day, version, made_at, first_movement, last_movement, report, "
           "report_hash, event) "
           "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
           {day.iso(), cut.version, cut.madeAt.micros(), range.first, range.last, written, hash, cut.event});
    if (state.value_or(DayState::Open) != DayState::Reconciled) {
        step(db, day.iso(), state.value_or(DayState::Open), DayState::Reconciled);
    }
    work.note("differences", report.openDifferences());
    work.note("report", hash);
    work.note("version", cut.version);
    return report;
}

Refusal notReconciled(Day day) {
    return {RefusalCode::DayNotReconciled,
            dayText(day),
            {"今の帳簿での照合", "a judgement of the books as they stand"},
            {}};
}

Refusal otherVersion(std::int64_t read, std::int64_t newest) {
    const auto text = [](std::int64_t n) {
        return Text{"第" + std::to_string(n) + "版", "version " + std::to_string(n)};
    };
    return {RefusalCode::DayNotReconciled, text(read), text(newest), {}};
}

Refusal notBegun(Day day) {
    return {RefusalCode::StepNotAllowed, dayText(day), {"始まっている日", "a day that has begun"}, {}};
}

Refusal sealed(Day day) {
    return {RefusalCode::DayAlreadySealed, dayText(day), {"締めていない日", "a day not sealed"}, {}};
}

// The gravest of them: documents on other blanks, then books that cannot be believed.
RefusalCode codeOfOpen(const DayReport& report) {
    const auto has = [&](DifferenceKind kind) {
        return std::any_of(report.differences.begin(), report.differences.end(),
                           [&](const Difference& d) { return d.kind == kind; });
    };
    if (has(DifferenceKind::BlankNotJobs))
        return RefusalCode::LedgerTypeNotJobs;
    return has(DifferenceKind::BooksDoNotBalance) ? RefusalCode::BooksDoNotBalance
                                                  : RefusalCode::DayHasDifferences;
}

Refusal openDifferences(const DayReport& report) {
    const auto n = std::to_string(report.openDifferences());
    const auto open = std::find_if(report.differences.begin(), report.differences.end(),
                                   [](const Difference& d) { return d.isOpen(); });
    return {codeOfOpen(report),
            {"差異 " + n + "件", n + " open differences"},
            {"差異 0件", "no open difference"},
            open->sentence};
}

std::vector<BadgeId> signaturesOf(Database& db, Day day, std::int64_t version) {
    std::vector<BadgeId> badges;
    const auto rows =
        db.query("SELECT badge FROM day_signature WHERE day = $1 AND version = $2 ORDER BY event",
                 {day.iso(), version});
    while (rows->next())
        badges.push_back(BadgeId(rows->text(0)));
    return badges;
}

// Who may sign beside whom: two different people, one of them a supervisor.
Objection maySignWith(const Registry& registry, const BadgeId& actor, const std::vector<BadgeId>& before) {
    if (before.empty())
        return std::nullopt;
    const Person* first = registry.person(before.front());
    const Person* now = registry.person(actor);
    if (before.front() == actor || (first && now && first->id == now->id)) {
        return Refusal{
            RefusalCode::SecondPersonSame, {actor.str(), actor.str()}, {"別の人", "another person"}, {}};
    }
    const auto supervises = [&](const BadgeId& badge) {
        const Person* person = registry.person(badge);
        return person && person->role == Role::Supervisor;
    };
    if (supervises(actor) || supervises(before.front()))
        return std::nullopt;
    return Refusal{RefusalCode::RoleNotAllowed,
                   {"オペレーター二人", "two operators"},
                   {"一人は責任者", "one supervisor"},
                   {}};
}

} // namespace

DayRow findDay(Database& db, Day day) {
    DayRow row;
    row.day = day;
    const auto state = stateOf(db, day);
    if (!state)
        return row;
    const Version version = newestVersion(db, day);
    row.state = *state;
    row.version = version.number;
    row.reportHash = version.hash;
    row.signatures = signaturesOf(db, day, version.number);
    return row;
}

std::vector<DayRow> allDays(Database& db) {
    std::vector<Day> days;
    {
        const auto rows = db.query("SELECT day FROM day ORDER BY day");
        while (rows->next())
            days.push_back(dayFrom(rows->text(0)));
    }
    std::vector<DayRow> all;
    all.reserve(days.size());
    for (const Day day : days)
        all.push_back(findDay(db, day));
    return all;
}

Outcome<DayReport> reconcileDay(Line& line, const Crew& crew, Day day, const ReportText& text) {
    return perform<DayReport>(line, Act::ReconcileDay, crew, day.iso(),
                              [&](Work& work) -> Outcome<DayReport> {
                                  if (work.today < day)
                                      return notBegun(day);
                                  if (stateOf(work.db, day) == DayState::Sealed)
                                      return sealed(day);
                                  return writeVersion(work, day, text);
                              });
}

Outcome<DayReport> explainDifference(Line& line, const Crew& crew, Day day, const DifferenceNote& note,
                                     const ReportText& text) {
    return perform<DayReport>(
        line, Act::ExplainDifference, crew, day.iso(), [&](Work& work) -> Outcome<DayReport> {
            const auto state = stateOf(work.db, day);
            if (!state)
                return notReconciled(day);
            if (*state == DayState::Sealed)
                return sealed(day);
            if (auto objection = roleMay(line.registry, Act::ReconcileDay, note.owner))
                return std::move(*objection);
            if (auto objection = reasonGiven(note.reason))
                return std::move(*objection);
            const DayReport before = text.read(newestVersion(work.db, day).report);
            const auto found = std::find_if(before.differences.begin(), before.differences.end(),
                                            [&](const Difference& d) { return d.id == note.difference; });
            if (found == before.differences.end()) {
                return Refusal{RefusalCode::CodeUnknown,
                               {note.difference, note.difference},
                               {"この日の差異", "a difference of this day"},
                               {}};
            }
            if (!explainable(found->kind)) {
                return Refusal{found->kind == DifferenceKind::BooksDoNotBalance
                                   ? RefusalCode::BooksDoNotBalance
                                   : RefusalCode::DayHasDifferences,
                               found->sentence,
                               {"説明ではなく、事実を正すこと", "the fact put right, not an explanation"},
                               {}};
            }
            work.db.run("INSERT INTO difference_note (id, day, difference, owner, reason, event) VALUES ($1, "
                        "$2, $3, $4, $5, $6)",
                        {nextNumber(work.db, "difference_note"), day.iso(), note.difference, note.owner.str(),
                         note.reason, work.event()});
            work.note("difference", note.difference);
            work.note("owner", note.owner.str());
            return writeVersion(work, day, text);
        });
}

Outcome<SignedDay> signDay(Line& line, const Crew& crew, Day day, const ReportText& text,
                           std::optional<std::int64_t> read) {
    return perform<SignedDay>(line, Act::SignDay, crew, day.iso(), [&](Work& work) -> Outcome<SignedDay> {
        const auto state = stateOf(work.db, day);
        if (!state || *state == DayState::Disputed || *state == DayState::Open)
            return notReconciled(day);
        if (*state == DayState::Sealed)
            return sealed(day);
        const Version version = newestVersion(work.db, day);
        if (read.value_or(version.number) != version.number)
            return otherVersion(*read, version.number);
        DayReport report = text.read(version.report);
        if (!report.mayBeSigned())
            return openDifferences(report);
        // What is signed is what is so: judged again under the same cut, it must read the same to the letter.
        const DayReport again =
            judge(gatherDayFacts(line, {day, version.madeAt, version.number, version.event}, text));
        if (text.write(again) != version.report)
            return notReconciled(day);
        const std::vector<BadgeId> before = signaturesOf(work.db, day, version.number);
        if (auto objection = maySignWith(line.registry, crew.actor, before))
            return std::move(*objection);
        work.db.run(
            "INSERT INTO day_signature (day, version, badge, report_hash, event) VALUES ($1, $2, $3, $4, $5)",
            {day.iso(), version.number, crew.actor.str(), version.hash, work.event()});
        const DayState next = before.empty() ? DayState::Signed : DayState::Sealed;
        step(work.db, day.iso(), *state, next);
        work.note("report", version.hash);
        work.note("sealed", next == DayState::Sealed);
        SignedDay signedDay{next, std::move(report), before};
        signedDay.signatures.push_back(crew.actor);
        return signedDay;
    });
}

DayReport reportOf(Database& db, Day day, const ReportText& text) {
    const Version version = newestVersion(db, day);
    if (version.number == 0)
        throw std::runtime_error("the day " + day.iso() + " was never reconciled");
    return text.read(version.report);
}

void disputeDays(Database& db, const std::vector<Day>& days) {
    for (const Day day : days) {
        const auto state = stateOf(db, day);
        if (state && mayStep(*state, DayState::Disputed))
            step(db, day.iso(), *state, DayState::Disputed);
    }
}

} // namespace daishi
