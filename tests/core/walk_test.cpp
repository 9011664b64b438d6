// Every sequence of commands to a depth, over the real core and a real store: in each state that is reached
// all laws hold, and no sheet comes out that may not. States that were seen with as many steps left are not
// walked again.
#include <catch2/catch.hpp>
#include <chrono>
#include <set>
#include <unordered_map>

#include "tests/core/walk_floor.h"

using namespace daishi;
using namespace daishi::test;

namespace {

class Walk {
  public:
    explicit Walk(WalkFloor& floor) : floor_(floor) {}

    void from(const std::vector<const char*>& path, int depth) {
        nested().mark();
        const auto outside = floor_.outside();
        for (const char* name : path)
            take(named(name));
        on(depth);
        floor_.restore(outside);
        nested().back();
        trail_.clear();
    }

    std::size_t states() const { return seen_.size(); }
    std::int64_t steps() const { return steps_; }
    std::int64_t printed() const { return printed_; }
    std::size_t endings() const { return endings_.size(); } // ways in which a load has ended

  private:
    NestedDatabase& nested() { return floor_.nested; }

    static const WalkFloor::Command& named(const std::string& name) {
        for (const auto& command : WalkFloor::commands()) {
            if (command.name == name)
                return command;
        }
        throw std::logic_error("no such command: " + name);
    }

    void take(const WalkFloor::Command& command) {
        trail_.push_back(command.name);
        const bool may = floor_.sheetsMayComeOut();
        const auto out = floor_.sheetsOut();
        const auto events = floor_.events();
        command.give(floor_);
        ++steps_;
        const auto more = floor_.sheetsOut() - out;
        printed_ += more;
        if (more > 0 && !may)
            tell("a sheet came out that may not");
        if (command.leavesAnEvent && floor_.events() == events)
            tell("nothing was written down");
    }

    void on(int left) {
        const std::string state = floor_.state();
        const auto [at, fresh] = seen_.emplace(state, left);
        if (fresh) {
            const std::string law = floor_.broken();
            if (!law.empty())
                tell(law);
            endings_.insert(
                floor_.floor.text("SELECT coalesce((SELECT ended_by FROM load ORDER BY event DESC "
                                  "LIMIT 1), 'none')"));
        } else if (at->second >= left) {
            return;
        }
        at->second = left;
        if (left == 0)
            return;
        for (const auto& command : WalkFloor::commands()) {
            nested().mark();
            const auto outside = floor_.outside();
            take(command);
            on(left - 1);
            floor_.restore(outside);
            nested().back();
            trail_.pop_back();
        }
    }

    void tell(const std::string& what) {
        std::string way;
        for (const char* step : trail_)
            way += std::string(way.empty() ? "" : " → ") + step;
        FAIL(what << ", after: " << way);
    }

    WalkFloor& floor_;
    std::unordered_map<std::string, int> seen_; // state → steps that were walked from it
    std::vector<const char*> trail_;
    std::set<std::string> endings_;
    std::int64_t steps_ = 0, printed_ = 0;
};

// Where the walks begin: an empty floor, an armed load, one with doubtful sheets, one whose job is nearly
// done.
const std::vector<std::vector<const char*>> kStarts = {
    {},
    {"load the right box", "start", "print one chunk", "approve the first article"},
    {"load the right box", "start", "print one chunk", "approve the first article", "print into a jam"},
    {"load the right box", "start", "print one chunk", "approve the first article", "print one chunk",
     "resume"},
};

// How many states were seen, each of which kept every law.
std::size_t walk(int depth) {
    WalkFloor floor;
    Walk walk(floor);
    for (const auto& start : kStarts)
        walk.from(start, depth);
    WARN("depth " << depth << " from " << kStarts.size() << " starts with " << WalkFloor::commands().size()
                  << " commands: " << walk.states() << " states, " << walk.steps() << " steps, "
                  << walk.printed() << " sheets, " << walk.endings() << " ends of a load");
    CHECK(walk.printed() >= 30);
    CHECK(walk.endings() >= 6);
    return walk.states();
}

} // namespace

TEST_CASE("all sequences of commands keep the laws") {
    CHECK(walk(4) >= 2000);
}

TEST_CASE("all sequences of commands keep the laws, two steps further", "[.][nightly]") {
    CHECK(walk(6) >= 10'000);
}
