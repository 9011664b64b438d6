#include "core/decide/reconcile.h"
#include "core/decide/reconcile_sentences.h"

#include <functional>
#include <set>

#include <catch2/catch.hpp>

#include "tests/core/reconcile_kit.h"

using namespace daishi;

namespace {

using Change = std::function<void(DayFacts&)>;

DayReport judged(const Change& change) {
    DayFacts day = calmDay();
    change(day);
    return judge(std::move(day));
}

// The day of the founding incident, once the finding is on record.
void wrongBlank(DayFacts& day) {
    const BlankTypeId needed("kawasaki-hkn-3");
    const BlankTypeId used("kawasaki-skk-1");
    const Text usedName{"川崎市 資格確認書 第1版", "Kawasaki eligibility certificate ed. 1"};
    day.lots.push_back({LotId("L-240927-02"), needed, used, usedName, Sheets(6000), Sheets(0), Sheets(274), 0,
                        Sheets(3), Sheets(1), Sheets(0), Sheets(0), Sheets(0), Sheets(5722), Sheets(5722)});
    day.usage.push_back({InsurerNumber("145011"),
                         KindId("hihokensha-sho"),
                         {"川崎市 被保険者証", "Kawasaki card"},
                         needed,
                         used,
                         usedName,
                         Sheets(274)});
}

} // namespace

TEST_CASE("a day on which everything adds up has no difference", "[reconcile]") {
    const DayReport report = judge(calmDay());
    CHECK(report.differences.empty());
    CHECK(report.mayBeSigned());
}

