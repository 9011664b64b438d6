// A queue between us and the printer (CUPS). It may carry a job, and do nothing else: a queue that sends
// again on its own, adds pages, scales, or leads somewhere else is refused before anything is loaded or
// printed. What is not known to be harmless is refused as well.
#pragma once

#include <map>
#include <string>

#include "core/words/outcome.h"

namespace daishi {

// Beside the attributes of the queue under their IPP names, the values as IPP writes them, printers/ipp puts
// in what it worked out itself:
inline constexpr const char* kQueueLeadsTo = "leads-to"; // kThisPrinter, or where else it leads
inline constexpr const char* kThisPrinter = "this-printer";
inline constexpr const char* kQueueFilters = "filters"; // kNoFilter, or what it does to a PDF
inline constexpr const char* kNoFilter = "none";
inline constexpr const char* kQueueIsClass = "is-class"; // "true" when it picks among several printers

Objection queueIsPlain(const std::map<std::string, std::string>& settings);

} // namespace daishi
