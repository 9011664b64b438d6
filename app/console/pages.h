// All pages of the console, in the order of the navigation.
#pragma once

#include <vector>

#include "app/console/frame/page.h"

namespace daishi::console {

// The page that the console begins with: the day. The guide stands before it.
inline constexpr int kFirstPage = 1;

std::vector<PageEntry> allPages();

} // namespace daishi::console
