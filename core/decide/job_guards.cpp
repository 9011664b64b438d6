#include "core/decide/job_guards.h"

namespace daishi {

Objection jobNotHeld(const std::vector<std::string>& holds) {
    if (holds.empty())
        return std::nullopt;
    std::string reasons;
    for (const std::string& reason : holds)
        reasons += (reasons.empty() ? "" : ", ") + reason;
    return Refusal{
        RefusalCode::JobHeld, {reasons, reasons}, {"保留のないジョブ", "a job without a hold"}, {}};
}

} // namespace daishi
