#include "core/decide/job_guards.h"

#include "core/decide/hold_cause.h"
#include "core/decide/state_words.h"

namespace daishi {

Objection jobReleased(JobState state) {
    if (state == JobState::Released)
        return std::nullopt;
    return Refusal{RefusalCode::JobNotReleased, describe(state), {"許可されたジョブ", "a released job"}, {}};
}

Objection jobNotHeld(const std::vector<std::string>& holds) {
    if (holds.empty())
        return std::nullopt;
    return Refusal{
        RefusalCode::JobHeld, describeHolds(holds), {"保留のないジョブ", "a job without a hold"}, {}};
}

} // namespace daishi
