#include "core/jobs/job_holds.h"

#include "core/decide/stock_acts.h"
#include "core/jobs/job_step.h"
#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

namespace {

constexpr const char* kInForce =
    "SELECT h.id, h.subject, h.reason FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id "
    "WHERE l.hold IS NULL AND h.subject_kind = 'job' AND ";

std::vector<JobHold> holdsWhere(Database& db, const std::string& condition, const Cell& cell) {
    std::vector<JobHold> holds;
    const auto rows = db.query(kInForce + condition, {cell});
    while (rows->next())
        holds.push_back({rows->integer(0), JobId(rows->text(1)), rows->text(2)});
    return holds;
}

Outcome<JobHold> holdWithin(Work& work, const JobId& id, const std::string& reason) {
    const auto job = findJob(work.db, id);
    if (!job)
        return noSuchJob(id);
    if (job->state == JobState::Closed || job->state == JobState::Withdrawn)
        return jobIsElsewhere(*job, {"まだ引き渡していないジョブ", "a job that is not over"});
    if (auto objection = reasonGiven(reason))
        return *objection;
    placeHold(work.db, "job", id.str(), reason, work.event());
    const JobHold placed = jobHolds(work.db, id).back();
    work.note("hold", placed.number);
    work.note("reason", reason);
    return placed;
}

Outcome<Done> liftWithin(Work& work, const JobId& job, std::int64_t number, const std::string& reason) {
    const auto holds = holdsWhere(work.db, "h.id = $1", number);
    if (holds.empty() || holds.front().job != job) {
        const std::string name = std::to_string(number);
        return Refusal{RefusalCode::CodeUnknown,
                       {name, name},
                       {job.str() + " の有効な保留の番号", "the number of a hold in force on " + job.str()},
                       {}};
    }
    if (auto objection = reasonGiven(reason))
        return *objection;
    work.db.run("INSERT INTO hold_lift (hold, reason, event) VALUES ($1, $2, $3)",
                {number, reason, work.event()});
    work.note("hold", number);
    work.note("reason", reason);
    return Done{};
}

std::vector<JobId> openJobs(Database& db) {
    std::vector<JobId> jobs;
    const auto rows = db.query("SELECT id FROM job WHERE state NOT IN ('closed', 'withdrawn') ORDER BY id");
    while (rows->next())
        jobs.push_back(JobId(rows->text(0)));
    return jobs;
}

Outcome<std::vector<JobHold>> holdAllWithin(Work& work, const std::string& reason) {
    if (auto objection = reasonGiven(reason))
        return *objection;
    std::vector<JobHold> placed;
    std::vector<std::string> jobs;
    for (const JobId& job : openJobs(work.db)) {
        placeHold(work.db, "job", job.str(), reason, work.event());
        placed.push_back(jobHolds(work.db, job).back());
        jobs.push_back(job.str());
    }
    work.note("jobs", jobs);
    work.note("reason", reason);
    return placed;
}

} // namespace

std::vector<JobHold> jobHolds(Database& db, const JobId& job) {
    return holdsWhere(db, "h.subject = $1 ORDER BY h.id", job.str());
}

Outcome<JobHold> holdJob(Line& line, const Crew& crew, const JobId& job, const std::string& reason) {
    return perform<JobHold>(line, Act::HoldJob, crew, job.str(),
                            [&](Work& work) { return holdWithin(work, job, reason); });
}

Outcome<std::vector<JobHold>> holdOpenJobs(Line& line, const Crew& crew, const std::string& reason) {
    return perform<std::vector<JobHold>>(line, Act::HoldJob, crew, "all open jobs",
                                         [&](Work& work) { return holdAllWithin(work, reason); });
}

Outcome<Done> liftJobHold(Line& line, const Crew& crew, const JobId& job, std::int64_t hold,
                          const std::string& reason) {
    return perform<Done>(line, Act::LiftHold, crew, job.str(),
                         [&](Work& work) { return liftWithin(work, job, hold, reason); });
}

} // namespace daishi
