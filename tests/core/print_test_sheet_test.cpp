// Test sheets for set-up: VOID, never a document.
#include "core/line/spoils.h"
#include "core/people/badges.h"
#include "core/print/test_print.h"
#include "stock/destruction.h"
#include "stock/holds.h"
#include "stock/unloading.h"
#include "tests/core/floor_kit.h"
#include "tests/core/passing_database.h"

using namespace daishi;
using namespace daishi::test;

namespace {

class ListTestComposer final : public TestComposer {
  public:
    std::function<void()> onCompose;

    PrintDocument composeTest(const Permit& permit, const BlankType& type, const TestCode& code,
                              const std::string& mediaSource) override {
        if (permit.blankType() != type.id)
            throw std::logic_error("another blank than the permit says");
        if (onCompose)
            onCompose();
        const std::string pdf = "VOID " + code.encode();
        return {pdf, "hash of " + pdf, mediaSource, mediaName(type.size)};
    }
};

// Passes everything on, but does not answer the first time it is asked for a job.
class OnceSilent final : public PrinterPort {
  public:
    explicit OnceSilent(ScriptedPrinter& printer) : printer_(printer) {}

    std::variant<PrinterReport, Unreachable> observe() override { return printer_.observe(); }
    std::variant<IppJobReport, Unreachable> submit(const Permit& permit, const ChunkKey& key,
                                                   const PrintDocument& document) override {
        return printer_.submit(permit, key, document);
    }
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey& key) override {
        if (!std::exchange(asked_, true))
            return Unreachable{"silenced by the test"};
        return printer_.find(key);
    }
    std::optional<Unreachable> cancel(const ChunkKey& key) override { return printer_.cancel(key); }

  private:
    ScriptedPrinter& printer_;
    bool asked_ = false;
};

struct SetUp {
    PrintFloor floor;
    ListTestComposer composer;
    RunId run = floor.started();

    Outcome<TestPrinted> print() { return print(floor.machine); }
    Outcome<TestPrinted> print(PrinterPort& printer) {
        return printTest(floor.here, kOne, run, printer, floor.composer, composer);
    }
    Outcome<Listed> scan(const TestPrinted& printed) {
        const DestructionId list = valueIn(openDestruction(floor.here, kOne, "set-up"));
        return scanForDestruction(floor.here, kOne, list, printed.code.encode(), floor.mark(kHkn));
    }
};

} // namespace

TEST_CASE("a test sheet is spoilage from its birth, and its load is over") {
    SetUp s;
    const TestPrinted printed = valueIn(s.print());
    CHECK(printed.cameOut);
    CHECK(printed.code.test == "V-240930-01");
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 1);
    CHECK(s.floor.in(s.floor.box, Account::Good) == 0);
    CHECK(s.floor.pieces(PieceState::Wanted) == 5); // nobody's document
    CHECK(s.floor.endOf(printed.load) == "run-ended");
    CHECK(spoilsNotScanned(*s.floor.db, s.floor.job) == Sheets(1));
    const auto again = s.print();
    REQUIRE(codeIn(again) == RefusalCode::LoadVoid);
    CHECK(again.refusal().loaded.en == describe(LoadDeath::RunEnded).en); // not of the counter it has moved
    // The same box is scanned again for the same job, without a clearance between.
    s.floor.armed();
    CHECK(s.floor.booksAndChainHold());
    CHECK(s.floor.broken() == "");
}

TEST_CASE("a VOID code is refused wherever a document is expected") {
    SetUp s;
    const std::string code = valueIn(s.print()).code.encode();
    const RunId run = s.floor.started();
    (void)s.floor.go(run);
    using enum RefusalCode;
    CHECK(codeIn(readSheet(s.floor.here, kOne, code, std::nullopt)) == VoidSheet);
    CHECK(codeIn(spoilSheet(s.floor.here, kOne, code, "set-up")) == VoidSheet);
    CHECK(codeIn(approveFirstArticle(s.floor.here, kOne, run, code, s.floor.mark(kHkn))) == VoidSheet);
    CHECK(s.floor.number("SELECT count(*) FROM sheet WHERE id = '" + code + "'") == 0);
}

