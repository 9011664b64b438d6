#include "core/words/refusal.h"

#include <stdexcept>

namespace daishi {

const RefusalRow& rowOf(RefusalCode code) {
    for (const RefusalRow& row : refusalTable()) {
        if (row.code == code)
            return row;
    }
    throw std::logic_error("a refusal without a row in the table");
}

const RefusalRow* findRefusal(std::string_view nameOrNumber) {
    for (const RefusalRow& row : refusalTable()) {
        if (row.name == nameOrNumber || numberOf(row.code) == nameOrNumber)
            return &row;
    }
    return nullptr;
}

std::string numberOf(RefusalCode code) {
    return "R-" + std::to_string(static_cast<int>(code));
}

} // namespace daishi
