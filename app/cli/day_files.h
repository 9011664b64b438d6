// The daily reconciliation report as files: HOME/reports/DR-….pdf, .json and one .csv for each table. Made
// from the judgement that is kept in the store, so that they can be made again at any time.
#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "app/cli/home.h"
#include "app/report/report.h"
#include "core/day/day.h"

namespace daishi::cli {

// How judgements are written into the store and read again.
ReportText reportText();

// Who signed the newest version, and when by the clock of the site.
std::vector<Signature> signaturesOf(Home&, const DayFacts&);

// File name → content; the .pdf bears the signatures of this moment.
std::map<std::string, std::string> dayFiles(Home&, const DayReport&);
std::vector<std::filesystem::path> writeDayFiles(Home&, const DayReport&);

} // namespace daishi::cli
