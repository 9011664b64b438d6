#include "app/console/today/today_view.h"

#include <algorithm>

#include "core/day/gather.h"
#include "core/print/run_view.h"
#include "stock/forecasting.h"

namespace daishi::console {

namespace {

// A job that is over is shown until its day is past: whoever looks sees that it is done.
bool isShown(const JobView& view, Day by, Day today) {
    return view.job.state != JobState::Withdrawn && (view.job.state != JobState::Closed || today <= by);
}

JobToday factsOf(cli::Home& home, const JobView& view, Day by, const std::vector<TrayView>& trays) {
    const Registry& registry = home.registry();
    JobToday facts;
    facts.job = view.job.id;
    facts.state = view.job.state;
    for (const JobHold& hold : view.holds)
        facts.holds.push_back(hold.reason);
    facts.blank = namedType(registry, view.job.type);
    if (const DocumentKind* kind = registry.kind(view.job.kind))
        facts.kind = *kind;
    facts.issueDay = view.job.issueDay;
    facts.dataDay = view.job.dataDay;
    facts.by = by;
    facts.wanted = view.pieces.of(PieceState::Wanted);
    facts.doubtfulSheets = anyDoubtful(home.db(), view.job.id);
    facts.loaded = std::any_of(trays.begin(), trays.end(), [&](const TrayView& tray) {
        return tray.live && tray.load->job == view.job.id;
    });
    for (const RunRow& run : runsOfJob(home.db(), view.job.id)) {
        facts.runOpen = facts.runOpen || run.state == RunState::Open;
        facts.runPaused = facts.runPaused || run.state == RunState::Paused;
        if (run.state == RunState::Open || run.state == RunState::Paused)
            facts.firstArticleWaits = viewRun(home.db(), run.id)->firstArticle.has_value();
    }
    return facts;
}

Sheets in(const Balances& balances, Account account) {
    const auto at = balances.find(account);
    return at == balances.end() ? Sheets() : at->second;
}

TodayStock stockOf(cli::Home& home, const BlankType& type, const std::vector<LotView>& lots,
                   const std::vector<TypeForecast>& ahead, Day today) {
    TodayStock line;
    line.type = type.id;
    line.name = home.registry().describe(type);
    line.usable = usableSheets(home.line(), type.id);
    for (const LotView& lot : lots) {
        if (lot.found.value_or(lot.registered) != type.id)
            continue;
        line.quarantined += in(lot.balances, Account::Quarantine);
        if (!lot.holds.empty())
            line.held += in(lot.balances, Account::Store) + in(lot.balances, Account::Tray);
    }
    for (const TypeForecast& one : ahead) {
        if (one.type != type.id)
            continue;
        line.needAhead = one.needed;
        line.onOrder = one.onOrder;
        line.shortOn = one.shortOn;
        line.shortBy = one.shortBy;
        for (const ForecastDay& day : one.days) {
            if (day.day <= today)
                line.needToday += day.needed;
        }
    }
    return line;
}

bool says(const TodayStock& line) {
    return !(line.usable.isZero() && line.needAhead.isZero() && line.quarantined.isZero() &&
             line.held.isZero());
}

// What lacks, what is needed, what is only there.
int rank(const TodayStock& line) {
    return line.shortOn ? 0 : line.needAhead.isZero() ? 2 : 1;
}

} // namespace

TodayView readToday(cli::Home& home) {
    Line& line = home.line();
    const Registry& registry = home.registry();
    TodayView view;
    view.today = siteDay(line.clock.now(), registry.site.zone);
    view.trays = listTrays(line);
    std::vector<JobToday> facts;
    for (JobView& job : listJobs(line, WhichJobs::All)) {
        const Day by = registry.workingDayUpTo(job.job.issueDay);
        if (!isShown(job, by, view.today))
            continue;
        facts.push_back(factsOf(home, job, by, view.trays));
        const Text document = documentText(registry, job.job.insurer, job.job.kind);
        view.jobs.push_back({std::move(job), document, {}, by});
    }
    const auto ahead = forecastStock(line);
    const auto lots = listLots(line);
    std::map<BlankTypeId, Sheets> usable;
    for (const BlankType& type : registry.blankTypes) {
        TodayStock stock = stockOf(home, type, lots, ahead, view.today);
        usable[type.id] = stock.usable;
        if (says(stock))
            view.stock.push_back(std::move(stock));
    }
    std::stable_sort(view.stock.begin(), view.stock.end(),
                     [](const TodayStock& a, const TodayStock& b) { return rank(a) < rank(b); });
    view.verdict = judgeToday(facts, usable, ahead, view.today, registry.site.dataAgeLimit);
    for (std::size_t i = 0; i < view.jobs.size(); ++i)
        view.jobs[i].judged = view.verdict.jobs[i];
    std::stable_sort(view.jobs.begin(), view.jobs.end(), [](const TodayJob& a, const TodayJob& b) {
        const bool overA = a.judged.standing == JobStanding::Over,
                   overB = b.judged.standing == JobStanding::Over;
        return overA != overB ? overB : a.by < b.by;
    });
    view.open = readOpenThings(home, view.today);
    return view;
}

} // namespace daishi::console
