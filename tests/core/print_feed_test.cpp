// Every piece read: what a feed takes, where it stops, and what ends a stop.
#include <random>

#include "core/jobs/handover.h"
#include "tests/core/read_floor.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a missing sheet stops the run at its place, and nothing behind it is read") {
    PrintedRun f(9);
    PrintFloor& floor = f.floor;
    const Fed fed = f.feed({floor.code(2), floor.code(3), floor.code(6), floor.code(7)});
    CHECK(fed.taken == 2);
    REQUIRE(fed.stopped);
    CHECK(fed.stopped->code == RefusalCode::SheetSkipped);
    CHECK(fed.stopped->required.en == floor.code(4) + ", sheet 3 of chunk 2");
    CHECK(fed.stopped->difference.en == "2 missing: " + floor.code(4) + " … " + floor.code(5) + ".");
    CHECK(f.read() == 3); // with the first article
    CHECK(f.stoppedBy({floor.code(4)}) == RefusalCode::ReadingStopped);
    CHECK(codeIn(resolveStop(floor.here, kPair, f.stop(), {floor.code(4)}, "looked")) ==
          RefusalCode::StopNotSettled);
    CHECK(codeIn(f.resolve({floor.code(4), floor.code(5), floor.code(6)})) == RefusalCode::ForeignPiece);
    CHECK(valueIn(f.resolve({floor.code(5), floor.code(4)})).read.size() == 2);
    CHECK(f.read() == 5);
    CHECK(f.feed(f.codes(6, 9)).taken == 4);
    CHECK(f.jobState() == "printed");
    CHECK(floor.broken() == "");
}

TEST_CASE("a job whose only sheet was approved as its first article is printed, and waits for no reader") {
    ReadFloor f(1);
    CHECK(f.jobState() == "printed");
    CHECK(f.floor.broken() == "");
}

TEST_CASE("a missing sheet that is spoilage needs no second scan, and is printed again") {
    PrintedRun f(5);
    PrintFloor& floor = f.floor;
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetSkipped);
    valueIn(spoilSheet(floor.here, kOne, floor.code(2), "crumpled"));
    CHECK(codeIn(f.resolve({floor.code(2)})) == RefusalCode::ForeignPiece);
    CHECK(valueIn(f.resolve({})).read.empty());
    CHECK(f.feed(f.codes(3, 5)).taken == 3);
    CHECK(f.jobState() == "released");
    CHECK(floor.pieceState(2) == "wanted");
    CHECK(floor.broken() == "");
}

TEST_CASE("foreign, doubled and out of order: each is named by its own scan, and the order goes on") {
    PrintedRun f(6);
    PrintFloor& floor = f.floor;
    const std::string nobodys = PieceCode{"J-240930-77", 1, 1}.encode();
    CHECK(f.feed(f.codes(2, 3)).taken == 2);
    CHECK(f.stoppedBy({nobodys}) == RefusalCode::ForeignPiece);
    CHECK(codeIn(f.resolve({})) == RefusalCode::StopNotSettled);
    CHECK(codeIn(f.resolve({floor.code(4)})) == RefusalCode::ForeignPiece);
    CHECK(valueIn(f.resolve({nobodys})).out == SheetId(nobodys));
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetDoubled);
    CHECK(valueIn(f.resolve({floor.code(3)})).read.empty());
    CHECK(f.stoppedBy({floor.code(1)}) ==
          RefusalCode::SheetOutOfOrder); // the first article, behind the third
    CHECK(valueIn(f.resolve({floor.code(1)})).read.empty());
    CHECK(f.feed(f.codes(4, 6)).taken == 3);
    CHECK(f.jobState() == "printed");
    CHECK(floor.broken() == "");
}

TEST_CASE("a test sheet, and what is no code of a sheet at all, pass nowhere") {
    PrintedRun f(3);
    PrintFloor& floor = f.floor;
    const std::string test = TestCode{"V-240930-01"}.encode();
    CHECK(f.stoppedBy({test}) == RefusalCode::ForeignPiece);
    valueIn(f.resolve({test}));
    CHECK(f.stoppedBy({"NOREAD"}) == RefusalCode::SheetNotRead);
    CHECK(needsOf(*floor.db, *openStopOf(*floor.db, f.run)).toRead == std::vector{SheetId(floor.code(2))});
    CHECK(codeIn(f.resolve({})) == RefusalCode::StopNotSettled);
    CHECK(f.read() == 1);
    valueIn(f.resolve({floor.code(2)}));
    CHECK(f.stoppedBy({"smudge"}) == RefusalCode::SheetNotRead);
    valueIn(spoilSheet(floor.here, kOne, floor.code(3), "no code to be read"));
    valueIn(f.resolve({}));
    CHECK(f.floor.number("SELECT count(*) FROM reading WHERE kind = 'no-read' AND code IS NULL") == 2);
    CHECK(floor.broken() == "");
}

