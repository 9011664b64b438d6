#include <catch2/catch.hpp>

#include "app/demo/encode_cp932.h"
#include "core/config/mapping_fields.h"
#include "core/jobs/piece_data.h"
#include "tests/core/issue_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Breakage {
    const char* old;
    const char* now;
    std::size_t line, column;
    const char* field;
    FaultReason reason;
    std::size_t otherLine = 0;
};

using enum FaultReason;

const Breakage kBreakages[] = {
    // The heading
    {"氏名,", "なまえ,", 1, 1, "name", ColumnMissing},
    {"管理番号,", "管理番号,住所,", 1, 26, "address", ColumnRepeated},
    // The lines
    {"男,髙霧", "男\"x,髙霧", 2, 64, "", QuoteInField},
    {"\"見本町7丁目, 8号\"", "\"見本町\"7丁目", 4, 38, "", TextAfterQuote},
    {"8号\"", "8号", 4, 33, "", QuoteNotClosed},
    {"2割\r\n", "2割\r\n\r\n", 3, 1, "", EmptyLine},
    {"2割\r\n", "2割,x\r\n", 2, 1, "", FieldCount},
    {",2割\r\n", "\r\n", 2, 1, "", FieldCount},
    // The values
    {"K002,", ",", 3, 1, "control", ValueMissing},
    {"髙霧　凪子", "　 ", 3, 20, "name", ValueMissing},
    {"19520101", "1952-1-1", 2, 54, "birth", DayUnreadable},
    {"19520101", "19520230", 2, 54, "birth", NoSuchDay},
    {"S300203", "S650203", 3, 55, "birth", DayOutsideEra},
    {"20240920,20241001", "20240920,20241002", 2, 80, "issued", NotIssueDay},
    {",01,髙", ",1,髙", 2, 17, "branch", BranchNotTwoDigits},
    {",01,髙", ",０１,髙", 2, 17, "branch", BranchNotTwoDigits},
    {"女", "3", 3, 63, "sex", SexUnknown},
    {"210-9010", "210-901", 3, 46, "postcode", PostcodeUnknown},
    {"2109010", "２１０９０１０", 2, 46, "postcode", PostcodeUnknown},
    {"タカギリ　ナギコ", "タカギリ\tナギコ", 3, 26, "kana", ControlCharacter},
    {"髙霧　凪子", "髙霧\u200B凪子", 3, 20, "name", ControlCharacter},
    {"\"見本町7丁目, 8号\"", "\"見本町7丁目\r\n8号\"", 4, 33, "address", ControlCharacter},
    {"髙霧　凪子", "\uFFFD霧　凪子", 3, 20, "name", LostCharacter},
    {",2割\r\n", ",\r\n", 2, 107, "share", ShareNotOfAge},
    {"S300203", "S290930", 3, 107, "share", ShareNotOfAge},
    {"20250731,\r\nK003", "20250731,3割\r\nK003", 3, 107, "share", ShareNotOfAge},
    {"2割", "2割2割2割2割2割2割2割2割2割2割2", 2, 107, "share", ValueTooLong},
    // The records among themselves
    {"K003", "K001", 4, 1, "control", ControlTwice, 2},
    {"0012345,02", "0012345,01", 3, 9, "number", PersonTwice, 2},
    {"0012345,02", " 0012345　,01", 3, 9, "number", PersonTwice, 2},
};

IssueFaults faultsOf(const std::string& bytes, const ImportMapping& mapping = mappingInUtf8()) {
    auto read = readIssueFile(mapping, bytes, kIssueDay);
    REQUIRE(std::holds_alternative<IssueFaults>(read));
    return std::get<IssueFaults>(std::move(read));
}

} // namespace

TEST_CASE("one broken place in an issue file is one fault with its place") {
    for (const Breakage& breakage : kBreakages) {
        CAPTURE(breakage.old, breakage.now);
        const IssueFaults faults = faultsOf(with(goodFile(), breakage.old, breakage.now));
        CHECK(faults.total == 1);
        const RecordFault& fault = faults.told.front();
        CHECK(nameOf(fault.reason) == nameOf(breakage.reason));
        CHECK(fault.line == breakage.line);
        CHECK(fault.column == breakage.column);
        CHECK(fault.field == breakage.field);
        CHECK(fault.otherLine == breakage.otherLine);
    }
}

TEST_CASE("behind a line end within quotes, the place is that of the field") {
    const std::string text = with(goodFile(), "\"見本町7丁目, 8号\",2109012", "\"見本町7丁目\n8号\",21X");
    const IssueFaults faults = faultsOf(text);
    REQUIRE(faults.total == 2); // the line end is a control character in an address
    CHECK(faults.told[0].line == 4);
    CHECK(faults.told[0].field == "address");
    CHECK(faults.told[1].line == 5);
    CHECK(faults.told[1].column == 5);
    CHECK(faults.told[1].field == "postcode");
}

