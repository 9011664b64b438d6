#include "printers/ipp/ipp_printer.h"

#include <stdexcept>

#include "printers/ipp/one_printer.h"
#include "printers/ipp/queued_printer.h"

namespace daishi {

std::unique_ptr<PrinterPort> openIppPrinter(const PrinterAddress& where, PrinterTrays trays) {
    if (trays.empty())
        throw std::invalid_argument("a printer needs at least one tray");
    ipp::Address printer = ipp::parseAddress(where.uri);
    if (printer.encrypted == where.certificate.empty())
        throw std::invalid_argument("ipps, and ipps alone, needs the printer's certificate");
    printer.certificate = where.certificate;
    if (where.queue.empty())
        return std::make_unique<ipp::OnePrinter>(std::move(printer), std::move(trays));
    ipp::Address queue = ipp::parseAddress(where.queue);
    if (queue.encrypted)
        throw std::invalid_argument("a queue over ipps is not supported");
    return std::make_unique<ipp::QueuedPrinter>(std::move(queue), std::move(printer), std::move(trays));
}

} // namespace daishi
