// Collects the faults of all files while they are read.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/config/load_registry.h"

namespace daishi::config {

class FaultList {
  public:
    void add(std::string file, std::int64_t line, std::string reason);
    bool empty() const { return faults_.empty(); }
    std::size_t size() const { return faults_.size(); }
    // By file, then line, then in the order in which they were found.
    std::vector<ConfigFault> inOrder() const;

  private:
    std::vector<ConfigFault> faults_;
};

} // namespace daishi::config
