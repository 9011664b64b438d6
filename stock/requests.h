// Requests for blanks 納品依頼 (stock flow): what was asked for is what a delivery is measured by.
#pragma once

#include "core/line/work.h"
#include "stock/arrival_rows.h"

namespace daishi {

// Refused: R-210 the blank type is not configured, R-212 nothing is asked for, R-230 `neededBy` is past.
Outcome<RequestId> askForBlanks(Line&, const Crew&, const BlankTypeId&, Sheets, Day neededBy);

// `approvalNumber` is the insurer's. Refused: R-210 no such request, R-212 approved before, or no number.
Outcome<RequestRow> approveRequest(Line&, const Crew&, const RequestId&, const std::string& approvalNumber);

} // namespace daishi
