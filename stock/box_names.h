// How a box is called, and the code on our own label of it.
#pragma once

#include <string>
#include <string_view>

#include "core/line/lookup.h"
#include "core/words/outcome.h"
#include "core/words/scan_codes.h"

namespace daishi {

// "L-240927-01/004"; `number` 1 … 999, else std::invalid_argument.
BoxId boxIdOf(const LotId&, std::int64_t number);
// What is printed on our label of the box: "DB24092701004" and its check character. Throws
// std::invalid_argument for a text that is no name of a box.
std::string boxLabelCode(const BoxId&);

// The box whose label of ours was scanned. R-211 not read, R-210 another code or no such box.
Outcome<BoxRow> boxScanned(Database&, std::string_view rawBoxLabel);

// The refusal for a name or code that is on no record.
Refusal notOnRecord(const std::string& what, const Text& wanted);

} // namespace daishi
