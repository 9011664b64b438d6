#include "core/config/draft.h"
#include "core/config/toml_file.h"
#include "core/config/wording.h"

namespace daishi::config {

namespace {

constexpr std::int64_t kLongestLoad = 720;    // minutes
constexpr std::int64_t kLongestIdle = 60;     // minutes: a terminal that nobody stands at
constexpr std::int64_t kLongestSession = 720; // minutes: one shift
constexpr std::int64_t kLongestReading = 60;  // minutes: a run that waits for its reader
constexpr std::int64_t kOldestData = 31;      // days
constexpr std::int64_t kLargestChunk = 50;    // sheets: what may be in doubt at once

std::vector<std::chrono::weekday> readWorkingDays(TableReader& reader) {
    // In the order of std::chrono::weekday's numbers.
    static const std::vector<std::string> kWeekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    std::vector<std::chrono::weekday> days;
    const auto chosen = reader.choices("working-days", kWeekdays);
    if (chosen && chosen->empty())
        reader.refuse("working-days", "\"working-days\": found an empty list, allowed are one or more days");
    for (const std::size_t index : chosen.value_or(std::vector<std::size_t>()))
        days.emplace_back(static_cast<unsigned>(index));
    return days;
}

std::chrono::minutes sinceMidnight(const std::string& clock) {
    return std::chrono::hours(std::stoi(clock.substr(0, 2))) +
           std::chrono::minutes(std::stoi(clock.substr(3)));
}

std::vector<std::chrono::minutes> readShiftStarts(TableReader& reader) {
    std::vector<std::chrono::minutes> starts;
    for (const std::string& clock : reader.texts("shift-starts", kClockTime)) {
        const std::chrono::minutes start = sinceMidnight(clock);
        if (!starts.empty() && start < starts.back())
            reader.refuse("shift-starts", inQuotes("shift-starts") + ": " + inQuotes(clock) +
                                              " comes after a later time; allowed is the order of the day");
        starts.push_back(start);
    }
    return starts;
}

Site readAll(TableReader& reader) {
    Site site;
    reader.number("format", kFormat, kFormat);
    site.id = reader.text("id", kName);
    site.name = reader.bilingual("name");
    // SiteZone is one fixed offset, and this is the only zone for which that is true and wanted (days.h).
    reader.choice("time-zone", {"Asia/Tokyo"});
    site.workingDays = readWorkingDays(reader);
    site.holidays = reader.days("holidays");
    site.loadTimeLimit =
        std::chrono::minutes(reader.number("load-time-limit-minutes", 1, kLongestLoad).value_or(1));
    site.sessionIdle =
        std::chrono::minutes(reader.number("session-idle-minutes", 1, kLongestIdle).value_or(1));
    const auto longest = reader.number("session-longest-minutes", 1, kLongestSession);
    site.sessionLongest = std::chrono::minutes(longest.value_or(1));
    if (longest && site.sessionLongest < site.sessionIdle)
        reader.refuse("session-longest-minutes",
                      "\"session-longest-minutes\": shorter than \"session-idle-minutes\"");
    site.dataAgeLimit = std::chrono::days(reader.number("data-age-limit-days", 1, kOldestData).value_or(1));
    site.chunkSize = Sheets(reader.number("chunk-size", 1, kLargestChunk).value_or(1));
    if (reader.has("spoilage-reserve-per-mille"))
        site.spoilageReserve = PerMille(reader.number("spoilage-reserve-per-mille", 0, 500).value_or(0));
    if (reader.has("forecast-days"))
        site.forecastDays = std::chrono::days(reader.number("forecast-days", 1, 60).value_or(1));
    site.shiftStarts = readShiftStarts(reader);
    if (reader.has("reader-challenge") &&
        reader.choice("reader-challenge", {"after-service", "daily"}) == std::size_t(1))
        site.readerChallenge = ReaderChallenge::Daily;
    if (reader.has("reading-patience-minutes"))
        site.readingPatience =
            std::chrono::minutes(reader.number("reading-patience-minutes", 0, kLongestReading).value_or(0));
    if (reader.has("no-read"))
        site.noRead = reader.optionalText("no-read", kAnyText);
    return site;
}

} // namespace

Site readSite(const std::filesystem::path& folder, FaultList& faults) {
    const std::string file = "site.toml";
    const auto document = readTomlFile(folder, file, faults);
    if (!document)
        return {};
    TableReader reader(*document, file, 0, faults);
    Site site = readAll(reader);
    reader.close();
    return site;
}

} // namespace daishi::config
