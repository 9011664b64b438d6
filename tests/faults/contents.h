// What stands in a store, all of it, as one hash: two stores of the same contents say the same.
#pragma once

#include <string>

#include "core/store/database.h"

namespace daishi::test {

std::string contentsOf(Database&); // SQLite only

} // namespace daishi::test
