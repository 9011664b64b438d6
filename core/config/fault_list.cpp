#include "core/config/fault_list.h"

#include <algorithm>
#include <tuple>

namespace daishi::config {

void FaultList::add(std::string file, std::int64_t line, std::string reason) {
    faults_.push_back({std::move(file), line, std::move(reason)});
}

std::vector<ConfigFault> FaultList::inOrder() const {
    std::vector<ConfigFault> sorted = faults_;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ConfigFault& a, const ConfigFault& b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return sorted;
}

} // namespace daishi::config
