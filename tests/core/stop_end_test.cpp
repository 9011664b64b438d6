// What ends a stop: which refusals wait for the box, which for a good scan, and that nothing else ends them.
#include "core/decide/stop_end.h"

#include <catch2/catch.hpp>
#include <set>

using namespace daishi;

namespace {

const std::string kBox = BoxCode{"L-240927-01", 1}.encode();
const std::string kGo = CardCode{Card::Go}.encode();

Scan scanOf(const std::string& raw) {
    return std::get<Scan>(readScan(raw));
}

std::set<std::string> endedBy(StopEnd end) {
    std::set<std::string> numbers;
    for (const RefusalRow& row : refusalTable()) {
        if (endOf(row.code) == end)
            numbers.insert(numberOf(row.code));
    }
    return numbers;
}

} // namespace

// Written by hand: a refusal that ends by more than a badge is meant to.
TEST_CASE("a refusal of the blank in hand waits for its box, a misread for a scan, all others for a badge") {
    CHECK(endedBy(StopEnd::BoxTakenOut) == std::set<std::string>{"R-101", "R-102", "R-103", "R-104", "R-105",
                                                                 "R-106", "R-107", "R-109", "R-110", "R-201",
                                                                 "R-202", "R-204", "R-206", "R-219"});
    CHECK(endedBy(StopEnd::GoodScan) == std::set<std::string>{"R-108", "R-210", "R-211", "R-420"});
    CHECK(endedBy(StopEnd::Badge).size() == refusalTable().size() - 14 - 4);
}

TEST_CASE("where no box is known there is none to be taken out, and a badge ends it") {
    for (const RefusalRow& row : refusalTable()) {
        INFO(row.name);
        CHECK(endOf(row.code, kBox) == endOf(row.code));
        CHECK((endOf(row.code, "") == StopEnd::GoodScan) == (endOf(row.code) == StopEnd::GoodScan));
        CHECK(endOf(row.code, "") != StopEnd::BoxTakenOut);
    }
}

TEST_CASE("a stop about a blank ends by its own box alone") {
    const StopEnd end = endOf(RefusalCode::StockTypeMismatch);
    CHECK(end == StopEnd::BoxTakenOut);
    CHECK(ends(end, scanOf(kBox), kBox, "0417"));
    CHECK_FALSE(ends(end, scanOf(BoxCode{"L-240927-01", 2}.encode()), kBox, "0417"));
    CHECK_FALSE(ends(end, scanOf(BadgeCode{"0417"}.encode()), kBox, "0417"));
    CHECK_FALSE(ends(end, scanOf(kGo), kBox, "0417"));
}

TEST_CASE("every refusal has an end, and a badge ends a stop only on the person who stands there") {
    for (const RefusalRow& row : refusalTable()) {
        const StopEnd end = endOf(row.code);
        if (end != StopEnd::Badge)
            continue;
        INFO(row.name);
        CHECK(ends(end, scanOf(BadgeCode{"0417"}.encode()), "", "0417"));
        CHECK_FALSE(ends(end, scanOf(BadgeCode{"0102"}.encode()), "", "0417"));
        CHECK(ends(end, scanOf(BadgeCode{"0102"}.encode()), "", ""));
    }
    for (const auto code :
         {RefusalCode::InsurerMismatch, RefusalCode::EditionMismatch, RefusalCode::DocNotYetValid,
          RefusalCode::LotHeld, RefusalCode::MarkContradictsLabel})
        CHECK(endOf(code) == StopEnd::BoxTakenOut);
    // The next sheet under a reader that reads by itself is no answer to a foreign one.
    for (const auto code : {RefusalCode::ForeignPiece, RefusalCode::VoidSheet})
        CHECK(endOf(code) == StopEnd::Badge);
    CHECK_FALSE(ends(StopEnd::GoodScan, scanOf(kGo), "", ""));
}
