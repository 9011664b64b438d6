// The log of a reader of codes: what is taken is every line of it, and a fault stands inside it.
#include "core/print/reading_log.h"
#include "core/words/scan.h"
#include "tests/fuzz/target.h"

namespace daishi::fuzz {

void holdReadingLog(std::string_view bytes) {
    const auto read = recordsOfLog(bytes);
    if (const auto* fault = std::get_if<LogFault>(&read)) {
        mustHold(fault->line >= 0 && std::size_t(fault->line) <= Lines(bytes).count(),
                 "a fault stands inside the log");
        mustHold(!describe(fault->kind).empty(), "a fault is told");
        return;
    }
    std::string again;
    for (const std::string& record : std::get<std::vector<std::string>>(read)) {
        mustHold(!record.empty() && record.size() <= kMaxScanBytes, "a record is as long as a scan may be");
        mustHold(record.find_first_of("\r\n") == std::string::npos, "a record is one line");
        again += record + "\n";
    }
    const auto back = recordsOfLog(again);
    mustHold(back == read, "what was written is read as it was");
}

} // namespace daishi::fuzz
