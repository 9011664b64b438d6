// What is physically true in the house, which the line cannot know and is measured by.
#pragma once

#include <map>
#include <string>

#include "app/replay/house.h"

namespace daishi::replay {

struct Truth {
    std::map<std::string, std::map<std::string, std::int64_t>>
        printed;                   // job → true type → whole sheets; "" past the line
    std::int64_t wrongPrinted = 0; // whole sheets whose blank is not what their job needs
    std::int64_t wrongLeft = 0;    // of these, out of the house
    std::int64_t left = 0;
    std::int64_t leftTwice = 0; // second cards for the same person
    std::int64_t jammed = 0;
    // Where the sheets are, and where the books have them. Boxes that were never scanned count in neither.
    struct Places {
        std::int64_t boxes = 0, trays = 0, used = 0;
    };
    Places floor, books;

    std::int64_t unaccounted() const; // sheets in another place than the books say
};

// Asks the line for its books. Throws std::runtime_error when it does not answer.
Truth truthOf(House&);

} // namespace daishi::replay
