// Masters (K5): the approved print plate of each blank type. Every picture of a sheet is compared with all of
// them. A new plate of the same type is a new version; the newest counts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/line/sheet_reader.h"
#include "core/line/work.h"

namespace daishi {

struct MasterRow {
    BlankTypeId type;
    std::int64_t version = 0;
    std::string hash; // SHA-256 of the plate, 64 hex digits
    Day day;
    BadgeId by, second;
};
// Of all types, the newest version of each; by name of the type.
std::vector<MasterRow> presentMasters(Database&);
// All versions of one type, the newest first.
std::vector<MasterRow> mastersOf(Database&, const BlankTypeId&);
// Hash of the newest plate; empty: there is none.
std::string presentMaster(Database&, const BlankTypeId&);
// The bytes as they were enrolled. Throws StoreError(Damaged) where there is no such version.
std::string plateOf(Database&, const BlankTypeId&, std::int64_t version);

// What a reader compares with: the newest plate of every type that the configuration still has.
std::vector<MasterPlate> plates(Line&);
// Names all of them; two that are equal stand for the same masters. The second without reading the plates.
std::string namesOf(const std::vector<MasterPlate>&);
std::string namesOfMasters(Line&);

struct Enrolment {
    BlankTypeId type;
    std::string plate;     // PDF, PNG or JPEG
    bool replaces = false; // the type has a master, and this is the new one
};

// A plate that the reader has tried. Only tryMaster() makes one.
class TriedPlate {
  public:
    const Enrolment& enrolment() const { return enrolment_; }
    const EnrolAnswer& answer() const { return answer_; }

  private:
    friend TriedPlate tryMaster(Line&, Enrolment);
    friend Outcome<MasterRow> enrolMaster(Line&, const Crew&, const TriedPlate&);
    Enrolment enrolment_;
    EnrolAnswer answer_;
    std::string others_; // the masters it was tried against
};

// Asks the reader, outside of any transaction; writes nothing. The answer's picture shows the zones.
TriedPlate tryMaster(Line&, Enrolment);

// Two supervisors. Refused: R-210 no such blank type, R-116 it has a master and this does not replace it, or
// it has none to replace, or it is the same plate; R-114 the plate cannot be read, R-115 another blank that
// it cannot be told from.
Outcome<MasterRow> enrolMaster(Line&, const Crew&, const TriedPlate&);

} // namespace daishi
