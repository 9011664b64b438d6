// Sending one document. Internal: outside this library only PrinterPort::submit leads here, and it asks for a
// permit.
#pragma once

#include <variant>
#include <vector>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"

namespace daishi::ipp {

// Throws std::invalid_argument when the document is not the frozen one (SHA-256), does not have one page for
// each sheet, or is to go into a tray that is not in `mediaSources`.
void checkDocument(Sheets permitted, const PrintDocument& document,
                   const std::vector<std::string>& mediaSources);

// What ipp_printer.h says of submit(), without the permit.
std::variant<IppJobReport, Unreachable> submitDocument(const Address& to, const ChunkKey& key,
                                                       const PrintDocument& document);

} // namespace daishi::ipp
