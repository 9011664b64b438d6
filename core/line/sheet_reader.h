// What the line needs of whoever looks at pictures of sheets. Implemented in printers/reading, where the
// looking happens in a process of its own: a library that crashes there stops nothing here.
#pragma once

#include <algorithm>

#include "core/decide/sheet_reading.h"
#include "core/print/sheet_proof.h"
#include "core/words/registry.h"

namespace daishi {

// One approved master: what a blank looks like, from its print plate.
struct MasterPlate {
    BlankTypeId type;
    SheetSize size = SheetSize::Card;
    std::string mark;  // that its sheets bear; empty: none
    std::string plate; // PDF, PNG or JPEG, as enrolled
    std::string hash;  // SHA-256 of the plate, 64 hex digits
};

// Of one enrolment.
struct EnrolAnswer {
    struct Rival {
        BlankTypeId type;
        std::vector<std::string> zones; // that tell the two apart; none: they cannot be told apart
    };
    std::optional<Unsure> unsure; // the plate itself cannot be read
    std::string says;             // of a fault, for the log and for the person who enrols; no data of anybody
    std::vector<Rival> rivals;    // of the same layout
    std::string picture;          // PNG: the plate with its zones drawn in

    // Readable, and every rival differs in a zone.
    bool good() const {
        return !unsure &&
               std::none_of(rivals.begin(), rivals.end(), [](const Rival& r) { return r.zones.empty(); });
    }
};

struct ReadRequest {
    std::string picture; // bytes as they came: JPEG, PNG or PDF (its first page)
    BlankTypeId expected;
    std::optional<SheetProof> printed; // of a printed sheet: what should be on it
    MarkInPicture mark = MarkInPicture::Veto;
};

// Used by one thread at a time. No function throws for a picture, however hostile; a reader that fails
// answers CannotTell (ReaderFailed). None takes longer than its time limit.
class SheetReader {
  public:
    virtual ~SheetReader() = default;

    // The catalogue is the whole of `masters`; every later reading compares with all of it. Cheap when
    // nothing has changed.
    virtual void use(const std::vector<MasterPlate>& masters) = 0;
    virtual SheetReading read(const ReadRequest&) = 0;
    // Would this plate be told from every other of the catalogue in use?
    virtual EnrolAnswer tryEnrol(const MasterPlate&) = 0;

    // From any thread: nobody waits any more. What is being done ends soon, as with a reader that failed;
    // what is asked afterwards is answered as always.
    virtual void interrupt() {}
};

} // namespace daishi