TEST_CASE("a test sheet is destroyed by its scan") {
    SetUp s;
    const TestPrinted printed = valueIn(s.print());
    const DestructionId list = valueIn(openDestruction(s.floor.here, kOne, "set-up"));
    CHECK(codeIn(scanForDestruction(s.floor.here, kOne, list, TestCode{"V-240930-77"}.encode(),
                                    std::nullopt)) == RefusalCode::NotForDestruction);
    CHECK(codeIn(listWithoutCode(s.floor.here, kTwo, list, StockFixture::ourLabel(s.floor.box.str()),
                                 Account::Spoiled, Sheets(1))) == RefusalCode::NotForDestruction);
    valueIn(scanForDestruction(s.floor.here, kOne, list, printed.code.encode(), s.floor.mark(kHkn)));
    CHECK(spoilsNotScanned(*s.floor.db, s.floor.job) == Sheets(0));
    CHECK(valueIn(destroyListed(s.floor.here, kTwo, list, "shredded")).sheets == Sheets(1));
    CHECK(s.floor.in(s.floor.box, Account::Destroyed) == 1);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("a test sheet of which the printer does not tell is booked when it turns up") {
    SetUp s;
    s.floor.machine.tellsImpressions = false;
    const TestPrinted printed = valueIn(s.print());
    CHECK_FALSE(printed.cameOut);
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 0);
    const DestructionId list = valueIn(openDestruction(s.floor.here, kOne, "set-up"));
    valueIn(scanForDestruction(s.floor.here, kOne, list, printed.code.encode(), s.floor.mark(kHkn)));
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 1);
}

TEST_CASE("a test sheet that came out is booked, whoever was blocked and whatever the clock says meanwhile") {
    SetUp s;
    SECTION("the badge was blocked") {
        s.floor.machine.onSheet = [&](ScriptedPrinter::Job&) {
            valueIn(blockBadge(s.floor.here, kLeader, kOperator, "lost"));
        };
    }
    SECTION("the clock went back") {
        s.floor.machine.onSheet = [&](ScriptedPrinter::Job&) { s.floor.clock.set(at("2024-09-30T08:00")); };
    }
    CHECK(valueIn(s.print()).cameOut);
    CHECK(s.floor.lastEvent() == "test.counted");
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 1);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("no test job is left at the printer") {
    SetUp s;
    s.floor.machine.pace = 0; // it waits, and would go on by itself
    SECTION("its answer to the job was lost") {
        s.floor.machine.deafAtSubmit = true;
        CHECK_FALSE(valueIn(s.print()).cameOut);
    }
    SECTION("it did not answer once") {
        OnceSilent printer(s.floor.machine);
        CHECK_FALSE(valueIn(s.print(printer)).cameOut);
    }
    SECTION("it did not come to an end") {
        CHECK_FALSE(valueIn(s.print()).cameOut);
    }
    REQUIRE(s.floor.machine.jobs.size() == 1);
    CHECK(s.floor.machine.jobs.front().state == IppJobState::Canceled);
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 0);
}

TEST_CASE("a test sheet that came out behind a silence is booked all the same") {
    SetUp s;
    OnceSilent printer(s.floor.machine);
    CHECK(valueIn(s.print(printer)).cameOut);
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 1);
}

TEST_CASE("a tray that is emptied in the book before the test is booked: the count is corrected first") {
    SetUp s;
    const auto emptied = [&] {
        valueIn(unloadTray(s.floor.here, kOne, StockFixture::tray(1, 1), Sheets(500)));
    };
    TestPrinted printed;
    SECTION("while it was printed") {
        s.floor.machine.onSheet = [&](ScriptedPrinter::Job&) { emptied(); };
        printed = valueIn(s.print());
    }
    SECTION("before it turned up") {
        s.floor.machine.tellsImpressions = false;
        printed = valueIn(s.print());
        emptied();
    }
    CHECK_FALSE(printed.cameOut);
    const auto refused = s.scan(printed);
    CHECK(codeIn(refused) == RefusalCode::CountUnsettled);
    CHECK(refusalIn(refused).loaded.en == s.floor.box.str() + ", 0 sheets in the tray");
    const std::string label = StockFixture::ourLabel(s.floor.box.str());
    valueIn(adjustCount(s.floor.here, kTwo, label, kStore, Sheets(499), "one was a test sheet"));
    valueIn(adjustCount(s.floor.here, kTwo, label, kTray, Sheets(1), "the test sheet"));
    valueIn(s.scan(printed));
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 1);
    CHECK(s.floor.in(s.floor.box, kTray) == 0);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("a test sheet on another blank holds its lot, also where it cannot be booked yet") {
    SetUp s;
    s.floor.machine.tellsImpressions = false;
    const TestPrinted printed = valueIn(s.print());
    valueIn(unloadTray(s.floor.here, kOne, StockFixture::tray(1, 1), Sheets(500)));
    const DestructionId list = valueIn(openDestruction(s.floor.here, kOne, "set-up"));
    CHECK(codeIn(scanForDestruction(s.floor.here, kOne, list, printed.code.encode(), s.floor.mark(kSkk))) ==
          RefusalCode::CountUnsettled);
    CHECK(holdsOn(*s.floor.db, "lot", "L-240930-01").size() == 1);
}

