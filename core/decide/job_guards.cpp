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

Objection dataFresh(Day dataDay, Day today, std::chrono::days limit) {
    const Day oldest = Day(std::chrono::year_month_day(today.sysDays() - limit));
    if (dataDay >= oldest)
        return std::nullopt;
    return Refusal{RefusalCode::DataTooOld,
                   {dataDay.iso() + " 現在のデータ", "data as of " + dataDay.iso()},
                   {oldest.iso() + " 以後のデータ", "data as of " + oldest.iso() + " or later"},
                   {}};
}

Objection nothingInDoubt(bool doubtfulSheets) {
    if (!doubtfulSheets)
        return std::nullopt;
    return Refusal{RefusalCode::DoubtfulSheetsOpen,
                   {"未確定の用紙があります", "unsettled sheets"},
                   {"すべて確定した用紙", "every sheet settled"},
                   {}};
}

} // namespace daishi
