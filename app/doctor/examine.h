// The examination: every check runs, whatever the others found. Nothing is changed but what opening a store
// changes (its writer's lock is taken for that moment), and a store of another user is not opened at all.
#pragma once

#include <vector>

#include "app/doctor/finding.h"
#include "app/doctor/machine.h"

namespace daishi::doctor {

// Findings by area, in the order of the areas. Throws nothing that a check can cause: a check that fails is
// itself a finding.
std::vector<Finding> examine(const Patient&);

// The worst of them.
Health worstOf(const std::vector<Finding>&);

} // namespace daishi::doctor
