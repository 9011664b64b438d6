// Chance from a seed: the same on every machine, which the distributions of the standard library are not.
#pragma once

#include <cstddef>
#include <cstdint>

namespace daishi::scan {

class Chance {
  public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    // SplitMix64.
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } // 0 … 1
    double between(double least, double most) { return least + (most - least) * unit(); }
    double upTo(double most) { return between(-most, most); } // either way
    double eitherWay(double least, double most) {
        return once(0.5) ? between(least, most) : -between(least, most);
    }
    bool once(double share) { return unit() < share; }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    template <class List>
    const auto& oneOf(const List& list) {
        return list[below(list.size())];
    }

  private:
    std::uint64_t state_;
};

// A seed of its own for part `part` of what has `seed`.
inline std::uint64_t seedOf(std::uint64_t seed, std::uint64_t part) {
    return Chance(seed ^ (part * 0xD1B54A32D192ED03u + 0x632BE59BD9B4E019u)).next();
}

} // namespace daishi::scan
