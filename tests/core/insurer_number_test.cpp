#include "core/words/insurer_number.h"

#include <random>
#include <string>

#include <catch2/catch.hpp>

using namespace daishi;

TEST_CASE("an insurer number is judged by digits, length and check digit", "[insurer_number]") {
    struct Row {
        const char* number;
        std::optional<InsurerNumberFault> fault;
    };
    const Row rows[] = {
        {"145011", std::nullopt},   // Kawasaki: 14501 → 1
        {"33120015", std::nullopt}, // 3312001 → 5
        {"39145016", std::nullopt}, // 3914501 → 6
        {"145012", InsurerNumberFault::WrongCheckDigit},
        {"415011", InsurerNumberFault::WrongCheckDigit},
        {"33120051", InsurerNumberFault::WrongCheckDigit},
        {"", InsurerNumberFault::WrongLength},
        {"14501", InsurerNumberFault::WrongLength},
        {"3312001", InsurerNumberFault::WrongLength},
        {"331200150", InsurerNumberFault::WrongLength},
        {"14501A", InsurerNumberFault::NotDigits},
        {" 145011", InsurerNumberFault::NotDigits},
        {"145-011", InsurerNumberFault::NotDigits},
        {"１４５０１１", InsurerNumberFault::NotDigits},
    };
    for (const Row& row : rows) {
        INFO(row.number);
        CHECK((faultOf(row.number) == row.fault));
        CHECK(hasValidCheckDigit(row.number) == !row.fault);
    }
}

TEST_CASE("every replaced digit of an insurer number is found", "[insurer_number]") {
    std::mt19937 random(14501);
    for (int round = 0; round < 500; ++round) {
        const std::size_t length = round % 2 == 0 ? 6 : 8;
        std::string number;
        while (number.size() + 1 < length)
            number += char('0' + random() % 10);
        number += '0';
        while (!hasValidCheckDigit(number))
            REQUIRE(++number.back() <= '9');
        for (char& digit : number) {
            const char right = digit;
            for (digit = '0'; digit <= '9'; ++digit)
                CHECK(hasValidCheckDigit(number) == (digit == right));
            digit = right;
        }
    }
}
