// The sounds of the console as samples: go rises, stop is low, long and comes three times, a note is short.
// None can be taken for another, also over a bad loudspeaker: they differ in pitch, in length and in number.
// Pure.
#pragma once

#include <cstdint>
#include <vector>

namespace daishi::console {

enum class Tune { Go, Stop, Note };

inline constexpr int kSamplesPerSecond = 44100; // mono, 16 bits

std::vector<std::int16_t> samplesOf(Tune);

} // namespace daishi::console
