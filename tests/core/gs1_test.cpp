#include "core/words/gs1.h"

#include <algorithm>
#include <random>
#include <stdexcept>
#include <string>

#include <catch2/catch.hpp>

using namespace daishi;
using Kind = Gs1Fault::Kind;

namespace {

const std::string kGs(1, kFnc1);

std::string text(std::mt19937& random, std::size_t length) {
    static const std::string kCharacters = "0123456789ABCXYZabcxyz-./()_";
    std::string made;
    while (made.size() < length)
        made += kCharacters[random() % kCharacters.size()];
    return made;
}

std::string digits(std::mt19937& random, std::size_t length) {
    std::string made;
    while (made.size() < length)
        made += char('0' + random() % 10);
    return made;
}

std::string checkedDigits(std::mt19937& random, std::size_t length) {
    const std::string made = digits(random, length - 1);
    return made + gtinCheckDigit(made);
}

std::string written(const std::vector<Gs1Element>& elements) {
    return encodeGs1(Gs1Elements(elements));
}

Gs1Elements randomLabel(std::mt19937& random) {
    std::vector<Gs1Element> elements{
        {"00", checkedDigits(random, 18)},
        {"01", checkedDigits(random, 14)},
        {"10", text(random, 1 + random() % 20)},
        {"11", "240900"},
        {"17", "250731"},
        {"21", text(random, 1 + random() % 20)},
        {"30", digits(random, 1 + random() % 8)},
        {"37", digits(random, 1 + random() % 8)},
        {"400", text(random, 1 + random() % 30)},
        {"253", checkedDigits(random, 13) + text(random, random() % 18)},
    };
    std::shuffle(elements.begin(), elements.end(), random);
    elements.resize(1 + random() % elements.size());
    return Gs1Elements(elements);
}

} // namespace

TEST_CASE("a label is read element by element", "[gs1]") {
    const auto read =
        readGs1("02049123451234593712" + kGs + "10LOT-7" + kGs + "11240900" + "2534912345678904A1");
    REQUIRE(std::holds_alternative<Gs1Elements>(read));
    const auto& label = std::get<Gs1Elements>(read);
    CHECK(label.all().size() == 5);
    CHECK(label.find("02") == "04912345123459");
    CHECK(label.find("37") == "12");
    CHECK(label.find("10") == "LOT-7");
    CHECK(label.find("11") == "240900");
    CHECK(label.find("253") == "4912345678904A1");
    CHECK_FALSE(label.find("21"));
}

TEST_CASE("the check digit is GS1 mod 10", "[gs1]") {
    CHECK(gtinCheckDigit("629104150021") == '3'); // the example of the GS1 General Specifications
    CHECK(gtinCheckDigit("0491234512345") == '9');
    CHECK(gtinCheckDigit("34012345123456789") == '5');
    CHECK_THROWS_AS(gtinCheckDigit(""), std::invalid_argument);
    CHECK_THROWS_AS(gtinCheckDigit("12A"), std::invalid_argument);
}

TEST_CASE("a faulty label is refused with the kind and the place of the fault", "[gs1]") {
    struct Row {
        std::string raw;
        Kind kind;
        std::size_t position;
    };
    const Row rows[] = {
        {"", Kind::Empty, 0},
        {std::string(513, '0'), Kind::TooLong, 512},
        {"99ABC", Kind::UnknownAi, 0},
        {"1", Kind::UnknownAi, 0},
        {kGs + "10A", Kind::UnknownAi, 0},
        {"10A" + kGs + kGs + "21B", Kind::UnknownAi, 4},
        {"0104912345123459"
         "8812",
         Kind::UnknownAi, 16},
        {"10A" + kGs + "10B", Kind::DuplicateAi, 4},
        {"10", Kind::TooShort, 2},
        {"10" + kGs + "21B", Kind::TooShort, 2},
        {"01049123451234", Kind::TooShort, 14},
        {"0104912" + kGs + "10A", Kind::TooShort, 7},
        {"253491234567890", Kind::TooShort, 15},
        {"10" + std::string(21, 'A'), Kind::TooLongValue, 22},
        {"37123456789", Kind::TooLongValue, 10},
        {"10A#B", Kind::WrongCharacter, 3},
        {"21A\xe3\x81\x82", Kind::WrongCharacter, 3},
        {"3012A", Kind::WrongCharacter, 4},
        {"0104912345X23459", Kind::WrongCharacter, 10},
        {"0104912345123458", Kind::WrongCheckDigit, 15},
        {"00340123451234567890", Kind::WrongCheckDigit, 19},
        {"2534912345678905A1", Kind::WrongCheckDigit, 15},
        {"11241301", Kind::WrongDate, 2},
        {"17240931", Kind::WrongDate, 2},
        {"17230229", Kind::WrongDate, 2},
        {"17240001", Kind::WrongDate, 2},
        {"0204912345123459"
         "10A",
         Kind::CountMissing, 0},
        {"10A" + kGs, Kind::TrailingSeparator, 3},
        {"0104912345123459" + kGs, Kind::TrailingSeparator, 16},
    };
    for (const Row& row : rows) {
        INFO(row.raw);
        const auto read = readGs1(row.raw);
        REQUIRE(std::holds_alternative<Gs1Fault>(read));
        CHECK(std::get<Gs1Fault>(read).kind == row.kind);
        CHECK(std::get<Gs1Fault>(read).position == row.position);
    }
}

