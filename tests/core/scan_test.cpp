#include "core/words/scan.h"

#include <random>
#include <set>

#include <catch2/catch.hpp>

#include "core/words/check_character.h"

using namespace daishi;
using Kind = ScanFault::Kind;
using Content = decltype(Scan::content);

namespace {

const std::string kGs(1, kFnc1);

std::string sealed(const std::string& body) {
    return body + checkCharacter(body);
}

std::string encoded(const Content& content) {
    struct Writer {
        std::string operator()(const Gs1Elements& label) const { return encodeGs1(label); }
        std::string operator()(const BoxCode& code) const { return code.encode(); }
        std::string operator()(const TrayCode& code) const { return code.encode(); }
        std::string operator()(const JobCode& code) const { return code.encode(); }
        std::string operator()(const PieceCode& code) const { return code.encode(); }
        std::string operator()(const BadgeCode& code) const { return code.encode(); }
        std::string operator()(const MarkCode& code) const { return code.encode(); }
        std::string operator()(const SupplierCode& code) const { return code.encode(); }
        std::string operator()(const TestCode& code) const { return code.encode(); }
        std::string operator()(const CardCode& code) const { return code.encode(); }
    };
    return std::visit(Writer(), content);
}

std::string digits(std::mt19937& random, std::size_t width) {
    std::string made;
    while (made.size() < width)
        made += char('0' + random() % 10);
    return made;
}

std::string letters(std::mt19937& random) {
    std::string made;
    while (made.size() < 3)
        made += char('A' + random() % 26);
    return made;
}

std::string named(char prefix, std::mt19937& random) {
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::string(1, prefix) + '-' + two(random() % 100) + two(1 + random() % 12) +
           two(1 + random() % 28) + '-' + two(1 + random() % (random() % 4 ? 99 : 999));
}

std::string insurer(std::mt19937& random) {
    return random() % 2 ? "145011" : "33120015";
}

Content randomCode(std::mt19937& random) {
    const auto upTo = [&](unsigned most) { return unsigned(1 + random() % most); };
    switch (random() % 9) {
    case 0:
        return BoxCode{named('L', random), upTo(999)};
    case 1:
        return TrayCode{upTo(99), upTo(9)};
    case 2:
        return JobCode{named('J', random)};
    case 3:
        return PieceCode{named('J', random), upTo(999'999), upTo(99)};
    case 4:
        return BadgeCode{digits(random, 4)};
    case 5:
        return MarkCode{insurer(random), letters(random), upTo(99)};
    case 6:
        return TestCode{named('V', random)};
    case 7:
        return CardCode{random() % 2 ? Card::Pause : Card::Stop};
    default:
        return SupplierCode{insurer(random), letters(random), upTo(99), upTo(9999),
                            unsigned(random() % 1'000'000)};
    }
}

Content contentOf(const std::string& raw) {
    const auto read = readScan(raw);
    INFO(raw);
    REQUIRE(std::holds_alternative<Scan>(read));
    return std::get<Scan>(read).content;
}

} // namespace

TEST_CASE("each kind of code says what is printed in it", "[scan]") {
    struct Row {
        std::string body;
        Content content;
    };
    const Row rows[] = {
        {"DB24092701004", BoxCode{"L-240927-01", 4}},
        {"DT012", TrayCode{1, 2}},
        {"DJ24093001", JobCode{"J-240930-01"}},
        {"DP2409300100012301", PieceCode{"J-240930-01", 123, 1}},
        {"DV24093001", TestCode{"V-240930-01"}},
        {"DB240927A0004", BoxCode{"L-240927-100", 4}},
        {"DJ240930YZ", JobCode{"J-240930-999"}},
        {"DP240930AN00012301", PieceCode{"J-240930-123", 123, 1}},
        {"DV240930A0", TestCode{"V-240930-100"}},
        {"DU0417", BadgeCode{"0417"}},
        {"DGRUN", CardCode{Card::Go}},
        {"DGPAU", CardCode{Card::Pause}},
        {"DGEND", CardCode{Card::Stop}},
        {"DM145011HKN03", MarkCode{"145011", "HKN", 3}},
        {"DM33120015SKK12", MarkCode{"33120015", "SKK", 12}},
        {"DS145011SKK010500000042", SupplierCode{"145011", "SKK", 1, 500, 42}},
        {"DS33120015SKK010500000000", SupplierCode{"33120015", "SKK", 1, 500, 0}},
    };
    for (const Row& row : rows) {
        INFO(row.body);
        CHECK(contentOf(sealed(row.body)) == row.content);
        CHECK(encoded(row.content) == sealed(row.body));
    }
}

TEST_CASE("a card of no act is not one of ours", "[scan]") {
    const auto read = readScan(sealed("DGYES"));
    REQUIRE(std::holds_alternative<ScanFault>(read));
    CHECK(std::get<ScanFault>(read).kind == ScanFault::Kind::WrongShape);
}

TEST_CASE("an AIM identifier and one line end do not change what a code means", "[scan]") {
    const std::string code = sealed("DU0417");
    for (const std::string aim : {"", "]d1", "]C0", "]A0", "]Q1"})
        for (const std::string end : {"", "\r", "\n", "\r\n"}) {
            const auto read = readScan(aim + code + end);
            INFO(aim << code << end);
            REQUIRE(std::holds_alternative<Scan>(read));
            CHECK(std::get<Scan>(read).symbology == aim);
            CHECK(std::get<Scan>(read).content == Content(BadgeCode{"0417"}));
        }
}

TEST_CASE("GS1 is told by its identifier, by FNC1 or by brackets", "[scan]") {
    const Content label = Gs1Elements({{"01", "04912345123459"}, {"10", "A1"}, {"21", "7"}});
    CHECK(contentOf("]d2010491234512345910A1" + kGs + "217\r") == label);
    CHECK(contentOf("]C1010491234512345910A1" + kGs + "217") == label);
    CHECK(contentOf("]Q3010491234512345910A1" + kGs + "217") == label);
    CHECK(contentOf("]e0010491234512345910A1" + kGs + "217") == label);
    CHECK(contentOf("010491234512345910A1" + kGs + "217") == label);
    CHECK(contentOf(kGs + "010491234512345910A1" + kGs + "217") == label);
    CHECK(contentOf("(01)04912345123459(10)A1(21)7") == label);
}

TEST_CASE("what is not ours is refused with its kind and place", "[scan]") {
    struct Row {
        std::string raw;
        Kind kind;
        std::size_t position;
    };
    const std::string badge = sealed("DU0417");
    std::string misread = badge;
    misread[3] = '9';
    const Row rows[] = {
        {"", Kind::Empty, 0},
        {"\r\n", Kind::Empty, 0},
        {"]d2\r", Kind::Empty, 3},
        {std::string(513, 'D'), Kind::TooLong, 512},
        {" " + badge, Kind::NotOurs, 0},
        {badge + " ", Kind::NotOurs, 7},
        {badge + "\r\r", Kind::NotOurs, 7},
        {badge + "\n\r", Kind::NotOurs, 7},
        {"]d1]d1" + badge, Kind::NotOurs, 3},
        {"]1" + badge, Kind::NotOurs, 0},
        {"du0417X", Kind::NotOurs, 0},
        {"DU-417X", Kind::NotOurs, 2},
        {"4912345678904", Kind::NotOurs, 0},
        {"0104912345123459", Kind::NotOurs, 0}, // GS1 without a sign of it: not guessed
        {sealed("DX0417"), Kind::NotOurs, 0},
        {"D", Kind::NotOurs, 0},
        {misread, Kind::WrongCheckCharacter, 6},
        {"]C0" + misread, Kind::WrongCheckCharacter, 9},
        {sealed("DU"), Kind::WrongShape, 2},
        {sealed("DU041"), Kind::WrongShape, 2},
        {sealed("DU04170"), Kind::WrongShape, 6},
        {sealed("DU041A"), Kind::WrongShape, 2},
        {sealed("DB24093101004"), Kind::WrongShape, 2},
        {sealed("DB24092701000"), Kind::WrongShape, 10},
        {sealed("DT010"), Kind::WrongShape, 4},
        {sealed("DM145012HKN03"), Kind::WrongShape, 2},
        {sealed("DM145011HK003"), Kind::WrongShape, 8},
        {sealed("DS145011HKN030000000001"), Kind::WrongShape, 13},
    };
    for (const Row& row : rows) {
        INFO(row.raw);
        const auto read = readScan(row.raw);
        REQUIRE(std::holds_alternative<ScanFault>(read));
        CHECK(std::get<ScanFault>(read).kind == row.kind);
        CHECK(std::get<ScanFault>(read).position == row.position);
        CHECK_FALSE(std::get<ScanFault>(read).gs1);
    }
}

TEST_CASE("a faulty GS1 label keeps its own fault, placed in the raw string", "[scan]") {
    const auto read = readScan("]d20104912345123458");
    REQUIRE(std::holds_alternative<ScanFault>(read));
    const auto& fault = std::get<ScanFault>(read);
    CHECK(fault.kind == Kind::Gs1);
    CHECK(fault.position == 18);
    CHECK((fault.gs1 == Gs1Fault{Gs1Fault::Kind::WrongCheckDigit, 18}));

    const auto behindMark = readScan(kGs + "99");
    REQUIRE(std::holds_alternative<ScanFault>(behindMark));
    CHECK(std::get<ScanFault>(behindMark).position == 1);
}

TEST_CASE("a fault is told in both languages without what was scanned", "[scan]") {
    const auto read = readScan("DU9876Q");
    REQUIRE(std::holds_alternative<ScanFault>(read));
    const auto& fault = std::get<ScanFault>(read);
    CHECK(describe(fault) == "the check character is wrong, scan again, at character 7");
    CHECK(describeJa(fault) == "チェック文字が合いません。もう一度読み取ってください（7文字目）");
    const auto label = readScan("]C102049123451234599876");
    REQUIRE(std::holds_alternative<ScanFault>(label));
    for (const auto& sentence :
         {describe(std::get<ScanFault>(label)), describeJa(std::get<ScanFault>(label))}) {
        CHECK(sentence.find("4912345") == std::string::npos);
        CHECK(sentence.find("9876") == std::string::npos);
    }
}

TEST_CASE("every fault has a sentence of its own in both languages", "[scan]") {
    std::set<std::string> told;
    const auto tells = [&](const ScanFault& fault) {
        const std::string en = describe(fault), ja = describeJa(fault);
        INFO(en << " " << ja);
        CHECK(told.insert(en).second);
        CHECK(told.insert(ja).second);
        CHECK_THAT(en, Catch::EndsWith(", at character 8"));
        CHECK_THAT(ja, Catch::EndsWith("（8文字目）"));
    };
    for (const Kind kind :
         {Kind::Empty, Kind::TooLong, Kind::NotOurs, Kind::WrongCheckCharacter, Kind::WrongShape, Kind::Gs1})
        tells({kind, 7, std::nullopt});
    for (int i = 0; i <= static_cast<int>(Gs1Fault::Kind::TrailingSeparator); ++i)
        tells({Kind::Gs1, 7, Gs1Fault{static_cast<Gs1Fault::Kind>(i), 7}});
    CHECK(told.size() == 2 * 17);
}

TEST_CASE("what is written is read back the same, whatever the code", "[scan]") {
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        const Content content = randomCode(random);
        CHECK(contentOf(encoded(content)) == content);
    }
}

TEST_CASE("a code with one character replaced, lost or doubled is never read as a code", "[scan]") {
    std::mt19937 random(497);
    for (int round = 0; round < 60; ++round) {
        const std::string code = encoded(randomCode(random));
        for (std::size_t i = 0; i < code.size(); ++i) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string other = code;
                other[i] = char(byte);
                if (other != code && std::holds_alternative<Scan>(readScan(other)))
                    FAIL(code << " → " << other);
            }
            for (const std::string& other : {code.substr(0, i) + code.substr(i + 1),
                                             code.substr(0, i) + code.substr(i, 1) + code.substr(i)})
                if (std::holds_alternative<Scan>(readScan(other)))
                    FAIL(code << " → " << other);
        }
    }
}
