// One place that speaks IPP: a printer, or the queue before one.
#pragma once

#include <map>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"
#include "printers/ipp/ipp_printer.h"

namespace daishi::ipp {

class OnePrinter final : public PrinterPort {
  public:
    OnePrinter(ipp::Address address, PrinterTrays configured)
        : address_(std::move(address)), configured_(std::move(configured)) {}

    std::variant<PrinterReport, Unreachable> observe() override;
    std::variant<IppJobReport, Unreachable> submit(const Permit& permit, const ChunkKey& key,
                                                   const PrintDocument& document) override;
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey& key) override;
    std::optional<Unreachable> cancel(const ChunkKey& key) override;

    // From now on a job of this key that does not name this tray is called back.
    void expectTray(const ChunkKey& key, const std::string& mediaSource) { trays_[key] = mediaSource; }

  private:
    using Found = std::variant<IppJobReport, Forgotten, Unreachable>;

    std::variant<std::vector<std::int64_t>, Unreachable> idsOf(const ChunkKey& key) const;
    Found report(const ChunkKey& key, std::int64_t id) const;
    Found lookThrough(const ChunkKey& key);

    ipp::Address address_;
    PrinterTrays configured_;
    std::map<ChunkKey, std::string> trays_; // of jobs sent by this object
    std::map<ChunkKey, std::int64_t> ids_;  // a hint only: a printer that restarts may give an id twice
};

} // namespace daishi::ipp