TEST_CASE("a printer is looked at after the PIN was typed, not before, when a test is printed") {
    struct Slow final : Attendant {
        ScriptedPrinter& machine;
        explicit Slow(ScriptedPrinter& printer) : machine(printer) {}
        std::string sessionSecret() override { return ""; }
        std::optional<std::string> pin(const BadgeId& badge) override {
            machine.report.stateChange = *machine.report.stateChange + 7; // somebody opens the tray
            return testPin(badge);
        }
    };
    SetUp s;
    Slow slow(s.floor.machine);
    s.floor.here.attendant = &slow;
    s.floor.here.proofs.clear();
    CHECK(codeIn(s.print()) == RefusalCode::LoadVoid);
    CHECK(s.floor.machine.jobs.empty());
}

TEST_CASE("what changes while the page of a test is composed is refused as the gate refuses it") {
    SetUp s;
    SECTION("the tray was opened") {
        s.composer.onCompose = [&] {
            s.floor.machine.report.stateChange = *s.floor.machine.report.stateChange + 7;
        };
        CHECK(codeIn(s.print()) == RefusalCode::LoadVoid);
        CHECK(s.floor.text("SELECT state || ' ' || ended_by FROM load") == "void tray-opened");
    }
    SECTION("the lot was held") {
        s.composer.onCompose = [&] {
            valueIn(holdLot(s.floor.here, kOne, findBox(*s.floor.db, s.floor.box)->lot, "a call"));
        };
        CHECK(codeIn(s.print()) == RefusalCode::LotHeld);
    }
    SECTION("the permit has run out") {
        s.composer.onCompose = [&] { s.floor.clock.set(s.floor.clock.now().plusMinutes(30)); };
        CHECK(codeIn(s.print()) == RefusalCode::PermitExpired);
    }
    SECTION("another terminal has made one of that number") {
        s.composer.onCompose = [&] {
            s.floor.db->run(
                "INSERT INTO test_sheet (id, load, lot, box, blank_type, artefact, day, event) "
                "SELECT 'DV240930019', id, lot, box, blank_type, 'x', '2024-09-30', event FROM load");
        };
        CHECK(codeIn(s.print()) == RefusalCode::PermitExpired);
        CHECK(s.floor.number("SELECT count(*) FROM test_sheet") == 1);
    }
    CHECK(s.floor.machine.jobs.empty());
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 0);
}

TEST_CASE("a test sheet that came out is booked when others leave the store") {
    struct Once final : PassingDatabase {
        using PassingDatabase::PassingDatabase;
        int busy = 0;
        void begin() override {
            if (busy-- > 0)
                throw StoreError(StoreFault::Busy, "held");
            PassingDatabase::begin();
        }
    };
    SetUp s;
    Once store(*s.floor.db);
    Line line{store,          s.floor.patient, s.floor.registry, s.floor.vault,
              s.floor.random, s.floor.store,   &s.floor.people,  {}};
    s.floor.machine.onSheet = [&](ScriptedPrinter::Job&) { store.busy = 2; };
    int told = 0;
    CHECK(valueIn(printTest(line, kOne, s.run, s.floor.machine, s.floor.composer, s.composer, [&] {
              ++told;
          })).cameOut);
    CHECK(told == 1);
    CHECK(s.floor.in(s.floor.box, Account::Spoiled) == 1);
}
