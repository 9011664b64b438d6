// A printer behind a private CUPS queue. The queue carries; what is believed comes from the printer.
#pragma once

#include "printers/ipp/one_printer.h"
#include "printers/ipp/queue_settings.h"

namespace daishi::ipp {

using Found = std::variant<IppJobReport, Forgotten, Unreachable>;

// One job as the queue and the printer know it. The queue alone proves nothing: to CUPS a job is completed
// when its bytes are delivered, and its count is the printer's at second hand.
Found bothSay(const Found& queue, const Found& printer);

// The printer's report, with what the queue adds: its settings, its jobs, and that it stands still.
PrinterReport bothReport(PrinterReport printer, const PrinterReport& queue, QueueSettings settings);

class QueuedPrinter final : public PrinterPort {
  public:
    QueuedPrinter(Address queue, Address printer, PrinterTrays configured);

    std::variant<PrinterReport, Unreachable> observe() override;
    std::variant<IppJobReport, Unreachable> submit(const Permit& permit, const ChunkKey& key,
                                                   const PrintDocument& document) override;
    Found find(const ChunkKey& key) override;
    std::optional<Unreachable> cancel(const ChunkKey& key) override;

    // What submit() does, without the permit: for it and for tests.
    std::variant<IppJobReport, Unreachable> send(const ChunkKey& key, const PrintDocument& document);

  private:
    Address queueAddress_;
    Address printerAddress_;
    PrinterTrays configured_;
    OnePrinter queue_;
    OnePrinter printer_;
};

} // namespace daishi::ipp
