// A small floor for walking: every command that people, printer and clock can give, the state in one line,
// and the way back. Four people, chunks of two sheets, one box of the right blank and one of the wrong.
#pragma once

#include <span>

#include "tests/core/floor_kit.h"
#include "tests/core/nested_database.h"

namespace daishi::test {

class WalkFloor {
  public:
    WalkFloor();

    struct Command {
        const char* name;
        void (*give)(WalkFloor&);
        bool leavesAnEvent; // an act of the line: done or refused, it is written down
    };
    static std::span<const Command> commands();

    // Everything that can matter to what comes next; names and histories that cannot are left out.
    std::string state();
    // The first law that does not hold after a command; empty when all hold.
    std::string broken();

    // What had to hold before a sheet came out, looked up without the gate's help.
    bool sheetsMayComeOut();
    std::int64_t sheetsOut() const { return floor.machine.sheetsOut(); }
    std::int64_t events() { return floor.number("SELECT coalesce(max(seq), 0) FROM audit"); }

    // What lies outside the store; the store itself goes back by its savepoint.
    struct Outside {
        ScriptedPrinter machine;
        SimulatedClock clock;
        SeededRandom random;
        RunId run;
        bool touched;
    };
    Outside outside() const { return {floor.machine, floor.clock, floor.random, run, touched}; }
    void restore(const Outside&);

    PrintFloor floor;
    BoxId wrongBox;
    NestedDatabase nested;
    Line line;
    RunId run; // the latest
    // Tray, printer or day are not what they were when the box was last loaded. Kept here by the commands, so
    // that the product is not asked whether the product is right.
    bool touched = true;

  private:
    std::string rows(const std::string& sql);
};

} // namespace daishi::test
