#pragma once
// The paper: for each tray an ordered stack of sheets. Only the simulation knows what is in it; what the
// printer reports about it is told elsewhere (printer_floor.h). Trays are numbered from 1. Not thread-safe:
// PrinterFloor guards it.

#include "printers/virtual/stock.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace daishi::vprinter {

struct Segment {
    Stock stock;
    long sheets = 0; // > 0
};
using Stack = std::vector<Segment>; // front = top: the next sheet to be fed

enum class Where { Top, Bottom };

class PhysicalTrays {
  public:
    explicit PhysicalTrays(int trays);

    int count() const { return static_cast<int>(stacks_.size()); }
    // All of these throw std::runtime_error for a tray that does not exist or sheets < 1.
    void put(int tray, const Stock& stock, long sheets, Where where);
    Stack take(int tray, std::optional<long> sheets); // from the top; fewer when there are fewer
    void swap(int a, int b);
    const Stack& stack(int tray) const;
    const Stock* top(int tray) const; // nullptr: the tray is empty
    long sheets(int tray) const;
    std::optional<Stock> feed(int tray); // takes the top sheet

  private:
    std::size_t indexOf(int tray) const;
    Stack& at(int tray);
    std::vector<Stack> stacks_;
};

JsonPtr toJson(const Segment& segment);
Poco::JSON::Array::Ptr toJson(const Stack& stack);

// The file keeps the paper and the two running numbers over a power cut.
struct TrayFile {
    PhysicalTrays trays;
    long lastSheet = 0; // number of the last sheet that came out
    long eaten = 0;     // sheets used without anything coming out
};

// A home without the file starts with empty trays. Throws std::runtime_error when the file is not what save
// wrote. A file with fewer trays than asked gets empty ones; one with more is refused.
TrayFile loadTrays(const std::filesystem::path& file, int trays);
// Replaces the file in one step (a kill leaves the old one or the new one). Throws std::runtime_error.
void saveTrays(const std::filesystem::path& file, const TrayFile& content);

} // namespace daishi::vprinter
