#include "app/console/pages.h"

#include "app/console/day/day_page.h"
#include "app/console/guide/guide_page.h"
#include "app/console/load/load_page.h"
#include "app/console/pages/specs.h"
#include "app/console/pages/table_page.h"
#include "app/console/settings/settings_page.h"
#include "app/console/today/today_page.h"

namespace daishi::console {

namespace {

template <class P>
PageEntry entry() {
    return {P::title(), P::calledBy(), [](Context& context) { return new P(context); }};
}

PageEntry table(const PageSpec& spec) {
    return {spec.name, spec.key, [spec](Context& context) { return new TablePage(context, spec); }};
}

} // namespace

std::vector<PageEntry> allPages() {
    return {entry<GuidePage>(),   entry<TodayPage>(),     entry<LoadPage>(),        table(receivingPage()),
            table(stockPage()),   table(stocktakePage()), table(destructionPage()), entry<DayPage>(),
            table(tracePage()),   table(jobsPage()),      table(auditPage()),       table(peoplePage()),
            entry<SettingsPage>()};
}

} // namespace daishi::console
