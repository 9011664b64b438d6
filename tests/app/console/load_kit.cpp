#include "tests/app/console/load_kit.h"

namespace daishi::test {

using console::Step;

Step stepOf(Console& c) {
    return c.load().loadDesk().lane().flow.step();
}

bool reaches(Console& c, Step step) {
    return c.waitFor([&] { return stepOf(c) == step || c.stopped(); }) && stepOf(c) == step;
}

std::string trayCode(Morning& morning) {
    return morning.world.look().printers.at(0).trays.at(1).code;
}

void loadFor(Console& c, std::size_t ticket) {
    Morning& morning = c.morning;
    c.scan(morning.ticket(ticket));
    c.scan(trayCode(morning));
    REQUIRE(reaches(c, Step::Box));
    c.settle();
    morning.world.act("floor put K1 in printer-1/2 100 sheets");
    c.scan(morning.box("K1").ourLabel);
    if (stepOf(c) == Step::Mark)
        c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(reaches(c, Step::Ready));
    c.settle();
}

void printFirst(Console& c, std::size_t ticket) {
    loadFor(c, ticket);
    c.scan(kGoCard);
    REQUIRE(reaches(c, Step::Look));
    c.settle();
}

void printOn(Console& c, std::size_t ticket) {
    printFirst(c, ticket);
    c.scan(c.morning.lastPiece());
    c.scan(c.morning.mark("kawasaki-hkn-3"));
}

} // namespace daishi::test
