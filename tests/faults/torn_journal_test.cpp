// The journal (WAL) of a store is cut, torn or rotten when the house is opened again. What is then there is
// the store as it was after some act: never half of one. What lay in the lost part is lost; that it is lost
// is shown by a head of the chain that was written down elsewhere.
#include "core/day/verify.h"
#include "tests/core/invariants.h"
#include "tests/faults/contents.h"
#include "tests/faults/snapshots.h"

#include <map>
#include <random>
#include <set>

using namespace daishi;
using namespace daishi::test;

namespace {

namespace fs = std::filesystem;

// A day left in its middle, its journal full, and how the store stood after each act.
struct HalfADay {
    StoreFolder folder;
    std::string store, journal;
    // After the event of this number; more than one, because a right PIN is a row without an event.
    std::map<std::int64_t, std::set<std::string>> contents;
    AuditHead head;

    HalfADay() {
        PrintingDay::prepare(folder.path());
        PrinterTruth paper{};
        paper.pace = 2;
        const auto note = [&](Database& db) { contents[auditHead(db).seq].insert(contentsOf(db)); };
        PrintingDay day(folder.path(), paper, note);
        note(day.db());
        for (int act = 0; act < 20; ++act)
            day.next();
        head = auditHead(day.db());
        store = bytesOf(PrintingDay::storeIn(folder.path()));
        journal = bytesOf(PrintingDay::storeIn(folder.path()) + "-wal");
    }
};

enum class Harm { Cut, Bits, TornPage, Zeroes };

std::string harmed(std::string journal, Harm harm, std::mt19937& dice) {
    const std::size_t where = dice() % journal.size();
    const std::size_t sector = where / 512 * 512;
    switch (harm) {
    case Harm::Cut:
        journal.resize(where);
        break;
    case Harm::Bits:
        for (unsigned i = 0; i <= dice() % 8; ++i)
            journal[dice() % journal.size()] ^= static_cast<char>(1U << dice() % 8);
        break;
    case Harm::TornPage: // a sector holds what lay in another one
        for (std::size_t i = 0; i < 512 && sector + i < journal.size(); ++i)
            journal[sector + i] = journal[(sector + 4096 + i) % journal.size()];
        break;
    case Harm::Zeroes:
        std::fill(journal.begin() + static_cast<std::ptrdiff_t>(sector), journal.end(), '\0');
        break;
    }
    return journal;
}

struct Found {
    bool damaged = false;
    std::int64_t events = 0;
};

Found reopen(const HalfADay& day, const std::string& journal) {
    const StoreFolder folder;
    writeBytes(folder.store(), day.store);
    writeBytes(folder.store() + "-wal", journal);
    Found found;
    try {
        const auto db = openSqlite(folder.store(), OpenMode::Existing);
        found.events = auditHead(*db).seq;
        REQUIRE(brokenLaw(*db) == "");
        REQUIRE(day.contents.count(found.events) == 1);
        REQUIRE(day.contents.at(found.events).count(contentsOf(*db)) == 1);
        const bool shown = !verifyBooks(*db, {}, {day.head.hash}).whole();
        REQUIRE(shown == (found.events < day.head.seq));
    } catch (const StoreError& error) {
        REQUIRE(error.fault() == StoreFault::Damaged);
        found.damaged = true;
    }
    return found;
}

void tear(int times, unsigned seed) {
    const HalfADay day;
    REQUIRE(day.journal.size() > 100'000);
    REQUIRE(reopen(day, day.journal).events == day.head.seq);
    std::mt19937 dice(seed);
    std::map<std::int64_t, int> left;
    int lost = 0;
    for (int i = 0; i < times; ++i) {
        INFO("seed " << seed << ", journal " << i);
        const Found found = reopen(day, harmed(day.journal, static_cast<Harm>(i % 4), dice));
        ++left[found.events];
        lost += found.damaged || found.events < day.head.seq ? 1 : 0;
    }
    CHECK(lost > times / 2);
    CHECK(left.size() > 5); // the tears reached many acts
}

} // namespace

TEST_CASE("a cut or torn journal leaves the store as it was after some act") {
    tear(40, 20240930);
}

TEST_CASE("two hundred journals cut and torn", "[.nightly]") {
    tear(200, 1);
}
