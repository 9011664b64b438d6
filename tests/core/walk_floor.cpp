#include "tests/core/walk_floor.h"

#include "tests/core/invariants.h"

namespace daishi::test {

WalkFloor::WalkFloor()
    : floor(4, 10), wrongBox(floor.opened(kSkk, 1, 10)),
      nested(*floor.db), line{nested,       floor.patient, floor.registry, floor.vault,
                              floor.random, floor.store,   &floor.people},
      run("none-R01") {
    floor.registry.site.chunkSize = Sheets(2);
}

void WalkFloor::restore(const Outside& was) {
    floor.machine = was.machine;
    floor.clock = was.clock;
    floor.random = was.random;
    run = was.run;
    touched = was.touched;
}

std::string WalkFloor::rows(const std::string& sql) {
    std::string all;
    const auto found = line.db.query(sql);
    while (found->next())
        all += found->text(0) + ";";
    return all + "|";
}

std::string WalkFloor::state() {
    std::string told =
        rows("SELECT state FROM lot ORDER BY id") + rows("SELECT state FROM box ORDER BY id") +
        rows("SELECT box || account || sheets FROM balance WHERE sheets > 0 ORDER BY box, account") +
        rows("SELECT state FROM job") + rows("SELECT state FROM piece ORDER BY sequence") +
        // Holds by how many there are, and whether there is a finding.
        rows("SELECT h.subject || count(*) FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id WHERE l.hold "
             "IS NULL "
             "GROUP BY h.subject ORDER BY h.subject") +
        rows("SELECT DISTINCT lot || says_type FROM finding") +
        // Live sheets: of the latest run or of an earlier one, and whether their load was approved.
        rows(
            "SELECT s.state || s.piece || (c.run = '" + run.str() +
            "') || EXISTS (SELECT 1 FROM evidence e WHERE e.load = s.load AND e.moment = 'first-article' AND "
            "e.agrees = 1) FROM sheet s JOIN chunk c ON c.key = s.chunk WHERE s.state IN ('sent', 'good', "
            "'doubtful') ORDER BY s.piece") +
        rows("SELECT r.state || l.state FROM run r JOIN load l ON l.id = r.load WHERE r.id = '" + run.str() +
             "'") +
        rows(
            "SELECT l.tray || l.box || l.state || coalesce(r.state, 'no run') FROM load l LEFT JOIN run r ON "
            "r.load = l.id WHERE l.state IN ('open', 'armed')") +
        rows("SELECT l.state || coalesce(l.ended_by, '') FROM load l ORDER BY l.event DESC LIMIT 1") +
        rows("SELECT piece || max(copy) FROM sheet WHERE piece LIKE '%000001' GROUP BY piece");
    const Instant now = floor.clock.now();
    told += siteDay(now, floor.registry.site.zone).iso() + (touched ? "touched" : "");
    if (const auto load = liveLoadIn(line.db, TrayId("printer-1/1"))) {
        const auto death = deathBy(load->baseline, floor.machine.report, "tray-1", false);
        const auto old = deathByTime(floor.registry.site, load->openedAt, now);
        told += death ? nameOf(*death) : "";
        told += old ? nameOf(*old) : "";
    }
    return told;
}

bool WalkFloor::sheetsMayComeOut() {
    const auto yes = [&](const std::string& sql) { return floor.number("SELECT count(*) FROM " + sql) > 0; };
    const std::string of = "'" + run.str() + "'";
    const auto row = findRun(line.db, run);
    const auto load = row ? findLoad(line.db, row->load) : std::nullopt;
    return load && !touched && yes("run WHERE id = " + of + " AND state = 'open'") &&
           yes("run r JOIN load l ON l.id = r.load JOIN lot t ON t.id = l.lot JOIN job j ON j.id = r.job "
               "WHERE "
               "r.id = " +
               of +
               " AND l.state IN ('open', 'armed') AND t.state = 'released' AND j.state = 'released' AND "
               "t.blank_type = j.blank_type") &&
           !yes("hold h LEFT JOIN hold_lift f ON f.hold = h.id WHERE f.hold IS NULL AND h.subject IN ('" +
                load->lot.str() + "', '" + load->job.str() + "')") &&
           !yes("finding WHERE lot = '" + load->lot.str() + "' AND says_type <> 'kawasaki-hkn-3'") &&
           !yes("sheet WHERE state IN ('sent', 'doubtful')");
}

std::string WalkFloor::broken() {
    const std::string law = brokenLaw(line.db);
    if (!law.empty())
        return law;
    for (const ScriptedPrinter::Job& sent : floor.machine.jobs) {
        const auto chunk = findChunk(line.db, sent.key);
        if (!chunk || chunk->state == ChunkState::Permitted || chunk->state == ChunkState::Lapsed)
            return "sent without being written down as sent: " + sent.key.str();
        if (chunk->sheets.value() != sent.sheets)
            return "sent another number of sheets than permitted: " + sent.key.str();
    }
    return "";
}

} // namespace daishi::test
