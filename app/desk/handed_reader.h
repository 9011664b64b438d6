// The reader as the line is handed it in the console: it knows the readings that were made for the errand
// before, and where one is lacking the errand is carried out again with it (as with a PIN). So nobody waits
// for a picture but who took it: the store and the desk are not held meanwhile.
#pragma once

#include <vector>

#include "core/line/sheet_reader.h"

namespace daishi::desk {

struct PictureQuestion {
    std::vector<MasterPlate> masters;
    ReadRequest request;
};
bool same(const PictureQuestion&, const PictureQuestion&);

struct PictureAnswer {
    PictureQuestion question;
    SheetReading reading;
};

// No std::exception: the line takes such one for a reader that failed.
struct ReadingAwaited {
    PictureQuestion question;
};

// As a reader that failed: nothing was seen.
SheetReading nothingRead();

class HandedReader final : public SheetReader {
  public:
    // What is at hand of the errand under way; it outlives the errand. nullptr: there is none, and every
    // picture is that of a reader that failed.
    explicit HandedReader(std::vector<PictureAnswer>* const& atHand) : atHand_(atHand) {}

    void use(const std::vector<MasterPlate>& masters) override { masters_ = masters; }
    // Throws ReadingAwaited; after a few times, where masters or data are others each time, it answers as a
    // reader that failed.
    SheetReading read(const ReadRequest&) override;
    EnrolAnswer tryEnrol(const MasterPlate&) override; // not here: as a reader that failed

  private:
    std::vector<PictureAnswer>* const& atHand_;
    std::vector<MasterPlate> masters_;
};

} // namespace daishi::desk
