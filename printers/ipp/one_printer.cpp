#include "printers/ipp/one_printer.h"

#include <stdexcept>

#include "core/decide/permit.h"
#include "printers/ipp/exchange.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/jobs.h"
#include "printers/ipp/observation.h"
#include "printers/ipp/submission.h"

namespace daishi::ipp {
namespace {

bool isOver(IppJobState state) {
    return state == IppJobState::Canceled || state == IppJobState::Aborted || state == IppJobState::Completed;
}

} // namespace

std::variant<PrinterReport, Unreachable> OnePrinter::observe() {
    const Answer answer = askOnce(address_, newObservation(address_));
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const auto& said = std::get<Message>(answer);
    if (!succeeded(said))
        return Unreachable{"Get-Printer-Attributes: " + statusText(said)};
    std::vector<std::string> sources;
    for (const auto& [tray, source] : configured_)
        sources.push_back(source);
    return readObservation(said, sources);
}

// Whether the permit has expired is the floor's to see, by the floor's clock, at the moment it asks.
std::variant<IppJobReport, Unreachable> OnePrinter::submit(const Permit& permit, const ChunkKey& key,
                                                           const PrintDocument& document) {
    if (key.empty())
        throw std::invalid_argument("a job without a key cannot be found again");
    checkDocument(permit.sheets(), mediaSourceOf(permit.tray(), configured_), document);
    expectTray(key, document.mediaSource);
    auto outcome = submitDocument(address_, key, document);
    if (const auto* made = std::get_if<IppJobReport>(&outcome); made != nullptr && made->id > 0)
        ids_[key] = made->id;
    return outcome;
}

std::variant<std::vector<std::int64_t>, Unreachable> OnePrinter::idsOf(const ChunkKey& key) const {
    const auto listed = listJobs(address_);
    if (const auto* lost = std::get_if<Unreachable>(&listed))
        return *lost;
    std::vector<std::int64_t> ids;
    for (const ListedJob& job : std::get<std::vector<ListedJob>>(listed)) {
        if (isOurs(job.name, job.user, key))
            ids.push_back(job.id);
    }
    return ids;
}

OnePrinter::Found OnePrinter::report(const ChunkKey& key, std::int64_t id) const {
    const auto answer = getJob(address_, id);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    if (const auto* refusal = std::get_if<Refused>(&answer)) {
        if (refusal->notFound)
            return Forgotten{};
        return Unreachable{"Get-Job-Attributes: " + refusal->status};
    }
    const auto& job = std::get<KnownJob>(answer);
    if (!isOurs(job.name, job.user, key))
        return Forgotten{};
    const auto tray = trays_.find(key);
    if (tray == trays_.end() || job.mediaSource == tray->second)
        return job.report;
    const auto stopped =
        stopJob(address_, id, IppJobState::Aborted, job.mediaSource ? kNotHonoured : kTrayNotTold);
    if (const auto* lost = std::get_if<Unreachable>(&stopped))
        return *lost;
    return std::get<IppJobReport>(stopped);
}

OnePrinter::Found OnePrinter::lookThrough(const ChunkKey& key) {
    const auto looked = idsOf(key);
    if (const auto* lost = std::get_if<Unreachable>(&looked))
        return *lost;
    const auto& ids = std::get<std::vector<std::int64_t>>(looked);
    if (ids.size() >
        1) { // a printer that doubles jobs: it shall print neither on, and what came out is in doubt
        cancel(key);
        return IppJobReport{ids.front(), IppJobState::Aborted, std::nullopt, {"several-jobs-of-one-name"}};
    }
    if (ids.empty())
        return Forgotten{};
    ids_[key] = ids.front();
    return report(key, ids.front());
}

// A running job is asked for by its id. Its end, which is what gets counted, is also looked up by name, so
// that a second job of that name is noticed.
OnePrinter::Found OnePrinter::find(const ChunkKey& key) {
    const auto known = ids_.find(key);
    if (known == ids_.end())
        return lookThrough(key);
    const Found byId = report(key, known->second);
    if (std::holds_alternative<Unreachable>(byId))
        return byId;
    const auto* job = std::get_if<IppJobReport>(&byId);
    if (job != nullptr && !isOver(job->state))
        return byId;
    ids_.erase(known);
    const Found byName = lookThrough(key);
    // Some printers drop a finished job from the list and still answer for its id.
    if (job != nullptr && std::holds_alternative<Forgotten>(byName))
        return byId;
    return byName;
}

std::optional<Unreachable> OnePrinter::cancel(const ChunkKey& key) {
    const auto looked = idsOf(key);
    if (const auto* lost = std::get_if<Unreachable>(&looked))
        return *lost;
    const auto& ids = std::get<std::vector<std::int64_t>>(looked);
    if (ids.empty())
        return Unreachable{"the printer knows no job of the name " + key.str()};
    std::optional<Unreachable> failed;
    for (const std::int64_t id : ids) {
        const auto answer = cancelJob(address_, id);
        if (const auto* lost = std::get_if<Unreachable>(&answer))
            failed = *lost;
        const auto* refusal = std::get_if<Refused>(&answer);
        if (refusal != nullptr && !refusal->notPossible)
            failed = Unreachable{"Cancel-Job: " + refusal->status};
    }
    return failed;
}

} // namespace daishi::ipp
