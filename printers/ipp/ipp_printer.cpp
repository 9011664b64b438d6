#include "printers/ipp/ipp_printer.h"

#include <map>
#include <stdexcept>

#include "core/decide/permit.h"
#include "printers/ipp/exchange.h"
#include "printers/ipp/jobs.h"
#include "printers/ipp/observation.h"
#include "printers/ipp/submission.h"

namespace daishi {
namespace {

using ipp::KnownJob;
using ipp::ListedJob;
using ipp::Refused;

bool isOver(IppJobState state) {
    return state == IppJobState::Canceled || state == IppJobState::Aborted || state == IppJobState::Completed;
}

class IppPrinter final : public PrinterPort {
  public:
    IppPrinter(ipp::Address address, std::vector<std::string> mediaSources)
        : address_(std::move(address)), mediaSources_(std::move(mediaSources)) {}

    std::variant<PrinterReport, Unreachable> observe() override;
    std::variant<IppJobReport, Unreachable> submit(const Permit& permit, const ChunkKey& key,
                                                   const PrintDocument& document) override;
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey& key) override;
    std::optional<Unreachable> cancel(const ChunkKey& key) override;

  private:
    using Found = std::variant<IppJobReport, Forgotten, Unreachable>;

    std::variant<std::vector<std::int64_t>, Unreachable> idsOf(const ChunkKey& key) const;
    Found report(const ChunkKey& key, std::int64_t id) const;
    Found lookThrough(const ChunkKey& key);

    ipp::Address address_;
    std::vector<std::string> mediaSources_;
    std::map<ChunkKey, std::int64_t> ids_; // a hint only: a printer that restarts may give an id twice
};

std::variant<PrinterReport, Unreachable> IppPrinter::observe() {
    const ipp::Answer answer = ipp::askOnce(address_, ipp::newObservation(address_));
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const auto& said = std::get<ipp::Message>(answer);
    if (!ipp::succeeded(said))
        return Unreachable{"Get-Printer-Attributes: " + ipp::statusText(said)};
    return ipp::readObservation(said, mediaSources_);
}

// Whether the permit has expired is the floor's to see, by the floor's clock, at the moment it asks.
std::variant<IppJobReport, Unreachable> IppPrinter::submit(const Permit& permit, const ChunkKey& key,
                                                           const PrintDocument& document) {
    if (key.empty())
        throw std::invalid_argument("a job without a key cannot be found again");
    ipp::checkDocument(permit.sheets(), document, mediaSources_);
    auto outcome = ipp::submitDocument(address_, key, document);
    if (const auto* made = std::get_if<IppJobReport>(&outcome); made != nullptr && made->id > 0)
        ids_[key] = made->id;
    return outcome;
}

std::variant<std::vector<std::int64_t>, Unreachable> IppPrinter::idsOf(const ChunkKey& key) const {
    const auto listed = ipp::listJobs(address_);
    if (const auto* lost = std::get_if<Unreachable>(&listed))
        return *lost;
    std::vector<std::int64_t> ids;
    for (const ListedJob& job : std::get<std::vector<ListedJob>>(listed)) {
        if (ipp::isOurs(job.name, job.user, key))
            ids.push_back(job.id);
    }
    return ids;
}

IppPrinter::Found IppPrinter::report(const ChunkKey& key, std::int64_t id) const {
    const auto answer = ipp::getJob(address_, id);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    if (const auto* refusal = std::get_if<Refused>(&answer)) {
        if (refusal->notFound)
            return Forgotten{};
        return Unreachable{"Get-Job-Attributes: " + refusal->status};
    }
    const auto& job = std::get<KnownJob>(answer);
    if (!ipp::isOurs(job.name, job.user, key))
        return Forgotten{};
    return job.report;
}

IppPrinter::Found IppPrinter::lookThrough(const ChunkKey& key) {
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
IppPrinter::Found IppPrinter::find(const ChunkKey& key) {
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

std::optional<Unreachable> IppPrinter::cancel(const ChunkKey& key) {
    const auto looked = idsOf(key);
    if (const auto* lost = std::get_if<Unreachable>(&looked))
        return *lost;
    const auto& ids = std::get<std::vector<std::int64_t>>(looked);
    if (ids.empty())
        return Unreachable{"the printer knows no job of the name " + key.str()};
    std::optional<Unreachable> failed;
    for (const std::int64_t id : ids) {
        const auto answer = ipp::cancelJob(address_, id);
        if (const auto* lost = std::get_if<Unreachable>(&answer))
            failed = *lost;
        const auto* refusal = std::get_if<Refused>(&answer);
        if (refusal != nullptr && !refusal->notPossible)
            failed = Unreachable{"Cancel-Job: " + refusal->status};
    }
    return failed;
}

} // namespace

std::unique_ptr<PrinterPort> openIppPrinter(const std::string& uri, std::vector<std::string> mediaSources) {
    if (mediaSources.empty())
        throw std::invalid_argument("a printer needs at least one tray");
    return std::make_unique<IppPrinter>(ipp::parseAddress(uri), std::move(mediaSources));
}

} // namespace daishi
