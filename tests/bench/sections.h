// The parts of the table. Each measures the store that the test fixtures make: SQLite in a folder under
// TMPDIR, or a schema of the server named by DAISHI_TEST_POSTGRES.
#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/year.h"

namespace daishi::bench {

// Everybody insured by Kawasaki in July 2025.
inline constexpr int kPeople = 225'159;

void importFigures(Table&);
// For a process of its own (`daishi_bench --peak-of-import FILE`): prints the most memory it held, in bytes.
void printPeakOfImport(const char* file);
void actFigures(Table&);
// So that the day has a lot, a load, and a run with its chunks and sheets.
void printOneRun(test::PrintFloor&);
void verdictFigures(Table&, test::PrintFloor& empty, test::PrintFloor& withYear);
void eveningFigures(Table&, test::PrintFloor& withYear);
void chainFigures(Table&, test::PrintFloor& withYear);

} // namespace daishi::bench
