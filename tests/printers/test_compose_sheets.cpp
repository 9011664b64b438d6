// The sheets themselves, seen from outside: text at its place, codes, bytes.
#include <catch2/catch.hpp>

#include <set>

#include "core/store/sha256.h"
#include "printers/compose/printed_fields.h"
#include "tests/printers/compose_kit.h"

using namespace daishi;
using namespace daishi::test;
using paper::Field;
using paper::FieldLayout;

namespace {

struct Expected {
    Field field;
    const char* text;
};

// What stands at each place of page `page`, exactly, and nothing at the places left out of the table.
void checkPlaces(const PdfOnDisk& pdf, unsigned page, FieldLayout layout,
                 const std::vector<Expected>& table) {
    for (const paper::FieldPlace& place : paper::fieldsOf(layout)) {
        std::string wanted;
        for (const Expected& row : table)
            if (row.field == place.field)
                wanted = row.text;
        INFO("field " << static_cast<int>(place.field));
        CHECK(textIn(pdf, page, place.box()) == wanted);
    }
}

} // namespace

TEST_CASE("every field of a card stands exactly at its place") {
    const auto sheets = std::vector{person(1, {{"share", "2割"}}), person(2)};
    const PdfOnDisk pdf(composed(cardType(), sheets).pdf);
    REQUIRE(pdf.valid());
    const std::string mark = makeSheetComposer()->setting(cardType()).substr(0, 8);
    std::vector<Expected> table{
        {Field::Validity, "令和 7年 7月31日"},
        {Field::SymbolText, "50"},
        {Field::Number, "1234567"},
        {Field::Branch, "01"},
        {Field::ElderlyNote, "兼 高齢受給者証"},
        {Field::CopayShare, "一部負担金割合 2割"},
        {Field::Name, "髙﨑 𠮷子"},
        {Field::Address, "川崎市川崎区架空町一丁目２番３号 見本荘204号室"},
        {Field::Birth, "昭和27年 1月 1日"},
        {Field::Sex, "女"},
        {Field::StartDate, "令和 1年 5月 1日"},
        {Field::IssueDate, "令和 6年 9月30日"},
        {Field::Effective, "令和 6年10月 1日"},
        {Field::Household, "葛󠄂城 一郎"},
        {Field::Telephone, "044-201-3151"},
        {Field::SettingMark, mark.c_str()},
        {Field::PieceText, sheets[0].sheet.str().c_str()},
    };
    checkPlaces(pdf, 1, FieldLayout::Card, table);
    // Without a share neither the share nor the note of the elderly is printed.
    table.erase(table.begin() + 4, table.begin() + 6);
    table.back().text = sheets[1].sheet.str().c_str();
    checkPlaces(pdf, 2, FieldLayout::Card, table);
}

TEST_CASE("every field of a letter stands exactly at its place") {
    const auto sheets = std::vector{person(1, {{"share", "3割"}})};
    const PdfOnDisk pdf(composed(letterType(), sheets).pdf);
    const std::string mark = makeSheetComposer()->setting(letterType()).substr(0, 8);
    checkPlaces(pdf, 1, FieldLayout::Letter,
                {
                    {Field::Reference, "K0001234"},
                    {Field::SymbolText, "50"},
                    {Field::Number, "1234567"},
                    {Field::Branch, "01"},
                    {Field::Kana, "タカサキ ヨシコ"},
                    {Field::Name, "髙﨑 𠮷子"},
                    {Field::CopayShare, "3割"},
                    {Field::StartDate, "令和 1年 5月 1日"},
                    {Field::Validity, "令和 7年 7月31日"},
                    {Field::IssueDate, "令和 6年 9月30日"},
                    {Field::Telephone, "044-201-3151"},
                    {Field::StripNumber, "50・1234567・01"},
                    {Field::StripName, "髙﨑 𠮷子"},
                    {Field::StripCopay, "3割"},
                    {Field::StripStart, "令和 1年 5月 1日"},
                    {Field::SettingMark, mark.c_str()},
                    {Field::PieceText, sheets[0].sheet.str().c_str()},
                });
    CHECK(textIn(pdf, 1, paper::kLetterRecipient) == "〒210-0004|川崎市川崎区架空町一丁目２番３号 "
                                                     "見本荘204号室|葛󠄂城 一郎 様");
    CHECK(textIn(pdf, 1, paper::kLetterCustomerBarcode).empty());
}

TEST_CASE("the code on each page is that of its sheet") {
    const auto sheets = people(3);
    for (const BlankType& type : {cardType(), letterType()}) {
        const PdfOnDisk pdf(composed(type, sheets).pdf);
        const paper::Rect place = paper::pieceCodePlace(compose::layoutOf(type.size)).box();
        for (unsigned page = 1; page <= sheets.size(); ++page)
            CHECK(codeIn(pdf, page, place) == sheets[page - 1].sheet.str());
    }
}

