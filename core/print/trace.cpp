#include "core/print/trace.h"

#include <algorithm>

#include "core/print/run_rows.h"
#include "core/print/trace_rows.h"

namespace daishi {

namespace {

void add(Sheets& certain, Sheets& possible, const tracing::SheetGroup& group) {
    (group.sureness == Sureness::Certain ? certain : possible) += group.sheets;
}

template <class Row, class Is, class Make>
Row& rowFor(std::vector<Row>& rows, Is is, Make make) {
    const auto at = std::find_if(rows.begin(), rows.end(), is);
    return at != rows.end() ? *at : rows.emplace_back(make());
}

TracedJob jobOf(Database& db, const JobId& id) {
    const JobRow row = *findJob(db, id);
    return {id, row.type, row.kind, row.issueDay, row.state, {}, {}};
}

TracedRun runOf(Database& db, const RunId& id) {
    const RunRow row = *findRun(db, id);
    return {id, row.job, row.load, row.printer, row.state, row.day, {}};
}

void gather(Database& db, const std::vector<tracing::SheetGroup>& groups, LotTrace& trace) {
    for (const tracing::SheetGroup& group : groups) {
        auto& job = rowFor(
            trace.jobs, [&](const TracedJob& one) { return one.id == group.job; },
            [&] { return jobOf(db, group.job); });
        add(job.certain, job.possible, group);
        auto& run = rowFor(
            trace.runs, [&](const TracedRun& one) { return one.id == group.run; },
            [&] { return runOf(db, group.run); });
        run.sheets[group.state] += group.sheets;
        auto& sheets = rowFor(
            trace.sheets, [&](const TracedSheets& one) { return one.state == group.state; },
            [&] {
                return TracedSheets{group.state, {}, {}};
            });
        add(sheets.certain, sheets.possible, group);
    }
    std::sort(trace.sheets.begin(), trace.sheets.end(),
              [](const TracedSheets& a, const TracedSheets& b) { return a.state < b.state; });
}

} // namespace

std::optional<LotTrace> traceLot(Line& line, const LotId& id) {
    Database& db = line.db;
    Transaction moment(db);
    const auto lot = findLot(db, id);
    if (!lot)
        return std::nullopt;
    LotTrace trace;
    trace.lot = *lot;
    {
        const auto rows = db.query("SELECT delivery FROM lot WHERE id = $1", {id.str()});
        if (rows->next())
            trace.delivery = DeliveryId(rows->text(0));
    }
    trace.boxes = tracing::boxes(db, id);
    trace.loads = tracing::loads(db, id);
    gather(db, tracing::sheets(db, id), trace);
    trace.pieces = tracing::pieces(db, id);
    trace.days = tracing::days(db, id);
    trace.holds = tracing::holds(db, id);
    trace.findings = tracing::findings(db, id);
    trace.evidence = tracing::evidence(db, id);
    trace.readings = tracing::readings(db, id);
    moment.commit();
    return trace;
}

} // namespace daishi
