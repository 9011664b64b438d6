// From the scan to the verdict that is on the disk, in an empty store and behind a year of history.
#include "stock/clearance.h"
#include "stock/unloading.h"
#include "tests/bench/peers.h"
#include "tests/bench/sections.h"

namespace daishi::bench {

namespace {

// Runs of fifty chunks, as a box of 2,500 sheets gives them.
constexpr int kRuns = 10, kChunks = 50;

// A floor that prints: the gate is asked for its next chunk, and a box of another blank is held to a tray.
class Gate {
  public:
    explicit Gate(test::PrintFloor& floor) : floor_(floor) {
        floor_.job = floor_.newJob(200);
        floor_.box = floor_.opened(test::kHkn, 1, 500);
        other_ = floor_.opened(test::kMidoriHkn, 1, 500);
        must(clearLine(floor_.here, test::kOne, tray(), {}));
        must(loadTray(floor_.here, test::kOne, floor_.scans(floor_.job, floor_.box, tray()), floor_.machine));
        run_ = startRun(floor_.here, test::kOne, TrayId("printer-1/2"), floor_.machine).value();
        if (!floor_.go(run_) || !floor_.approve(run_))
            throw std::runtime_error("the first article was not approved");
        look_ = lookAt(floor_.machine);
    }
    void end() {
        must(stopRun(floor_.here, test::kOne, run_));
        must(unloadTray(floor_.here, test::kOne, tray(), balanceOf(*floor_.db, floor_.box, Account::Tray)));
    }

    double permit() {
        std::optional<PermittedChunk> chunk;
        const double taken = seconds([&] {
            auto asked = permitChunk(floor_.here, test::kOne, run_, false, look_, floor_.composer);
            if (!asked)
                throw std::runtime_error("no permit: " + std::string(rowOf(asked.refusal().code).name));
            chunk = asked.value();
        });
        floor_.db->rest(); // as the line does while the printer prints
        must(lapseChunk(floor_.here, test::kOne, chunk->key));
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
    static std::string tray() { return test::PrintFloor::tray(1, 2); }
    template <class Value>
    static void must(const Outcome<Value>& done) {
        if (!done)
            throw std::runtime_error("refused: " + std::string(rowOf(done.refusal().code).name));
    }

    test::PrintFloor& floor_;
    RunId run_;
    BoxId other_;
    Look look_;
};

struct Times {
    std::vector<double> permits, refusals, syncs;

    void ask(Gate& gate) {
        permits.push_back(gate.permit());
        refusals.push_back(gate.refuse());
    }
};

// In turn, so that what else the machine does falls on all of them.
void askAll(test::PrintFloor& empty, Times& emptyTimes, test::PrintFloor& year, Times& yearTimes,
            RawDisk* disk) {
    for (int run = 0; run < kRuns; ++run) {
        Gate fresh(empty), old(year);
        for (int chunk = 0; chunk < kChunks; ++chunk) {
            if (disk)
                emptyTimes.syncs.push_back(disk->sync(1));
            emptyTimes.ask(fresh);
            yearTimes.ask(old);
        }
        fresh.end();
        old.end();
    }
}

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
    Times fresh, old;
    if (test::onPostgres()) {
        askAll(empty, fresh, withYear, old, nullptr);
        table.add(costs("permit, a year behind it, p50", quantile(old.permits, 0.5), "in an empty store, p50",
                        quantile(fresh.permits, 0.5), 1.2,
                        "something asks more rows the longer the history"));
        return;
    }
    RawDisk disk((empty.folder / "peer-sync").string());
    askAll(empty, fresh, withYear, old, &disk);
    const double sync = quantile(fresh.syncs, 0.5);
    addKind(table, "permit of a chunk", fresh.permits, old.permits, sync);
    addKind(table, "wrong box at a tray, refused", fresh.refusals, old.refusals, sync);
}

} // namespace daishi::bench
