#include "core/day/gather.h"

#include <set>

#include "core/day/verify.h"
#include "core/line/lookup.h"

namespace daishi {

namespace {

// Each with the figures that the judgement before it had told: a difference that has grown since is open
// again.
std::vector<DifferenceNote> notesOf(Database& db, Day day, const ReportText& text) {
    std::vector<DifferenceNote> notes;
    const auto rows =
        db.query("SELECT n.difference, n.owner, n.reason, (SELECT v.report FROM day_version v WHERE "
                 "v.day = n.day AND v.event < n.event ORDER BY v.version DESC LIMIT 1) "
                 "FROM difference_note n WHERE n.day = $1 ORDER BY n.id",
                 {day.iso()});
    while (rows->next()) {
        DifferenceNote note{rows->text(0), BadgeId(rows->text(1)), rows->text(2)};
        for (const Difference& told : text.read(rows->text(3)).differences) {
            if (told.id != note.difference)
                continue;
            note.expected = told.expected;
            note.found = told.found;
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

std::vector<std::string> openRunsOf(Database& db, Day day) {
    std::vector<std::string> runs;
    const auto rows = db.query(
        "SELECT id FROM run WHERE day <= $1 AND state IN ('open', 'paused') ORDER BY id", {day.iso()});
    while (rows->next())
        runs.push_back(rows->text(0));
    return runs;
}

void addChain(Database& db, const DayCut& cut, DayFacts& facts) {
    {
        const auto rows =
            db.query("SELECT seq, hash FROM audit WHERE seq < $1 ORDER BY seq DESC LIMIT 1", {cut.event});
        if (rows->next()) {
            facts.chainSeq = rows->integer(0);
            facts.chainHead = rows->text(1);
        }
    }
    const auto rows = db.query("SELECT a.seq, a.hash FROM day_version v JOIN audit a ON a.seq = v.event "
                               "WHERE v.day < $1 ORDER BY v.day DESC, v.version DESC LIMIT 1",
                               {cut.day.iso()});
    if (rows->next()) {
        facts.previousSeq = rows->integer(0);
        facts.previousHead = rows->text(1);
    }
}

std::vector<Text> insurersOf(const Registry& registry, const DayFacts& facts) {
    std::set<std::string> numbers;
    for (const LotDay& lot : facts.lots) {
        if (const BlankType* type = registry.blankType(lot.effective))
            numbers.insert(type->insurer.str());
    }
    std::vector<Text> names;
    for (const std::string& number : numbers) {
        const Insurer* insurer = registry.insurer(InsurerNumber(number));
        if (insurer)
            names.push_back(
                {insurer->name.ja + "（" + number + "）", insurer->name.en + " (" + number + ")"});
    }
    return names;
}

} // namespace

MovementRange movementsOf(Database& db, Day day) {
    MovementRange range;
    {
        const auto rows = db.query(
            "SELECT coalesce(min(seq), 0), coalesce(max(seq), 0) FROM movement WHERE day = $1", {day.iso()});
        rows->next();
        range.first = rows->integer(0);
        range.last = rows->integer(1);
    }
    range.closing = range.last;
    if (range.last == 0) {
        const auto rows = db.query("SELECT coalesce(max(seq), 0) FROM movement WHERE day = "
                                   "(SELECT max(day) FROM movement WHERE day < $1)",
                                   {day.iso()});
        rows->next();
        range.closing = rows->integer(0);
    }
    const auto rows = db.query("SELECT coalesce(max(seq), 0) FROM movement");
    rows->next();
    range.newest = rows->integer(0);
    return range;
}

Text documentText(const Registry& registry, const InsurerNumber& number, const KindId& kindId) {
    const Insurer* insurer = registry.insurer(number);
    const DocumentKind* kind = registry.kind(kindId);
    if (!insurer || !kind)
        throw std::runtime_error("the store names an insurer or kind that the configuration lacks");
    return {insurer->name.ja + " " + kind->title.ja, insurer->name.en + " " + kind->title.en};
}

DayFacts gatherDayFacts(Line& line, const DayCut& cut, const ReportText& text) {
    const MovementRange range = movementsOf(line.db, cut.day);
    DayFacts facts;
    facts.day = cut.day;
    facts.madeAt = cut.madeAt;
    facts.zone = line.registry.site.zone;
    facts.site = line.registry.site.name;
    char version[8];
    std::snprintf(version, sizeof version, "-%02d", static_cast<int>(cut.version));
    facts.number = "DR-" + cut.day.compact() + version;
    facts.version = cut.version;
    facts.simulation = line.store.kind == StoreKind::Simulation;
    facts.counts = countsOf(line, cut.day, range);
    facts.lots = lotsOf(line, cut.day, range, facts.counts);
    facts.usage = usageOf(line, cut.day);
    facts.jobs = jobsOf(line, cut.day);
    facts.printers = printersOf(line, cut.day, range);
    facts.refusals = refusalsOf(line, cut.day, cut.event);
    facts.pictures = picturesOf(line, cut.day, cut.event);
    facts.looks = looksOf(line, cut.day, cut.event);
    facts.readings = readingsOf(line, facts.jobs);
    facts.stops = stopsOf(line, cut.day, cut.event);
    facts.notes = notesOf(line.db, cut.day, text);
    facts.openRuns = openRunsOf(line.db, cut.day);
    facts.booksMatchRecords = balancesMatchMovements(line.db, range.first, range.last);
    facts.insurers = insurersOf(line.registry, facts);
    addChain(line.db, cut, facts);
    return facts;
}

} // namespace daishi
