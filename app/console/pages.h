// All pages of the console, in the order of the navigation.
#pragma once

#include <vector>

#include "app/console/frame/page.h"

namespace daishi::console {

// The page that the console begins with: the day. The guide stands before it.
inline constexpr int kFirstPage = 1;

// Owned by the window that they are put into.
std::vector<Page*> allPages(Context&);

} // namespace daishi::console
