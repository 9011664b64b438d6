#include "core/jobs/job_step.h"

#include "core/decide/state_words.h"

namespace daishi {

Refusal noSuchJob(const JobId& job) {
    return {RefusalCode::CodeUnknown, {job.str(), job.str()}, {"取り込まれたジョブ", "an imported job"}, {}};
}

Refusal jobIsElsewhere(const JobRow& job, Text required) {
    return {RefusalCode::StepNotAllowed, describe(job.id.str(), job.state), std::move(required), {}};
}

} // namespace daishi
