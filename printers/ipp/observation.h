// Get-Printer-Attributes: which attributes we ask for, and what the answer says.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/print/printer_port.h"
#include "printers/ipp/message.h"

namespace daishi::ipp {

Message newObservation(const Address& to);

PrinterReport readObservation(const Message& answer, const std::vector<std::string>& mediaSources);

// media-source-supported. Empty when the printer does not tell: then no tray can be pinned.
std::variant<std::vector<std::string>, Unreachable> traysOf(const Address& to);

} // namespace daishi::ipp
