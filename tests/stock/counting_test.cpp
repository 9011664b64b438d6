// Counts with a look at a sheet, and corrections of the book.
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a count is noted beside the book and moves nothing") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    CountSeen count{StockFixture::ourLabel(box.str()), kStore, Sheets(499), floor.mark(kHkn), "被保険者証"};
    const Counted counted = valueIn(countStock(floor.house, kOne, count));
    CHECK(counted.book == Sheets(500));
    CHECK(counted.found == Sheets(499));
    CHECK(counted.seen == kHkn);
    CHECK_FALSE(counted.warning);
    CHECK(floor.in(box, kStore) == 500);
    CHECK(floor.number("SELECT movement_seq FROM stock_count") ==
          floor.number("SELECT max(seq) FROM movement"));
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'evening' AND agrees = 1") == 1);
    count.account = kTray;
    CHECK(valueIn(countStock(floor.house, kOne, count)).book == Sheets(0));
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("what the sheet is that was looked at") {
    struct Row {
        const char* what;
        std::optional<std::string> mark;
        std::optional<std::string> title;
        std::optional<BlankTypeId> seen;
        bool warned;
    };
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const Row rows[] = {
        {"nothing looked at", std::nullopt, std::nullopt, std::nullopt, false},
        {"the right mark", floor.mark(kHkn), std::nullopt, kHkn, false},
        {"the right title, which another blank bears too", std::nullopt, "被保険者証", std::nullopt, false},
        {"the right mark and title", floor.mark(kHkn), "被保険者証", kHkn, false},
        {"the mark of the other kind", floor.mark(kSkk), std::nullopt, kSkk, true},
        {"the title of the other kind", std::nullopt, "資格確認書", kSkk, true},
        {"a title that differs from a right mark", floor.mark(kHkn), "資格確認書", kSkk, true},
        {"a mark that differs from a right title", floor.mark(kMidoriHkn), "被保険者証", kMidoriHkn, true},
        {"a title that is on no blank", floor.mark(kHkn), "保険証", std::nullopt, true},
        {"a mark that is on no record", MarkCode{"145011", "HKN", 9}.encode(), std::nullopt, std::nullopt,
         true},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const CountSeen count{StockFixture::ourLabel(box.str()), kStore, Sheets(500), row.mark, row.title};
        const Counted counted = valueIn(countStock(floor.house, kOne, count));
        CHECK((counted.seen == row.seen));
        CHECK(counted.warning.has_value() == row.warned);
        const auto stored =
            floor.db->query("SELECT seen_type FROM stock_count WHERE id = (SELECT max(id) FROM stock_count)");
        REQUIRE(stored->next());
        CHECK(stored->textOrNull(0).value_or("") == (row.seen ? row.seen->str() : ""));
    }
}

TEST_CASE("a sheet that is not what the book says stops its lot, and the count is kept") {
    struct Row {
        const char* what;
        std::optional<std::string> mark;
        std::optional<std::string> title;
        bool stops;
    };
    StockFixture names;
    const Row rows[] = {
        {"nothing looked at", std::nullopt, std::nullopt, false},
        {"the right mark and title", names.mark(kHkn), "被保険者証", false},
        {"the mark of the other kind", names.mark(kSkk), std::nullopt, true},
        {"the title of the other kind", std::nullopt, "資格確認書", true},
        {"a right mark under another title", names.mark(kHkn), "資格確認書", true},
        {"a title that is on no blank", std::nullopt, "保険証", true},
        {"a mark that is on no record", MarkCode{"145011", "HKN", 9}.encode(), std::nullopt, true},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        StockFixture floor;
        const BoxId box = floor.opened(kHkn);
        const LotId lot = findBox(*floor.db, box)->lot;
        LoadScans scans = floor.scans(floor.makeJob(kHkn, JobState::Released, kIssue), box);
        scans.sheets = Sheets(100);
        const LoadId load = valueIn(loadTray(floor.house, kOne, scans, floor.printer)).load;
        const CountSeen count{StockFixture::ourLabel(box.str()), kStore, Sheets(400), row.mark, row.title};
        const Counted counted = valueIn(countStock(floor.house, kOne, count));
        CHECK(counted.warning.has_value() == row.stops);
        CHECK(floor.number("SELECT count(*) FROM stock_count") == 1);
        CHECK(findLot(*floor.db, lot)->standing.holds.size() == (row.stops ? 1 : 0));
        CHECK(floor.stateOf("load", load.str()) == (row.stops ? "void" : "open"));
        CHECK(floor.lastEvent() == "stock.counted");
        // Counted once more, the same box says nothing new.
        valueIn(countStock(floor.house, kOne, count));
        CHECK(findLot(*floor.db, lot)->standing.holds.size() == (row.stops ? 1 : 0));
        CHECK(floor.booksAndChainHold());
    }
}

