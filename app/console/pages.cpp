#include "app/console/pages.h"

#include "app/console/day/day_page.h"
#include "app/console/guide/guide_page.h"
#include "app/console/load/load_page.h"
#include "app/console/pages/specs.h"
#include "app/console/pages/table_page.h"
#include "app/console/settings/settings_page.h"
#include "app/console/today/today_page.h"

namespace daishi::console {

std::vector<Page*> allPages(Context& context) {
    const auto table = [&](PageSpec spec) { return new TablePage(context, std::move(spec)); };
    std::vector<Page*> pages{new GuidePage(context),   new TodayPage(context), new LoadPage(context),
                             table(receivingPage()),   table(stockPage()),     table(stocktakePage()),
                             table(destructionPage()), new DayPage(context),   table(tracePage()),
                             table(jobsPage()),        table(auditPage()),     table(peoplePage()),
                             new SettingsPage(context)};
    return pages;
}

} // namespace daishi::console
