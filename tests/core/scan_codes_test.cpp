#include "core/words/scan.h"
#include "core/words/scan_codes.h"

#include <functional>
#include <stdexcept>

#include <catch2/catch.hpp>

using namespace daishi;

TEST_CASE("a field out of its range is not written", "[scan]") {
    const std::function<std::string()> writers[] = {
        [] {
            return BoxCode{"L-240927-01", 0}.encode();
        },
        [] {
            return BoxCode{"L-240927-01", 1000}.encode();
        },
        [] {
            return BoxCode{"J-240927-01", 1}.encode();
        },
        [] {
            return BoxCode{"L-240931-01", 1}.encode();
        },
        [] {
            return BoxCode{"L-240927-00", 1}.encode();
        },
        [] {
            return BoxCode{"L-240927-1", 1}.encode();
        },
        [] {
            return BoxCode{"L_240927_01", 1}.encode();
        },
        [] {
            return BoxCode{"", 1}.encode();
        },
        [] {
            return TrayCode{100, 1}.encode();
        },
        [] {
            return TrayCode{0, 1}.encode();
        },
        [] {
            return TrayCode{1, 0}.encode();
        },
        [] {
            return TrayCode{1, 10}.encode();
        },
        [] { return JobCode{"L-240930-01"}.encode(); },
        [] {
            return PieceCode{"J-240930-01", 0, 1}.encode();
        },
        [] {
            return PieceCode{"J-240930-01", 1'000'000, 1}.encode();
        },
        [] {
            return PieceCode{"J-240930-01", 1, 0}.encode();
        },
        [] {
            return PieceCode{"J-240930-01", 1, 100}.encode();
        },
        [] { return BadgeCode{"417"}.encode(); },
        [] { return BadgeCode{"04A7"}.encode(); },
        [] {
            return MarkCode{"145012", "HKN", 3}.encode();
        },
        [] {
            return MarkCode{"145011", "HK", 3}.encode();
        },
        [] {
            return MarkCode{"145011", "hkn", 3}.encode();
        },
        [] {
            return MarkCode{"145011", "HK1", 3}.encode();
        },
        [] {
            return MarkCode{"145011", "HKN", 0}.encode();
        },
        [] {
            return MarkCode{"145011", "HKN", 100}.encode();
        },
        [] {
            return SupplierCode{"145011", "HKN", 3, 0, 1}.encode();
        },
        [] {
            return SupplierCode{"145011", "HKN", 3, 10'000, 1}.encode();
        },
        [] {
            return SupplierCode{"145011", "HKN", 3, 500, 1'000'000}.encode();
        },
    };
    int row = 0;
    for (const auto& write : writers) {
        INFO("row " << row++);
        CHECK_THROWS_AS(write(), std::invalid_argument);
    }
}

TEST_CASE("a day may have more than ninety-nine lots, jobs and test sheets", "[scan]") {
    const auto back = [](const std::string& code) {
        const auto read = readScan(code);
        const auto* scan = std::get_if<Scan>(&read);
        REQUIRE(scan);
        return scan->content;
    };
    for (const char* number : {"01", "99", "100", "101", "999"}) {
        const std::string day = std::string("240930-") + number;
        INFO(day);
        const BoxCode box{"L-" + day, 7};
        CHECK(std::get<BoxCode>(back(box.encode())) == box);
        const JobCode job{"J-" + day};
        CHECK(std::get<JobCode>(back(job.encode())) == job);
        const PieceCode piece{"J-" + day, 123456, 99};
        CHECK(std::get<PieceCode>(back(piece.encode())) == piece);
        const TestCode test{"V-" + day};
        CHECK(std::get<TestCode>(back(test.encode())) == test);
    }
    CHECK_THROWS_AS(JobCode{"J-240930-099"}.encode(), std::invalid_argument);
    CHECK_THROWS_AS(JobCode{"J-240930-1000"}.encode(), std::invalid_argument);
    CHECK_THROWS_AS(TestCode{"J-240930-01"}.encode(), std::invalid_argument);
}
