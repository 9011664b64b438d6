#include "core/jobs/job_view.h"

namespace daishi {

PieceCounts countPieces(Database& db, const JobId& job) {
    PieceCounts counts;
    const auto rows =
        db.query("SELECT state, count(*) FROM piece WHERE job = $1 GROUP BY state", {job.str()});
    while (rows->next())
        counts.add(stateFrom<PieceState>(rows->text(0)), Pieces(rows->integer(1)));
    return counts;
}

std::optional<JobView> viewJob(Line& line, const JobId& id) {
    const auto job = findJob(line.db, id);
    if (!job)
        return std::nullopt;
    JobView view;
    view.job = *job;
    view.blank = namedType(line.registry, job->type).name;
    view.pieces = countPieces(line.db, id);
    view.holds = jobHolds(line.db, id);
    const auto rows = line.db.query("SELECT file_digest FROM job WHERE id = $1", {id.str()});
    rows->next();
    view.fileDigest = rows->text(0);
    return view;
}

std::vector<JobView> listJobs(Line& line, WhichJobs which) {
    std::vector<JobId> ids;
    {
        const auto rows = line.db.query(
            which == WhichJobs::All
                ? "SELECT id FROM job ORDER BY event"
                : "SELECT id FROM job WHERE state NOT IN ('closed', 'withdrawn') ORDER BY event");
        while (rows->next())
            ids.emplace_back(rows->text(0));
    }
    std::vector<JobView> views;
    views.reserve(ids.size());
    for (const JobId& id : ids)
        views.push_back(*viewJob(line, id));
    return views;
}

std::vector<PieceView> piecesOf(Database& db, const JobId& job) {
    std::vector<PieceView> pieces;
    const auto rows = db.query(
        "SELECT id, sequence, household, state FROM piece WHERE job = $1 ORDER BY sequence", {job.str()});
    while (rows->next()) {
        pieces.push_back({PieceId(rows->text(0)), rows->integer(1), rows->integer(2),
                          stateFrom<PieceState>(rows->text(3))});
    }
    return pieces;
}

} // namespace daishi