TEST_CASE("a separator behind a fixed element is allowed, and 29 February in a leap year", "[gs1]") {
    const auto read = readGs1("0104912345123459" + kGs + "17240229");
    REQUIRE(std::holds_alternative<Gs1Elements>(read));
    CHECK(std::get<Gs1Elements>(read).find("17") == "240229");
}

TEST_CASE("the bracketed form says the same as the raw form", "[gs1]") {
    const auto raw = readGs1("02049123451234593712" + kGs + "10LOT-7");
    const auto bracketed = readBracketedGs1("(02)04912345123459(37)12(10)LOT-7");
    REQUIRE(std::holds_alternative<Gs1Elements>(bracketed));
    CHECK(std::get<Gs1Elements>(bracketed) == std::get<Gs1Elements>(raw));

    struct Row {
        std::string raw;
        Kind kind;
        std::size_t position;
    };
    const Row rows[] = {
        {"", Kind::Empty, 0},
        {"(10", Kind::UnknownAi, 0},
        {"(100)A", Kind::UnknownAi, 0},
        {"(25)A", Kind::UnknownAi, 0},
        {"10A", Kind::UnknownAi, 0},
        {"(10)A)B", Kind::WrongCharacter, 5},
        {"(10)A" + kGs, Kind::WrongCharacter, 5},
        {"(10)A(B", Kind::UnknownAi, 5},
        {"(10)(21)B", Kind::TooShort, 4},
        {"(01)049123451234590", Kind::TooLongValue, 18},
        {"(10)A(10)B", Kind::DuplicateAi, 5},
        {"(02)04912345123459", Kind::CountMissing, 0},
    };
    for (const Row& row : rows) {
        INFO(row.raw);
        const auto read = readBracketedGs1(row.raw);
        REQUIRE(std::holds_alternative<Gs1Fault>(read));
        CHECK(std::get<Gs1Fault>(read).kind == row.kind);
        CHECK(std::get<Gs1Fault>(read).position == row.position);
    }
}

TEST_CASE("what is written is read back the same", "[gs1]") {
    std::mt19937 random(128);
    for (int round = 0; round < 2000; ++round) {
        const Gs1Elements label = randomLabel(random);
        const std::string raw = encodeGs1(label);
        INFO(raw);
        CHECK(raw.back() != kFnc1);
        const auto read = readGs1(raw);
        REQUIRE(std::holds_alternative<Gs1Elements>(read));
        CHECK(std::get<Gs1Elements>(read) == label);
    }
}

TEST_CASE("what would not be read back is not written", "[gs1]") {
    CHECK_THROWS_AS(written({}), std::invalid_argument);
    CHECK_THROWS_AS(written({{"10", ""}}), std::invalid_argument);
    CHECK_THROWS_AS(written({{"10", "A" + kGs + "21B"}}), std::invalid_argument);
    CHECK_THROWS_AS(written({{"99", "A"}}), std::invalid_argument);
    CHECK_THROWS_AS(written({{"01", "04912345123458"}}), std::invalid_argument);
    CHECK_THROWS_AS(written({{"02", "04912345123459"}}), std::invalid_argument);
    CHECK_THROWS_AS(written({{"10", "A"}, {"10", "A"}}), std::invalid_argument);
}

TEST_CASE("noise is refused within the text, and never ends otherwise", "[gs1]") {
    std::mt19937 random(29);
    static const std::string kNoise = std::string("0011223710AB()") + kFnc1;
    for (int round = 0; round < 20'000; ++round) {
        std::string raw;
        for (std::size_t left = random() % 40; left > 0; --left)
            raw += kNoise[random() % kNoise.size()];
        for (const auto& read : {readGs1(raw), readBracketedGs1(raw)})
            if (const auto* fault = std::get_if<Gs1Fault>(&read))
                REQUIRE(fault->position <= raw.size());
    }
}
