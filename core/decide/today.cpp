#include "core/decide/today.h"

#include <algorithm>
#include <numeric>

#include "core/decide/job_guards.h"

namespace daishi {

namespace {

bool isOver(const JobToday& job) {
    return job.state == JobState::Closed || job.state == JobState::Withdrawn;
}

bool isUnfinished(const JobToday& job) {
    return !isOver(job) && (!job.wanted.isZero() || job.doubtfulSheets);
}

// The order is that of the gate (authorize.cpp). Of a job that wants nothing more, what forbids to print it
// says nothing.
Objection whatStops(const JobToday& job, Sheets usable, Day today, std::chrono::days dataAgeLimit) {
    const bool wants = !job.wanted.isZero();
    if (wants) {
        if (auto objection = calendarOpen(job.blank, job.kind, job.issueDay, today))
            return objection;
        if (auto objection = jobReleased(job.state))
            return objection;
    }
    if (auto objection = jobNotHeld(job.holds))
        return objection;
    if (wants) {
        if (auto objection = dataFresh(job.dataDay, today, dataAgeLimit))
            return objection;
    }
    if (auto objection = nothingInDoubt(job.doubtfulSheets))
        return objection;
    return wants ? enoughSheets(usable, Sheets(job.wanted.value())) : std::nullopt;
}

JobStanding standingOf(const JobToday& job) {
    if (job.firstArticleWaits)
        return JobStanding::FirstArticle;
    if (job.runPaused)
        return JobStanding::Paused;
    if (job.runOpen)
        return JobStanding::Printing;
    if (job.wanted.isZero())
        return JobStanding::Printed;
    return job.loaded ? JobStanding::Loaded : JobStanding::WaitsForLoad;
}

std::vector<std::size_t> byDay(const std::vector<JobToday>& jobs) {
    std::vector<std::size_t> order(jobs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return jobs[a].by < jobs[b].by; });
    return order;
}

Day dayMeant(const std::vector<JobToday>& jobs, Day today) {
    std::optional<Day> first;
    for (const JobToday& job : jobs) {
        if (isUnfinished(job) && (!first || job.by < *first))
            first = job.by;
    }
    return first ? std::max(*first, today) : today;
}

std::vector<Lacking> lackingOf(const std::map<BlankTypeId, std::int64_t>& needs,
                               const std::map<BlankTypeId, Sheets>& usable) {
    std::vector<Lacking> all;
    for (const auto& [type, needed] : needs) {
        const auto at = usable.find(type);
        const std::int64_t there = at == usable.end() ? 0 : at->second.value();
        if (needed > there)
            all.push_back({type, Sheets(needed - there)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Lacking& a, const Lacking& b) { return a.sheets > b.sheets; });
    return all;
}

std::optional<TypeForecast> shortLater(const std::vector<TypeForecast>& ahead,
                                       const std::vector<Lacking>& now) {
    std::optional<TypeForecast> first;
    for (const TypeForecast& one : ahead) {
        const bool told = std::any_of(now.begin(), now.end(),
                                      [&](const Lacking& lacking) { return lacking.type == one.type; });
        if (one.shortOn && !told && (!first || *one.shortOn < *first->shortOn))
            first = one;
    }
    return first;
}

DayAnswer answerOf(const DayVerdict& verdict, const std::vector<JobToday>& jobs) {
    if (!verdict.lacking.empty())
        return DayAnswer::Short;
    if (!verdict.stopped.empty())
        return DayAnswer::Stopped;
    if (std::any_of(jobs.begin(), jobs.end(), isUnfinished))
        return DayAnswer::CanFinish;
    return jobs.empty() ? DayAnswer::NoJobs : DayAnswer::AllPrinted;
}

} // namespace

DayVerdict judgeToday(const std::vector<JobToday>& jobs, const std::map<BlankTypeId, Sheets>& usable,
                      const std::vector<TypeForecast>& ahead, Day today, std::chrono::days dataAgeLimit) {
    DayVerdict verdict;
    verdict.by = dayMeant(jobs, today);
    verdict.jobs.resize(jobs.size());
    std::map<BlankTypeId, Sheets> left = usable;
    std::map<BlankTypeId, std::int64_t> needs;
    for (const std::size_t i : byDay(jobs)) {
        const JobToday& job = jobs[i];
        JudgedJob& judged = verdict.jobs[i];
        judged.job = job.job;
        if (isOver(job)) {
            judged.standing = JobStanding::Over;
            continue;
        }
        Sheets& there = left[job.blank.type.id];
        judged.stops = whatStops(job, there, today, dataAgeLimit);
        judged.standing = judged.stops ? JobStanding::Stopped : standingOf(job);
        there -= std::min(there, Sheets(job.wanted.value()));
        judged.counts = job.by <= verdict.by && (isUnfinished(job) || judged.stops);
        if (!judged.counts)
            continue;
        needs[job.blank.type.id] += job.wanted.value();
        verdict.left += job.wanted;
        if (judged.stops)
            verdict.stopped.push_back(job.job);
    }
    verdict.lacking = lackingOf(needs, usable);
    verdict.later = shortLater(ahead, verdict.lacking);
    verdict.answer = answerOf(verdict, jobs);
    return verdict;
}

} // namespace daishi
