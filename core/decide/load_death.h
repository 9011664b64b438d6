// When a load dies. A load is an event, not a setting: what the printer says now is compared with
// what it said when the box was scanned. Reported media may end a load, they never make one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/decide/printer_report.h"
#include "core/words/outcome.h"
#include "core/words/registry.h"

namespace daishi {

enum class LoadDeath {
    TrayOpened,       // input-tray-missing was seen, or the state moved between two looks
    CoverOpen,        // cover-open or door-open
    MediaEmpty,       // media-empty or media-needed
    Jam,              // media-jam
    Restarted,        // up-time fell or the printer's own boot second moved
    SettingsChanged,  // printer-config-change-time moved, or a setting of the queue before it
    MediaChanged,     // media-col-ready of the load's tray is not what it was
    CounterMoved,     // the device counter moved between two chunks of ours
    AttributeMissing, // what was there is left out: unknown is never safe
    Unreachable,
    WitnessesDisagree, // a job ended as if in order, but the counts do not agree
    BrokenOff,         // a job was cancelled or given up at the device, no reason told
    Stalled,           // the printer stood still without a reason
    Unwatched,         // the program was not there while it printed
    RunEnded,
    Unloaded,
    FindingMade, // the lot was found to be something else, or its mark contradicts
    PrintWrong,  // a printed sheet does not bear what was sent
    ShiftChanged,
    TimeLimit
};

std::string_view nameOf(LoadDeath);
LoadDeath loadDeathFrom(std::string_view name); // throws std::runtime_error
Text describe(LoadDeath);

// What the printer's answer means for a load whose baseline was taken when it was last known to be in order.
// `mediaSource`: the tray of the load. Of media-col-ready that tray alone is compared, so that filling
// another one ends nothing. printer-config-change-time stands for the whole printer: it moves with the
// settings, and in some printers with the media of any tray. Which of them it was cannot be told, so that it
// ends the load whatever moved it; the same goes for media-empty, input-tray-missing and their kin, which
// name no tray.
//
// `ownJobRunning`: the state and the counter move by our own printing, so they say nothing then.
std::optional<LoadDeath> deathBy(const PrinterReport& baseline, const PrinterReport& now,
                                 const std::string& mediaSource, bool ownJobRunning);

// Age and shift: a load made before the last shift began, or older than the limit, is void.
std::optional<LoadDeath> deathByTime(const Site&, Instant openedAt, Instant now);

// One line that holds a report, for the store, and back. The text is canonical: equal reports, equal texts.
std::string toLine(const PrinterReport&);
PrinterReport reportFromLine(std::string_view line); // throws std::runtime_error

} // namespace daishi
