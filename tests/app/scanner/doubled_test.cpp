#include "app/scanner/doubled.h"

#include <catch2/catch.hpp>

using namespace daishi::scanner;
using std::chrono::milliseconds;

TEST_CASE("the same again at once is the same look") {
    struct Row {
        std::string device, raw;
        int at;
        bool doubled;
    };
    Doubled look(milliseconds(500));
    for (const Row& row : std::vector<Row>{
             {"a", "DB1", 1000, false},
             {"a", "DB1", 1499, true},
             {"a", "DB1", 1998, true}, // a scanner held still: from when it was last seen
             {"a", "DB1", 2498, false},
             {"a", "DB2", 2499, false},
             {"a", "DB1", 2500, false}, // something else was between
             {"b", "DB1", 2501, false}, // another scanner
             {"b", "DB1", 2502, true},
         }) {
        INFO(row.device << " " << row.raw << " " << row.at);
        CHECK(look.isDoubled(row.device, row.raw, milliseconds(row.at)) == row.doubled);
    }
}

TEST_CASE("doubled scans can be wanted") {
    Doubled look(milliseconds(0));
    CHECK_FALSE(look.isDoubled("a", "DB1", milliseconds(5)));
    CHECK_FALSE(look.isDoubled("a", "DB1", milliseconds(5)));
}
