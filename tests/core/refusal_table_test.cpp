// The table of refusals: numbers fixed for ever, a name and a sentence for each, nothing left out.
#include "tests/core/decide_kit.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace daishi;

namespace {

// Every number that was ever given, written by hand. A number is never taken back or given again.
const std::vector<int> kNumbers = {
    101, 102, 103, 104, 105, 106, 107, 108, 109, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 230, 301, 302, 303, 304,
    305, 306, 307, 308, 309, 310, 311, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413,
    414, 415, 420, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 601, 602, 603, 604, 605, 606, 607,
    608, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715, 801, 802, 803};

} // namespace

TEST_CASE("the table has every number once, ascending") {
    std::vector<int> numbers;
    for (const RefusalRow& row : refusalTable())
        numbers.push_back(static_cast<int>(row.code));
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    CHECK(std::set<int>(numbers.begin(), numbers.end()).size() == numbers.size());
    for (const int number : kNumbers) {
        INFO("R-" << number);
        CHECK(std::count(numbers.begin(), numbers.end(), number) == 1);
        CHECK_NOTHROW(rowOf(static_cast<RefusalCode>(number)));
    }
    CHECK(numbers.size() >= kNumbers.size());
    CHECK_THROWS_AS(rowOf(static_cast<RefusalCode>(199)), std::logic_error);
}

TEST_CASE("every refusal that the header knows has its row, and no other") {
    std::ifstream file(DAISHI_SOURCE_FOLDER "/core/words/refusal.h");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::regex enumerator("[A-Z][A-Za-z]+ = ([0-9]{3}),");
    std::vector<int> known;
    for (std::sregex_iterator at(text.begin(), text.end(), enumerator), end; at != end; ++at) {
        known.push_back(std::stoi((*at)[1]));
    }
    std::vector<int> rows;
    for (const RefusalRow& row : refusalTable())
        rows.push_back(static_cast<int>(row.code));
    CHECK(known.size() >= kNumbers.size());
    CHECK(rows == known);
}

TEST_CASE("every refusal has a name of its own and says all in both languages") {
    std::set<std::string_view> names, ja, en;
    for (const RefusalRow& row : refusalTable()) {
        INFO(numberOf(row.code));
        CHECK(names.insert(row.name).second);
        CHECK(ja.insert(row.sentenceJa).second);
        CHECK(en.insert(row.sentenceEn).second);
        CHECK(std::all_of(row.name.begin(), row.name.end(),
                          [](char c) { return c == '_' || (c >= 'A' && c <= 'Z'); }));
        CHECK(row.name.size() > 3);
        for (const std::string_view text : {row.sentenceJa, row.nextJa}) {
            REQUIRE(text.size() > 3);
            CHECK(text.substr(text.size() - 3) == "。");
        }
        for (const std::string_view text : {row.sentenceEn, row.nextEn}) {
            REQUIRE_FALSE(text.empty());
            CHECK(text.back() == '.');
        }
        CHECK(findRefusal(row.name) == &row);
        CHECK(findRefusal(numberOf(row.code)) == &row);
    }
    CHECK(findRefusal("NO_SUCH_NAME") == nullptr);
    CHECK(findRefusal("R-199") == nullptr);
    CHECK(numberOf(RefusalCode::StockTypeMismatch) == "R-101");
}
