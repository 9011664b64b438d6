#include "core/jobs/job_step.h"

#include <stdexcept>

namespace daishi {

Refusal noSuchJob(const JobId& job) {
    return {RefusalCode::CodeUnknown, {job.str(), job.str()}, {"取り込まれたジョブ", "an imported job"}, {}};
}

Refusal jobIsElsewhere(const JobRow& job, Text required) {
    const Text state = describe(job.state);
    return {RefusalCode::StepNotAllowed,
            {job.id.str() + "：" + state.ja, job.id.str() + " is " + state.en},
            std::move(required),
            {}};
}

Text describe(JobState state) {
    switch (state) {
    case JobState::Imported:
        return {"取込済", "imported"};
    case JobState::Released:
        return {"印刷許可済", "released"};
    case JobState::Printed:
        return {"印刷済", "printed"};
    case JobState::Closed:
        return {"引渡済", "handed over"};
    case JobState::Withdrawn:
        return {"取下げ", "withdrawn"};
    }
    throw std::logic_error("a job state without a text");
}

} // namespace daishi
