// The feed of a reader that stands behind the printer, or of a scanner in somebody's hand: one record for
// each sheet, in the order in which the sheets came out (K7).
//
// Each record is an act of its own. A sheet in its place is read good; whatever else came is written down as
// what it was, stops the run, and nothing behind it is taken: a reader is believed up to its first
// contradiction, never beyond. What is not fed is not read: silence is no record.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/line/work.h"
#include "core/print/reading_rows.h"

namespace daishi {

struct FeedSource {
    std::string name;   // of the reader, on record with every reading: "scanner", "file", "tcp:10.0.0.5:9000"
    std::string noRead; // what this reader says of a sheet it could not read; empty: it says nothing then
};

// One record: what the reader sent for one sheet, without its line end. Refusals: R-210 no such run, R-418
// the run is stopped, and those of what was found (reading_order.h), which are kept and stop the run.
Outcome<SheetId> feedReading(Line&, const Crew&, const RunId&, const FeedSource&, const std::string& raw);

struct Fed {
    std::int64_t taken = 0;         // sheets read good
    std::optional<Refusal> stopped; // by the record behind them
};
// One after the other, until the first that is refused.
Fed feedReadings(Line&, const Crew&, const RunId&, const FeedSource&, std::span<const std::string> records);

} // namespace daishi
