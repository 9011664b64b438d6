#include "app/console/pages.h"

#include "app/console/load/load_page.h"
#include "app/console/pages/specs.h"
#include "app/console/pages/table_page.h"
#include "app/console/today/today_page.h"

namespace daishi::console {

std::vector<Page*> allPages(Context& context) {
    std::vector<Page*> pages{new TodayPage(context), new LoadPage(context)};
    for (PageSpec spec : {receivingPage(), stockPage(), stocktakePage(), destructionPage(), tracePage(),
                          jobsPage(), auditPage(), peoplePage()})
        pages.push_back(new TablePage(context, std::move(spec)));
    return pages;
}

} // namespace daishi::console
