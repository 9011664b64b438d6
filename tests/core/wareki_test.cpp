#include "core/words/wareki.h"

#include <algorithm>
#include <memory>
#include <random>
#include <stdexcept>

#include <catch2/catch.hpp>
#include <unicode/calendar.h>

using namespace daishi;

namespace {

Day randomDay(std::mt19937& random) {
    const Day first = Day::of(1873, 1, 1);
    const auto days = (Day::of(2099, 12, 31).sysDays() - first.sysDays()).count();
    return first.plusDays(int(random() % unsigned(days + 1)));
}

std::string withoutBlanks(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

// "令和 6年10月 1日" → "R061001" or "5061001"
std::string shortened(const std::string& text, const char* eras) {
    static const std::string kNames = "明治大正昭和平成令和";
    std::string made(1, eras[kNames.find(text.substr(0, 6)) / 6]);
    for (const char c : text)
        if (c == ' ')
            made += '0';
        else if (c >= '0' && c <= '9')
            made += c;
    return made;
}

} // namespace

TEST_CASE("a day is printed blank-padded in its era", "[wareki]") {
    struct Row {
        Day day;
        const char* printed;
    };
    const Row rows[] = {
        {Day::of(2025, 7, 31), "令和 7年 7月31日"},  {Day::of(1952, 1, 1), "昭和27年 1月 1日"},
        {Day::of(2019, 5, 1), "令和 1年 5月 1日"},   {Day::of(2019, 4, 30), "平成31年 4月30日"},
        {Day::of(1989, 1, 8), "平成 1年 1月 8日"},   {Day::of(1989, 1, 7), "昭和64年 1月 7日"},
        {Day::of(1926, 12, 25), "昭和 1年12月25日"}, {Day::of(1926, 12, 24), "大正15年12月24日"},
        {Day::of(1912, 7, 30), "大正 1年 7月30日"},  {Day::of(1912, 7, 29), "明治45年 7月29日"},
        {Day::of(1873, 1, 1), "明治 6年 1月 1日"},   {Day::of(2024, 2, 29), "令和 6年 2月29日"},
    };
    for (const Row& row : rows) {
        CHECK(wareki(row.day) == row.printed);
        CHECK((readDay(row.printed) == std::variant<Day, DayFault>(row.day)));
    }
    CHECK_THROWS_AS(wareki(Day::of(1872, 12, 31)), std::out_of_range);
}

TEST_CASE("the weekday stands behind the day", "[wareki]") {
    CHECK(warekiWithWeekday(Day::of(2024, 9, 30)) == "令和 6年 9月30日（月）");
    CHECK(warekiWithWeekday(Day::of(2024, 10, 6)) == "令和 6年10月 6日（日）");
    CHECK(warekiWithWeekday(Day::of(2024, 10, 5)) == "令和 6年10月 5日（土）");
}

TEST_CASE("every spelling of one day is the same day", "[wareki]") {
    for (const char* text : {"20241001", "2024-10-01", "2024/10/01", "R061001", "5061001", "令和6年10月1日",
                             "令和 6年10月 1日", "令和06年10月01日"}) {
        INFO(text);
        CHECK((readDay(text) == std::variant<Day, DayFault>(Day::of(2024, 10, 1))));
    }
    CHECK((readDay("令和元年5月1日") == std::variant<Day, DayFault>(Day::of(2019, 5, 1))));
    CHECK((readDay("S270101") == std::variant<Day, DayFault>(Day::of(1952, 1, 1))));
    CHECK((readDay("3270101") == std::variant<Day, DayFault>(Day::of(1952, 1, 1))));
    CHECK((readDay("H310430") == std::variant<Day, DayFault>(Day::of(2019, 4, 30))));
    CHECK((readDay("T010730") == std::variant<Day, DayFault>(Day::of(1912, 7, 30))));
    CHECK((readDay("M450729") == std::variant<Day, DayFault>(Day::of(1912, 7, 29))));
}

TEST_CASE("what is not a day, or not of its era, is refused as such", "[wareki]") {
    struct Row {
        const char* text;
        DayFault fault;
    };
    const Row rows[] = {
        {"", DayFault::UnknownSpelling},
        {"令和", DayFault::UnknownSpelling},
        {"2024-10/01", DayFault::UnknownSpelling},
        {"2024-1001", DayFault::UnknownSpelling},
        {"2024/1/1", DayFault::UnknownSpelling},
        {"241001", DayFault::UnknownSpelling},
        {"202410011", DayFault::UnknownSpelling},
        {"20241001 ", DayFault::UnknownSpelling},
        {" 20241001", DayFault::UnknownSpelling},
        {"-0241001", DayFault::UnknownSpelling},
        {"r061001", DayFault::UnknownSpelling},
        {"X061001", DayFault::UnknownSpelling},
        {"6061001", DayFault::UnknownSpelling},
        {"R0610011", DayFault::UnknownSpelling},
        {"R6-10-01", DayFault::UnknownSpelling},
        {"令和6年10月1", DayFault::UnknownSpelling},
        {"令和6年10月1日（火）", DayFault::UnknownSpelling},
        {"令和  6年10月1日", DayFault::UnknownSpelling},
        {"令和 10年10月1日", DayFault::UnknownSpelling},
        {"令和６年１０月１日", DayFault::UnknownSpelling},
        {"令和元元年5月1日", DayFault::UnknownSpelling},
        {"慶応3年5月1日", DayFault::UnknownSpelling},
        {"20240931", DayFault::NoSuchDay},
        {"20230229", DayFault::NoSuchDay},
        {"20241301", DayFault::NoSuchDay},
        {"20240001", DayFault::NoSuchDay},
        {"20240100", DayFault::NoSuchDay},
        {"00000000", DayFault::NoSuchDay},
        {"18721231", DayFault::NoSuchDay},
        {"R050229", DayFault::NoSuchDay},
        {"M051231", DayFault::NoSuchDay},
        {"昭和65年1月1日", DayFault::OutsideEra},
        {"S640108", DayFault::OutsideEra},
        {"H010107", DayFault::OutsideEra},
        {"H310501", DayFault::OutsideEra},
        {"R010430", DayFault::OutsideEra},
        {"平成元年1月7日", DayFault::OutsideEra},
        {"大正15年12月25日", DayFault::OutsideEra},
        {"R001001", DayFault::OutsideEra},
        {"3990101", DayFault::OutsideEra},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK((readDay(row.text) == std::variant<Day, DayFault>(row.fault)));
    }
}

TEST_CASE("every day is printed in the era and year that ICU gives it", "[wareki]") {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("ja_JP@calendar=japanese"), status));
    REQUIRE(U_SUCCESS(status));
    const std::string names = "明治大正昭和平成令和";
    for (Day day = Day::of(1873, 1, 1); day < Day::of(2050, 1, 1); day = day.plusDays(1)) {
        calendar->setTime(double(day.sysDays().time_since_epoch().count()) * 86'400'000.0, status);
        const int era = calendar->get(UCAL_ERA, status);
        const int year = calendar->get(UCAL_YEAR, status);
        const std::string wanted = names.substr(std::size_t(era - 232) * 6, 6) + (year < 10 ? " " : "") +
                                   std::to_string(year) + "年";
        if (wareki(day).compare(0, wanted.size(), wanted) != 0)
            FAIL(day.iso() << " " << wareki(day));
    }
    CHECK(U_SUCCESS(status));
}

TEST_CASE("a printed day is read back the same in every spelling", "[wareki]") {
    std::mt19937 random(27);
    for (int round = 0; round < 5000; ++round) {
        const Day day = randomDay(random);
        const std::string iso = day.iso();
        const std::string digits = iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2);
        const std::string printed = wareki(day);
        for (const std::string& text : {iso, digits, printed, withoutBlanks(printed),
                                        shortened(printed, "MTSHR"), shortened(printed, "12345")}) {
            INFO(text);
            CHECK((readDay(text) == std::variant<Day, DayFault>(day)));
        }
    }
}
