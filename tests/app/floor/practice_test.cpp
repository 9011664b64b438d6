// The world around the console: a morning that is ready, and acts that reach the paper.
#include <fstream>
#include <set>
#include <sstream>

#include "app/replay/ask.h"
#include "core/words/scan.h"
#include "tests/app/floor/practice_kit.h"

using namespace daishi;
using namespace daishi::practice;
using namespace daishi::test;

namespace {

bool labelLies(const SeenBox& box, const replay::House& house) {
    return !box.inside.empty() &&
           house.registry.blankType(box.inside.front().type)->title +
                   house.registry.insurer(house.registry.blankType(box.inside.front().type)->insurer)
                       ->name.ja !=
               box.title.ja + box.whose.ja;
}

} // namespace

TEST_CASE(
    "the practice morning is ready: released jobs, received boxes, empty trays, a store that verifies") {
    PracticeFolder folder{""};
    DemoDay day = makeDemoDay({DAISHI_VPRINTER, DAISHI_CONFIG_FOLDER}, folder.path());
    replay::House& house = *day.house;
    CHECK(ask(house, {"verify"}).exit == Exit::Done);
    CHECK(day.tickets.size() == 3);
    for (const Ticket& ticket : day.tickets)
        CHECK(std::holds_alternative<Scan>(readScan(ticket.code)));
    World world(std::move(day), folder.path());
    CHECK(localIso(world.begins(), world.registry().site.zone).substr(0, 16) == "2024-09-30T08:40");
    CHECK(world.pinOf(BadgeId("0417")).size() == 6);
    const Seen seen = world.look();
    int lying = 0, atTheGate = 0;
    for (const SeenBox& box : seen.boxes) {
        lying += labelLies(box, house);
        atTheGate += box.id.empty();
        CHECK(std::holds_alternative<Scan>(readScan(box.supplierLabel)));
    }
    CHECK(lying == 2);
    CHECK(atTheGate == 3);
    REQUIRE(seen.printers.size() == 2);
    for (const SeenPrinter& printer : seen.printers) {
        CHECK(printer.power);
        for (const SeenTray& tray : printer.trays)
            CHECK(tray.inside.empty());
    }
    CHECK(seen.output.empty());
}

TEST_CASE("what hands do reaches the paper, and is written down as a scene would have it") {
    PracticeDay day;
    day.world.act("floor put L1 in printer-1/2 30 sheets");
    day.world.act("floor put K1 in printer-1/2 5 sheets on top");
    Seen seen = day.world.look();
    const replay::Stack& tray = seen.printers[0].trays[1].inside;
    REQUIRE(tray.size() == 2);
    CHECK(tray[0].type.str() == "kawasaki-hkn-3");
    CHECK(tray[1].type.str() == "kawasaki-skk-1"); // the label of L1 lies
    CHECK(sheetsIn(boxNamed(seen, "L1").inside) == 470);

    day.world.act("floor take from printer-1/2 into L1");
    seen = day.world.look();
    CHECK(seen.printers[0].trays[1].inside.empty());
    CHECK(sheetsIn(boxNamed(seen, "L1").inside) == 505);

    CHECK_THROWS_WITH(day.world.act("floor put L1 in printer-1/2 9000 sheets"), Catch::Contains("only 505"));
    CHECK_THROWS_AS(day.world.act("properly close the day"), std::runtime_error);
    CHECK_THROWS_AS(day.world.act("daishi verify"), std::runtime_error);
    std::ifstream in(day.folder.path() / "acts.txt");
    std::ostringstream acts;
    acts << in.rdbuf();
    CHECK(acts.str() ==
          "  floor put L1 in printer-1/2 30 sheets\n  floor put K1 in printer-1/2 5 sheets on top\n"
          "  floor take from printer-1/2 into L1\n");
}

