#include "app/cli/day_files.h"

#include "app/cli/words.h"

namespace daishi::cli {

std::vector<Signature> signaturesOf(Home& home, const DayFacts& facts) {
    std::vector<Signature> signatures;
    const auto rows =
        home.db().query("SELECT s.badge, a.at FROM day_signature s JOIN audit a ON a.seq = s.event "
                        "WHERE s.day = $1 AND s.version = $2 ORDER BY s.event",
                        {facts.day.iso(), facts.version});
    while (rows->next())
        signatures.push_back({BadgeId(rows->text(0)), localClock(Instant(rows->integer(1)), facts.zone)});
    return signatures;
}

ReportText reportText() {
    return {reportJson, reportFromJson};
}

std::map<std::string, std::string> dayFiles(Home& home, const DayReport& report) {
    const std::string& number = report.facts.number;
    std::map<std::string, std::string> files = {
        {number + ".pdf", reportPdf(report, home.fonts(), signaturesOf(home, report.facts))},
        {number + ".json", reportJson(report)},
    };
    for (auto& [name, content] : reportCsv(report))
        files[number + "-" + name] = std::move(content);
    return files;
}

std::vector<std::filesystem::path> writeDayFiles(Home& home, const DayReport& report) {
    const std::filesystem::path folder = home.folder() / "reports";
    std::filesystem::create_directories(folder);
    std::vector<std::filesystem::path> written;
    for (const auto& [name, content] : dayFiles(home, report)) {
        writeFile(folder / name, content);
        written.push_back(folder / name);
    }
    return written;
}

} // namespace daishi::cli
