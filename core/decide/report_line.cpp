// A printer report as one canonical line: "state=idle|accepting=1|reasons=none|up=12|…|media.tray-1=…".
// A field that is absent is not written, so that unknown stays unknown.
#include <charconv>
#include <stdexcept>

#include "core/decide/load_death.h"

namespace daishi {

namespace {

constexpr std::string_view kSpecial = "%|=,";

std::string escaped(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (kSpecial.find(c) == std::string_view::npos && byte >= 0x20) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        unsigned byte = 0;
        if (i + 2 >= text.size())
            throw std::runtime_error("a cut printer report");
        const char* const end = text.data() + i + 3;
        if (std::from_chars(text.data() + i + 1, end, byte, 16).ptr != end) {
            throw std::runtime_error("a damaged printer report");
        }
        out += static_cast<char>(byte);
        i += 2;
    }
    return out;
}

constexpr std::string_view kStates[] = {"idle", "processing", "stopped"};

std::int64_t numberFrom(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        throw std::runtime_error("a number was expected in a printer report");
    }
    return value;
}

struct NumberField {
    std::string_view name;
    std::optional<std::int64_t> PrinterReport::*member;
};

constexpr NumberField kNumbers[] = {
    {"up", &PrinterReport::upTime},
    {"boot", &PrinterReport::bootSecond},
    {"state-change", &PrinterReport::stateChange},
    {"config-change", &PrinterReport::configChange},
    {"counter", &PrinterReport::deviceCounter},
    {"queued", &PrinterReport::queuedJobs},
};

std::vector<std::string> splitList(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = text.find(',');
        parts.push_back(unescaped(text.substr(0, comma)));
        if (parts.back().empty())
            throw std::runtime_error("an empty word in a printer report");
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return parts;
}

void readState(PrinterReport& report, std::string_view value) {
    for (std::size_t i = 0; i < std::size(kStates); ++i) {
        if (kStates[i] == value)
            report.state = static_cast<PrinterState>(i);
    }
    if (!report.state)
        throw std::runtime_error("no state of a printer: " + std::string(value));
}

void readField(PrinterReport& report, std::string_view name, std::string_view value) {
    for (const NumberField& field : kNumbers) {
        if (field.name == name) {
            report.*field.member = numberFrom(value);
            return;
        }
    }
    if (name == "state")
        return readState(report, value);
    if (name == "accepting") {
        if (value != "0" && value != "1")
            throw std::runtime_error("neither yes nor no in a printer report");
        report.acceptingJobs = value == "1";
    } else if (name == "reasons") {
        report.reasons = splitList(value);
    } else if (name == "media") {
        report.mediaReady.emplace();
    } else if (name.substr(0, 6) == "media." && report.mediaReady) {
        report.mediaReady->emplace(unescaped(name.substr(6)), unescaped(value));
    } else if (name == "queue") {
        report.queue.emplace();
    } else if (name.substr(0, 6) == "queue." && report.queue) {
        report.queue->emplace(unescaped(name.substr(6)), unescaped(value));
    } else {
        throw std::runtime_error("an unknown field in a printer report: " + std::string(name));
    }
}

} // namespace

std::string toLine(const PrinterReport& report) {
    std::string line;
    const auto put = [&](std::string_view name, const std::string& value) {
        if (!line.empty())
            line += '|';
        line += std::string(name) + "=" + value;
    };
    if (report.state)
        put("state", std::string(kStates[static_cast<std::size_t>(*report.state)]));
    if (report.acceptingJobs)
        put("accepting", *report.acceptingJobs ? "1" : "0");
    if (report.reasons) {
        std::string all;
        for (const std::string& reason : *report.reasons)
            all += (all.empty() ? "" : ",") + escaped(reason);
        put("reasons", all);
    }
    for (const NumberField& field : kNumbers) {
        if (report.*field.member)
            put(field.name, std::to_string(*(report.*field.member)));
    }
    if (report.mediaReady) {
        put("media", "");
        for (const auto& [tray, value] : *report.mediaReady)
            put("media." + escaped(tray), escaped(value));
    }
    if (report.queue) {
        put("queue", "");
        for (const auto& [setting, value] : *report.queue)
            put("queue." + escaped(setting), escaped(value));
    }
    return line;
}

PrinterReport reportFromLine(std::string_view line) {
    PrinterReport report;
    while (!line.empty()) {
        const auto bar = line.find('|');
        const std::string_view field = line.substr(0, bar);
        line = bar == std::string_view::npos ? std::string_view() : line.substr(bar + 1);
        const auto equals = field.find('=');
        if (equals == std::string_view::npos)
            throw std::runtime_error("a printer report without '='");
        readField(report, field.substr(0, equals), field.substr(equals + 1));
    }
    return report;
}

} // namespace daishi
