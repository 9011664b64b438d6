// What came of many pictures, counted: rows of plain numbers that several processes can add up.
#pragma once

#include <array>
#include <iosfwd>
#include <string>
#include <vector>

#include "tests/bench/reading/print_trial.h"

namespace daishi::bench {

// Of one kind of flaw.
struct ProfileCount {
    long right = 0, sheets = 0;               // registered, nothing covers an identity zone
    long rightCovered = 0, sheetsCovered = 0; // registered, something does
    long strangers = 0;                       // look-alikes and foreign sheets, all of which must be refused
    long wrong = 0;                           // taken for what they are not
};

struct Tally {
    std::vector<ProfileCount> profiles = std::vector<ProfileCount>(scan::kProfiles.size());
    long lookAlikes = 0, foreign = 0;
    std::array<long, 2> pictures{};         // cards, letters
    std::array<double, 2> milliseconds{};   // of them
    long printsRight = 0, printsPassed = 0; // printed right; of those said to be the same
    long printsWrong = 0, printsWronglyPassed = 0;
    std::vector<std::string> notes; // a line for each picture that was taken wrongly or refused without cause

    void add(const Trial&);
    void add(const PrintTrial&);
    void add(const Tally&);
};

void write(std::ostream&, const Tally&);
Tally readTally(std::istream&);

// For people: the table, and how much a zero says (95 %, rule of three).
void tell(std::ostream&, const Tally&);

} // namespace daishi::bench
