// What the word of a slot must look like.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace daishi::replay {

// Shapes: "" anything · n a whole number · int one with a sign · name H or LOT2 · tray printer-1/2 · day
// 2024-10-01 · badge 0417 · pin right|wrong|none · when 2024-09-30T08:40 or +30m · open open|shut · moment
// receiving|load|first-article · out out|in. Answers what was wanted, or nothing. A word with {…} in it is
// judged when the scene is played. Throws std::logic_error for another shape.
std::optional<std::string> wrongShape(std::string_view shape, std::string_view word);

} // namespace daishi::replay
