// What a CUPS queue is set to do with a job (core/decide/queue_guard.h judges it).
#pragma once

#include <map>
#include <string>
#include <variant>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"

namespace daishi::ipp {

using QueueSettings = std::map<std::string, std::string>;

// Asks for everything the queue tells of itself, then for what CUPS tells only by name, then for its PPD. The
// settings that bear on what is printed, by name. `printer` is where it should lead.
std::variant<QueueSettings, Unreachable> settingsOf(const Address& queue, const Address& printer);

// What the filters of this PPD make of a PDF: kNoFilter when it is passed on as it is.
std::string filtersIn(const std::string& ppd);

// kThisPrinter when the device URI of the queue is the printer's address, else that URI.
std::string leadsTo(const std::string& deviceUri, const Address& printer);

} // namespace daishi::ipp
