// The calendar of the site: holidays end with the last year that somebody has written down.
#include <algorithm>

#include "app/doctor/checks.h"
#include "core/config/load_registry.h"

namespace daishi::doctor {

void checkHolidays(const Registry& registry, Day today, Chart& chart) {
    const auto& days = registry.site.holidays;
    const auto last = std::max_element(days.begin(), days.end());
    if (last != days.end() && today <= *last)
        return chart.ok("holidays", {"休日は " + last->iso() + " まで登録されています。",
                                     "Holidays are known until " + last->iso() + "."});
    const Text act{"config/site.toml の holidays に今年と来年の休日を加える",
                   "add this year's and the next year's holidays to config/site.toml"};
    if (days.empty())
        chart.attention("holidays",
                        {"休日が一つも登録されていません。", "No holiday is in the configuration."}, act);
    else
        chart.attention(
            "holidays",
            {"登録された休日は " + last->iso() + " で終わっています。予測が休日を稼働日と数えます。",
             "All holidays of the configuration are past, the last is " + last->iso() +
                 ": the forecast takes holidays for working days."},
            act);
}

} // namespace daishi::doctor
