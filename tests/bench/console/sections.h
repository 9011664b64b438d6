// The parts of `./dev bench console`.
#pragma once

#include <filesystem>

#include "tests/app/console/console_kit.h"
#include "tests/bench/console/watched_application.h"
#include "tests/bench/figures.h"

namespace daishi::bench {

// The house of run.scene, ready to print.
class RunHouse {
  public:
    explicit RunHouse(const std::filesystem::path& folder);
    test::Morning& morning() { return *morning_; }

  private:
    std::unique_ptr<test::Morning> morning_;
};

// Stands before the program was measured: where its stores lie, on a disk.
std::filesystem::path benchFolder(const std::string& name);

void startFigures(Table&);
// At the same console, one after the other.
void scanFigures(Table&, test::Console&, WatchedApplication&);
void runFigures(Table&, test::Console&, WatchedApplication&);
void pageFigures(Table&, WatchedApplication&);

// A day with 50 lots and 200 released jobs of 50 documents each, none of them printed yet; what has to be
// looked through by whoever opens a page. The rules must be asleep.
void fillBusyDay(Database&, Day);

} // namespace daishi::bench