TEST_CASE("a stop is ended by an operator and a supervisor, with a reason, and once") {
    PrintedRun f(3);
    PrintFloor& floor = f.floor;
    CHECK(f.stoppedBy({floor.code(3)}) == RefusalCode::SheetSkipped);
    CHECK(codeIn(f.resolve({floor.code(2)}, kOne)) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(f.resolve({floor.code(2)}, {kOperator, kOtherOperator})) == RefusalCode::RoleNotAllowed);
    const std::int64_t stop = f.stop();
    CHECK(codeIn(resolveStop(floor.here, kPair, stop, {floor.code(2)}, " ")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(resolveStop(floor.here, kPair, stop + 1, {floor.code(2)}, "r")) == RefusalCode::CodeUnknown);
    CHECK(codeIn(resolveStop(floor.here, kPair, stop, {"smudge"}, "r")) == RefusalCode::ScanNotRead);
    valueIn(f.resolve({floor.code(2)}));
    CHECK(codeIn(resolveStop(floor.here, kPair, stop, {floor.code(2)}, "r")) == RefusalCode::CodeUnknown);
    const auto stops = listStops(*floor.db, {});
    REQUIRE(stops.size() == 1);
    CHECK(stops[0].kind == ReadingKind::Missing);
    CHECK(stops[0].seen == SheetId(floor.code(3)));
    CHECK(stops[0].missing == Sheets(1));
    CHECK(stops[0].guards);
    REQUIRE(stops[0].end);
    CHECK(stops[0].end->reason == "looked");
    CHECK(stops[0].end->actor == kOperator);
    CHECK(stops[0].end->second == kSupervisor);
}

TEST_CASE("a feed that comes twice is found at its first sheet") {
    PrintedRun f(5);
    CHECK(f.feed(f.codes(2, 5)).taken == 4);
    const Fed again = f.feed(f.codes(2, 5));
    CHECK(again.taken == 0);
    CHECK(again.stopped->code == RefusalCode::SheetDoubled);
    // The job is printed; with the stop open it does not leave.
    CHECK(f.jobState() == "printed");
    CHECK(mayHandOver(gatherHandOverFacts(f.floor.here, f.floor.job))->code == RefusalCode::ReadingStopped);
}

TEST_CASE("whatever a reader sends, a sheet is read only where it is the next") {
    PrintedRun f(45);
    PrintFloor& floor = f.floor;
    std::mt19937 random(9);
    const auto noise = [&] {
        std::string bytes =
            random() % 2 ? floor.code(int(1 + f.passed() + random() % 9)) : std::string(random() % 40, 'D');
        for (std::size_t n = random() % 4; n > 0 && !bytes.empty(); --n)
            bytes[random() % bytes.size()] = char(random() % 256);
        return bytes;
    };
    for (int i = 0; i < 300; ++i) {
        const std::string raw = noise();
        const auto awaited = awaitedIn(*floor.db, *findRun(*floor.db, f.run)).awaited;
        const std::int64_t before = f.passed();
        const auto outcome = feedReading(floor.here, kOne, f.run, kReader, raw);
        if (outcome.ok()) {
            // Nothing awaited lies before it; one that was scanned at a stop may pass once more, in its
            // place.
            const RunPlace place = codeSeen(*floor.db, *outcome).known->place;
            for (const AwaitedSheet& other : awaited)
                REQUIRE((other.sheet == *outcome || other.place > place));
            REQUIRE(f.passed() == before + 1);
            continue;
        }
        REQUIRE(f.passed() == before);
        const auto stop = openStopOf(*floor.db, f.run);
        REQUIRE(stop);
        const StopNeeds needs = needsOf(*floor.db, *stop);
        std::vector<std::string> scans;
        for (const SheetId& sheet : needs.toRead)
            scans.push_back(sheet.str());
        if (needs.toName)
            scans.push_back(needs.toName->str());
        valueIn(f.resolve(scans));
        if (awaitedIn(*floor.db, *findRun(*floor.db, f.run)).awaited.empty())
            break;
    }
    CHECK(floor.broken() == "");
}

TEST_CASE(
    "a deck with lost, doubled, swapped and foreign cards: the feed stops at the first of them, every time") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        PrintedRun f(30);
        PrintFloor& floor = f.floor;
        struct Card {
            std::string code;
            std::optional<RefusalCode> wrong; // what is found at it, if nothing before was
        };
        std::vector<Card> deck;
        for (int i = 2; i <= 30; ++i)
            deck.push_back({floor.code(i), {}});
        // From the back, so that each fault is where it says: the places before it are untouched.
        std::vector<std::size_t> places;
        for (std::size_t at = 26; at > 2; at -= 3 + random() % 6) {
            places.push_back(at);
            if (at < 10)
                break;
        }
        for (const std::size_t at : places) {
            switch (random() % 4) {
            case 0:
                deck.erase(deck.begin() + std::ptrdiff_t(at));
                deck[at].wrong = RefusalCode::SheetSkipped;
                break;
            case 1:
                deck.insert(deck.begin() + std::ptrdiff_t(at) + 1,
                            {deck[at].code, RefusalCode::SheetDoubled});
                break;
            case 2:
                std::swap(deck[at].code, deck[at + 1].code);
                deck[at].wrong = RefusalCode::SheetSkipped;
                break;
            case 3:
                deck.insert(deck.begin() + std::ptrdiff_t(at),
                            {PieceCode{"J-240929-01", unsigned(at), 1}.encode(), RefusalCode::ForeignPiece});
                break;
            }
        }
        INFO("seed " << seed);
        std::size_t first = 0;
        while (!deck[first].wrong)
            ++first;
        std::vector<std::string> records;
        for (const Card& card : deck)
            records.push_back(card.code);
        const Fed fed = f.feed(records);
        REQUIRE(fed.stopped);
        CHECK(fed.stopped->code == *deck[first].wrong);
        CHECK(std::size_t(fed.taken) == first);
        // Exactly those before it are read, and they are the first of the run.
        CHECK(f.passed() == std::int64_t(first));
        for (int i = 2; i < 2 + int(first); ++i)
            CHECK(floor.number("SELECT count(*) FROM reading WHERE kind = 'read' AND sheet = '" +
                               floor.code(i) + "'") == 1);
        CHECK(floor.broken() == "");
    }
}
