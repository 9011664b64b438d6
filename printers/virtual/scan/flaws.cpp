#include "printers/virtual/scan/flaws.h"

#include "printers/virtual/scan/chance.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>

namespace daishi::scan {

namespace {

using Give = void (*)(Flaws&, Chance&);

void turn(Flaws& flaws, Chance& chance) {
    flaws.degrees = chance.upTo(3);
}

void turnOver(Flaws& flaws, Chance& chance) {
    flaws.upsideDown = true;
    turn(flaws, chance);
}

void moveCorners(Flaws& flaws, Chance& chance, double least, double most) {
    for (Spot& corner : flaws.corners)
        corner = {chance.eitherWay(least, most), chance.eitherWay(least, most)};
}

void skew(Flaws& flaws, Chance& chance) {
    moveCorners(flaws, chance, 0.01, 0.03);
}

void rescale(Flaws& flaws, Chance& chance) {
    flaws.scale = 1 + chance.eitherWay(0.01, 0.03);
}

void blur(Flaws& flaws, Chance& chance) {
    if (chance.once(0.7)) {
        flaws.blurSigma = chance.between(1.0, 2.4);
    } else {
        flaws.motion = chance.between(3, 7);
        flaws.motionAlong = chance.once(0.7) ? MotionAlong::Height : MotionAlong::Width;
    }
}

void noise(Flaws& flaws, Chance& chance) {
    flaws.noiseSigma = chance.between(8, 22);
}

void light(Flaws& flaws, Chance& chance) {
    flaws.lightSlope = {chance.upTo(0.35), chance.upTo(0.35)};
    flaws.vignette = chance.between(0, 0.3);
    flaws.exposure = chance.between(0.75, 1.05);
}

void jpeg(Flaws& flaws, Chance&) {
    flaws.quality = {40};
}

void cast(Flaws& flaws, Chance& chance) {
    for (double& channel : flaws.cast)
        channel = chance.between(0.84, 1.03);
}

void coarse(Flaws& flaws, Chance&) {
    flaws.dpi = {200};
}

void crop(Flaws& flaws, Chance& chance) {
    double* const sides[] = {&flaws.cropLeft, &flaws.cropTop, &flaws.cropRight, &flaws.cropBottom};
    const std::size_t first = chance.below(4);
    *sides[first] = chance.between(0.01, 0.05);
    if (chance.once(0.5))
        *sides[(first + 1 + chance.below(3)) % 4] = chance.between(0.01, 0.05);
}

constexpr Ink kCovers[] = {{250, 236, 140}, {250, 250, 248}, {214, 168, 140}, {70, 70, 74}, {150, 196, 222}};

void cover(Flaws& flaws, Chance& chance) {
    const int count = 1 + static_cast<int>(chance.below(2));
    const double area = chance.between(0.01, 0.06) / count;
    for (int i = 0; i < count; ++i) {
        const double stretch = chance.between(0.6, 1.8);
        const double wide = std::sqrt(area) * stretch, high = std::sqrt(area) / stretch;
        const Part place{chance.between(-wide / 3, 1 - wide * 2 / 3),
                         chance.between(-high / 3, 1 - high * 2 / 3), wide, high};
        flaws.covers.push_back({place, chance.upTo(40), kCovers[chance.below(std::size(kCovers))]});
    }
}

void fold(Flaws& flaws, Chance& chance) {
    const int count = 1 + static_cast<int>(chance.below(3));
    for (int i = 0; i < count; ++i) {
        const double at = chance.between(0.1, 0.9), lean = chance.upTo(0.08);
        const bool across = chance.once(0.5);
        FoldLine line;
        line.from = across ? Spot{0, at - lean} : Spot{at - lean, 0};
        line.to = across ? Spot{1, at + lean} : Spot{at + lean, 1};
        line.depth = chance.between(0.15, 0.5);
        line.wear = chance.between(0.1, 0.7);
        flaws.folds.push_back(line);
    }
}

void several(Flaws& flaws, Chance& chance) {
    std::vector<Give> all = {turn, turnOver, skew, rescale, blur, noise, light, jpeg, cast, coarse};
    const std::size_t count = 3 + chance.below(3);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t which = chance.below(all.size());
        all[which](flaws, chance);
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(which));
    }
}

