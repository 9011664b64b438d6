// The slip of boxes that were sent back, made from what stands on record: the act and a later copy give the
// same paper.
#pragma once

#include <filesystem>
#include <optional>

#include "app/cli/answer.h"
#include "app/cli/home.h"
#include "printers/compose/return_slip.h"
#include "stock/box_returns.h"

namespace daishi::cli {

// Nothing: no such slip, or nothing of the lot was sent back to its supplier.
std::optional<ReturnSlipPaper> returnSlipOf(Home&, const ReturnSlipId&);
std::optional<ReturnSlipPaper> returnSlipOf(Home&, const LotId&);

// Where it goes when no file is named: HOME/reports/return-B-240930-01.pdf
std::filesystem::path slipFile(Call&, const std::string& number);

// Throws as writeFile() does.
void writeSlip(Call&, const ReturnSlipPaper&, Answer&);
// Once the boxes are sent back, whatever becomes of the file: `again` is the command that writes it once
// more.
void writeSlipOfAct(Call&, const std::optional<ReturnSlipPaper>&, const std::string& again, Answer&);

} // namespace daishi::cli
