#include "printers/ipp/description.h"

#include "printers/ipp/exchange.h"
#include "printers/ipp/observation.h"

namespace daishi {

std::variant<CertificateShown, Unreachable> askCertificate(const PrinterAddress& where) {
    const auto answer = ipp::certificateShownBy(ipp::parseAddress(where.uri));
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const auto& shown = std::get<ipp::ShownCertificate>(answer);
    return CertificateShown{shown.fingerprint, shown.expires};
}

std::variant<PrinterDescription, Unreachable> describePrinter(const PrinterAddress& where,
                                                              const std::vector<std::string>& mediaSources) {
    ipp::Address to = ipp::parseAddress(where.uri);
    to.certificate = where.certificate;
    const ipp::Message request = ipp::newRequest(IPP_OP_GET_PRINTER_ATTRIBUTES, to);
    // What a vendor has added is told only by name.
    ipp::addRequested(request,
                      {"all", "media-col-ready", "daishi-device-counter", "printer-impressions-completed"});
    const ipp::Answer answer = ipp::askOnce(to, request);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const ipp::Message& said = std::get<ipp::Message>(answer);
    if (!ipp::succeeded(said))
        return Unreachable{"Get-Printer-Attributes: " + ipp::statusText(said)};
    const auto find = [&said](const char* name) { return ipp::findIn(said, IPP_TAG_PRINTER, name); };
    PrinterDescription printer;
    printer.ippVersions = ipp::textsOf(find("ipp-versions-supported"));
    printer.makeAndModel = ipp::textOf(find("printer-make-and-model"));
    printer.firmware = ipp::textOf(find("printer-firmware-string-version"));
    printer.mediaSources = ipp::textsOf(find("media-source-supported"));
    printer.report = ipp::readObservation(said, mediaSources);
    return printer;
}

} // namespace daishi
