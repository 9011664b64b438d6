// What a reader wrote into its log: one record a line, each line ended. Pure; hostile bytes come here first.
//
// A log is taken whole or not at all. A last line without its end is the beginning of a code, and a beginning
// may be a good code of another sheet.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/words/refusal.h"

namespace daishi {

enum class LogFaultKind {
    Nothing,   // the log is empty
    EmptyLine, // a reader that says nothing of a sheet
    TooLong,   // longer than any scan (kMaxScanBytes)
    Control,   // NUL or another character that no code has
    NotUtf8,
    NoLineEnd, // the last line is cut off
    TooMany,   // more than kMostRecords
};
inline constexpr std::size_t kMostRecords = 100'000;

struct LogFault {
    LogFaultKind kind = LogFaultKind::Nothing;
    std::int64_t line = 0; // from 1; 0: the whole log

    friend bool operator==(const LogFault&, const LogFault&) = default;
};
Text describe(LogFaultKind); // never what stood there

// Lines end with LF or CR LF.
std::variant<std::vector<std::string>, LogFault> recordsOfLog(std::string_view bytes);

} // namespace daishi
