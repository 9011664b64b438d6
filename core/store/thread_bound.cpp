#include "core/store/thread_bound.h"

#include "core/store/database.h"

namespace daishi {

void takeOver(Database& database) {
    if (auto* bound = dynamic_cast<ThreadBound*>(&database))
        bound->takeOver();
}

} // namespace daishi
