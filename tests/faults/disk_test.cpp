// The real program on a real disk without room, and on one that it may not write. It ends with 1 and says
// why; nothing is half done; when there is room again it goes on as if nothing had been.
#include "core/store/schema.h"
#include "tests/faults/small_disk.h"
#include "tests/fuzz/hostile_kit.h"

#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace daishi;
using namespace daishi::test;
using Catch::Matchers::Contains;
using daishi::fuzz::Ended;
using daishi::fuzz::HostileFloor;
using daishi::fuzz::Stock;

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kAsk = {"request", "ask", "kawasaki-hkn-3", "500", "--as", "0417"};
const std::vector<std::string> kList = {"request", "list"};

// Files that may not grow, as under a quota: wherever the tests run.
class ShortFiles {
  public:
    explicit ShortFiles(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~ShortFiles() { setrlimit(RLIMIT_FSIZE, &before_); }
    ShortFiles(const ShortFiles&) = delete;
    ShortFiles& operator=(const ShortFiles&) = delete;

  private:
    rlimit before_{};
};

// Asks again and again with more room each time; nothing is done until there is enough for all of it.
void askWithMoreAndMore(HostileFloor& floor, const std::function<Ended(std::int64_t)>& askWith,
                        const std::function<void()>& makeRoom) {
    REQUIRE(floor.run(kAsk).exit == 0);
    const Stock before = floor.stock();
    int full = 0, done = 0;
    for (std::int64_t room = 0; done == 0; room += 12 * 1024) {
        INFO("room for " << room << " bytes");
        REQUIRE(room < 1024 * 1024);
        const Ended ended = askWith(room);
        INFO(ended.out << ended.err);
        makeRoom();
        if (ended.exit == 0) {
            ++done;
            CHECK(floor.stock().events == before.events + 1);
            continue;
        }
        ++full;
        CHECK(ended.exit == 1);
        CHECK_THAT(ended.out, Contains("The disk is full"));
        CHECK(floor.stock() == before);
    }
    CHECK(full > 2);
    CHECK(floor.run(kAsk).exit == 0); // and goes on
    CHECK(floor.stock().events == before.events + 2);
    CHECK(floor.run({"verify"}).exit == 0);
}

struct Shut {
    const char* name;
    std::function<void(bool open)> set;
};

std::vector<Shut> waysToShut(const fs::path& home) {
    const auto mode = [home](const char* part, mode_t shut, mode_t open) {
        return [path = (home / part).string(), shut, open](bool opens) {
            REQUIRE(chmod(path.c_str(), opens ? open : shut) == 0);
        };
    };
    return {{"the store's file", mode("store.db", 0400, 0600)},
            {"the store's folder", mode(".", 0500, 0700)},
            {"the lock's file", mode("store.db.lock", 0400, 0600)}};
}

void refusesWhileShut(HostileFloor& floor, const Shut& shut) {
    INFO(shut.name);
    const Stock before = floor.stock();
    shut.set(false);
    for (const auto& words : {kAsk, kList}) {
        const Ended ended = floor.run(words);
        INFO(ended.out << ended.err);
        CHECK(ended.exit == 1);
        CHECK_THAT(ended.out, Contains("cannot be written") && Contains(floor.home().string()));
    }
    shut.set(true);
    CHECK(floor.stock() == before);
    CHECK(floor.run(kAsk).exit == 0);
    CHECK(floor.stock().events == before.events + 1);
}

} // namespace

TEST_CASE("where files may not grow, nothing is half done and the program says that the disk is full") {
    HostileFloor floor;
    askWithMoreAndMore(
        floor,
        [&](std::int64_t room) {
            const ShortFiles limit(static_cast<rlim_t>(4096 + room)); // the answer has room in any case
            return floor.run(kAsk);
        },
        [] {});
}

TEST_CASE("on a full disk nothing is half done, and the program says that it is full") {
    if (!SmallDisk::allowed()) {
        WARN("no right to mount: the test of files that may not grow stands for this one");
        return;
    }
    HostileFloor floor;
    SmallDisk disk(floor.home(), 4 << 20);
    askWithMoreAndMore(
        floor,
        [&](std::int64_t room) {
            disk.leaveRoom(room);
            return floor.run(kAsk);
        },
        [&] { disk.clear(); });
}

TEST_CASE("a store that may not be written is named, and nothing is done in it") {
    HostileFloor floor;
    for (const Shut& shut : waysToShut(floor.home()))
        refusesWhileShut(floor, shut);
    if (SmallDisk::allowed()) {
        SmallDisk disk(floor.home(), 4 << 20);
        refusesWhileShut(floor, {"the whole disk", [&](bool open) { disk.writable(open); }});
    }
}

TEST_CASE("an act is answered as it went, though the log has no room for its line") {
    HostileFloor floor;
    REQUIRE(floor.run(kAsk).exit == 0);
    const Stock before = floor.stock();
    REQUIRE(chmod((floor.home() / "log/daishi.log").c_str(), 0400) == 0);
    const Ended ended = floor.run(kAsk);
    INFO(ended.out << ended.err);
    CHECK(ended.exit == 0);
    CHECK_THAT(ended.err, Contains("The log cannot be written"));
    CHECK(floor.stock().events == before.events + 1);
}
