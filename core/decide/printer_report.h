// What a printer said about itself, once. Everything in it is a witness, never a permission. An attribute
// that the printer left out is nullopt: *unknown*, and unknown is never safe.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace daishi {

enum class PrinterState { Idle, Processing, Stopped };

// One answer to Get-Printer-Attributes.
struct PrinterReport {
    std::optional<PrinterState> state;
    std::optional<bool> acceptingJobs;
    std::optional<std::vector<std::string>>
        reasons;                        // printer-state-reasons; {"none"} is an answer, nullopt is not
    std::optional<std::int64_t> upTime; // seconds since the printer started
    std::optional<std::int64_t>
        bootSecond; // printer-current-time − printer-up-time, its own clock, UTC seconds
    std::optional<std::int64_t> stateChange;  // printer-state-change-time, seconds of up-time
    std::optional<std::int64_t> configChange; // printer-config-change-time, seconds of up-time
    // media-col-ready per media-source keyword, as one text holding the whole value; a tray without media is
    // absent. nullopt when the attribute is missing.
    std::optional<std::map<std::string, std::string>> mediaReady;
    std::optional<std::int64_t> deviceCounter; // life counter of impressions
    std::optional<std::int64_t> queuedJobs;    // queued-job-count
    // What stands between us and the printer, by the name of each setting (queue_guard.h); nullopt: nothing.
    std::optional<std::map<std::string, std::string>> queue;
};

} // namespace daishi
