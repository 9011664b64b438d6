// Times as a scene writes them. They are the site's, +09:00.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <variant>

#include "core/words/days.h"

namespace daishi::replay {

using When = std::variant<Instant, std::chrono::minutes>;

// "2024-09-30T08:40", with or without +09:00 behind it; "+30m", "+2h", "+1d". Empty for anything else.
std::optional<When> readWhen(std::string_view);

Instant after(Instant now, const When&);

} // namespace daishi::replay
