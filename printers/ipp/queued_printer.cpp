#include "printers/ipp/queued_printer.h"

#include <algorithm>
#include <stdexcept>

#include "core/decide/permit.h"
#include "printers/ipp/submission.h"

namespace daishi::ipp {
namespace {

bool isOver(IppJobState state) {
    return state == IppJobState::Canceled || state == IppJobState::Aborted || state == IppJobState::Completed;
}

std::vector<std::string> joined(std::vector<std::string> some, const std::vector<std::string>& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

// Over only when both are done with it, and completed only when both say so.
IppJobState bothState(IppJobState queue, IppJobState printer) {
    if (!isOver(printer))
        return printer;
    if (!isOver(queue))
        return queue;
    return printer == IppJobState::Completed ? queue : printer;
}

// What CUPS says of the queue itself. Everything else it says is the printer's at second hand, or passes
// while it connects.
bool isOfTheQueue(const std::string& reason) {
    return reason == "paused" || reason == "moving-to-paused" || reason == "hold-new-jobs";
}

} // namespace

Found bothSay(const Found& queue, const Found& printer) {
    if (std::holds_alternative<Unreachable>(queue))
        return queue;
    if (std::holds_alternative<Unreachable>(printer))
        return printer;
    const auto* queued = std::get_if<IppJobReport>(&queue);
    const auto* printed = std::get_if<IppJobReport>(&printer);
    if (queued == nullptr)
        return printed != nullptr && !isOver(printed->state) ? printer : Found(Forgotten{});
    if (printed == nullptr) {
        if (queued->state == IppJobState::Completed)
            return Forgotten{};
        return IppJobReport{queued->id, queued->state, std::nullopt, queued->reasons};
    }
    return IppJobReport{queued->id, bothState(queued->state, printed->state), printed->impressions,
                        joined(printed->reasons, queued->reasons)};
}

PrinterReport bothReport(PrinterReport printer, const PrinterReport& queue, QueueSettings settings) {
    if (printer.queue)
        return printer; // a queue behind a queue: nothing is known of it
    printer.queue = std::move(settings);
    if (!queue.state)
        printer.state.reset();
    else if (printer.state && (*queue.state == PrinterState::Stopped || *printer.state == PrinterState::Idle))
        printer.state = queue.state;
    if (!queue.reasons)
        printer.reasons.reset();
    for (const std::string& reason : queue.reasons.value_or(std::vector<std::string>{})) {
        if (!printer.reasons || !isOfTheQueue(reason))
            continue;
        if (*printer.reasons == std::vector<std::string>{"none"})
            printer.reasons->clear();
        printer.reasons->push_back(reason);
    }
    if (!printer.acceptingJobs || !queue.acceptingJobs)
        printer.acceptingJobs.reset();
    else
        printer.acceptingJobs = *printer.acceptingJobs && *queue.acceptingJobs;
    if (!printer.queuedJobs || !queue.queuedJobs)
        printer.queuedJobs.reset();
    else
        *printer.queuedJobs += *queue.queuedJobs;
    return printer;
}

QueuedPrinter::QueuedPrinter(Address queue, Address printer, PrinterTrays configured)
    : queueAddress_(queue), printerAddress_(printer), configured_(configured),
      queue_(std::move(queue), configured), printer_(std::move(printer), std::move(configured)) {}

std::variant<PrinterReport, Unreachable> QueuedPrinter::observe() {
    auto printer = printer_.observe();
    if (std::holds_alternative<Unreachable>(printer))
        return printer;
    auto queue = queue_.observe();
    if (std::holds_alternative<Unreachable>(queue))
        return queue;
    auto settings = settingsOf(queueAddress_, printerAddress_);
    if (const auto* lost = std::get_if<Unreachable>(&settings))
        return *lost;
    return bothReport(std::get<PrinterReport>(std::move(printer)), std::get<PrinterReport>(queue),
                      std::get<QueueSettings>(std::move(settings)));
}

std::variant<IppJobReport, Unreachable> QueuedPrinter::submit(const Permit& permit, const ChunkKey& key,
                                                              const PrintDocument& document) {
    if (key.empty())
        throw std::invalid_argument("a job without a key cannot be found again");
    checkDocument(permit.sheets(), mediaSourceOf(permit.tray(), configured_), document);
    return send(key, document);
}

std::variant<IppJobReport, Unreachable> QueuedPrinter::send(const ChunkKey& key,
                                                            const PrintDocument& document) {
    printer_.expectTray(key, document.mediaSource);
    return submitDocument(queueAddress_, key, document, TrayWitness::PrinterBehind);
}

Found QueuedPrinter::find(const ChunkKey& key) {
    // The queue first: what it hands over between the two questions is then seen at the printer.
    const Found queued = queue_.find(key);
    if (std::holds_alternative<Unreachable>(queued))
        return queued;
    return bothSay(queued, printer_.find(key));
}

std::optional<Unreachable> QueuedPrinter::cancel(const ChunkKey& key) {
    const auto queued = queue_.cancel(key);
    if (std::holds_alternative<Forgotten>(printer_.find(key)))
        return queued;
    const auto printed = printer_.cancel(key);
    return queued ? queued : printed;
}

} // namespace daishi::ipp
