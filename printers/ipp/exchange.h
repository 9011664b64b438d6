// One request, one answer, one connection: never retried, never re-sent.
#pragma once

#include <string>
#include <variant>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"
#include "printers/ipp/message.h"

namespace daishi::ipp {

using Answer = std::variant<Message, Unreachable>;

// An answer with an IPP error status is an answer; Unreachable is whatever is not a whole IPP answer to this
// very request within the limits of ipp_printer.h. The document, when there is one, follows the request.
Answer askOnce(const Address& to, const Message& request, const std::string& document = {});

} // namespace daishi::ipp
