// What the commands of `print` share.
#pragma once

#include "app/cli/call.h"
#include "core/print/run_rows.h"

namespace daishi::cli {

// Who does it, after what an earlier program left in the air was looked up and told beside the result.
Crew recoveredBy(Call&);
// Throws RefusedInput where there is no such run.
RunRow runNamed(Call&);
// How many pieces of the job stand where; figures that mean different things side by side.
void tellPieces(Call&, const JobId&);
// Told while printed sheets wait to be written down.
Text storeIsHeld();

} // namespace daishi::cli
