// HOME/log/daishi.log: one JSON object a line for each command that opened the home. The fields are those of
// logFields(), in that order, and no others; what does not apply is left out. What people and scanners typed
// is not in it, and no personal data: a subject is written only when it is a name that Daishi itself gave.
#pragma once

#include <cstdint>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/cli.h"
#include "core/words/refusal.h"

namespace daishi::cli {

enum class LogLevel { Information, Warning, Error };
std::string_view nameOf(LogLevel);
std::optional<LogLevel> logLevelNamed(std::string_view);

struct LogEntry {
    Instant at;
    LogLevel level = LogLevel::Information;
    std::string act;                      // "lot hold"
    std::string subject;                  // "L-240927-01"; empty: none
    std::string refused;                  // "R-101"; empty: not refused
    std::optional<std::int64_t> rejected; // faults in an input that was not taken
    std::string fault;                    // a word of faultWord(); empty: none
    Exit exit = Exit::Done;
    std::int64_t millis = 0;
    int pid = 0;
};

// One line without its end.
std::string logLine(const LogEntry&);

struct LogField {
    std::string_view name;
    Text meaning;
};
const std::vector<LogField>& logFields();

// The first of these texts that is a name given by Daishi (L-240927-01/004, J-240930-01, a day); else empty.
std::string subjectAmong(const std::vector<std::string>& texts);

// What went wrong in one word. The words of an exception stay out of the log: they may hold what was typed.
std::string faultWord(const std::exception&);

// Settings log.level, log.size (bytes) and log.keep of daishi.properties. What cannot be understood counts as
// the value that keeps more.
struct LogSettings {
    LogLevel least = LogLevel::Information;
    std::uintmax_t size = 1'000'000; // bytes at which the file is put aside as daishi.log.1
    int keep = 20;                   // files put aside
};
LogSettings logSettingsOf(const std::filesystem::path& home);

// Appends to HOME/log/daishi.log, made with mode 0600; programs that do so at once take turns by a lock on
// HOME/log/daishi.log.lock. Throws std::system_error.
void writeLog(const std::filesystem::path& home, const LogSettings&, const LogEntry&);

} // namespace daishi::cli
