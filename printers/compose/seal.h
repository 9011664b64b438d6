// Inside the library: the seal of a blank type, ready to be drawn.
#pragma once

#include <optional>

#include "core/words/registry.h"
#include "printers/paper/stencil.h"

namespace daishi::compose {

// Nothing for a type without one. Throws std::runtime_error naming the seal where its image cannot be drawn.
std::optional<paper::Stencil> stencilOfSeal(const BlankType&);

} // namespace daishi::compose
