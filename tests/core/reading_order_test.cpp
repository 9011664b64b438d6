// What a reader says of one sheet: every finding, their order among each other, and what ends a stop.
#include <random>
#include <set>

#include "core/decide/reading_order.h"
#include "tests/core/decide_kit.h"

using namespace daishi;

namespace {

using enum ReadingKind;

const JobId kJob("J-1"), kOtherJob("J-2");
const RunId kRun("J-1-R01"), kOtherRun("J-1-R02");

SheetId sheet(std::int64_t chunk, std::int64_t place) {
    return SheetId("S" + std::to_string(chunk) + "." + std::to_string(place));
}

AwaitedSheet awaited(std::int64_t chunk, std::int64_t place) {
    return {sheet(chunk, place), {chunk, place}};
}

CodeSeen seen(std::int64_t chunk, std::int64_t place) {
    return {sheet(chunk, place), KnownSheet{kJob, kRun, {chunk, place}, SheetState::Good, false, false}};
}

// Chunk 1 of one sheet, read as the first article; of chunk 2 the first has passed, four wait.
ReadingFacts facts() {
    ReadingFacts facts;
    facts.job = kJob;
    facts.run = kRun;
    facts.awaited = {awaited(2, 2), awaited(2, 3), awaited(2, 4), awaited(3, 1)};
    facts.last = RunPlace{2, 1};
    facts.seen = seen(2, 2);
    return facts;
}

struct Row {
    const char* what;
    ReadingKind kind;
    void (*apply)(ReadingFacts&);
};

const Row kRows[] = {
    {"the next one", Read, [](ReadingFacts&) {}},
    {"the next one, still under way", Read, [](ReadingFacts& f) { f.seen->known->state = SheetState::Sent; }},
    {"the next one, in doubt", Read, [](ReadingFacts& f) { f.seen->known->state = SheetState::Doubtful; }},
    {"the first of all", Read,
     [](ReadingFacts& f) {
         f.last.reset();
         f.awaited.insert(f.awaited.begin(), awaited(1, 1));
         f.seen = seen(1, 1);
     }},
    {"one that was scanned by hand at a stop, in its place", Read,
     [](ReadingFacts& f) { f.awaited.erase(f.awaited.begin()); }},
    {"the next one behind one that was scanned by hand", Read,
     [](ReadingFacts& f) {
         f.awaited.erase(f.awaited.begin());
         f.seen = seen(2, 3);
     }},
    {"the first article comes along with the others", Read,
     [](ReadingFacts& f) {
         f.last.reset();
         f.seen = seen(1, 1);
     }},
    {"one is missing", Missing, [](ReadingFacts& f) { f.seen = seen(2, 3); }},
    {"all of a chunk are missing", Missing, [](ReadingFacts& f) { f.seen = seen(3, 1); }},
    {"an article behind a gap", Missing,
     [](ReadingFacts& f) {
         f.awaited.pop_back();
         f.seen = seen(3, 1);
     }},
    {"nobody's", Foreign, [](ReadingFacts& f) { f.seen->known.reset(); }},
    {"another job's", Foreign, [](ReadingFacts& f) { f.seen->known->job = kOtherJob; }},
    {"handed over", Foreign, [](ReadingFacts& f) { f.seen->known->handedOver = true; }},
    {"spoilage", Foreign, [](ReadingFacts& f) { f.seen->known->state = SheetState::Spoiled; }},
    {"destroyed", Foreign, [](ReadingFacts& f) { f.seen->known->state = SheetState::Destroyed; }},
    {"never printed, as was said", Foreign,
     [](ReadingFacts& f) { f.seen->known->state = SheetState::Unprinted; }},
    {"spoilage that had passed", Foreign,
     [](ReadingFacts& f) {
         f.seen->known->state = SheetState::Spoiled;
         f.seen->known->passed = true;
     }},
    {"the last one again", Doubled,
     [](ReadingFacts& f) {
         f.seen = seen(2, 1);
         f.seen->known->passed = true;
     }},
    {"one of another run that had passed there", Doubled,
     [](ReadingFacts& f) {
         f.seen->known->run = kOtherRun;
         f.seen->known->passed = true;
     }},
    {"of another run", OutOfOrder, [](ReadingFacts& f) { f.seen->known->run = kOtherRun; }},
    {"printed before the last, and never passed", OutOfOrder, [](ReadingFacts& f) { f.seen = seen(1, 1); }},
    {"not readable", NoRead, [](ReadingFacts& f) { f.seen.reset(); }},
    {"not readable, and none is awaited", NoRead,
     [](ReadingFacts& f) {
         f.seen.reset();
         f.awaited.clear();
     }},
};

} // namespace

TEST_CASE("every record of a reader is one of six things") {
    for (const Row& row : kRows) {
        INFO(row.what);
        ReadingFacts asked = facts();
        row.apply(asked);
        const ReadingJudgement judgement = judgeReading(asked);
        CHECK(judgement.kind == row.kind);
        CHECK(judgement.skipped.empty() == (row.kind != Missing));
        CHECK(judgement.expected.has_value() == !asked.awaited.empty());
        if (row.kind == Read)
            CHECK_THROWS(readingRefused(asked, judgement));
        else
            CHECK_FALSE(readingRefused(asked, judgement).loaded.ja.empty());
    }
}

TEST_CASE("what is missing is named from the first to the last, and no more") {
    ReadingFacts asked = facts();
    asked.seen = seen(2, 4);
    CHECK(judgeReading(asked).skipped == std::vector{sheet(2, 2), sheet(2, 3)});
    const Refusal refusal = readingRefused(asked, judgeReading(asked));
    CHECK(refusal.code == RefusalCode::SheetSkipped);
    CHECK(refusal.loaded.en == "S2.4, sheet 4 of chunk 2");
    CHECK(refusal.required.en == "S2.2, sheet 2 of chunk 2");
    CHECK(refusal.difference.en == "2 missing: S2.2 … S2.3.");
}

