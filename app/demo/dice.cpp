#include "app/demo/dice.h"

namespace daishi::demo {

// SplitMix64 (Steele, Lea, Flood 2014). The remainder's bias is far below what anybody could see here.
std::size_t Dice::roll(std::size_t sides) {
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return static_cast<std::size_t>((z ^ (z >> 31)) % sides);
}

} // namespace daishi::demo
