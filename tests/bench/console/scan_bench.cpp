// From the scan to the verdict on the screen, and how long after it is durable.
#include <chrono>

#include "app/console/load/load_page.h"
#include "app/console/load/verdict_panel.h"
#include "tests/bench/console/durable.h"
#include "tests/bench/console/sections.h"

namespace daishi::bench {

namespace {

using std::chrono::steady_clock;

constexpr int kRefusals = 160, kLoads = 40;
constexpr double kFrame = 1.0 / 60;

struct Moments {
    steady_clock::time_point scanned, durable, painted;
};

struct Times {
    std::vector<double> durable, painted, after;

    void add(const Moments& m) {
        const auto between = [](steady_clock::time_point from, steady_clock::time_point to) {
            return std::chrono::duration<double>(to - from).count();
        };
        durable.push_back(between(m.scanned, m.durable));
        painted.push_back(between(m.scanned, m.painted));
        after.push_back(between(m.durable, m.painted));
    }
};

class Hands {
  public:
    Hands(test::Console& c, WatchedApplication& application) : c_(c), application_(application) {
        c_.arrive("0417");
        aim();
        verdict_ = c_.window->findChild<console::VerdictPanel*>();
        connection_ = QObject::connect(c_.desk.get(), &desk::Desk::acted, c_.window.get(),
                                       [this] { moments_.durable = lastCommit(); });
    }
    ~Hands() {
        application_.painted = {};
        QObject::disconnect(connection_);
    }

    Moments refuse() {
        scanBox("S1", "kawasaki-skk-1", [this] { return c_.stopped(); });
        const Moments moments = moments_;
        c_.load().stopScreen().deafFor({});
        c_.scan(c_.morning.box("S1").ourLabel); // it ends the stop
        c_.settle();
        return moments;
    }

    Moments load() {
        scanBox("K1", "kawasaki-hkn-3", [this] { return verdict_->isVisible(); });
        return moments_;
    }

    void unload() {
        console::LoadDesk& desk = c_.load().loadDesk();
        c_.settle();
        desk.stop();
        c_.settle();
        desk.unload(desk.lane().view.tray->view.inTray);
        until([&] { return !desk.lane().view.tray->view.live; });
        desk.clearLine();
        until([&] { return desk.lane().flow.step() == console::Step::Ticket; });
        aim();
    }

  private:
    // At the job and the tray.
    void aim() {
        c_.scan(c_.morning.ticket(0));
        c_.settle();
        c_.scan(tray());
        c_.settle();
    }
    std::string tray() { return c_.morning.world.look().printers.at(0).trays.at(1).code; }
    void until(const std::function<bool()>& holds) {
        if (!c_.waitFor(holds))
            throw std::runtime_error("the console does not answer");
        c_.settle();
    }
    console::Step step() { return c_.load().loadDesk().lane().flow.step(); }

    void scanBox(const std::string& box, const std::string& type, const std::function<bool()>& isThere) {
        bool painted = false;
        application_.painted = [&] {
            if (!painted && isThere())
                moments_.painted = steady_clock::now();
            painted = painted || isThere();
        };
        const std::string label = c_.morning.box(box).ourLabel;
        moments_.scanned = steady_clock::now();
        c_.scan(label);
        if (step() == console::Step::Mark) {
            const std::string mark = c_.morning.mark(type);
            moments_.scanned = steady_clock::now();
            c_.scan(mark);
        }
        until([&] { return painted; });
        application_.painted = {};
    }

    test::Console& c_;
    WatchedApplication& application_;
    console::VerdictPanel* verdict_ = nullptr;
    QMetaObject::Connection connection_;
    Moments moments_;
};

void addTimes(Table& table, const std::string& what, Times& times) {
    const std::string frame = "one frame at 60 Hz", late = "see README";
    table.add(told(what + ": scan to durable, p50", quantile(times.durable, 0.5), frame, kFrame));
    table.add(told(what + ": scan to screen, p50", quantile(times.painted, 0.5), frame, kFrame));
    table.add(told(what + ": scan to screen, p99", quantile(times.painted, 0.99), frame, kFrame));
    table.add(costs(what + ": durable to screen, p50", quantile(times.after, 0.5), frame, kFrame, 1, late));
    table.add(costs(what + ": durable to screen, p99", quantile(times.after, 0.99), frame, kFrame, 1, late));
}

} // namespace

void scanFigures(Table& table, test::Console& c, WatchedApplication& application) {
    Times refusals, loads;
    Hands hands(c, application);
    hands.refuse(); // fonts and pictures are there afterwards
    for (int i = 0; i < kRefusals; ++i)
        refusals.add(hands.refuse());
    addTimes(table, "wrong box, stop", refusals);
    c.morning.world.act("floor put K1 in printer-1/2 600 sheets");
    c.settle();
    for (int i = 0; i < kLoads; ++i) {
        loads.add(hands.load());
        hands.unload();
    }
    addTimes(table, "right box, go", loads);
}

} // namespace daishi::bench
