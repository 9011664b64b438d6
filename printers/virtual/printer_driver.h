#pragma once
// The printer's abilities, as PAPPL's driver data.

#include "printers/virtual/printer_floor.h"

#include <pappl/pappl.h>

#include <optional>
#include <vector>

namespace daishi::vprinter {

inline constexpr const char* kDriverName = "daishi-virtual";
inline constexpr const char* kDocumentFormat = "application/pdf";

// Fills data for that many trays (tray-1 … tray-N), all empty. data->source points to static names (at most
// PAPPL_MAX_SOURCE trays; more throws std::runtime_error).
void describePrinter(pappl_pr_driver_data_t& data, int trays);

// One entry per tray for papplPrinterSetReadyMedia; an entry without a size is not reported.
std::vector<pappl_media_col_t> readyMedia(const std::vector<std::optional<SheetSize>>& trays);

// With the attribute of live_counter.h. Owned by the caller (ippDelete).
ipp_t* extraAttributes();

// The tray a job pins by media-col/media-source; nullopt: none, or one the printer does not have.
std::optional<int> pinnedTray(pappl_job_t* job, int trays);

} // namespace daishi::vprinter
