// Which of many records bear the same key. Only hashes are held, sorted, and texts are compared where two
// hashes are equal: a tenth of the memory of a table of texts, and read in order instead of at random.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace daishi {

// For each of `count` places the first place that bears the same key: itself for most. `keyAt` is called once
// for every place in order, and again where hashes are equal; it answers the same each time.
std::vector<std::uint32_t> firstWithSameKey(std::uint32_t count,
                                            const std::function<std::string(std::uint32_t)>& keyAt);

} // namespace daishi
