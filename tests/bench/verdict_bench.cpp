// From the scan to the verdict that is on the disk, in an empty store and behind a year of history.
#include "tests/bench/peers.h"
#include "tests/bench/sections.h"

namespace daishi::bench {

namespace {

constexpr int kVerdicts = 500;

// A floor that prints: the gate is asked for its next chunk, and a box of another blank is held to a tray.
class Gate {
  public:
    explicit Gate(test::PrintFloor& floor) : floor_(floor) {
        floor_.job = floor_.newJob(200);
        floor_.box = floor_.opened(test::kHkn, 1, 500);
        other_ = floor_.opened(test::kMidoriHkn, 1, 500);
        const std::string tray = test::PrintFloor::tray(1, 2);
        if (!loadTray(floor_.here, test::kOne, floor_.scans(floor_.job, floor_.box, tray), floor_.machine))
            throw std::runtime_error("the box was not loaded");
        run_ = startRun(floor_.here, test::kOne, TrayId("printer-1/2"), floor_.machine).value();
        if (!floor_.go(run_) || !floor_.approve(run_))
            throw std::runtime_error("the first article was not approved");
        look_ = lookAt(floor_.machine);
    }

    double permit() {
        std::optional<PermittedChunk> chunk;
        const double taken = seconds([&] {
            auto asked = permitChunk(floor_.here, test::kOne, run_, false, look_, floor_.composer);
            if (!asked)
                throw std::runtime_error("no permit: " + std::string(rowOf(asked.refusal().code).name));
            chunk = asked.value();
        });
        if (!lapseChunk(floor_.here, test::kOne, chunk->key))
            throw std::runtime_error("a permit did not lapse");
        return taken;
    }

    double refuse() {
        const LoadScans scans = floor_.scans(floor_.job, other_, floor_.tray(1, 1));
        return seconds([&] {
            if (loadTray(floor_.here, test::kOne, scans, floor_.machine))
                throw std::runtime_error("the wrong blank was loaded");
        });
    }

  private:
    test::PrintFloor& floor_;
    RunId run_;
    BoxId other_;
    Look look_;
};

struct Times {
    std::vector<double> permits, refusals;

    void ask(Gate& gate) {
        permits.push_back(gate.permit());
        refusals.push_back(gate.refuse());
    }
};

void addKind(Table& table, const std::string& what, std::vector<double>& empty, std::vector<double>& year,
             double sync) {
    const std::string many = "a disk this quick lets see the reading: some forty queries and an event",
                      few = "fdatasync p50";
    table.add(costs(what + ", p50", quantile(empty, 0.5), few, sync, 1.5, many));
    table.add(costs(what + ", p99", quantile(empty, 0.99), few, sync, 4, "other programs on this machine"));
    table.add(costs(what + ", a year behind it, p50", quantile(year, 0.5), few, sync, 1.5, many));
    table.add(costs(what + ", a year behind it, p99", quantile(year, 0.99), few, sync, 4,
                    "other programs on this machine"));
    table.add(costs(what + ", a year behind it, p50", quantile(year, 0.5), "in an empty store, p50",
                    quantile(empty, 0.5), 1.2, "something asks more rows the longer the history"));
}

} // namespace

void verdictFigures(Table& table, test::PrintFloor& empty, test::PrintFloor& withYear) {
    Gate fresh(empty), old(withYear);
    Times freshTimes, oldTimes;
    std::vector<double> syncs;
    if (test::onPostgres()) {
        for (int i = 0; i < kVerdicts; ++i) {
            freshTimes.ask(fresh);
            oldTimes.ask(old);
        }
        table.add(costs("permit, a year behind it, p50", quantile(oldTimes.permits, 0.5),
                        "in an empty store, p50", quantile(freshTimes.permits, 0.5), 1.2,
                        "something asks more rows the longer the history"));
        return;
    }
    RawDisk disk((empty.folder / "peer-sync").string());
    for (int i = 0; i < kVerdicts; ++i) {
        syncs.push_back(disk.sync(1));
        freshTimes.ask(fresh);
        oldTimes.ask(old);
    }
    const double sync = quantile(syncs, 0.5);
    addKind(table, "permit of a chunk", freshTimes.permits, oldTimes.permits, sync);
    addKind(table, "wrong box at a tray, refused", freshTimes.refusals, oldTimes.refusals, sync);
}

} // namespace daishi::bench
