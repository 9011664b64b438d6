// Every place that a reader can name has words, and no key comes through.
#include <catch2/catch.hpp>

#include "core/pictures/place_words.h"

using namespace daishi;

TEST_CASE("zones and fields are told in words, never by their keys") {
    for (const char* key : {"heading", "title", "insurer", "number-1", "number-8", "strip-title",
                            "strip-insurer", "strip-number-3"}) {
        INFO(key);
        CHECK(zoneWord(key).ja != zoneWord("never heard of").ja);
        CHECK(zoneWord(key).ja.find(key) == std::string::npos);
    }
    CHECK(zoneWord("title").ja == "題字");
    CHECK(zoneWord("number-3").ja == "保険者番号の3桁目");
    CHECK(zoneWord("number-3").en == "digit 3 of the insurer's number");
    for (const char* key : {"control",    "symbol",    "number",      "branch", "name",      "kana",
                            "address",    "postcode",  "birth",       "sex",    "head",      "started",
                            "issued",     "effective", "valid_until", "share",  "telephone", "piece-code",
                            "piece-text", "setting",   "print",       "seal"}) {
        INFO(key);
        CHECK(fieldWord(key).ja != fieldWord("never heard of").ja);
    }
    CHECK(fieldWord("name").ja == "氏名");
    CHECK(fieldWord("name-2").ja == "氏名"); // its second place on the sheet
    CHECK(fieldWord("seal").ja == "公印");
    CHECK(fieldWord("piece-code").en == "piece code");
}

TEST_CASE("each place is told once, in the order of the keys") {
    CHECK(fieldsInWords({"name", "address", "name-2"}).ja == "氏名、住所");
    CHECK(fieldsInWords({"name", "address", "name-2"}).en == "name, address");
    CHECK(zonesInWords({"title", "insurer"}).ja == "題字、保険者名");
    CHECK(zonesInWords({}).ja.empty());
    CHECK(keysIn("title number-3") == std::vector<std::string>{"title", "number-3"});
    CHECK(keysIn("").empty());
}