TEST_CASE("each difference of the evening is found and told", "[reconcile]") {
    struct Row {
        const char* what;
        Change change;
        std::string id;
        std::int64_t expected;
        std::int64_t found;
        std::string ja; // part of the sentence
    };
    const Row rows[] = {
        {"the wrong blank", wrongBlank, "blank-not-jobs:145011/hihokensha-sho:kawasaki-skk-1", 0, 274,
         "川崎市 被保険者証 274枚が「良品」と記録されていますが、使った台紙は「川崎市 資格確認書 "
         "第1版」です"},
        {"a sheet of the box looks other",
         [](DayFacts& d) { d.counts[0].seen = BlankTypeId("kawasaki-skk-1"); },
         "sheet-looks-other:L-240902-01/003:store", 0, 1, "帳簿では「みどり市 被保険者証 第2版」です"},
        {"a box was not counted",
         [](DayFacts& d) {
             d.counts[0].counted.reset();
             d.counts[0].seen.reset();
         },
         "count-missing:L-240902-01/003:store", 161, 0, "数えられていません。帳簿では 161枚"},
        {"a box was counted without a look", [](DayFacts& d) { d.counts[0].seen.reset(); },
         "count-missing:L-240902-01/003:store", 1, 0, "題字を確認した台紙がありません"},
        {"a box holds less than its book",
         [](DayFacts& d) {
             d.counts[0].counted = Sheets(158);
             d.lots[0].counted = Sheets(2158);
         },
         "count-differs:L-240902-01/003:store", 161, 158, "実査で 158枚です。差は -3枚"},
        {"a lot was counted other than its boxes", [](DayFacts& d) { d.lots[0].counted = Sheets(2160); },
         "count-differs:L-240902-01", 2161, 2160, "箱ごとの差の合計は 0枚"},
        {"a lot loses a sheet in the books",
         [](DayFacts& d) {
             d.lots[0].book = Sheets(2160);
             d.lots[0].counted = Sheets(2160);
         },
         "lot-does-not-add-up:L-240902-01", 2161, 2160, "計算すると 2,161枚ですが、帳簿では 2,160枚"},
        {"a person is nowhere", [](DayFacts& d) { d.jobs[0].withdrawn = Pieces(0); },
         "people-do-not-add-up:J-240930-02", 112, 111, "112名の依頼ですが、所在の合計は 111名"},
        {"a person is in two places", [](DayFacts& d) { d.jobs[0].handed = Pieces(1); },
         "people-do-not-add-up:J-240930-02", 112, 113, "所在の合計は 113名"},
        {"more were read than exist", [](DayFacts& d) { d.jobs[0].read = Pieces(112); },
         "people-do-not-add-up:J-240930-02:read", 111, 112, "良品と引渡しが 111名ですが、読取は 112名"},
        {"a sheet is doubtful",
         [](DayFacts& d) {
             d.jobs[0].good = d.jobs[0].read = Pieces(110);
             d.jobs[0].doubtful = Pieces(1);
         },
         "sheets-doubtful:J-240930-02", 0, 1, "印刷されたかどうか分からない書類が 1枚"},
        {"a sheet unread",
         [](DayFacts& d) {
             d.readings = {{d.jobs[0].job, d.jobs[0].documentText, Sheets(111), Sheets(110)}};
         },
         "sheets-unread:J-240930-02", 111, 110, "良品は 111枚ですが、読取機で読んだのは 110枚"},
        {"a stop of the reader is open",
         [](DayFacts& d) {
             ReaderStop stop;
             stop.stop = 7;
             stop.run = RunId("J-240930-02-R01");
             stop.what = {"抜け", "sheets missing"};
             stop.guards = true;
             d.stops = {stop};
         },
         "reader-stopped:J-240930-02-R01:7", 0, 1, "読取機による停止 7（抜け）が解かれていません"},
        {"a run is open", [](DayFacts& d) { d.openRuns = {"J-240930-02-R01"}; }, "run-open:J-240930-02-R01",
         0, 1, "印刷 J-240930-02-R01 が終わっていません"},
        {"the printer reports more", [](DayFacts& d) { d.printers[0].impressions = Impressions(115); },
         "witnesses-disagree:printer-1:impressions", 114, 115,
         "プリンター計数は 115枚ですが、台紙の減りは 114枚"},
        {"the life counter moved less", [](DayFacts& d) { d.printers[0].counterDelta = Impressions(113); },
         "witnesses-disagree:printer-1:counter", 114, 113, "本体カウンターは 113枚進みました"},
        {"the output is short", [](DayFacts& d) { d.printers[0].outputCount = Sheets(112); },
         "witnesses-disagree:printer-1:output", 114, 112,
         "排紙は 112枚と数えられましたが、台紙の減りは 114枚"},
        {"more was read than sent", [](DayFacts& d) { d.printers[0].read = Sheets(114); },
         "witnesses-disagree:printer-1:read", 113, 114, "送信は 113枚ですが、読取は 114枚"},
        {"the books cannot be rebuilt", [](DayFacts& d) { d.booksMatchRecords = false; },
         "books-do-not-balance:2024-09-30", 0, 1, "記録から作り直した結果と一致しません"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const DayReport report = judged(row.change);
        REQUIRE(report.differences.size() == 1);
        const Difference& difference = report.differences[0];
        CHECK(difference.id == row.id);
        CHECK(row.id.rfind(nameOf(difference.kind), 0) == 0);
        CHECK(difference.expected == row.expected);
        CHECK(difference.found == row.found);
        CHECK_THAT(difference.sentence.ja, Catch::Matchers::Contains(row.ja));
        CHECK_FALSE(difference.sentence.en.empty());
        CHECK_FALSE(report.mayBeSigned());
    }
}

TEST_CASE("what is no difference is not told as one", "[reconcile]") {
    struct Row {
        const char* what;
        Change change;
    };
    const Row rows[] = {
        {"a wrong blank whose cards were all taken back",
         [](DayFacts& d) {
             wrongBlank(d);
             d.usage.back().good = Sheets(0);
         }},
        {"witnesses that did not speak",
         [](DayFacts& d) {
             d.printers[0].impressions.reset();
             d.printers[0].counterDelta.reset();
             d.printers[0].outputCount.reset();
         }},
        {"a lot that was not counted as a whole", [](DayFacts& d) { d.lots[0].counted.reset(); }},
        {"an empty tray, in which no sheet can be looked at",
         [](DayFacts& d) {
             d.counts[0].book = Sheets(0);
             d.counts[0].counted = Sheets(0);
             d.counts[0].seen.reset();
         }},
        {"a sealed box that a stocktake counted by its seal",
         [](DayFacts& d) {
             d.counts[0].seen.reset();
             d.counts[0].bySeal = true;
         }},
        {"fewer read than printed", [](DayFacts& d) { d.jobs[0].read = Pieces(3); }},
        {"a job on hold", [](DayFacts& d) { d.jobs[0].held = true; }},
        {"cards handed over instead of here",
         [](DayFacts& d) {
             d.jobs[0].good = Pieces(11);
             d.jobs[0].handed = Pieces(100);
         }},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(judged(row.change).differences.empty());
    }
}

TEST_CASE("one kind of document on one wrong type is one difference, whatever the edition", "[reconcile]") {
    const DayReport report = judged([](DayFacts& day) {
        wrongBlank(day);
        day.usage.push_back(day.usage.back());
        day.usage.back().required = BlankTypeId("kawasaki-hkn-2");
        day.usage.back().good = Sheets(6);
    });
    REQUIRE(report.differences.size() == 1);
    CHECK(report.differences[0].found == 280);
}

TEST_CASE("differences stand in the order of their kinds", "[reconcile]") {
    const DayReport report = judged([](DayFacts& day) {
        wrongBlank(day);
        day.booksMatchRecords = false;
        day.openRuns = {"J-240930-02-R01"};
        day.printers[0].read = Sheets(200);
        day.jobs[0].doubtful = Pieces(1);
        day.lots[0].opening = Sheets(1);
        day.counts.push_back(day.counts[0]);
        day.counts[0].counted.reset();
        day.counts[1].box = BoxId("L-240902-01/004");
        day.counts[1].counted = Sheets(1);
        day.counts[1].seen = BlankTypeId("kawasaki-skk-1");
    });
    std::vector<DifferenceKind> kinds;
    std::set<std::string> ids;
    for (const Difference& difference : report.differences) {
        kinds.push_back(difference.kind);
        ids.insert(difference.id);
    }
    CHECK(std::is_sorted(kinds.begin(), kinds.end()));
    CHECK(std::set<DifferenceKind>(kinds.begin(), kinds.end()).size() == 10);
    CHECK(ids.size() == report.differences.size());
}

TEST_CASE("only what happened outside the books is settled by an owner and a reason", "[reconcile]") {
    struct Row {
        Change change;
        bool settled;
    };
    const Row rows[] = {
        {[](DayFacts& d) { d.printers[0].counterDelta = Impressions(115); }, true},
        {[](DayFacts& d) { d.counts[0].counted = Sheets(160), d.lots[0].counted = Sheets(2160); }, true},
        {wrongBlank, false},
        {[](DayFacts& d) { d.counts[0].seen = BlankTypeId("kawasaki-skk-1"); }, false},
        {[](DayFacts& d) { d.counts[0].counted.reset(); }, false},
        {[](DayFacts& d) { d.lots[0].opening = Sheets(9000); }, false},
        {[](DayFacts& d) { d.jobs[0].wanted = Pieces(113); }, false},
        {[](DayFacts& d) { d.openRuns = {"J-240930-02-R01"}; }, false},
        {[](DayFacts& d) { d.booksMatchRecords = false; }, false},
    };
    for (const Row& row : rows) {
        DayFacts day = calmDay();
        row.change(day);
        const DayReport before = judge(day);
        REQUIRE(before.differences.size() == 1);
        INFO(before.differences[0].id);
        CHECK(before.openDifferences() == 1);
        day.notes = {{before.differences[0].id, BadgeId("0102"), "調査中"},
                     {before.differences[0].id, BadgeId("0102"), "試し刷り1枚"},
                     {"run-open:another", BadgeId("0103"), "別件"}};
        const DayReport after = judge(day);
        REQUIRE(after.differences.size() == 1);
        REQUIRE(after.differences[0].note);
        CHECK(after.differences[0].note->reason == "試し刷り1枚");
        CHECK(after.mayBeSigned() == row.settled);
        CHECK(explainable(after.differences[0].kind) == row.settled);
    }
}

TEST_CASE("a note explains the figures that it was made for, and no others", "[reconcile]") {
    struct Row {
        std::optional<std::int64_t> expected, found;
        bool explains;
    };
    const Row rows[] = {
        {{}, {}, true},  {114, 115, true},  {114, {}, true},
        {{}, 115, true}, {113, 115, false}, {114, 116, false},
    };
    for (const Row& row : rows) {
        const DayReport report = judged([&](DayFacts& day) {
            day.printers[0].counterDelta = Impressions(115);
            day.notes = {{"witnesses-disagree:printer-1:counter", BadgeId("0102"), "試し刷り1枚",
                          row.expected, row.found}};
        });
        REQUIRE(report.differences.size() == 1);
        CHECK(report.differences[0].note.has_value() == row.explains);
        CHECK(report.mayBeSigned() == row.explains);
    }
}

TEST_CASE("a sheet and a place are told by the best name that is known for them", "[reconcile]") {
    const auto told = [](const Change& change) {
        const DayReport report = judged([&](DayFacts& day) {
            day.counts[0].seen = BlankTypeId("kawasaki-skk-1");
            change(day);
        });
        return report.differences.at(0).sentence.en;
    };
    const auto says = [](const std::string& part) { return Catch::Matchers::Contains(part); };
    CHECK_THAT(told([](DayFacts& d) {
                   d.counts[0].seenText = {"名札", "a title nobody knows"};
               }),
               says("“a title nobody knows”"));
    CHECK_THAT(told([](DayFacts& d) { d.counts[0].seenText = {}; }), says("“kawasaki-skk-1”"));
    CHECK_THAT(told([](DayFacts& d) {
                   d.counts[0].seenText = {};
                   d.usage.push_back(d.usage[0]);
                   d.usage[1].used = d.usage[1].required = BlankTypeId("kawasaki-skk-1");
                   d.usage[1].usedText = {"川崎市 資格確認書", "the Kawasaki certificate"};
               }),
               says("“the Kawasaki certificate”"));
    CHECK_THAT(told([](DayFacts& d) { d.counts[0].account = "tray"; }), says("(tray)"));
    CHECK_THAT(told([](DayFacts& d) { d.counts[0].account = "cellar"; }), says("(cellar)"));
}

TEST_CASE("a sentence wants each of its slots and no other", "[reconcile]") {
    CHECK(sentence(EveningCase::RunOpen, {{"run", same("R01")}}).en == "Run R01 has not been ended.");
    CHECK(sentence(EveningCase::RunOpen, {{"run", same("{run}")}}).en == "Run {run} has not been ended.");
    CHECK_THROWS_AS(sentence(EveningCase::RunOpen, {}), std::logic_error);
    CHECK_THROWS_AS(sentence(EveningCase::RunOpen, {{"run", same("R01")}, {"box", same("1")}}),
                    std::logic_error);
    CHECK_THROWS_AS(sentence(static_cast<EveningCase>(99), {}), std::logic_error);
    CHECK_THROWS_AS(nameOf(static_cast<DifferenceKind>(99)), std::logic_error);
    CHECK(grouped(-1234567) == "-1,234,567");
    CHECK(grouped(999) == "999");
}
