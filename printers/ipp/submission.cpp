#include "printers/ipp/submission.h"

#include <algorithm>

#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/jobs.h"
#include "printers/ipp/observation.h"

namespace daishi::ipp {
namespace {

using Outcome = std::variant<IppJobReport, Unreachable>;

Unreachable notAsked(std::int64_t id, const std::string& why) {
    return {"job " + std::to_string(id) + " is with the printer, which then did not tell about it: " + why};
}

// The state as the printer tells it, or Unreachable.
std::variant<KnownJob, Unreachable> ask(const Address& to, std::int64_t id) {
    auto answer = getJob(to, id);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return notAsked(id, lost->reason);
    if (const auto* refusal = std::get_if<Refused>(&answer))
        return notAsked(id, refusal->status);
    return std::get<KnownJob>(answer);
}

} // namespace

Outcome stopJob(const Address& to, std::int64_t id, std::optional<IppJobState> state,
                const std::string& reason) {
    const auto cancelled = cancelJob(to, id);
    if (const auto* lost = std::get_if<Unreachable>(&cancelled))
        return notAsked(id, reason + ", " + lost->reason);
    const auto* refusal = std::get_if<Refused>(&cancelled);
    if (refusal != nullptr && !refusal->notPossible)
        return notAsked(id, reason + ", " + refusal->status);
    auto after = ask(to, id);
    if (const auto* lost = std::get_if<Unreachable>(&after))
        return *lost;
    IppJobReport report = std::get<KnownJob>(after).report;
    if (state)
        report.state = *state;
    report.reasons.insert(report.reasons.begin(), reason);
    return report;
}

namespace {

// Why the job may not print, as far as its tray goes; nullptr when nothing is against it.
const char* objectionToTray(const KnownJob& job, const PrintDocument& document, TrayWitness witness) {
    if (job.mediaSource)
        return *job.mediaSource == document.mediaSource ? nullptr : kNotHonoured;
    return witness == TrayWitness::Job ? kTrayNotTold : nullptr;
}

// The job as the printer tells it, after making sure that it is to print from our tray.
Outcome verified(const Address& to, std::int64_t id, const PrintDocument& document, TrayWitness witness) {
    auto asked = ask(to, id);
    if (const auto* lost = std::get_if<Unreachable>(&asked))
        return *lost;
    const auto& job = std::get<KnownJob>(asked);
    if (const char* objection = objectionToTray(job, document, witness))
        return stopJob(to, id, IppJobState::Aborted, objection);
    return job.report;
}

bool has(const std::vector<std::string>& trays, const std::string& tray) {
    return std::find(trays.begin(), trays.end(), tray) != trays.end();
}

bool isOver(IppJobState state) {
    return state == IppJobState::Canceled || state == IppJobState::Aborted || state == IppJobState::Completed;
}

} // namespace

Outcome submitDocument(const Address& to, const ChunkKey& key, const PrintDocument& document,
                       TrayWitness witness) {
    const auto trays = traysOf(to);
    if (const auto* lost = std::get_if<Unreachable>(&trays))
        return *lost;
    // libpappl takes a job for a tray it does not have, even under ipp-attribute-fidelity, and repeats the
    // tray's name when asked.
    if (!has(std::get<std::vector<std::string>>(trays), document.mediaSource))
        return IppJobReport{0, IppJobState::Aborted, std::nullopt, {kNotHonoured}};

    const auto created = createJob(to, key, document);
    if (const auto* lost = std::get_if<Unreachable>(&created))
        return *lost;
    if (const auto* refusal = std::get_if<Refused>(&created))
        return IppJobReport{0, IppJobState::Aborted, std::nullopt, {refusal->status}};
    const auto& job = std::get<CreatedJob>(created);
    if (job.substituted)
        return stopJob(to, job.id, IppJobState::Aborted, kNotHonoured);

    auto before = verified(to, job.id, document, witness);
    const auto* report = std::get_if<IppJobReport>(&before);
    if (report == nullptr || isOver(report->state))
        return before;

    const auto sent = sendDocument(to, job.id, document);
    if (const auto* lost = std::get_if<Unreachable>(&sent))
        return *lost;
    if (const auto* refusal = std::get_if<Refused>(&sent))
        return stopJob(to, job.id, std::nullopt, refusal->status);
    return verified(to, job.id, document, witness);
}

} // namespace daishi::ipp
