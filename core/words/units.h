// Counted things. A count is never negative; a difference of two counts is a Difference and may be.
#pragma once

#include <compare>
#include <cstdint>
#include <stdexcept>

namespace daishi {

// A number of things of one kind, 0 … 2^53. Subtraction that would go below zero throws: it is always a
// mistake of the program, since every place that may legitimately differ compares first.
template <class Tag>
class Count {
  public:
    constexpr Count() = default;
    explicit constexpr Count(std::int64_t n) : n_(n) {
        if (n < 0)
            throw std::out_of_range("a count cannot be negative");
    }

    constexpr std::int64_t value() const { return n_; }
    constexpr bool isZero() const { return n_ == 0; }

    friend constexpr Count operator+(Count a, Count b) { return Count(a.n_ + b.n_); }
    friend constexpr Count operator-(Count a, Count b) { return Count(a.n_ - b.n_); }
    Count& operator+=(Count other) { return *this = *this + other; }
    Count& operator-=(Count other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Count, Count) = default;

  private:
    std::int64_t n_ = 0;
};

using Sheets = Count<struct SheetsTag>;         // physical blanks 枚
using Pieces = Count<struct PiecesTag>;         // one person's documents 名
using Households = Count<struct HouseholdsTag>; // 世帯
using Boxes = Count<struct BoxesTag>;           // 箱
using Packs = Count<struct PacksTag>;           // 包, a wrapped bundle of blanks within a box
using PerMille = Count<struct PerMilleTag>;     // of a number of sheets
using Impressions = Count<struct ImprTag>;      // what a printer says it has marked

// Signed difference "found − expected" of two counts of the same kind.
template <class Tag>
constexpr std::int64_t difference(Count<Tag> found, Count<Tag> expected) {
    return found.value() - expected.value();
}

} // namespace daishi
