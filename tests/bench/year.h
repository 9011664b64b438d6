// A year of history in a store, so that what grows with it can be seen: 250 working days, each with its lot,
// job, boxes, loads, runs, chunks, movements and events, and the sheets of every chunk (the pieces, the
// sheets and their steps are the bulk of a store; README.md tells how many).
#pragma once

#include <functional>

#include "tests/core/floor_kit.h"

namespace daishi::bench {

struct YearSize {
    int days = 250;
    int boxes = 11;         // of a day, each in one load and one run
    int chunks = 20;        // of a run, 50 sheets each
    int sheetsOfChunk = 50; // that have rows
    int eventsOfChunk = 3;  // permitted, sent, counted

    int chunksOfDay() const { return boxes * chunks; }
    int eventsOfDay() const { return 10 + boxes * 4 + chunksOfDay() * eventsOfChunk; }
    int movementsOfDay() const { return boxes * 3 + chunksOfDay(); }
    int sheetsOfDay() const { return chunksOfDay() * sheetsOfChunk; }
};

// Writes so many days before today with the rules asleep, and what else is to be written then; wakes them.
void liveThrough(Database&, Day today, const YearSize&, const std::function<void()>& alsoAsleep = {});

// Writes the year before today with the rules asleep, wakes them, and sets the clock to tomorrow: what is
// done then stands at the end of every table. Called outside a transaction.
void liveThroughYear(test::PrintFloor&, const YearSize&);

} // namespace daishi::bench
