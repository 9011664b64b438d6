#include "printers/ipp/jobs.h"

#include <map>

#include "printers/ipp/exchange.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/job_answers.h"

namespace daishi::ipp {
namespace {

constexpr int kListLimit = 10000; // jobs; far above what a printer keeps

std::variant<std::vector<ListedJob>, Unreachable> listSome(const Address& to, const char* whichJobs) {
    const Message request = newRequest(IPP_OP_GET_JOBS, to);
    addOperationKeyword(request, "which-jobs", whichJobs);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", kListLimit);
    addRequested(request, {"job-id", "job-name", "job-originating-user-name"});
    const Answer answer = askOnce(to, request);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const Message& said = std::get<Message>(answer);
    if (!succeeded(said))
        return Unreachable{"Get-Jobs: " + statusText(said)};
    auto jobs = readJobList(said);
    if (!jobs)
        return Unreachable{"Get-Jobs: the list holds a job without an id"};
    if (jobs->size() >= std::size_t(kListLimit))
        return Unreachable{"Get-Jobs: the list may have been cut"};
    return std::move(*jobs);
}

} // namespace

std::variant<KnownJob, Refused, Unreachable> getJob(const Address& to, std::int64_t id) {
    const Message request = newRequest(IPP_OP_GET_JOB_ATTRIBUTES, to, id);
    addRequested(request, {"job-id", "job-name", "job-originating-user-name", "job-state",
                           "job-state-reasons", "job-impressions-completed", "media-col"});
    const Answer answer = askOnce(to, request);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const Message& said = std::get<Message>(answer);
    if (!succeeded(said))
        return refused(said);
    auto job = readJob(said);
    if (!job || job->report.id != id)
        return Unreachable{"the printer's answer does not describe the job asked for"};
    return *job;
}

std::variant<Done, Refused, Unreachable> cancelJob(const Address& to, std::int64_t id) {
    return doneOrRefused(askOnce(to, newRequest(IPP_OP_CANCEL_JOB, to, id)));
}

std::variant<std::vector<ListedJob>, Unreachable> listJobs(const Address& to) {
    std::map<std::int64_t, ListedJob> jobs;
    for (const char* whichJobs : {"not-completed", "completed"}) {
        const auto some = listSome(to, whichJobs);
        if (const auto* lost = std::get_if<Unreachable>(&some))
            return *lost;
        for (const ListedJob& job : std::get<std::vector<ListedJob>>(some))
            jobs[job.id] = job;
    }
    std::vector<ListedJob> all;
    for (const auto& [id, job] : jobs)
        all.push_back(job);
    return all;
}

bool isOurs(const std::string& name, const std::optional<std::string>& user, const ChunkKey& key) {
    return name == key.str() && (!user || *user == kPrinterUser);
}

} // namespace daishi::ipp
