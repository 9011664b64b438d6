// A printing day kept as it was before each of its acts: store, keys, and the paper at the printer.
#pragma once

#include "tests/core/store_folder.h"
#include "tests/faults/printing_day.h"

namespace daishi::test {

struct Moment {
    std::filesystem::path folder;
    PrinterTruth paper{};
    std::vector<AuditHead> heads; // of the acts before
    std::string act;              // that comes next
};

class DayOfMoments {
  public:
    DayOfMoments();
    const std::vector<Moment>& moments() const { return moments_; }

  private:
    StoreFolder folder_;
    std::vector<Moment> moments_;
};

// The files of a store with its keys as they lie on the disk this instant.
void copyStore(const std::filesystem::path& from, const std::filesystem::path& to);

// What must hold once the house is opened again after a disaster, and that the day can be ended all the same;
// says what does not hold. Nothing is printed by the opening and the recovering.
std::string holdsAndEnds(const std::filesystem::path& folder, PrinterTruth& paper,
                         const std::vector<AuditHead>& acknowledged);

} // namespace daishi::test
