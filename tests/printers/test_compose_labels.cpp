// Labels and tickets, seen from outside.
#include <catch2/catch.hpp>

#include "printers/compose/label.h"
#include "tests/printers/compose_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr paper::Rect kWhole{paper::Mm(2), paper::Mm(2), paper::Mm(96), paper::Mm(66)};

BoxLabel box(const std::string& title = "被保険者証") {
    BoxLabel label;
    label.title = title;
    label.insurer = InsurerNumber("145011");
    label.insurerName = "川崎市";
    label.edition = 3;
    label.lot = LotId("L-240927-01");
    label.boxNo = 4;
    label.sheets = Sheets(1500);
    label.today = Day::of(2024, 9, 30);
    return label;
}

JobTicket ticket() {
    JobTicket made;
    made.job = JobId("J-240930-01");
    made.insurer = InsurerNumber("145011");
    made.insurerName = "川崎市";
    made.kindTitle = "被保険者証";
    made.blankTitle = "資格情報のお知らせ";
    made.edition = 3;
    made.people = Pieces(133238);
    made.households = Households(497);
    made.issueDay = Day::of(2024, 9, 30);
    return made;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Dark dots of the lowest tenth of page 1.
std::size_t inkAtFoot(const PdfOnDisk& pdf) {
    const auto picture = pdf.picture(100);
    std::size_t dark = 0;
    for (std::size_t i = picture.grey.size() * 9 / 10; i < picture.grey.size(); ++i)
        dark += static_cast<unsigned char>(picture.grey[i]) < 128;
    return dark * 10 * 100 / picture.grey.size(); // per cent
}

// Dark dots of the highest fiftieth of page 1.
std::size_t inkAtHead(const PdfOnDisk& pdf) {
    const auto picture = pdf.picture(100);
    std::size_t dark = 0;
    for (std::size_t i = 0; i < picture.grey.size() / 50; ++i)
        dark += static_cast<unsigned char>(picture.grey[i]) < 128;
    return dark * 50 * 100 / picture.grey.size(); // per cent
}

} // namespace

TEST_CASE("a box label tells and encodes its box") {
    BoxLabel other = box("資格確認書");
    other.boxNo = 5;
    const PdfOnDisk pdf(boxLabelsPdf({box(), other}));
    const std::string text = pdf.text();
    for (const char* part : {"被保険者証", "資格確認書", "川崎市（145011）", "第3版", "L-240927-01",
                             "1,500枚", "DB24092701004X"})
        CHECK(has(text, part));
    CHECK(codeIn(pdf, 1, kWhole) == "DB24092701004X");
    CHECK(has(text, codeIn(pdf, 2, kWhole)));
    CHECK(codeIn(pdf, 2, kWhole) != "DB24092701004X");
    CHECK(has(pdf.run("pdfinfo it.pdf"), "283.465 x 198.425 pts"));
}

TEST_CASE("a box label forbids use before the first day and not from it on") {
    BoxLabel label = box("資格確認書");
    label.usableFrom = Day::of(2024, 12, 2);
    label.today = Day::of(2024, 12, 1);
    const PdfOnDisk before(boxLabelsPdf({label}));
    CHECK(has(before.text(), "使用禁止"));
    CHECK(has(before.text(), "令和 6年12月 2日より前は使えません"));
    CHECK(inkAtFoot(before) > 60);
    label.today = Day::of(2024, 12, 2);
    const PdfOnDisk from(boxLabelsPdf({label}));
    CHECK_FALSE(has(from.text(), "使用禁止"));
    CHECK(has(from.text(), "令和 6年12月 2日から使用できます"));
    CHECK(inkAtFoot(from) < 20);
    CHECK(inkAtFoot(PdfOnDisk(boxLabelsPdf({box()}))) == 0);
}

