#include "app/scanner/keyboard_country.h"

#include <catch2/catch.hpp>

#include "app/scanner/keyboard_tables.h"
#include "core/words/scan.h"

using namespace daishi;
using namespace daishi::scanner;
using Kind = CountryFinding::Kind;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

} // namespace

TEST_CASE("what came tells what is wrong") {
    const std::string gs = "\x1d";
    struct Row {
        std::string what, received;
        Kind kind;
    };
    for (const Row& row : std::vector<Row>{
             {"as printed", kCountryCode, Kind::Right},
             {"with AIM identifier", "]d1" + kCountryCode, Kind::Right},
             {"without GS", replaced(kCountryCode, gs, ""), Kind::SeparatorLost},
             {"caps lock", replaced(replaced(kCountryCode, "KEYS:AQWZYMaqwzym", "keys:aqwzymAQWZYM"), gs, gs),
              Kind::CapsLock},
             {"caps lock, with AIM identifier",
              "]D1" + replaced(kCountryCode, "KEYS:AQWZYMaqwzym", "keys:aqwzymAQWZYM"), Kind::CapsLock},
             {"without GS, with AIM identifier", "]d2" + replaced(kCountryCode, gs, ""), Kind::SeparatorLost},
             {"its beginning, with AIM identifier", "]d1" + kCountryCode.substr(0, 20), Kind::Incomplete},
             {"full width", "ＫＥＹＳ：ＡＱＷＺ", Kind::InputMethod},
             {"kana", "けyさqw", Kind::InputMethod},
             {"its beginning", kCountryCode.substr(0, 20), Kind::Incomplete},
             {"its end", kCountryCode.substr(20), Kind::Incomplete},
             {"another code", "DB240927010018", Kind::Unknown},
             {"nothing", "", Kind::Unknown},
         }) {
        INFO(row.what);
        const CountryFinding finding = whatCountry(row.received);
        CHECK(int(finding.kind) == int(row.kind));
        CHECK_FALSE(finding.sentence.ja.empty());
        CHECK_FALSE(finding.sentence.en.empty());
        CHECK(finding.nextAct.empty() == (row.kind == Kind::Right));
    }
}

TEST_CASE("every two countries are told apart, both ways") {
    for (const Country scanner : kCountries) {
        for (const Country computer : kCountries) {
            const CountryFinding::Pair pair{scanner, computer};
            const std::string received = typedAs(kCountryCode, pair);
            INFO(nameOf(scanner).en << " read as " << nameOf(computer).en << ": " << received);
            const CountryFinding finding = whatCountry(received);
            if (scanner == computer) {
                CHECK(received == kCountryCode);
                continue;
            }
            CHECK(finding.kind == Kind::OtherCountry);
            CHECK(finding.pairs == std::vector<CountryFinding::Pair>{pair});
            CHECK(finding.nextAct.en.find(nameOf(computer).en) != std::string::npos);
        }
    }
}

// The identifier is typed by the same keys: its bracket comes as another character, or not at all.
TEST_CASE("countries are told apart also where the scanner says what kind of code it read") {
    for (const Country scanner : kCountries) {
        for (const Country computer : kCountries) {
            for (const std::string kind : {"]d1", "]d2", "]C0", "]C1", "]Q3", "]e0"}) {
                const CountryFinding::Pair pair{scanner, computer};
                const std::string received = typedAs(kind + kCountryCode, pair);
                INFO(nameOf(scanner).en << " read as " << nameOf(computer).en << ": " << received);
                const CountryFinding finding = whatCountry(received);
                CHECK(finding.kind == (scanner == computer ? Kind::Right : Kind::OtherCountry));
                if (scanner != computer)
                    CHECK(finding.pairs == std::vector<CountryFinding::Pair>{pair});
            }
        }
    }
}

TEST_CASE("known keys of known keyboards") {
    struct Row {
        Country scanner, computer;
        std::string printed, read;
    };
    for (const Row& row : std::vector<Row>{
             {Country::Us, Country::Jp, "]@:()=_'\"", "[\"+)^=:*"},
             {Country::Us, Country::De, "YZ-]@", "ZYß+\""},
             {Country::Us, Country::Fr, "AQWZM1", "QAZW?&"},
             {Country::Us, Country::Uk, "@\"#", "\"@£"},
             {Country::Jp, Country::Us, "@[]-", "[]\\-"},
             {Country::De, Country::Us, "]", ""},
         }) {
        INFO(row.printed);
        CHECK(typedAs(row.printed, {row.scanner, row.computer}) == row.read);
    }
}

TEST_CASE("the keys of all countries lie on one another") {
    for (const Country country : kCountries) {
        CHECK(placeOf(country, U'1')->key == 1);
        CHECK(placeOf(country, U'e')->key == 16);
        CHECK(placeOf(country, U'f')->key == 29);
        CHECK(placeOf(country, U'c')->key == 41);
        CHECK(placeOf(country, U'n')->key == 44);
        CHECK_FALSE(placeOf(country, U'漢'));
        CHECK_FALSE(placeOf(country, U'\0'));
    }
}

TEST_CASE("the test code is no code of the house") {
    CHECK(std::holds_alternative<ScanFault>(readScan(kCountryCode)));
}