TEST_CASE("each finding has its refusal, and what came is named for what it is") {
    using enum RefusalCode;
    const std::pair<const char*, RefusalCode> codes[] = {{"another job's", ForeignPiece},
                                                         {"the last one again", SheetDoubled},
                                                         {"of another run", SheetOutOfOrder},
                                                         {"not readable", SheetNotRead},
                                                         {"one is missing", SheetSkipped}};
    for (const auto& [what, code] : codes) {
        for (const Row& row : kRows) {
            if (std::string(row.what) != what)
                continue;
            ReadingFacts asked = facts();
            row.apply(asked);
            CHECK(readingRefused(asked, judgeReading(asked)).code == code);
        }
    }
    ReadingFacts asked = facts();
    asked.seen->known->job = kOtherJob;
    CHECK(readingRefused(asked, judgeReading(asked)).loaded.en == "S2.2, of job J-2");
}

TEST_CASE("silence is never good: unread sheets, and a stop before them, hold the job") {
    ReadingStanding standing;
    CHECK_FALSE(everythingRead(standing));
    standing.unread = Sheets(1);
    standing.firstUnread = sheet(2, 2);
    CHECK(everythingRead(standing)->code == RefusalCode::SheetsUnread);
    standing.stop = OpenStop{7, kRun, Missing, sheet(2, 3), awaited(2, 2)};
    CHECK(everythingRead(standing)->code == RefusalCode::ReadingStopped);
    standing.unread = Sheets(0);
    CHECK(everythingRead(standing)->code == RefusalCode::ReadingStopped);
    CHECK(everythingRead(standing)->required.en == "S2.2, sheet 2 of chunk 2");
}

TEST_CASE("a stop ends with exactly the sheets that it asks for in somebody's hand") {
    const auto code = [](const StopNeeds& needs, std::vector<SheetId> scans) -> std::optional<RefusalCode> {
        const auto objection = stopIsSettled(needs, scans);
        return objection ? std::optional(objection->code) : std::nullopt;
    };
    const StopNeeds two{{sheet(2, 2), sheet(2, 3)}, std::nullopt};
    CHECK(code(two, {}) == RefusalCode::StopNotSettled);
    CHECK(code(two, {sheet(2, 3)}) == RefusalCode::StopNotSettled);
    CHECK(code(two, {sheet(2, 3), sheet(2, 2)}) == std::nullopt);
    CHECK(code(two, {sheet(2, 2), sheet(2, 3), sheet(2, 4)}) == RefusalCode::ForeignPiece);
    const StopNeeds named{{}, sheet(9, 9)};
    CHECK(code(named, {}) == RefusalCode::StopNotSettled);
    CHECK(code(named, {sheet(2, 2)}) == RefusalCode::ForeignPiece);
    CHECK(code(named, {sheet(9, 9)}) == std::nullopt);
    CHECK(code({}, {}) == std::nullopt); // all of it is spoilage by now
}

TEST_CASE("the words of a reading are read back, and others are not") {
    std::set<std::string_view> words;
    for (const ReadingKind kind : kReadingKinds) {
        CHECK(readingKindFrom(nameOf(kind)) == kind);
        words.insert(nameOf(kind));
        CHECK_FALSE(describe(kind).empty());
    }
    CHECK(words.size() == std::size(kReadingKinds));
    CHECK_THROWS(readingKindFrom("good"));
}

TEST_CASE("a stack with one fault in it is read up to the fault, whatever the fault is") {
    std::mt19937 random(27);
    const auto pick = [&](std::size_t n) { return std::size_t(random() % n); };
    for (int round = 0; round < 20'000; ++round) {
        std::vector<AwaitedSheet> order;
        const std::size_t sheets = 3 + pick(60);
        for (std::size_t i = 0; i < sheets; ++i)
            order.push_back(awaited(std::int64_t(1 + i / 7), std::int64_t(1 + i % 7)));
        std::vector<CodeSeen> deck;
        for (const AwaitedSheet& one : order)
            deck.push_back(seen(one.place.chunk, one.place.place));
        const std::size_t at = pick(sheets - 1);
        ReadingKind wanted = Read;
        switch (pick(4)) {
        case 0:
            deck.erase(deck.begin() + std::ptrdiff_t(at));
            wanted = Missing;
            break;
        case 1:
            deck.insert(deck.begin() + std::ptrdiff_t(at) + 1, deck[at]);
            wanted = Doubled;
            break;
        case 2:
            std::swap(deck[at], deck[at + 1]);
            wanted = Missing;
            break;
        case 3:
            deck[at].known->job = kOtherJob;
            wanted = Foreign;
            break;
        }
        const std::size_t first = wanted == Doubled ? at + 1 : at;
        ReadingFacts now;
        now.job = kJob;
        now.run = kRun;
        now.awaited = order;
        std::set<SheetId> passed;
        std::size_t read = 0;
        ReadingKind last = Read;
        for (; read < deck.size() && last == Read; ++read) {
            now.seen = deck[read];
            now.seen->known->passed = passed.count(deck[read].code) > 0;
            last = judgeReading(now).kind;
            if (last != Read)
                break;
            passed.insert(deck[read].code);
            now.last = deck[read].known->place;
            now.awaited.erase(now.awaited.begin());
        }
        INFO("round " << round);
        REQUIRE(last == wanted);
        REQUIRE(read == first);
        for (std::size_t i = 0; i < first; ++i)
            REQUIRE(passed.count(order[i].sheet) == 1);
        REQUIRE(passed.size() == first);
    }
}
