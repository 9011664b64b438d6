#include "core/decide/leaving.h"

#include <string>

#include "core/words/wareki.h"

namespace daishi {

namespace {

Text sheets(std::int64_t n) {
    return {std::to_string(n) + "枚", std::to_string(n) + " documents"};
}

} // namespace

Objection dayHasCome(const Leaving& leaving) {
    const Day first = leaving.issueDay.plusDays(-int(leaving.lead.count()));
    if (first <= leaving.today)
        return std::nullopt;
    return Refusal{RefusalCode::HandOverTooEarly,
                   {"今日 " + warekiWithWeekday(leaving.today), "today, " + leaving.today.iso()},
                   {warekiWithWeekday(first) + " から", "from " + first.iso() + " on"},
                   {"交付日 " + warekiWithWeekday(leaving.issueDay) + "。",
                    "They bear the issue day " + leaving.issueDay.iso() + "."}};
}

Objection countedAll(Pieces good, Pieces inHand) {
    const std::int64_t more = difference(inHand, good);
    if (more == 0)
        return std::nullopt;
    const std::string n = std::to_string(more > 0 ? more : -more);
    return Refusal{more > 0 ? RefusalCode::CountOver : RefusalCode::CountShort, sheets(inHand.value()),
                   sheets(good.value()),
                   more > 0 ? Text{n + "枚が過剰。", n + " too many."}
                            : Text{n + "枚が不足。", n + " missing."}};
}

} // namespace daishi
