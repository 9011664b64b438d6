// How one printed sheet should look: drawn once more from the data of its piece, to be compared with a
// picture of the sheet that came out. A proof is no print document: no port of a printer takes one.
#pragma once

#include <string>
#include <vector>

#include "core/words/ids.h"

namespace daishi {

// A length on paper, thousandths of a millimetre.
struct Micrometres {
    long long v = 0;
    friend constexpr bool operator==(const Micrometres&, const Micrometres&) = default;
};

// A place on a sheet; origin top left.
struct PaperPlace {
    Micrometres x, y, wide, high;
};

struct ProofField {
    std::string key; // "name"
    PaperPlace place;
};

struct SheetProof {
    std::string pdf; // one page, what the printer was to add to the blank; personal data in the clear
    std::vector<ProofField> fields;
    SheetId sheet; // content of the piece code
};

} // namespace daishi
