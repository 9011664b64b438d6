// Return slips, seen from outside.
#include <catch2/catch.hpp>

#include <fstream>

#include "printers/compose/return_slip.h"
#include "tests/printers/compose_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

ReturnSlipPaper slip(unsigned boxes = 1) {
    ReturnSlipPaper made;
    made.number = "B-240930-01";
    made.site = "柏印刷 市川工場";
    made.lot = LotId("L-240927-01");
    made.insurer = InsurerNumber("145011");
    made.insurerName = "川崎市";
    made.blankTitle = "被保険者証";
    made.edition = 3;
    made.reason = "余剰";
    made.day = Day::of(2024, 9, 30);
    made.actor = BadgeId("0102");
    made.second = BadgeId("0103");
    for (unsigned n = 1; n <= boxes; ++n)
        made.boxes.push_back({n, Sheets(500)});
    return made;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::size_t pagesOf(const std::string& bytes) {
    const PdfOnDisk pdf(bytes);
    const std::string told = pdf.run("pdfinfo it.pdf");
    return std::stoul(told.substr(told.find("Pages:") + 6));
}

} // namespace

TEST_CASE("a return slip tells lot, boxes, sheets, reason, people and day, and each box bears its code") {
    const PdfOnDisk pdf(returnSlipPdf(slip(2)));
    const std::string text = pdf.text();
    for (const char* part :
         {"返却票", "倉庫", "B-240930-01", "L-240927-01", "L-240927-01/002", "川崎市（145011）", "被保険者証",
          "第3版", "2箱", "1,000枚", "500枚", "余剰", "令和 6年 9月30日", "0102", "0103", "1／1 ページ"})
        CHECK(has(text, part));
    CHECK(codeIn(pdf, 1, {paper::Mm(165), paper::Mm(131), paper::Mm(25), paper::Mm(12)}) == "DB240927010014");
    CHECK_FALSE(has(text, "VOID"));
    CHECK(returnSlipPdf(slip(2)) == returnSlipPdf(slip(2)));
}

TEST_CASE("a slip to the supplier is called otherwise, and practice says so on every page") {
    ReturnSlipPaper made = slip(60);
    made.to = ReturnSlipPaper::To::Supplier;
    made.simulation = true;
    const std::string bytes = returnSlipPdf(made);
    const std::size_t pages = pagesOf(bytes);
    CHECK(pages > 2);
    const std::string text = PdfOnDisk(bytes).text();
    CHECK(has(text, "返品票"));
    CHECK(has(text, "納入業者"));
    std::size_t bands = 0, names = 0;
    for (std::size_t at = text.find("練習 VOID"); at != std::string::npos;
         at = text.find("練習 VOID", at + 1))
        ++bands;
    CHECK(bands == 3 * pages);
    for (unsigned box = 1; box <= 60; ++box) {
        const std::string name = "L-240927-01/0" + std::string(box < 10 ? "0" : "") + std::to_string(box);
        names += has(text, name);
    }
    CHECK(names == 60);
}

TEST_CASE("a long reason is told on two lines, and one that is longer still shows that it goes on") {
    ReturnSlipPaper made = slip();
    made.reason =
        "パレットの片側が濡れていて、上から三段目までの箱に波打ちが見られたため、全数を倉庫に戻して確かめる";
    CHECK(has(PdfOnDisk(returnSlipPdf(made)).text(), "確かめる"));
    for (int n = 0; n < 5; ++n)
        made.reason += made.reason;
    CHECK(has(PdfOnDisk(returnSlipPdf(made)).text(), "…"));
}

TEST_CASE("a slip without a box, or of what has no code, is none") {
    CHECK_THROWS_AS(returnSlipPdf(slip(0)), std::invalid_argument);
    ReturnSlipPaper bad = slip();
    bad.lot = LotId("L-1");
    CHECK_THROWS_AS(returnSlipPdf(bad), std::invalid_argument);
}

TEST_CASE("slips to look at are left beside the tests") {
    ReturnSlipPaper made = slip(12);
    made.reason = "パレットの片側が濡れていたため、全数を倉庫に戻して確かめる";
    made.simulation = true;
    for (const auto& [name, bytes] : {std::pair<std::string, std::string>{"slip.pdf", returnSlipPdf(slip())},
                                      {"slip-practice.pdf", returnSlipPdf(made)}}) {
        std::ofstream file(std::string(DAISHI_EXAMPLES) + "/" + name, std::ios::binary);
        file << bytes;
        CHECK(file.flush());
    }
}
