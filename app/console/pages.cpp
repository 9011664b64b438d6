#include "app/console/pages.h"

#include "app/console/load/load_page.h"

namespace daishi::console {

std::vector<Page*> allPages(Context& context) {
    return {new LoadPage(context)};
}

} // namespace daishi::console
