#include "app/report/refusal_groups.h"
#include "app/report/report.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "printers/paper/font.h"
#include "tests/app/report_days.h"
#include "tests/printers/paper_tools.h"

using namespace daishi;
using Catch::Matchers::Contains;
using daishi::test::PdfOnDisk;

namespace {

const paper::FontSet& fonts() {
    static const paper::FontSet set;
    return set;
}

std::string textOf(const DayReport& report, const std::vector<Signature>& signatures = {}) {
    return PdfOnDisk(reportPdf(report, fonts(), signatures)).text();
}

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("a day that may be closed says so first", "[report]") {
    const std::string text = textOf(judge(calmDay()));
    CHECK_THAT(text, Contains("一致。この日は締められます。"));
    CHECK_THAT(text, !Contains("締められません"));
    CHECK_THAT(text, Contains("令和 6年 9月30日（月）"));
    CHECK_THAT(text, Contains("DR-240930-01"));
    CHECK_THAT(text, Contains("17:42"));
    CHECK_THAT(text, Contains("2,275"));
    CHECK_THAT(text, Contains("2,161"));
    CHECK_THAT(text, Contains("差異はありません。"));
    CHECK_THAT(text, Contains("#418 902"));
    CHECK_THAT(text, Contains("7c1e 55d0 9b3a"));
    CHECK_THAT(text, Contains("21f4"));
    CHECK_THAT(text, !Contains("VOID"));
}

TEST_CASE("a day that may not be closed says why, with owner and reason", "[report]") {
    const std::string text = textOf(judge(incidentDay()));
    CHECK_THAT(text, Contains("差異 1件。この日は締められません。"));
    CHECK_THAT(text, Contains("川崎市 被保険者証 274枚が「良品」と記録されていますが"));
    CHECK_THAT(text, Contains("担当 0102。"));
    CHECK_THAT(text, Contains("調査中。該当 274名"));
    CHECK_THAT(text, Contains("R-101"));
    CHECK_THAT(text, Contains("5,722"));
}

TEST_CASE("a difference that is explained is told but closes the day", "[report]") {
    DayFacts day = calmDay();
    day.printers[0].counterDelta = Impressions(115);
    day.notes = {{"witnesses-disagree:printer-1:counter", BadgeId("0102"), "保守員の試し刷り"}};
    const std::string text = textOf(judge(day));
    CHECK_THAT(text, Contains("一致。この日は締められます。"));
    CHECK_THAT(text, Contains("説明済みの差異 1件"));
    CHECK_THAT(text, Contains("保守員の試し刷り"));
}

TEST_CASE("the signers stand in their boxes, and no more than two", "[report]") {
    const DayReport report = judge(calmDay());
    const std::string text = textOf(report, {{BadgeId("0417"), "17:50"}, {BadgeId("0102"), "17:58"}});
    CHECK_THAT(text, Contains("0417"));
    CHECK_THAT(text, Contains("17:58"));
    CHECK_THAT(textOf(report), !Contains("0417"));
    const std::vector<Signature> three(3, Signature{BadgeId("0417"), "17:50"});
    CHECK_THROWS_AS(reportPdf(report, fonts(), three), std::invalid_argument);
}

TEST_CASE("the same report gives the same bytes, also after it was kept as JSON", "[report]") {
    const DayReport report = judge(crowdedDay());
    const std::string bytes = reportPdf(report, fonts());
    CHECK(bytes == reportPdf(report, fonts()));
    CHECK(bytes == reportPdf(reportFromJson(reportJson(report)), fonts()));
}

TEST_CASE("the document is sound and carries its fonts", "[report]") {
    const PdfOnDisk pdf(reportPdf(judge(incidentDay()), fonts()));
    CHECK(pdf.valid());
    const std::string table = pdf.fonts();
    CHECK_THAT(table, Contains("NotoSansCJK"));
    std::istringstream lines(table);
    std::string line;
    std::size_t faces = 0;
    for (std::size_t n = 0; std::getline(lines, line); ++n) {
        if (n < 2 || line.empty())
            continue; // heads of the table
        INFO(line);
        CHECK_THAT(line, Contains(" yes yes yes ")); // embedded, subset, with its Unicode map
        ++faces;
    }
    CHECK(faces >= 2);
}

TEST_CASE("a crowded day flows over its pages without losing a row", "[report]") {
    const DayReport report = judge(crowdedDay());
    const std::string text = textOf(report);
    for (const LotDay& lot : report.facts.lots) {
        INFO(lot.lot.str());
        CHECK(countOf(text, lot.lot.str()) >= 1);
    }
    std::int64_t told = 0;
    const auto groups = groupsOf(report.facts.refusals);
    CHECK(groups.size() < report.facts.refusals.size() / 5); // equal ones together
    for (const RefusalGroup& group : groups) {
        told += group.times;
        CHECK(countOf(text, "#" + std::to_string(group.first->event)) == 1);
        CHECK(countOf(text, "#" + std::to_string(group.last->event)) == 1);
    }
    CHECK(told == std::int64_t(report.facts.refusals.size()));
    CHECK(countOf(text, "保守員が試し刷りをした") >= 10); // the others are broken within the words
    CHECK_THAT(text, Contains("〔U+1F642〕以上。"));
    std::size_t pages = countOf(text, " ページ");
    CHECK(pages > 5);
    CHECK(countOf(text, "／" + std::to_string(pages) + " ページ") == pages);
    CHECK(countOf(text, "本番の書類ではありません。") == pages);
    CHECK(countOf(text, "#418 902") == pages);
}

TEST_CASE("examples to look at are left beside the tests", "[report]") {
    const std::pair<const char*, DayFacts> days[] = {{"report-calm.pdf", calmDay()},
                                                     {"report-incident.pdf", incidentDay()},
                                                     {"report-crowded.pdf", crowdedDay()}};
    for (const auto& [name, day] : days) {
        const DayReport report = judge(day);
        const std::vector<Signature> both{{BadgeId("0417"), "17:50"}, {BadgeId("0102"), "17:58"}};
        std::ofstream file(std::string(DAISHI_EXAMPLES) + "/" + name, std::ios::binary);
        file << reportPdf(report, fonts(), report.mayBeSigned() ? both : std::vector<Signature>{});
        CHECK(file.flush());
    }
}
