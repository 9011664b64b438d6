// Bytes of the store itself rot. Opening says that it is damaged, or everything in it is as it was.
#include "tests/core/intruder.h"
#include "tests/faults/contents.h"
#include "tests/faults/snapshots.h"

#include <random>

using namespace daishi;
using namespace daishi::test;

namespace {

struct WholeDay {
    StoreFolder folder;
    std::string store, contents;

    WholeDay() {
        PrintingDay::prepare(folder.path());
        PrinterTruth paper{};
        paper.pace = 3;
        {
            PrintingDay day(folder.path(), paper);
            day.finish();
            contents = contentsOf(day.db());
        }
        store = bytesOf(PrintingDay::storeIn(folder.path()));
    }
};

enum class Found { Damaged, Same, Altered };

Found reopen(const std::string& store, const std::string& contents) {
    const StoreFolder folder;
    writeBytes(folder.store(), store);
    try {
        const auto db = openSqlite(folder.store(), OpenMode::Existing);
        return contentsOf(*db) == contents ? Found::Same : Found::Altered;
    } catch (const StoreError& error) {
        return error.fault() == StoreFault::Damaged ? Found::Damaged : Found::Altered;
    }
}

void rot(int times, unsigned seed) {
    const WholeDay day;
    std::mt19937 dice(seed);
    for (int i = 0; i < times; ++i) {
        std::string store = day.store;
        const std::size_t where = dice() % store.size();
        store[where] ^= static_cast<char>(1 + dice() % 255);
        INFO("seed " << seed << ", byte " << where);
        CHECK(reopen(store, day.contents) == Found::Damaged);
    }
}

} // namespace

TEST_CASE("a store that did not rot is opened and is the same") {
    const WholeDay day;
    CHECK(reopen(day.store, day.contents) == Found::Same);
}

TEST_CASE("a rotten byte in the head of the store is named") {
    const WholeDay day;
    for (std::size_t where = 0; where < 100; ++where) {
        for (const char mask : {'\x01', '\x10', '\x80'}) {
            std::string store = day.store;
            store[where] ^= mask;
            INFO("byte " << where << ", mask " << int(mask));
            CHECK(reopen(store, day.contents) == Found::Damaged);
        }
    }
}

TEST_CASE("a page that lies in the place of another one is named, and so is a store that was cut") {
    const WholeDay day;
    const std::size_t pages = day.store.size() / 4096;
    for (std::size_t page = 1; page < pages; ++page) {
        std::string store = day.store;
        store.replace(page * 4096, 4096, day.store, (page == pages - 1 ? 1 : page + 1) * 4096, 4096);
        INFO("page " << page + 1);
        CHECK(reopen(store, day.contents) == Found::Damaged);
        CHECK(reopen(day.store.substr(0, page * 4096), day.contents) == Found::Damaged);
        CHECK(reopen(day.store.substr(0, page * 4096 + 100), day.contents) == Found::Damaged);
    }
}

TEST_CASE("a store that another program has written to is named") {
    const WholeDay day;
    {
        Intruder intruder(PrintingDay::storeIn(day.folder.path()), false);
        CHECK(intruder.run("DROP TRIGGER request_fixed; UPDATE request SET needed_by = '2025-01-01'") == "");
    }
    CHECK(reopen(bytesOf(PrintingDay::storeIn(day.folder.path())), day.contents) == Found::Damaged);
}

TEST_CASE("a rotten byte of the store is named at opening") {
    rot(40, 20240930);
}

TEST_CASE("two hundred rotten stores", "[.nightly]") {
    rot(200, 1);
}
