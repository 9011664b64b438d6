// Test sheets for set-up: VOID, never a document.
#include "core/line/spoils.h"
#include "core/print/test_print.h"
#include "stock/destruction.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

class ListTestComposer final : public TestComposer {
  public:
    PrintDocument composeTest(const Permit& permit, const BlankType& type, const TestCode& code,
                              const std::string& mediaSource) override {
        if (permit.blankType() != type.id)
            throw std::logic_error("another blank than the permit says");
        const std::string pdf = "VOID " + code.encode();
        return {pdf, "hash of " + pdf, mediaSource, mediaName(type.size)};
    }
};

struct SetUp {
    PrintFloor floor;
    ListTestComposer composer;
    RunId run = floor.started();

    Outcome<TestPrinted> print() {
        return printTest(floor.here, kOne, run, floor.machine, floor.composer, composer);
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
