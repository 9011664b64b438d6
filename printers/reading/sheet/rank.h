// The value at a rank among others.
#pragma once

#include <algorithm>
#include <vector>

namespace daishi::reading {

inline constexpr double kMiddle = 0.5;

// `rank`: 0 the least, 1 the greatest. 0 where there is no value.
inline double ranked(std::vector<double> values, double rank) {
    if (values.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>(rank * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

} // namespace daishi::reading