TEST_CASE("doors, trays, the network and the plug") {
    PracticeDay day;
    const auto printer = [&] { return day.world.look().printers[0]; };
    day.world.act("floor door printer-1 open");
    CHECK(printer().door);
    day.world.act("floor door printer-1 shut");
    CHECK_FALSE(printer().door);
    day.world.act("floor tray printer-1/1 out");
    CHECK(printer().trays[0].out);
    day.world.act("floor offline printer-1");
    CHECK(printer().offline);
    day.world.act("floor put K1 in printer-1/1 10 sheets");
    day.world.act("floor unplug printer-1");
    CHECK_FALSE(printer().power);
    CHECK_THROWS_AS(day.world.act("floor unplug printer-1"), std::runtime_error); // and nobody else dies
    CHECK_THROWS_AS(day.world.act("floor door printer-1 open"), std::runtime_error);
    day.world.act("floor plug printer-1");
    CHECK(printer().power);
    CHECK(sheetsIn(printer().trays[0].inside) == 10);
    CHECK_THROWS_AS(day.world.act("floor plug printer-1"), std::runtime_error);
}

TEST_CASE("a label of ours is stuck onto a box that was received in the meantime") {
    PracticeDay day;
    CHECK(boxNamed(day.world.look(), "Y1").ourLabel.empty());
    day.world.stick("Y1", "L-240930-01/001");
    const SeenBox box = boxNamed(day.world.look(), "Y1");
    CHECK(box.id == "L-240930-01/001");
    CHECK(box.ourLabel == BoxCode{"L-240930-01", 1}.encode());
    day.world.stick("X1", BoxCode{"L-240930-02", 2}.encode());
    CHECK(boxNamed(day.world.look(), "X1").id == "L-240930-02/002");
    CHECK_THROWS_AS(day.world.stick("X2", "J-240930-01"), std::runtime_error);

    // A label that is torn off one box and stuck onto another says what it said before.
    day.world.stick("S1", boxNamed(day.world.look(), "K1").ourLabel);
    CHECK(boxNamed(day.world.look(), "S1").title.ja == "被保険者証");
    CHECK(boxNamed(day.world.look(), "S1").inside.front().type.str() == "kawasaki-skk-1");
}

TEST_CASE("a name on paper is read as its code") {
    CHECK(codeFor("J-240930-01") == JobCode{"J-240930-01"}.encode());
    CHECK(codeFor("L-240930-01/7") == BoxCode{"L-240930-01", 7}.encode());
    CHECK(codeFor("V-240930-01") == TestCode{"V-240930-01"}.encode());
    CHECK(codeFor("L-240930-01/000") == "L-240930-01/000");
    CHECK(codeFor("anything") == "anything");
}

TEST_CASE("what a killed panel has left is cleared away, and what is in use is not") {
    const auto used = std::make_unique<PracticeFolder>("");
    const std::filesystem::path left = used->path().parent_path().parent_path() / "daishi-floor-left00";
    std::filesystem::create_directories(left / "day");
    std::ofstream(left / "lock") << "";
    const PracticeFolder another("");
    CHECK_FALSE(std::filesystem::exists(left));
    CHECK(std::filesystem::exists(used->path()));
    CHECK(another.path() != used->path());
}

TEST_CASE("a kept practice day is replaced by the next one, and nothing else is") {
    const PracticeFolder outside("");
    const std::filesystem::path kept = outside.path() / "kept";
    {
        const PracticeFolder first(kept);
        std::ofstream(first.path() / "note") << "of the first day";
    }
    CHECK(std::filesystem::exists(kept / "day" / "note"));
    {
        const PracticeFolder second(kept);
        CHECK(std::filesystem::is_empty(second.path()));
    }
    std::filesystem::create_directory(outside.path() / "other");
    std::ofstream(outside.path() / "other" / "file") << "somebody's";
    CHECK_THROWS_WITH(PracticeFolder(outside.path() / "other"), Catch::Contains("nothing was changed"));
    CHECK(std::filesystem::exists(outside.path() / "other" / "file"));
}