TEST_CASE("a file without heading or records is refused") {
    CHECK(faultsOf("").told.front().reason == NoHeading);
    CHECK(faultsOf(kHeading).told.front().reason == NoRecords);
}

TEST_CASE("bytes that are not of the encoding are told by line and byte") {
    const ImportMapping& cp932 = *shipped().mapping("kawasaki-hkn");
    const std::string good = demo::encodeCp932(goodFile());
    const std::size_t lineTwo = good.find('\n') + 1;
    std::string bad = good;
    bad[lineTwo + 5] = '\x80';
    CHECK(faultsOf(bad, cp932).told == std::vector<RecordFault>{{2, 6, "", "", BytesMalformed, 0}});
    CHECK(faultsOf(goodFile(), cp932).told.front().reason == BytesMalformed);
    CHECK(faultsOf("\xEF\xBB\xBF" + goodFile(), cp932).told.front().reason == ForeignBom);
    CHECK(faultsOf(good).told.front().reason == BytesMalformed);
    CHECK(faultsOf(goodFile() + '\0').told == std::vector<RecordFault>{{5, 1, "", "", ZeroByte, 0}});
    CHECK(faultsOf(goodFile() + "K004\xE9").told.front().reason == CharacterCutOff);
}

TEST_CASE("every fault is counted and the first thousand are told") {
    std::string text = kHeading;
    for (int i = 0; i < 1500; ++i)
        text += "x\n";
    const IssueFaults faults = faultsOf(text);
    CHECK(faults.total == 1500);
    CHECK(faults.told.size() == kMaxToldFaults);
    CHECK(faults.told.back().line == 1001);
}

TEST_CASE("what comes twice is told in its place among the other faults") {
    std::string text = with(goodFile(), "K003", "K001"); // in line 4
    for (int i = 0; i < 1500; ++i)
        text += "x\n";
    const IssueFaults faults = faultsOf(with(text, "2109010", "x")); // in line 2
    CHECK(faults.total == 1501);
    REQUIRE(faults.told.size() == kMaxToldFaults);
    CHECK(faults.told[0].reason == PostcodeUnknown);
    CHECK(faults.told[1].reason == FieldCount);
    const IssueFaults twice = faultsOf(text);
    CHECK(twice.total == 1501);
    CHECK(twice.told.size() == kMaxToldFaults);
    CHECK(twice.told[0].reason == ControlTwice);
    CHECK(twice.told[1].reason == FieldCount);
}

TEST_CASE("no fault repeats what stands in the file") {
    for (const Breakage& breakage : kBreakages) {
        for (const RecordFault& fault : faultsOf(with(goodFile(), breakage.old, breakage.now)).told) {
            const Text told = describe(fault);
            for (const char* secret :
                 {"髙霧", "凪子", "雲﨑", "架空町", "0012345", "1952", "K00", "ナギコ"}) {
                CAPTURE(told.ja, told.en, secret);
                CHECK(told.ja.find(secret) == std::string::npos);
                CHECK(told.en.find(secret) == std::string::npos);
            }
        }
    }
}

TEST_CASE("a good file becomes records in its order") {
    const IssueFile file = fileOf(goodFile());
    REQUIRE(file.records.size() == 3);
    CHECK(file.households == Households(2));
    CHECK(file.mapping == "kawasaki-hkn");
    CHECK(file.issueDay == kIssueDay);
    const PieceFields second = decodePiece(file.records[1].bytes);
    const PieceFields expected{{"control", "K002"},
                               {"symbol", "50"},
                               {"number", "0012345"},
                               {"branch", "02"},
                               {"name", "髙霧　凪子"},
                               {"kana", "タカギリ　ナギコ"},
                               {"address", "架空町1丁目2番3号"},
                               {"postcode", "210-9010"},
                               {"birth", "1955-02-03"},
                               {"sex", "女"},
                               {"head", "髙霧　灯真"},
                               {"started", "2024-09-20"},
                               {"issued", "2024-10-01"},
                               {"effective", "2024-10-01"},
                               {"valid_until", "2025-07-31"}};
    CHECK(second == expected);
    const PieceFields third = decodePiece(file.records[2].bytes);
    CHECK(third.at("address") == "見本町7丁目, 8号");
    CHECK(third.at("birth") == "2020-04-05");
    CHECK(third.at("sex") == "男");
    CHECK(file.records[0].household == 1);
    CHECK(file.records[1].household == 1);
    CHECK(file.records[2].household == 2);
    CHECK(file.records[2].line == 4);
}

TEST_CASE("the same number under another symbol is another household and another person") {
    const IssueFile file = fileOf(with(goodFile(), "K002,50,0012345,02", "K002,51,0012345,01"));
    CHECK(file.households == Households(3));
    CHECK(file.records[1].household == 2);
}

