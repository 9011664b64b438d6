#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/line/clock_confirmed.h"

namespace daishi::cli {

namespace {

Result confirm(Call& call) {
    Home& home = call.home();
    return told(confirmClock(home.line(), call.crew()), [&](const ClockConfirmed& confirmed) {
        const SiteZone zone = home.registry().site.zone;
        Answer answer{Tone::Done, {"時計を確認しました。", "The clock is confirmed."}};
        answer.fact("now", {"今", "Now"}, localIso(confirmed.now, zone))
            .fact("newest", {"それまでの最後の記録", "Newest record before"},
                  localIso(confirmed.newest, zone));
        return answer;
    });
}

} // namespace

void addClockVerbs(std::vector<Verb>& verbs) {
    verbs.push_back({"clock",
                     "confirm",
                     {"最後の記録より前を指す時計を、二人が正しいと確認する",
                      "two people say that a clock before the newest record is right"},
                     {},
                     {},
                     "clock confirm --as 0102 --second 0103",
                     Act::ConfirmClock,
                     {"確認できません", "This cannot be confirmed"},
                     {RefusalCode::StepNotAllowed},
                     confirm});
}

} // namespace daishi::cli
