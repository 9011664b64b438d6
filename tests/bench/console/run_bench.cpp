// A run of 561 sheets: how long the window was busy with one thing.
#include <algorithm>
#include <cstdio>

#include "app/console/load/load_page.h"
#include "tests/bench/console/sections.h"

namespace daishi::bench {

namespace {

using console::Step;

constexpr double kLimit = 0.016;

void print561(test::Console& c) {
    const auto step = [&c] { return c.load().loadDesk().lane().flow.step(); };
    const auto reaches = [&](Step wanted) {
        if (!c.waitFor([&] { return step() == wanted || c.stopped() || c.refused(); }) || step() != wanted)
            throw std::runtime_error("the run did not come to its end");
    };
    c.scan(c.morning.box("K1").ourLabel);
    if (step() == Step::Mark)
        c.scan(c.morning.mark("kawasaki-hkn-3"));
    reaches(Step::Ready);
    const std::string go = CardCode{Card::Go}.encode();
    c.scan(go);
    reaches(Step::Look);
    c.scan(c.morning.lastPiece());
    c.scan(c.morning.mark("kawasaki-hkn-3"));
    reaches(Step::Printing);
    reaches(Step::Printed);
    c.settle();
}

void tellSlow(const char* kind, std::vector<Handled>& all) {
    std::sort(all.begin(), all.end(), [](const Handled& a, const Handled& b) { return a.wall > b.wall; });
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 5) && !all[i].what.isEmpty(); ++i)
        std::printf("    (slow %s: %.1f ms, %.1f ms of its own: %s)\n", kind, all[i].wall * 1e3,
                    all[i].own * 1e3, qPrintable(all[i].what));
}

void addKind(Table& table, const std::string& what, const std::vector<Handled>& all) {
    double wall = 0, own = 0;
    for (const Handled& one : all) {
        wall = std::max(wall, one.wall);
        own = std::max(own, one.own);
    }
    table.add(costs(what + ", longest, own work", own, "16 ms", kLimit, 1, "see README"));
    table.add(
        costs(what + ", longest, by the clock", wall, "16 ms", kLimit, 1, "other programs on this machine"));
}

double overLimit(const std::vector<Handled>& all) {
    return double(std::count_if(all.begin(), all.end(), [](const Handled& h) { return h.wall > kLimit; }));
}

} // namespace

void runFigures(Table& table, test::Console& c, WatchedApplication& application) {
    application.begin();
    print561(c);
    std::vector<Handled> events = application.end(), frames = application.frames;
    addKind(table, "561 sheets: handler", events);
    addKind(table, "561 sheets: frame", frames);
    Figure over =
        told("561 sheets: frames over 16 ms", overLimit(frames), "all frames", double(frames.size()));
    over.unit = "frames";
    over.target = Target::AtMost;
    over.limit = 0;
    table.add(over);
    tellSlow("handler", events);
    tellSlow("frame", frames);
}

} // namespace daishi::bench
