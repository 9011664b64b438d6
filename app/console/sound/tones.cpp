#include "app/console/sound/tones.h"

#include <algorithm>
#include <cmath>

namespace daishi::console {

namespace {

struct Beep {
    double hertz; // 0: silence
    double seconds;
    double loudness; // of the loudest there is
};

constexpr double kFadeSeconds = 0.008; // so that nothing clicks

void add(std::vector<std::int16_t>& samples, const Beep& beep) {
    const auto count = int(beep.seconds * kSamplesPerSecond);
    for (int i = 0; i < count; ++i) {
        const double at = double(i) / kSamplesPerSecond;
        const double fade = std::min({1.0, at / kFadeSeconds, (beep.seconds - at) / kFadeSeconds});
        // The third overtone is heard over machines.
        const double wave = std::sin(2 * M_PI * beep.hertz * at) + 0.3 * std::sin(6 * M_PI * beep.hertz * at);
        samples.push_back(std::int16_t(beep.loudness * fade * wave / 1.3 * 32000));
    }
}

std::vector<Beep> beepsOf(Tune tune) {
    switch (tune) {
    case Tune::Go:
        return {{880, 0.09, 0.6}, {0, 0.03, 0}, {1320, 0.14, 0.6}};
    case Tune::Stop:
        return {{220, 0.35, 1}, {0, 0.12, 0}, {220, 0.35, 1}, {0, 0.12, 0}, {220, 0.5, 1}};
    case Tune::Note:
        return {{1760, 0.04, 0.4}};
    }
    return {};
}

} // namespace

std::vector<std::int16_t> samplesOf(Tune tune) {
    std::vector<std::int16_t> samples;
    for (const Beep& beep : beepsOf(tune))
        add(samples, beep);
    return samples;
}

} // namespace daishi::console
