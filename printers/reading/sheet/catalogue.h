// All masters, ready to be compared with. Made once, then only read: any number of threads.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "printers/reading/sheet/family.h"

namespace daishi::reading {

struct MasterRaster {
    BlankTypeId type;
    SheetSize size = SheetSize::Card;
    std::string mark;
    cv::Mat grey;     // exactly the sheet, at any resolution
    std::string hash; // of the plate as enrolled
    double blur = 0;  // that the plate itself has, sigma in pixels of 300 dpi; 0: it was drawn
};

// Two masters of one layout, and the zones in which the limits tell them apart whatever the tone of a
// picture.
struct Pair {
    BlankTypeId one, other;
    std::vector<std::string> zones;
};

// Where a blank stands in a catalogue; without a family: no master of it.
struct CataloguePlace {
    const Family* family = nullptr;
    std::size_t member = 0;
};

class Catalogue {
  public:
    explicit Catalogue(const std::vector<MasterRaster>&);

    const std::vector<Family>& families() const { return families_; }
    CataloguePlace placeOf(const BlankTypeId&) const;
    cv::Mat plateOf(const BlankTypeId&) const; // empty: none
    // SHA-256 over the types and the hashes of their plates, 64 hex digits.
    const std::string& hash() const { return hash_; }
    // Every pair of every layout.
    std::vector<Pair> pairs() const;

  private:
    std::vector<Family> families_;
    std::map<BlankTypeId, std::string> plates_; // as PNG: needed only to be shown, and under a print
    std::string hash_;
};

} // namespace daishi::reading
