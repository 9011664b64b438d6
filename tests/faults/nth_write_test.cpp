// The disk fails at every single write of a printing day, in every way that it can.
#include "tests/faults/fault_disk.h"
#include "tests/faults/snapshots.h"

using namespace daishi;
using namespace daishi::test;

namespace {

namespace fs = std::filesystem;

struct Way {
    const char* name;
    Trouble trouble;
    bool lasting;
    bool crash; // the program ends at once; otherwise it closes its store in order
};

constexpr Way kWays[] = {
    {"one write fails", Trouble::WriteFails, false, false},
    {"one write fails, then a crash", Trouble::WriteFails, false, true},
    {"the disk is full for good", Trouble::Full, true, false},
    {"the disk is full, then a crash", Trouble::Full, true, true},
    {"half a write, then a crash", Trouble::Torn, true, true},
    {"one sync fails", Trouble::SyncFails, false, false},
    {"syncs fail, then a crash", Trouble::SyncFails, true, true},
};

class Breaking {
  public:
    std::int64_t writesOf(const Moment& moment) {
        copyStore(moment.folder, folder_ / "hurt");
        PrinterTruth paper = moment.paper;
        PrintingDay day(folder_ / "hurt", paper);
        disk_.calm();
        day.next();
        return disk_.writes();
    }

    // Breaks the act of this moment at its nth write.
    void at(const Moment& moment, std::int64_t nth, const Way& way) {
        INFO(moment.act << ", write " << nth << ": " << way.name);
        const fs::path hurt = folder_ / "hurt", left = folder_ / "left";
        copyStore(moment.folder, hurt);
        PrinterTruth paper = moment.paper;
        std::vector<AuditHead> heads = moment.heads;
        disk_.calm();
        bool struck = false;
        {
            PrintingDay day(hurt, paper, [&](Database& db) { heads.push_back(auditHead(db)); });
            disk_.plan({way.trouble, nth, way.lasting});
            try {
                day.next();
            } catch (const StoreError& error) {
                CHECK((error.fault() == StoreFault::Failed || error.fault() == StoreFault::Full));
            }
            struck = disk_.struck();
            if (way.crash)
                copyStore(hurt, left);
        }
        disk_.calm();
        REQUIRE(struck);
        LastingPrinter(paper).printOn(static_cast<int>(nth % 4)); // the printer knows nothing of the trouble
        REQUIRE(holdsAndEnds(way.crash ? left : hurt, paper, heads) == "");
    }

  private:
    FaultDisk disk_;
    StoreFolder folder_;
};

// Breaks every `stride`th write of the day; answers how many. With 1 each in every way, else in one of them.
int breakEvery(std::int64_t stride) {
    const DayOfMoments day;
    Breaking breaking;
    std::int64_t write = 0;
    int broken = 0;
    for (const Moment& moment : day.moments()) {
        const std::int64_t writes = breaking.writesOf(moment);
        for (std::int64_t nth = 1; nth <= writes; ++nth) {
            if (++write % stride != 0)
                continue;
            for (std::size_t way = 0; way < std::size(kWays); ++way) {
                if (stride == 1 || way == static_cast<std::size_t>(broken) % std::size(kWays))
                    breaking.at(moment, nth, kWays[way]);
            }
            ++broken;
        }
    }
    return broken;
}

} // namespace

TEST_CASE("some writes of a printing day fail, and nothing that was acknowledged is lost") {
    CHECK(breakEvery(13) > 20);
}

TEST_CASE("every write of a printing day fails once in every way", "[.nightly]") {
    const int writes = breakEvery(1);
    WARN(writes << " writes, each failed in " << std::size(kWays) << " ways");
    CHECK(writes > 300);
}
