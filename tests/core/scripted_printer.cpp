#include "tests/core/scripted_printer.h"

#include "tests/core/line_fixture.h"

#include <algorithm>

namespace daishi::test {

namespace {

const Unreachable kSilence{"silenced by the test"};

} // namespace

ScriptedPrinter::ScriptedPrinter() : report(StillPrinter().report) {}

std::int64_t ScriptedPrinter::sheetsOut() const {
    std::int64_t all = 0;
    for (const Job& job : jobs)
        all += job.marked;
    return all;
}

std::variant<PrinterReport, Unreachable> ScriptedPrinter::observe() {
    if (!reachable)
        return kSilence;
    return report;
}

std::variant<IppJobReport, Unreachable> ScriptedPrinter::submit(const Permit& permit, const ChunkKey& key,
                                                                const PrintDocument& document) {
    if (onSubmit)
        onSubmit(permit, document);
    if (!reachable)
        return kSilence;
    if (jobOf(key))
        throw std::logic_error("the same chunk was sent twice: " + key.str());
    jobs.push_back({key, permit.sheets().value(), 0, IppJobState::Processing, document.pdf});
    report.state = PrinterState::Processing;
    report.stateChange = report.stateChange.value_or(0) + 1;
    if (deafAtSubmit)
        return kSilence;
    return told(jobs.back());
}

std::variant<IppJobReport, Forgotten, Unreachable> ScriptedPrinter::find(const ChunkKey& key) {
    if (!reachable)
        return kSilence;
    Job* job = jobOf(key);
    if (!job || forgets)
        return Forgotten{};
    goOn(*job);
    if (!reachable)
        return kSilence;
    if (forgets)
        return Forgotten{};
    return told(*job);
}

std::optional<Unreachable> ScriptedPrinter::cancel(const ChunkKey& key) {
    if (!reachable)
        return kSilence;
    cancelled.push_back(key);
    Job* job = jobOf(key);
    if (job && job->state != IppJobState::Completed) {
        job->state = IppJobState::Canceled;
        report.state = PrinterState::Idle;
    }
    return std::nullopt;
}

ScriptedPrinter::Job* ScriptedPrinter::jobOf(const ChunkKey& key) {
    for (Job& job : jobs) {
        if (job.key == key)
            return &job;
    }
    return nullptr;
}

void ScriptedPrinter::goOn(Job& job) {
    if (onLook)
        onLook(job);
    for (std::int64_t i = 0; i < pace && job.state == IppJobState::Processing; ++i) {
        if (job.marked < job.sheets) {
            ++job.marked;
            if (report.deviceCounter)
                ++*report.deviceCounter;
            if (onSheet)
                onSheet(job);
        }
        if (job.marked == job.sheets && job.lingered++ < lingers)
            return;
        if (job.marked == job.sheets && job.state == IppJobState::Processing) {
            job.state = IppJobState::Completed;
            report.state = PrinterState::Idle;
            report.stateChange = report.stateChange.value_or(0) + 1;
        }
    }
}

IppJobReport ScriptedPrinter::told(const Job& job) const {
    IppJobReport answer;
    answer.id = static_cast<std::int64_t>(jobs.size());
    answer.state = job.state;
    if (tellsImpressions)
        answer.impressions = Impressions(std::max<std::int64_t>(0, job.marked + impressionsOff));
    return answer;
}

} // namespace daishi::test