TEST_CASE("CP932 and UTF-8, with and without BOM, bring the same records") {
    const IssueFile plain = fileOf(goodFile());
    const IssueFile marked = fileOf("\xEF\xBB\xBF" + goodFile());
    const IssueFile cp932 = fileOf(demo::encodeCp932(goodFile()), *shipped().mapping("kawasaki-hkn"));
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(plain.records[i].bytes == marked.records[i].bytes);
        CHECK(plain.records[i].bytes == cp932.records[i].bytes);
    }
    CHECK(plain.digest != cp932.digest);
    CHECK(decodePiece(cp932.records[0].bytes).at("name") == "髙霧　灯真");
}

TEST_CASE("letters are composed, compatibility ideographs stay") {
    const std::string text = with(with(goodFile(), "タカギリ", "タカキ\u3099リ"), "雲﨑　律", "雲\uFA11　律");
    const IssueFile file = fileOf(text);
    CHECK(decodePiece(file.records[0].bytes).at("kana") == "タカギリ　トウマ");
    CHECK(decodePiece(file.records[2].bytes).at("name") == "雲\uFA11　律");
}

TEST_CASE("other columns, another order and quotes change nothing") {
    std::string text = with(goodFile(), "管理番号,", "備考,管理番号,");
    text = with(text, "K001", "\"x\"\"y\",\"K001\"");
    text = with(text, "K002", ",K002");
    text = with(text, "K003", "備考の備考,K003");
    const IssueFile file = fileOf(text);
    CHECK(file.records[0].bytes == fileOf(goodFile()).records[0].bytes);
    CHECK(file.records[2].bytes == fileOf(goodFile()).records[2].bytes);
}

TEST_CASE("constants of the mapping stand in every record, and one column may feed two days") {
    ImportMapping mapping = mappingInUtf8();
    mapping.columns.erase("symbol");
    mapping.columns["effective"] = "交付年月日";
    mapping.constants["symbol"] = "川12";
    const PieceFields first = decodePiece(fileOf(goodFile(), mapping).records[0].bytes);
    CHECK(first.at("symbol") == "川12");
    CHECK(first.at("effective") == "2024-10-01");
    mapping.columns.erase("issued");
    mapping.constants["issued"] = "2024-10-02";
    CHECK(faultsOf(goodFile(), mapping).told.front().reason == NotIssueDay);
}

TEST_CASE("a letter tells a share of any age, and a card of an insurer without shares of nobody") {
    ImportMapping mapping = mappingInUtf8();
    const std::string young = with(goodFile(), "20250731,\r\nK003", "20250731,3割\r\nK003");
    CHECK(faultsOf(young, mapping).told.front().reason == ShareNotOfAge);
    mapping.sheet = SheetSize::A4;
    CHECK(decodePiece(fileOf(young, mapping).records[1].bytes).at("share") == "3割");
    mapping.sheet = SheetSize::Card;
    mapping.columns.erase("share");
    CHECK(decodePiece(fileOf(young, mapping).records[0].bytes).count("share") == 0);
    mapping.constants["share"] = "2割"; // for everybody, of whom two are too young
    const IssueFaults faults = faultsOf(goodFile(), mapping);
    CHECK(faults.total == 2);
    CHECK(faults.told.front().field == "birth");
    CHECK(faults.told.front().reason == ShareNotOfAge);
}

TEST_CASE("the fields of a piece are those that a mapping may bring") {
    const auto& rules = config::mappingFields();
    REQUIRE(rules.size() == pieceFields().size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        CHECK(rules[i].key == pieceFields()[i].key);
        CHECK(rules[i].japanese == pieceFields()[i].japanese);
        CHECK(rules[i].required == pieceFields()[i].required);
    }
}

TEST_CASE("a piece comes back from its bytes, and never from a part of them") {
    const PieceFields fields{{"name", "髙霧　灯真"}, {"number", "0012345"}, {"branch", "01"}};
    const std::string bytes = encodePiece(fields);
    CHECK(decodePiece(bytes) == fields);
    CHECK(pieceField(bytes, fieldNumber("number")) == "0012345");
    CHECK(pieceField(bytes, fieldNumber("share")).empty());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        try {
            const PieceFields rest = decodePiece(bytes.substr(0, length)); // cut between two fields
            CHECK(rest.size() < fields.size());
        } catch (const std::runtime_error& error) {
            CHECK(std::string(error.what()).find("髙") == std::string::npos);
        }
    }
    CHECK_THROWS_AS(decodePiece(""), std::runtime_error);
    CHECK_THROWS_AS(decodePiece("\2"), std::runtime_error);
    CHECK_THROWS_AS(decodePiece(bytes + bytes.substr(1)), std::runtime_error);
}
