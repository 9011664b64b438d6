#include "core/print/end_job.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPollEvery{100};
constexpr int kPolls = 100;

JobAtPrinter whereIs(const ChunkKey& key, PrinterPort& printer) {
    const auto answer = printer.find(key);
    if (std::holds_alternative<Unreachable>(answer))
        return JobAtPrinter::NotKnown;
    const auto* job = std::get_if<IppJobReport>(&answer);
    return !job || isOver(job->state) ? JobAtPrinter::Over : JobAtPrinter::StillThere;
}

} // namespace

bool isOver(IppJobState state) {
    return state == IppJobState::Completed || state == IppJobState::Canceled || state == IppJobState::Aborted;
}

JobAtPrinter endJobAtPrinter(Line& line, const ChunkKey& key, PrinterPort& printer) {
    JobAtPrinter where = whereIs(key, printer);
    for (int i = 0; i < kPolls && where == JobAtPrinter::StillThere; ++i) {
        printer.cancel(key);
        line.clock.wait(kPollEvery);
        where = whereIs(key, printer);
    }
    return where;
}

} // namespace daishi
