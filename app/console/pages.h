// All pages of the console, in the order of the navigation.
#pragma once

#include <vector>

#include "app/console/frame/page.h"

namespace daishi::console {

// Owned by the window that they are put into.
std::vector<Page*> allPages(Context&);

} // namespace daishi::console
