// What readers have said, for screens and reports. Reads only.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/print/reading_rows.h"

namespace daishi {

struct ReadingView {
    std::int64_t id = 0;
    std::string kind; // a word of ReadingKind, or "by-hand"
    std::optional<SheetId> code;
    std::string source;
    Day day;
    std::int64_t event = 0;
};
// Of one run, in the order in which they came.
std::vector<ReadingView> readingsOf(Database&, const RunId&);

struct StopView {
    std::int64_t id = 0;
    RunId run;
    JobId job;
    ReadingKind kind = ReadingKind::NoRead;
    std::optional<SheetId> seen;
    std::optional<AwaitedSheet> expected;
    Sheets missing; // sheets that had to be found
    Day day;
    std::int64_t event = 0;
    bool guards = false; // its load asks for every piece: it keeps the job from printing

    // Of one that is ended.
    struct End {
        std::string reason;
        BadgeId actor, second;
        Day day;
        std::int64_t event = 0;
    };
    std::optional<End> end;
};

struct WhichStops {
    std::optional<RunId> run = {};
    std::optional<Day> day = {}; // made or ended on it, or not ended before it was over
    bool openOnly = false;
};
// Oldest first.
std::vector<StopView> listStops(Database&, const WhichStops&);

// 「抜け」, "read by hand".
Text readingText(const std::string& kind);

} // namespace daishi
