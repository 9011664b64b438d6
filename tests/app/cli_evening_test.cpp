// What the evening tells of what was not counted and of what was refused; and days that are past.
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("what nobody counted has no figure, and the command that counts it is named") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    for (int again = 0; again < 3; ++again)
        floor.run({"box", "open", "DB1", "--as", "0417"}); // R-211, the same each time
    const auto closed = floor.ask({"day", "close", "--as", "0417"});
    const auto missing = closed->getArray("differences")->getObject(0);
    CHECK(missing->getValue<std::string>("kind") == "count-missing");
    CHECK(missing->isNull("found"));
    const std::string next = closed->getArray("next")->getElement<std::string>(0);
    CHECK(next.find("box count L-240930-01/001 --in store --sheets N --mark SCAN") != std::string::npos);
    const auto refusals = closed->getArray("refusals");
    REQUIRE(refusals->size() == 1);
    CHECK(refusals->getObject(0)->getValue<int>("times") == 3);
    CHECK(floor.run({"day", "show", "2024-09-30"}).out.find("not counted") != std::string::npos);
    CHECK(floor.run({"day", "show", "2024-09-30", "--lang", "ja"}).out.find("未計数") != std::string::npos);
    floor.ask({"box", "count", "L-240930-01/001", "--in", "store", "--sheets", "500", "--mark",
               "DM145011HKN036", "--as", "0417"}); // as the next act says
    CHECK(floor.ask({"day", "close", "--as", "0417"})->getArray("differences")->size() == 0);
}

TEST_CASE("blanks are not asked for by a day that is past") {
    CliFloor floor;
    floor.makeHome();
    const std::vector<std::string> ask = {"request", "ask",        kHkn.str(), "500",
                                          "--by",    "2024-09-29", "--as",     "0417"};
    CHECK(floor.ask(ask, Exit::Refused)->getObject("refused")->getValue<std::string>("number") == "R-230");
    CHECK(floor.run(ask).out.find("2024-09-29") != std::string::npos);
    CHECK(floor.ask({"request", "list"})->getArray("requests")->size() == 0);
}
