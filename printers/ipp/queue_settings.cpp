#include "printers/ipp/queue_settings.h"

#include <cups/cups.h>

#include <sstream>
#include <stdexcept>

#include "core/decide/queue_guard.h"
#include "printers/ipp/exchange.h"

namespace daishi::ipp {
namespace {

constexpr const char* kPassOn = "application/pdf application/pdf 0 -";

std::string textOfAll(ipp_attribute_t* attribute) {
    std::string text(ippAttributeString(attribute, nullptr, 0) + 1, '\0');
    ippAttributeString(attribute, text.data(), text.size());
    text.pop_back();
    return text;
}

bool isDefault(const std::string& name) {
    const std::string end = "-default";
    return name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
}

bool bearsOnPaper(const std::string& name) {
    return isDefault(name) || name == "printer-error-policy" || name == "printer-is-shared" ||
           name == "port-monitor" || name == "printer-config-change-time" || name == "printer-op-policy";
}

void note(QueueSettings& settings, ipp_attribute_t* attribute, const Address& printer) {
    const char* raw = ippGetName(attribute);
    if (raw == nullptr || ippGetGroupTag(attribute) != IPP_TAG_PRINTER)
        return;
    const std::string name(raw);
    if (bearsOnPaper(name))
        settings[name] = textOfAll(attribute);
    if (name == "device-uri")
        settings[kQueueLeadsTo] = leadsTo(textOfAll(attribute), printer);
    if (name == "printer-type") {
        const auto bits = integerOf(attribute);
        if (bits)
            settings[kQueueIsClass] = (*bits & CUPS_PRINTER_CLASS) != 0 ? "true" : "false";
    }
    if (name == "member-names")
        settings[kQueueIsClass] = "true";
}

// Nothing asked for means everything; but some of it CUPS tells only who asks for it by name.
std::optional<Unreachable> ask(QueueSettings& settings, const Address& queue, const Address& printer,
                               bool byName) {
    const Message request = newRequest(IPP_OP_GET_PRINTER_ATTRIBUTES, queue);
    if (byName) {
        addRequested(request,
                     {"printer-error-policy", "job-cancel-after-default", "port-monitor", "printer-op-policy",
                      "printer-is-shared", "device-uri", "printer-type", "member-names"});
    }
    const Answer answer = askOnce(queue, request);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const Message& said = std::get<Message>(answer);
    if (!succeeded(said))
        return Unreachable{"Get-Printer-Attributes of the queue: " + statusText(said)};
    for (auto* at = ippFirstAttribute(said.get()); at != nullptr; at = ippNextAttribute(said.get()))
        note(settings, at, printer);
    return std::nullopt;
}

} // namespace

std::string filtersIn(const std::string& ppd) {
    std::string filters;
    std::istringstream lines(ppd);
    for (std::string line; std::getline(lines, line);) {
        if (line.compare(0, 11, "*cupsFilter") != 0 && line.compare(0, 14, "*cupsPreFilter") != 0)
            continue;
        const auto from = line.find('"');
        const auto to = line.rfind('"');
        const bool quoted = from != std::string::npos && to > from;
        filters += (filters.empty() ? "" : "; ") + (quoted ? line.substr(from + 1, to - from - 1) : line);
    }
    return filters == kPassOn ? kNoFilter : filters;
}

std::string leadsTo(const std::string& deviceUri, const Address& printer) {
    try {
        const Address there = parseAddress(deviceUri);
        const bool same = there.host == printer.host && there.port == printer.port &&
                          there.resource == printer.resource && there.encrypted == printer.encrypted;
        return same ? kThisPrinter : deviceUri;
    } catch (const std::invalid_argument&) {
        return deviceUri; // another scheme: a file, a socket, or a program that tries again
    }
}

std::variant<QueueSettings, Unreachable> settingsOf(const Address& queue, const Address& printer) {
    QueueSettings settings;
    for (const bool byName : {false, true}) {
        if (const auto lost = ask(settings, queue, printer, byName))
            return *lost;
    }
    // A queue without a PPD is not told from one whose PPD cannot be had: neither says what it does.
    const auto ppd = getFile(queue, queue.resource + ".ppd");
    if (const auto* text = std::get_if<std::string>(&ppd)) {
        if (const std::string filters = filtersIn(*text); !filters.empty())
            settings[kQueueFilters] = filters;
    }
    return settings;
}

} // namespace daishi::ipp
