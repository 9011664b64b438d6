#include "stock/clearance.h"

#include "core/line/lookup.h"
#include "stock/load_facts.h"

namespace daishi {

namespace {

// The run of this load was printed to the end, or its job is not printed any more at all.
bool jobEnded(Database& db, const LoadRow& load) {
    {
        const auto rows =
            db.query("SELECT 1 FROM run WHERE load = $1 AND state = 'finished'", {load.id.str()});
        if (rows->next())
            return true;
    }
    return findJob(db, load.job)->state != JobState::Released;
}

bool clearedAfter(Database& db, const LoadRow& load) {
    const auto rows =
        db.query("SELECT 1 FROM line_clearance c WHERE c.tray = $1 AND c.event > (SELECT l.event FROM load l "
                 "WHERE l.id = $2) LIMIT 1",
                 {load.tray.str(), load.id.str()});
    return rows->next();
}

std::optional<BoxId> firstIn(Database& db, const TrayId& tray) {
    const auto boxes = boxesInTray(db, tray);
    return boxes.empty() ? std::nullopt : std::optional(boxes.front());
}

void insertClearance(Work& work, const TrayId& tray, const std::optional<LoadRow>& last) {
    const std::int64_t id = nextNumber(work.db, "line_clearance");
    work.db.run("INSERT INTO line_clearance (id, tray, after_load, in_tray, in_output, day, event) "
                "VALUES ($1, $2, $3, 0, 0, $4, $5)",
                {id, tray.str(), last ? Cell(last->id.str()) : Cell(), work.today.iso(), work.event()});
    if (!last)
        return;
    work.note("after", last->id.str());
    work.note("job", last->job.str());
}

} // namespace

std::optional<LastInTray> lastInTray(Database& db, const TrayId& tray) {
    const auto load = lastLoadIn(db, tray);
    if (!load)
        return std::nullopt;
    return LastInTray{load->job, jobEnded(db, *load), clearedAfter(db, *load)};
}

Outcome<LineCleared> clearLine(Line& line, const Crew& crew, std::string_view rawTrayLabel,
                               const ClearanceSeen& seen) {
    return perform<LineCleared>(line, Act::ClearLine, crew, "", [&](Work& work) -> Outcome<LineCleared> {
        const auto tray = trayScanned(line.registry, rawTrayLabel);
        if (!tray)
            return tray.refusal();
        work.about(tray->str());
        if (auto objection = lineMayBeCleared(*tray, firstIn(work.db, *tray), seen))
            return std::move(*objection);
        if (const auto live = liveLoadIn(work.db, *tray))
            endLoad(work.db, *live, LoadDeath::Unloaded);
        const auto last = lastLoadIn(work.db, *tray);
        insertClearance(work, *tray, last);
        LineCleared done{*tray, std::nullopt, std::nullopt};
        if (last) {
            done.after = last->id;
            done.job = last->job;
        }
        return done;
    });
}

} // namespace daishi