TEST_CASE("a box label tells the last day on which its blanks may be used") {
    BoxLabel label = box();
    label.usableUntil = Day::of(2024, 12, 1);
    label.today = Day::of(2024, 12, 1);
    const PdfOnDisk last(boxLabelsPdf({label}));
    CHECK(has(last.text(), "令和 6年12月 1日まで使用できます"));
    CHECK(inkAtFoot(last) < 20);
    label.today = Day::of(2024, 12, 2);
    const PdfOnDisk over(boxLabelsPdf({label}));
    CHECK(has(over.text(), "使用禁止"));
    CHECK(has(over.text(), "令和 6年12月 1日で終わりました"));
    CHECK(inkAtFoot(over) > 60);
    label.usableFrom = Day::of(2025, 4, 1);
    label.usableUntil = Day::of(2026, 3, 31);
    const PdfOnDisk both(boxLabelsPdf({label}));
    CHECK(has(both.text(), "令和 7年 4月 1日より前は使えません"));
    CHECK(has(both.text(), "令和 8年 3月31日まで使用できます"));
    CHECK(inkAtFoot(both) > 60);
    label.today = Day::of(2026, 4, 1);
    const PdfOnDisk gone(boxLabelsPdf({label}));
    CHECK(has(gone.text(), "令和 8年 3月31日で終わりました"));
    CHECK_FALSE(has(gone.text(), "から使用できます"));
}

TEST_CASE("the longest title still stands large on a box label") {
    BoxLabel label = box("資格情報のお知らせ");
    label.boxNo = 999;
    label.sheets = Sheets(9999);
    CHECK(has(PdfOnDisk(boxLabelsPdf({label})).text(), label.title));
    label.title += label.title;
    CHECK_THROWS_AS(boxLabelsPdf({label}), std::runtime_error);
}

TEST_CASE("names without a code get no label") {
    BoxLabel label = box();
    label.boxNo = 1000;
    CHECK_THROWS_AS(boxLabelsPdf({label}), std::invalid_argument);
    label = box();
    label.lot = LotId("L-1");
    CHECK_THROWS_AS(boxLabelsPdf({label}), std::invalid_argument);
    CHECK_THROWS_AS(trayLabelPdf({"1号機", 1, 10}), std::invalid_argument);
    JobTicket bad = ticket();
    bad.job = JobId("J-1");
    CHECK_THROWS_AS(jobTicketPdf(bad), std::invalid_argument);
}

TEST_CASE("a tray label tells and encodes its tray") {
    const PdfOnDisk pdf(trayLabelPdf({"1号機", 1, 2}));
    for (const char* part : {"1号機", "トレイ 2", "DT012L"})
        CHECK(has(pdf.text(), part));
    CHECK(codeIn(pdf, 1, kWhole) == "DT012L");
}

TEST_CASE("a job ticket tells and encodes its job") {
    const PdfOnDisk pdf(jobTicketPdf(ticket()));
    const std::string text = pdf.text();
    for (const char* part : {"J-240930-01", "川崎市（145011）", "被保険者証", "資格情報のお知らせ", "第3版",
                             "133,238名", "497世帯", "令和 6年 9月30日", "DJ24093001T"})
        CHECK(has(text, part));
    CHECK(codeIn(pdf, 1, {paper::Mm(4), paper::Mm(160), paper::Mm(60), paper::Mm(48)}) == "DJ24093001T");
    CHECK(jobTicketPdf(ticket()) == jobTicketPdf(ticket()));
}

TEST_CASE("labels and tickets of a practice store say so at their head, and no others do") {
    for (const bool practice : {true, false}) {
        CAPTURE(practice);
        BoxLabel label = box("資格確認書");
        label.simulation = practice;
        JobTicket made = ticket();
        made.simulation = practice;
        const std::string all[] = {boxLabelsPdf({label}), trayLabelPdf({"1号機", 1, 2, practice}),
                                   jobTicketPdf(made)};
        for (const std::string& bytes : all) {
            const PdfOnDisk pdf(bytes);
            CHECK(has(pdf.text(), "練習 VOID") == practice);
            CHECK((inkAtHead(pdf) > 10) == practice);
        }
    }
    BoxLabel label = box();
    label.simulation = true;
    CHECK(codeIn(PdfOnDisk(boxLabelsPdf({label})), 1, kWhole) == "DB24092701004X");
}
