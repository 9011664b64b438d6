// One request, one answer, one connection: never retried, never re-sent.
#pragma once

#include <string>
#include <variant>

#include "core/print/printer_port.h"
#include "core/words/days.h"
#include "printers/ipp/address.h"
#include "printers/ipp/message.h"

namespace daishi::ipp {

using Answer = std::variant<Message, Unreachable>;

// An answer with an IPP error status is an answer; Unreachable is whatever is not a whole IPP answer to this
// very request within the limits of ipp_printer.h. The document, when there is one, follows the request.
//
// Over ipps nothing is said before the printer has shown the certificate that the address names; an address
// without one is not talked to.
Answer askOnce(const Address& to, const Message& request, const std::string& document = {});

// A file over HTTP from the same place, such as the PPD of a queue; at most one mebibyte.
std::variant<std::string, Unreachable> getFile(const Address& to, const std::string& resource);

struct ShownCertificate {
    std::string fingerprint; // SHA-256, 64 hex digits
    Instant expires;
};
// The certificate that is shown there; nothing else is said. For ipps.
std::variant<ShownCertificate, Unreachable> certificateShownBy(const Address& to);

} // namespace daishi::ipp
