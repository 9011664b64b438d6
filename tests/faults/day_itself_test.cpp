// The day that the other tests break: unbroken it ends well, and it is the day that it says it is.
#include "tests/core/store_folder.h"
#include "tests/faults/printing_day.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("the printing day of these tests is whole and ends sealed") {
    const StoreFolder folder;
    PrintingDay::prepare(folder.path());
    PrinterTruth paper{};
    paper.pace = 2;
    std::vector<AuditHead> heads;
    std::vector<std::string> acts;
    PrintingDay day(folder.path(), paper, [&](Database& db) { heads.push_back(auditHead(db)); });
    while (day.next()) {
        acts.push_back(day.did());
        REQUIRE(day.broken(heads) == "");
    }
    std::string told;
    for (const std::string& act : acts)
        told += act + ", ";
    INFO(told);
    CHECK(paper.sheetsOut() == 10);
    CHECK(paper.count == 4); // first article, two chunks, and the reprint of a new load
    CHECK(std::count(acts.begin(), acts.end(), "first article") == 2);
    CHECK(std::count(acts.begin(), acts.end(), "spoil") == 1);
    CHECK(acts.back() == "sign");
}
