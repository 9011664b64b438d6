// Seeded pictures of sheets with what is true of them. The same set and index give the same bytes, in any
// order.
#pragma once

#include "printers/virtual/scan/degrade.h"
#include "tests/pictures/foreign.h"
#include "tests/pictures/printed.h"

#include <memory>
#include <optional>

namespace daishi::pictures {

enum class Source { Registered, LookAlike, Foreign };

// Which marks the sheets bear. Swapped: that of another registered blank. Foreign: a valid one of no blank
// that is registered.
enum class Marks { None, Own, Swapped, Foreign };

struct PictureSet {
    std::uint64_t seed = 0; // sets with other seeds have no picture in common
    std::vector<SheetSize> sizes = {SheetSize::Card, SheetSize::A4};
    std::vector<Marks> marks = {Marks::None, Marks::Own};
    // How sheets are printed, in turn; nullopt: not at all.
    std::vector<std::optional<Misprint>> prints = {std::nullopt, Misprint::None};
    std::vector<scan::Profile> profiles{scan::kProfiles.begin(), scan::kProfiles.end()};
    // Of every so many sheets.
    unsigned registered = 7, lookAlikes = 2, foreign = 1;
};

// One sheet is photographed once with each profile.
struct Sample {
    std::uint64_t index = 0;
    std::uint64_t seed = 0;
    std::string jpeg;
    scan::Profile profile = scan::Profile::Clean;
    scan::Flaws flaws;

    Source source = Source::Registered;
    SheetSize size = SheetSize::Card;
    std::string key;         // of the registered blank, of the look-alike, or "white", "text" …
    std::string lookAlikeOf; // key of a registered one
    std::string zone;        // of a look-alike: where it differs
    Marks marks = Marks::None;
    std::string mark;                   // that is on the sheet; empty: none
    std::vector<std::string> takenAway; // identity zones that are covered, folded or cut, even a little
    std::optional<Printed> printed;
};

// Not for several threads at once.
class Pictures {
  public:
    explicit Pictures(PictureSet);
    ~Pictures();

    // Cheap for neighbours: a sheet is drawn once for all its profiles.
    Sample sample(std::uint64_t index);

    // Without a picture.
    Sample plan(std::uint64_t index) const;

    // The sheet itself, without flaws.
    const raster::Raster& sheetOf(const Sample&);
    static raster::Dpi dpiOf(SheetSize);

  private:
    struct Studio;
    PictureSet set_;
    std::unique_ptr<Studio> studio_;
};

} // namespace daishi::pictures
