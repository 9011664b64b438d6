// Sending one document. Internal: outside this library only PrinterPort::submit leads here, and it asks for a
// permit.
#pragma once

#include <variant>
#include <vector>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"
#include "printers/ipp/ipp_printer.h"

namespace daishi::ipp {

// Throws std::invalid_argument for a tray that this printer does not have.
const std::string& mediaSourceOf(const TrayId&, const PrinterTrays& configured);

// Throws std::invalid_argument when the document is not the frozen one (SHA-256), does not have one page for
// each sheet, or is to go into another tray than the permitted one.
void checkDocument(Sheets permitted, const std::string& permittedSource, const PrintDocument&);

// Who says which tray a job is to print from. The job itself, at a printer: an answer that leaves the tray
// out proves nothing, and the job is cancelled. A CUPS queue never repeats the tray; there the printer behind
// it is asked (queued_printer.h).
enum class TrayWitness { Job, PrinterBehind };

// What ipp_printer.h says of submit(), without the permit.
std::variant<IppJobReport, Unreachable> submitDocument(const Address& to, const ChunkKey& key,
                                                       const PrintDocument& document,
                                                       TrayWitness witness = TrayWitness::Job);

// Cancels a job that must not print and reports it with that reason. Only a cancellation that was taken, or
// was too late for a job already over, is a report; anything else is not known.
std::variant<IppJobReport, Unreachable> stopJob(const Address& to, std::int64_t id,
                                                std::optional<IppJobState> state, const std::string& reason);

} // namespace daishi::ipp
