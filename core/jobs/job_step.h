// Objections that several acts on a job share.
#pragma once

#include "core/line/lookup.h"
#include "core/words/outcome.h"

namespace daishi {

//
Refusal noSuchJob(const JobId&);
// the job is in another state than the act needs.
Refusal jobIsElsewhere(const JobRow&, Text required);

} // namespace daishi
