// A permit for tests that are about something else. There is no way to one but through the gate: these facts
// pass all its guards.
#pragma once

#include <stdexcept>

#include "core/decide/authorize.h"

namespace daishi::test {

inline PrinterReport idlePrinter(SheetSize size) {
    const std::string card = "{media-size={x-dimension=5400 y-dimension=8600} 5400x8600}";
    const std::string a4 = "{media-size={x-dimension=21000 y-dimension=29700} 21000x29700}";
    PrinterReport report;
    report.state = PrinterState::Idle;
    report.acceptingJobs = true;
    report.reasons = std::vector<std::string>{"none"};
    report.upTime = 1000;
    report.mediaReady = std::map<std::string, std::string>{{"tray-1", size == SheetSize::Card ? card : a4}};
    report.queuedJobs = 0;
    return report;
}

inline PrintFacts factsForTest(const BlankType& type, const JobId& job, Sheets sheets, Day issueDay) {
    PrintFacts facts;
    facts.site.chunkSize = sheets;
    facts.site.dataAgeLimit = std::chrono::days(7);
    facts.job.job = job;
    facts.job.state = JobState::Released;
    facts.job.kind.id = type.kind;
    facts.job.issueDay = issueDay;
    facts.job.dataDay = issueDay;
    facts.job.releasedSetting = facts.job.presentSetting = "the setting of the test";
    facts.blank.required = facts.blank.loaded = {type, {type.title, type.title}};
    LoadFacts load;
    load.load = LoadId("T-240930-01");
    load.state = LoadState::Armed;
    load.tray = TrayId("printer-1/1");
    load.box = BoxId("L-240927-01/001");
    load.boxState = BoxState::Opened;
    load.inTray = sheets;
    load.lot = {LotId("L-240927-01"), LotState::Released, {}};
    load.evidence = type.policy.atLoad;
    load.firstArticle = type.policy.atFirstArticle;
    facts.load = load;
    facts.runOpen = true;
    facts.printer = {true, idlePrinter(type.size), "tray-1", type.size};
    return facts;
}

// For `sheets` sheets of the job's first run, from its first place on. Throws std::runtime_error when the
// gate refuses.
inline Permit permitForTest(const BlankType& type, const JobId& job, Sheets sheets,
                            Day issueDay = Day::of(2024, 9, 30)) {
    PrintRequest request{job, RunId(job.str() + "-R01"), 1, sheets, false, {}};
    request.now = parseInstant(issueDay.iso() + "T09:00:00+09:00").value();
    const Decision decision = authorize(request, factsForTest(type, job, sheets, issueDay));
    if (!decision.permitted())
        throw std::runtime_error("no permit for the test: R-" +
                                 std::to_string(static_cast<int>(decision.refusal().code)));
    return decision.permit();
}

} // namespace daishi::test
