// What a printer says of itself to whoever examines it: nothing here is used to decide about a sheet.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/print/printer_port.h"
#include "core/words/days.h"
#include "printers/ipp/ipp_printer.h"

namespace daishi {

// nullopt: the printer does not say.
struct PrinterDescription {
    std::optional<std::vector<std::string>> ippVersions; // "1.1", "2.0"
    std::optional<std::string> makeAndModel;
    std::optional<std::string> firmware;
    std::optional<std::vector<std::string>> mediaSources; // keywords of its trays
    PrinterReport report;
};

// The certificate of a printer over ipps, as it is shown now; the one of the configuration need not be it.
struct CertificateShown {
    std::string fingerprint; // SHA-256, 64 hex digits
    Instant expires;
};
std::variant<CertificateShown, Unreachable> askCertificate(const PrinterAddress&);

// One question, straight to the printer also where jobs go through a queue, within the limits of
// ipp_printer.h. Throws std::invalid_argument when the address is not of the form that openIppPrinter takes.
std::variant<PrinterDescription, Unreachable> describePrinter(const PrinterAddress&,
                                                              const std::vector<std::string>& mediaSources);

} // namespace daishi
