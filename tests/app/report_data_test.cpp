#include "app/report/refusal_groups.h"
#include "app/report/report.h"

#include <functional>

#include <catch2/catch.hpp>

#include "core/words/csv.h"
#include "core/words/text.h"
#include "tests/app/report_days.h"

using namespace daishi;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const std::string& bytes) {
    const auto text = decodeUtf8(bytes);
    REQUIRE(std::holds_alternative<std::string>(text));
    CsvReader reader(std::get<std::string>(text));
    Rows rows;
    while (auto item = reader.next()) {
        REQUIRE(std::holds_alternative<CsvRecord>(*item));
        rows.push_back(std::get<CsvRecord>(*item).fields);
    }
    return rows;
}

std::string field(const Rows& rows, std::size_t row, const std::string& heading) {
    for (std::size_t n = 0; n < rows[0].size(); ++n) {
        if (rows[0][n] == heading)
            return rows.at(row).at(n);
    }
    FAIL("no column " << heading);
    return {};
}

} // namespace

TEST_CASE("the record of a report holds all of it", "[report]") {
    for (const DayFacts& day : {calmDay(), incidentDay(), crowdedDay(), RandomDay(7).make()}) {
        const DayReport report = judge(day);
        const std::string json = reportJson(report);
        CHECK(json == reportJson(report));
        const DayReport again = reportFromJson(json);
        CHECK(reportJson(again) == json);
        CHECK(again.openDifferences() == report.openDifferences());
        CHECK(again.facts.lots.size() == day.lots.size());
        CHECK(reportJson(judge(again.facts)) == json); // nothing that judge looks at was lost
    }
}

TEST_CASE("the record begins in the same way for ever and escapes what is not text", "[report]") {
    DayFacts day = calmDay();
    day.site.ja = "第1\"工場\"\n\\";
    const std::string json = reportJson(judge(day));
    const std::string begin = R"#({"format":"daishi-day-report 1","number":"DR-240930-01","version":1,)#"
                              R"#("day":"2024-09-30","madeAt":1727685720000000,"zoneMinutes":540,)#"
                              R"#("site":{"ja":"第1\"工場\"\n\\","en":"Plant 1"},"simulation":false,)#"
                              R"#("insurers":[{"ja":"みどり市（102129）","en":"Midori (102129)"}],)#"
                              R"#("lots":[{"lot":"L-240902-01","registered":"midori-hkn-2",)#"
                              R"#("effective":"midori-hkn-2",)#";
    CHECK(json.substr(0, begin.size()) == begin);
    CHECK(reportFromJson(json).facts.site.ja == day.site.ja);
}

TEST_CASE("pictures are told where there are some, and a report without any is written as ever", "[report]") {
    const std::string calm = reportJson(judge(calmDay()));
    CHECK(calm.find("pictures") == std::string::npos);
    CHECK(calm.find("looks") == std::string::npos);
    const DayReport report = judge(crowdedDay());
    const DayReport again = reportFromJson(reportJson(report));
    REQUIRE(again.facts.pictures.size() == 2);
    CHECK(again.facts.pictures[1].unsure == Sheets(2));
    CHECK(again.facts.looks.at(0).reason == "レンズの汚れ");
    const Rows pictures = rowsOf(reportCsv(report).at("pictures.csv"));
    CHECK(field(pictures, 1, "いつ") == "受入");
    CHECK(field(pictures, 1, "不一致") == "1");
    CHECK(field(pictures, 2, "判定できず") == "2");
    CHECK(field(pictures, 2, "原版") == std::string(12, 'a'));
    const Rows looks = rowsOf(reportCsv(report).at("looks.csv"));
    CHECK(field(looks, 1, "用紙") == "DP24093001000001018");
    CHECK(field(looks, 1, "責任者") == "0102");
}

TEST_CASE("a witness that did not speak stays silent in the record", "[report]") {
    DayFacts day = calmDay();
    day.printers[0].impressions.reset();
    day.printers[0].outputCount = Sheets(0);
    const std::string json = reportJson(judge(day));
    CHECK_THAT(json, Catch::Matchers::Contains(R"("impressions":null)"));
    const DayReport again = reportFromJson(json);
    CHECK_FALSE(again.facts.printers[0].impressions);
    CHECK(again.facts.printers[0].outputCount == Sheets(0));
}

TEST_CASE("every figure of a report changes its record", "[report]") {
    const std::string before = reportJson(judge(incidentDay()));
    const std::function<void(DayReport&)> changes[] = {
        [](DayReport& r) { r.facts.lots[1].sample += Sheets(1); },
        [](DayReport& r) { r.facts.usage[0].good += Sheets(1); },
        [](DayReport& r) { r.facts.jobs[0].households += Households(1); },
        [](DayReport& r) { r.facts.printers[0].samples += Sheets(1); },
        [](DayReport& r) { r.facts.counts[0].seen.reset(); },
        [](DayReport& r) { r.facts.refusals[0].event += 1; },
        [](DayReport& r) { r.facts.notes[0].reason += "。"; },
        [](DayReport& r) { r.facts.openRuns.push_back("J-240930-02-R09"); },
        [](DayReport& r) { r.facts.chainHead[0] = '0'; },
        [](DayReport& r) { r.facts.previousSeq += 1; },
        [](DayReport& r) { r.facts.simulation = true; },
        [](DayReport& r) { r.differences[0].sentence.en += "."; },
        [](DayReport& r) { r.differences[0].note.reset(); },
    };
    for (const auto& change : changes) {
        DayReport report = judge(incidentDay());
        change(report);
        CHECK(reportJson(report) != before);
    }
}