void severalAndCovered(Flaws& flaws, Chance& chance) {
    several(flaws, chance);
    (chance.once(0.5) ? cover : fold)(flaws, chance);
}

void camera(Flaws& flaws, Chance& chance) {
    moveCorners(flaws, chance, 0.02, 0.05);
    flaws.degrees = chance.upTo(3);
    flaws.upsideDown = chance.once(0.5);
    flaws.marginMm = chance.between(4, 14);
    flaws.ground = Ground::Tray;
    const auto grey = static_cast<std::uint8_t>(chance.between(40, 150));
    flaws.groundInk = {grey, grey, static_cast<std::uint8_t>(grey + 6)};
    light(flaws, chance);
    flaws.blurSigma = chance.between(0.6, 1.6);
    flaws.noiseSigma = chance.between(4, 12);
    flaws.quality = {70};
    if (chance.once(0.5))
        flaws.dpi = {200};
}

void beyond(Flaws& flaws, Chance& chance) {
    turn(flaws, chance);
    flaws.blurSigma = chance.between(2.4, 4.5);
    flaws.noiseSigma = chance.between(18, 32);
    flaws.quality = {40};
    flaws.dpi = {200};
}

void nothing(Flaws&, Chance&) {}

struct Row {
    Profile profile;
    std::string_view name;
    Give give;
};

constexpr Row kRows[] = {{Profile::Clean, "clean", nothing},
                         {Profile::Rotation, "rotation", turn},
                         {Profile::UpsideDown, "upside-down", turnOver},
                         {Profile::Skew, "skew", skew},
                         {Profile::Scale, "scale", rescale},
                         {Profile::Blur, "blur", blur},
                         {Profile::Noise, "noise", noise},
                         {Profile::Light, "light", light},
                         {Profile::Jpeg, "jpeg", jpeg},
                         {Profile::Cast, "cast", cast},
                         {Profile::Dpi200, "dpi200", coarse},
                         {Profile::Crop, "crop", crop},
                         {Profile::Occlusion, "occlusion", cover},
                         {Profile::Fold, "fold", fold},
                         {Profile::Compound, "compound", several},
                         {Profile::CompoundCovered, "compound-covered", severalAndCovered},
                         {Profile::Camera, "camera", camera},
                         {Profile::Beyond, "beyond", beyond}};
static_assert(std::size(kRows) == kProfiles.size());

const Row& rowOf(Profile profile) {
    const auto* found = std::find_if(std::begin(kRows), std::end(kRows),
                                     [=](const Row& row) { return row.profile == profile; });
    if (found == std::end(kRows))
        throw std::invalid_argument("there is no such profile of flaws");
    return *found;
}

// What every scan has a little of.
Flaws everyday(Chance& chance) {
    constexpr Ink kGrounds[] = {{252, 252, 252}, {186, 186, 184}, {24, 24, 26}};
    Flaws flaws;
    flaws.degrees = chance.upTo(0.4);
    flaws.marginMm = chance.between(0.5, 4);
    flaws.groundInk = kGrounds[chance.below(std::size(kGrounds))];
    flaws.blurSigma = chance.between(0.2, 0.6);
    flaws.noiseSigma = chance.between(1, 3);
    flaws.quality = {static_cast<int>(chance.between(80, 95))};
    flaws.exposure = chance.between(0.95, 1.02);
    if (chance.once(0.33))
        flaws.inkGain = chance.upTo(0.8);
    if (chance.once(0.33))
        flaws.channels = raster::Channels::Grey;
    return flaws;
}

} // namespace

std::string_view nameOf(Profile profile) {
    return rowOf(profile).name;
}

std::optional<Profile> profileFrom(std::string_view name) {
    for (const Row& row : kRows)
        if (row.name == name)
            return row.profile;
    return std::nullopt;
}

Flaws flawsOf(Profile profile, std::uint64_t seed) {
    Chance chance(seedOf(seed, 1));
    Flaws flaws = everyday(chance);
    rowOf(profile).give(flaws, chance);
    return flaws;
}

} // namespace daishi::scan