TEST_CASE("a proof is the page that was printed, with the place of every field, the empty ones as well") {
    const auto composer = makeSheetComposer();
    for (const BlankType& type : {cardType(), letterType()}) {
        const SheetData sheet = person(1); // nobody's share
        const SheetProof proof = composer->proof(type, kawasaki(), sheet, false);
        CHECK(proof.sheet == sheet.sheet);
        const PdfOnDisk proved(proof.pdf), printed(composed(type, {sheet}).pdf);
        REQUIRE(proved.valid());
        std::set<std::string> keys;
        for (const ProofField& field : proof.fields) {
            INFO(field.key);
            CHECK(keys.insert(field.key).second);
            const paper::Rect box{paper::Mm(field.place.x.v / 1000.0), paper::Mm(field.place.y.v / 1000.0),
                                  paper::Mm(field.place.wide.v / 1000.0),
                                  paper::Mm(field.place.high.v / 1000.0)};
            CHECK(textIn(proved, 1, box) == textIn(printed, 1, box));
            if (field.key == "setting")
                CHECK(textIn(proved, 1, box) == composer->setting(type).substr(0, 8));
        }
        for (const char* key : {"name", "number", "share", "piece-code", "piece-text", "setting"})
            CHECK(keys.count(key) == 1);
    }
}

TEST_CASE("the same sheets give the same bytes, others do not") {
    const auto sheets = people(4);
    const PrintDocument once = composed(cardType(), sheets), again = composed(cardType(), sheets);
    CHECK(once.pdf == again.pdf);
    CHECK(once.hash == sha256Hex(once.pdf));
    CHECK(once.mediaSource == "tray-1");
    CHECK(once.mediaSize == "om_card_54x86mm");
    CHECK(composed(letterType(), sheets).mediaSize == "iso_a4_210x297mm");
    auto other = sheets;
    other[3].fields["number"] = "1234568";
    CHECK(composed(cardType(), other).hash != once.hash);
}

TEST_CASE("pages have the size of the blank, one for each sheet") {
    const PdfOnDisk cards(composed(cardType(), people(50)).pdf);
    const PdfOnDisk letter(composed(letterType(), people(1)).pdf);
    const auto has = [](const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    };
    const std::string info = cards.run("pdfinfo it.pdf");
    CHECK(has(info, "Pages:           50\n"));
    CHECK(has(info, "243.78 x 153.071 pts"));
    CHECK(has(letter.run("pdfinfo it.pdf"), "(A4)"));
}

TEST_CASE("nothing is composed when permit and sheets do not agree") {
    const auto composer = makeSheetComposer();
    const auto good = people(2);
    const Permit permit = permitForTest(cardType(), kJob, Sheets(2));
    const auto compose = [&](const BlankType& type, const Insurer& insurer,
                             const std::vector<SheetData>& sheets) {
        return composer->compose(permit, type, insurer, sheets, "tray-1", false);
    };
    REQUIRE_NOTHROW(compose(cardType(), kawasaki(), good));

    CHECK_THROWS_AS(compose(cardType(), kawasaki(), people(1)), std::logic_error);
    CHECK_THROWS_AS(compose(cardType(), kawasaki(), people(3)), std::logic_error);
    BlankType otherType = cardType();
    otherType.id = BlankTypeId("kawasaki-skk-1");
    CHECK_THROWS_AS(compose(otherType, kawasaki(), good), std::logic_error);
    Insurer other = kawasaki();
    other.number = InsurerNumber("149997");
    CHECK_THROWS_AS(compose(cardType(), other, good), std::logic_error);

    auto sheets = good;
    sheets[1].sheet = SheetId();
    CHECK_THROWS_AS(compose(cardType(), kawasaki(), sheets), std::logic_error);
    sheets[1] = sheets[0];
    CHECK_THROWS_AS(compose(cardType(), kawasaki(), sheets), std::logic_error);
    sheets[1] = person(2);
    sheets[1].sheet = person(3).sheet;
    CHECK_THROWS_AS(compose(cardType(), kawasaki(), sheets), std::logic_error);
    const Permit otherJobs = permitForTest(cardType(), JobId("J-240930-02"), Sheets(2));
    CHECK_THROWS_AS(composer->compose(otherJobs, cardType(), kawasaki(), good, "tray-1", false),
                    std::logic_error);
}

TEST_CASE("what cannot be printed exactly is not composed, and the error holds no data") {
    auto sheets = people(2);
    sheets[1].fields["name"] = "見本\uE000 花子";
    try {
        composed(cardType(), sheets);
        FAIL("composed a private-use character");
    } catch (const std::runtime_error& e) {
        CHECK(std::string(e.what()) == "piece 2 cannot be printed exactly: name");
    }
}