TEST_CASE("a text that is not a record of a report is rejected", "[report]") {
    const std::string json = reportJson(judge(incidentDay()));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = json;
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        return text.replace(at, from.size(), to);
    };
    for (const std::string& text :
         {std::string(), std::string("[]"), json.substr(0, json.size() / 2), with("report 1", "report 2"),
          with("\"version\":1", "\"version\":\"1\""), with("\"version\":1", "\"version\":1.5"),
          with("\"version\":1,", ""), with("\"version\":1", "\"version\":1,\"more\":2"),
          with("\"day\":\"2024-09-30\"", "\"day\":\"2024-09-31\""), with("R-101", "R-999"),
          with("\"opening\":6000", "\"opening\":-1"), with("blank-not-jobs\"", "blank-not-known\""),
          with("\"openDifferences\":1", "\"openDifferences\":0")}) {
        INFO(text.substr(0, 60));
        CHECK_THROWS_AS(reportFromJson(text), std::runtime_error);
    }
}

TEST_CASE("the tables come out as CSV that reads back", "[report]") {
    const auto files = reportCsv(judge(incidentDay()));
    CHECK(files.size() == 11);
    for (const auto& [name, bytes] : files) {
        INFO(name);
        CHECK(bytes.rfind("\xEF\xBB\xBF日付,番号,版,", 0) == 0);
        for (const auto& row : rowsOf(bytes))
            CHECK(row.size() == rowsOf(bytes)[0].size());
    }
    const Rows lots = rowsOf(files.at("lots.csv"));
    REQUIRE(lots.size() == 4);
    CHECK(field(lots, 2, "日付") == "2024-09-30");
    CHECK(field(lots, 2, "ロット") == "L-240927-02");
    CHECK(field(lots, 2, "前日残") == "6000");
    CHECK(field(lots, 2, "帳簿残") == "5722");
    CHECK(field(lots, 3, "良品取消") == "-1");
    const Rows cross = rowsOf(files.at("cross.csv"));
    CHECK(field(cross, 1, "求める台紙") == "川崎市 被保険者証 第3版");
    CHECK(field(cross, 1, "使った台紙") == "川崎市 資格確認書 第1版");
    CHECK(field(cross, 1, "良品") == "274");
    CHECK(field(cross, 1, "判定") == "不一致");
    CHECK(field(cross, 2, "判定") == "一致");
    CHECK(field(rowsOf(files.at("jobs.csv")), 1, "差し止め") == "あり");
    const Rows refusals = rowsOf(files.at("refusals.csv"));
    CHECK(field(refusals, 2, "内容") == "装填が無効（扉が開いた）");
    CHECK(field(refusals, 2, "記録") == "#418640");
}

TEST_CASE("equal refusals are one group with a count, told apart by number, words and badge", "[report]") {
    DayFacts day = incidentDay();
    const RefusalLine again = day.refusals[0];
    RefusalLine other = again, worded = again;
    other.actor = BadgeId("0418");
    worded.what.ja += "。";
    day.refusals = {again, other, again, worded, again};
    day.refusals[4].clock = "9:10";
    const auto groups = groupsOf(day.refusals);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].times == 3);
    CHECK(groups[0].first->clock == "8:42");
    CHECK(groups[0].last->clock == "9:10");
    CHECK(groups[1].times == 1);
    CHECK(groups[2].times == 1);
    CHECK(rowsOf(reportCsv(judge(day)).at("refusals.csv")).size() == 6); // the file keeps every one of them
}

TEST_CASE("where nobody counted no figure is told", "[report]") {
    DayFacts day = incidentDay();
    day.counts[0].counted.reset();
    const DayReport report = judge(day);
    const Rows rows = rowsOf(reportCsv(report).at("differences.csv"));
    std::size_t uncounted = 0;
    for (std::size_t n = 1; n < rows.size(); ++n)
        uncounted += field(rows, n, "実際") == "未実査";
    CHECK(uncounted == 1);
}

TEST_CASE("no text of a table is a formula", "[report]") {
    DayFacts day = incidentDay();
    const std::string bad[] = {"=1+1", "+81", "-1",   "@SUM(A1)",
                               "\tx",  "\rx", "＝A1", "say \"no\", please\nline 2"};
    for (const std::string& text : bad) {
        day.notes[0].reason = text;
        const Rows rows = rowsOf(reportCsv(judge(day)).at("differences.csv"));
        const bool isHarmless = text.rfind("say", 0) == 0;
        CHECK(field(rows, 1, "理由") == (isHarmless ? text : "'" + text));
    }
}

TEST_CASE("the tables of a simulation say so in every row", "[report]") {
    DayFacts day = incidentDay();
    day.simulation = true;
    for (const auto& [name, bytes] : reportCsv(judge(day))) {
        const Rows rows = rowsOf(bytes);
        CHECK(rows[0].back() == "練習");
        for (std::size_t n = 1; n < rows.size(); ++n)
            CHECK(rows[n].back() == "VOID");
    }
}