TEST_CASE("counts that are not taken") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    CountSeen count{StockFixture::ourLabel(box.str()), Account::Good, Sheets(1), {}, {}};
    CHECK(codeIn(countStock(floor.house, kOne, count)) == RefusalCode::StepNotAllowed);
    count.account = kStore;
    count.mark = count.boxLabel;
    CHECK(codeIn(countStock(floor.house, kOne, count)) == RefusalCode::CodeUnknown);
    count.mark = "smudge";
    CHECK(codeIn(countStock(floor.house, kOne, count)) == RefusalCode::ScanNotRead);
    count.boxLabel = StockFixture::ourLabel("L-240930-77/001");
    CHECK(codeIn(countStock(floor.house, kOne, count)) == RefusalCode::CodeUnknown);
    count.boxLabel = "box";
    CHECK(codeIn(countStock(floor.house, kOne, count)) == RefusalCode::ScanNotRead);
    CHECK(floor.number("SELECT count(*) FROM stock_count") == 0);
}

TEST_CASE("two persons bring the book to what they found") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const std::string label = StockFixture::ourLabel(box.str());
    CHECK(codeIn(adjustCount(floor.house, kLeader, label, kStore, Sheets(490), "counted twice")) ==
          RefusalCode::SecondPersonMissing);
    const Adjusted fewer =
        valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(490), "counted twice"));
    CHECK(fewer.before == Sheets(500));
    CHECK(fewer.after == Sheets(490));
    CHECK(floor.in(box, kStore) == 490);
    CHECK(floor.in(box, Account::Missing) == 10);
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(495), "five were under the table"));
    CHECK(floor.in(box, kStore) == 495);
    CHECK(floor.in(box, Account::Found) == 5);
    CHECK(codeIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(495), "again")) ==
          RefusalCode::StepNotAllowed);
    CHECK(codeIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(1), "")) ==
          RefusalCode::StepNotAllowed);
    CHECK(codeIn(adjustCount(floor.house, kTwo, label, Account::Good, Sheets(1), "x")) ==
          RefusalCode::StepNotAllowed);
    CHECK(codeIn(adjustCount(floor.house, kTwo, "box", kStore, Sheets(1), "x")) == RefusalCode::ScanNotRead);
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(0), "all gone"));
    CHECK(floor.stateOf("box", box.str()) == "empty");
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(7), "found again"));
    CHECK(floor.stateOf("box", box.str()) == "opened");
    CHECK(floor.booksAndChainHold());
}

TEST_CASE(
    "a lot whose last sheets two persons found missing is exhausted, and what turns up is not printed on") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn, 1, 500);
    const LotId lot = findBox(*floor.db, box)->lot;
    const std::string label = StockFixture::ourLabel(box.str());
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(1), "counted twice"));
    CHECK(floor.stateOf("lot", lot.str()) == "released");
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(0), "counted twice"));
    CHECK(floor.stateOf("lot", lot.str()) == "exhausted");
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(2), "behind the shelf"));
    CHECK(floor.in(box, kStore) == 2);
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    CHECK(codeIn(loadTray(floor.house, kOne, floor.scans(job, box), floor.printer)) ==
          RefusalCode::LotQuarantined);
    CHECK(floor.booksAndChainHold());
}
