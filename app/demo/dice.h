// Chance that can be foretold: the same seed throws the same dice, on every machine.
#pragma once

#include <cstddef>
#include <cstdint>

namespace daishi::demo {

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    // 0 … sides − 1; `sides` at least 1.
    std::size_t roll(std::size_t sides);
    // True once in `times`.
    bool once(std::size_t times) { return roll(times) == 0; }

    template <class T, std::size_t n>
    const T& pick(const T (&list)[n]) {
        return list[roll(n)];
    }

  private:
    std::uint64_t state_;
};

} // namespace daishi::demo
