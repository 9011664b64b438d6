#include "printers/ipp/observation.h"

#include "printers/ipp/exchange.h"
#include "printers/ipp/media.h"

namespace daishi::ipp {
namespace {

std::optional<PrinterState> stateOf(ipp_attribute_t* attribute) {
    const auto value = integerOf(attribute);
    if (value == std::int64_t(IPP_PSTATE_IDLE))
        return PrinterState::Idle;
    if (value == std::int64_t(IPP_PSTATE_PROCESSING))
        return PrinterState::Processing;
    if (value == std::int64_t(IPP_PSTATE_STOPPED))
        return PrinterState::Stopped;
    return std::nullopt;
}

} // namespace

Message newObservation(const Address& to) {
    Message request = newRequest(IPP_OP_GET_PRINTER_ATTRIBUTES, to);
    addRequested(request,
                 {"printer-state", "printer-is-accepting-jobs", "printer-state-reasons", "printer-up-time",
                  "printer-current-time", "printer-state-change-time", "printer-config-change-time",
                  "media-col-ready", "daishi-device-counter", "printer-impressions-completed",
                  "queued-job-count", "cups-version", "printer-type"});
    return request;
}

PrinterReport readObservation(const Message& answer, const std::vector<std::string>& mediaSources) {
    const auto find = [&answer](const char* name) { return findIn(answer, IPP_TAG_PRINTER, name); };
    PrinterReport report;
    report.state = stateOf(find("printer-state"));
    report.acceptingJobs = booleanOf(find("printer-is-accepting-jobs"));
    report.reasons = textsOf(find("printer-state-reasons"));
    report.upTime = integerOf(find("printer-up-time"));
    const auto now = secondsOf(find("printer-current-time"));
    if (now && report.upTime)
        report.bootSecond = *now - *report.upTime;
    report.stateChange = integerOf(find("printer-state-change-time"));
    report.configChange = integerOf(find("printer-config-change-time"));
    report.mediaReady = readyMedia(find("media-col-ready"), mediaSources);
    report.deviceCounter = integerOf(find("daishi-device-counter"));
    if (!report.deviceCounter)
        report.deviceCounter = integerOf(find("printer-impressions-completed"));
    report.queuedJobs = integerOf(find("queued-job-count"));
    if (find("cups-version") != nullptr || find("printer-type") != nullptr)
        report.queue.emplace(); // no printer: a queue, of which nothing is known here
    return report;
}

std::variant<std::vector<std::string>, Unreachable> traysOf(const Address& to) {
    const Message request = newRequest(IPP_OP_GET_PRINTER_ATTRIBUTES, to);
    addRequested(request, {"media-source-supported"});
    const Answer answer = askOnce(to, request);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const Message& said = std::get<Message>(answer);
    if (!succeeded(said))
        return Unreachable{"Get-Printer-Attributes: " + statusText(said)};
    return textsOf(findIn(said, IPP_TAG_PRINTER, "media-source-supported"))
        .value_or(std::vector<std::string>{});
}

} // namespace daishi::ipp
