// A day on the floor by the command line alone: the founding incident refused at the tray, and the right
// blank printed.
#include "core/words/scan_codes.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const std::string kHknMark = "DM145011HKN036", kSkkMark = "DM145011SKK01S";
const std::string kTray = TrayCode{1, 1}.encode();

std::vector<std::string> loading(const std::string& job, const std::string& box, const std::string& mark) {
    return {"tray", "load", "--job", JobCode{job}.encode(), "--tray", kTray, "--box", box, "--mark",
            mark,   "--as", "0417"};
}

std::string piece(const std::string& job, unsigned sequence, unsigned copy = 1) {
    return PieceCode{job, sequence, copy}.encode();
}

std::string refused(CliFloor& floor, const std::vector<std::string>& words) {
    return floor.ask(words, Exit::Refused)->getObject("refused")->getValue<std::string>("number");
}

// Loaded and its run open; answers the run.
std::string runOf(CliFloor& floor, const std::string& job, const std::string& box) {
    floor.ask(loading(job, box, kHknMark));
    return floor.ask({"print", "start", kTray, "--as", "0417"})->getValue<std::string>("run");
}

} // namespace

TEST_CASE("the wrong blank is refused at the tray, in words that tell it from the right one") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kSkk);
    const std::string job = floor.releasedJob();
    const auto object = floor.ask(loading(job, box, kSkkMark), Exit::Refused);
    const auto told = object->getObject("refused");
    CHECK(told->getValue<std::string>("number") == "R-101");
    CHECK(told->getValue<std::string>("code") == "STOCK_TYPE_MISMATCH");
    CHECK_FALSE(told->getValue<bool>("retryHelps"));
    for (const char* key : {"sentence", "loaded", "required", "difference", "next"}) {
        INFO(key);
        CHECK_FALSE(told->getValue<std::string>(key).empty());
    }
    auto shown = loading(job, box, kSkkMark);
    shown.insert(shown.end(), {"--lang", "ja"});
    const std::string block = floor.run(shown).out;
    for (const char* part :
         {"止  装填できません", "R-101 STOCK_TYPE_MISMATCH", "装填  川崎市 資格確認書 第1版",
          "必要  川崎市 被保険者証 第3版", "^^^^", "次にすること", "1  トレイから全部取り出し"}) {
        INFO(part << "\n" << block);
        CHECK(block.find(part) != std::string::npos);
    }
    CHECK(refused(floor, {"print", "start", kTray, "--as", "0417"}) == "R-209");
}

TEST_CASE("the right blank is loaded, printed, reconciled, signed and handed over") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    const std::string job = floor.releasedJob();
    const std::string run = runOf(floor, job, box);

    const auto one = floor.ask({"print", "go", run, "--as", "0417"});
    CHECK(one->getValue<std::string>("rest") == "first-article-waits");
    CHECK(one->getValue<int>("wanted") == 5);
    CHECK(floor.ask({"print", "go", run, "--as", "0417"})->getValue<std::string>("rest") ==
          "first-article-waits");
    CHECK(floor.printer.sent.size() == 1); // asking again prints nothing
    floor.ask({"print", "first", run, "--piece", piece(job, 1), "--mark", kHknMark, "--as", "0417"});
    const auto rest = floor.ask({"print", "go", run, "--as", "0417"});
    CHECK(rest->getValue<std::string>("rest") == "finished");
    CHECK(rest->getValue<int>("good") == 6);
    CHECK(floor.printer.sent.size() == 2);

    std::string scans;
    for (unsigned i = 2; i <= 6; ++i)
        scans += piece(job, i) + "\r\n";
    const Ran read = floor.run({"print", "read", "--scans", "-", "--as", "0417", "--json"}, scans);
    CHECK(oneObject(read)->getValue<int>("taken") == 5);
    floor.ask({"print", "count", run, "--sheets", "6", "--as", "0417"});
    floor.ask({"tray", "unload", kTray, "--sheets", "494", "--as", "0417"});
    floor.ask({"box", "count", box, "--in", "store", "--sheets", "494", "--mark", kHknMark, "--as", "0417"});
    CHECK(refused(floor, {"job", "hand-over", job, "--counted", "6", "--as", "0102"}) == "R-605");

    const auto closed = floor.ask({"day", "close", "--as", "0417"});
    INFO(floor.run({"day", "close", "--as", "0417"}).out);
    CHECK(closed->getValue<bool>("mayBeSigned"));
    CHECK(std::filesystem::exists(floor.home() / "reports" /
                                  (closed->getValue<std::string>("number") + ".pdf")));
    floor.ask({"day", "sign", "--as", "0417"});
    CHECK(floor.ask({"day", "sign", "--as", "0102"})->getValue<std::string>("state") == "sealed");
    CHECK(refused(floor, {"job", "hand-over", job, "--counted", "6", "--as", "0102"}) == "R-311");
    floor.clock.set(at("2024-10-01T08:30"));
    CHECK(refused(floor, {"job", "hand-over", job, "--counted", "7", "--as", "0102"}) == "R-608");
    CHECK(floor.ask({"job", "hand-over", job, "--counted", "6", "--as", "0102"})->getValue<int>("pieces") ==
          6);
    CHECK(floor.ask({"verify"})->getValue<bool>("ok"));
}

TEST_CASE("a spoiled sheet that was scanned is printed again, and only so") {
    CliFloor floor;
    floor.makeHome();
    const std::string job = floor.releasedJob();
    const std::string run = runOf(floor, job, floor.receiveBlanks(kHkn));
    floor.ask({"print", "go", run, "--as", "0417"});
    floor.ask({"print", "first", run, "--piece", piece(job, 1), "--mark", kHknMark, "--as", "0417"});
    floor.ask({"print", "go", run, "--as", "0417"});
    CHECK(refused(floor, {"job", "reprint", job + "/000003", "--as", "0417"}) == "R-408");
    CHECK(floor.ask({"print", "spoil", piece(job, 3), "--reason", "dirt", "--as", "0417"})
              ->getValue<int>("taken") == 1);
    const Ran twice = floor.run({"print", "spoil", piece(job, 4), piece(job, 3), "--as", "0417", "--json"});
    CHECK(twice.exit == Exit::Refused);
    CHECK(oneObject(twice)->getValue<int>("taken") == 1);
    CHECK(floor.ask({"job", "show", job})->getValue<std::string>("state") == "released");
}

TEST_CASE("one interruption pauses between chunks, two end the run") {
    CliFloor floor;
    floor.makeHome();
    const std::string job = floor.releasedJob();
    const std::string run = runOf(floor, job, floor.receiveBlanks(kHkn));
    floor.ask({"print", "go", run, "--as", "0417"});
    floor.ask({"print", "first", run, "--piece", piece(job, 1), "--mark", kHknMark, "--as", "0417"});
    floor.interrupts = 1;
    CHECK(floor.ask({"print", "go", run, "--as", "0417"})->getValue<std::string>("rest") == "paused");
    floor.ask({"print", "resume", run, "--as", "0417"});
    floor.interrupts = 2;
    floor.ask({"print", "go", run, "--as", "0417"});
    CHECK(floor.ask({"print", "status", run})->getValue<std::string>("state") == "stopped");
}

TEST_CASE("a printer that is gone is refused, and said to be gone") {
    CliFloor floor;
    floor.makeHome();
    const std::string job = floor.releasedJob();
    const std::string run = runOf(floor, job, floor.receiveBlanks(kHkn));
    floor.printer.reachable = false;
    CHECK(refused(floor, {"print", "go", run, "--as", "0417"}) == "R-403");
    CHECK(floor.printer.sent.empty());
    const auto printers = floor.ask({"printer", "list"})->getArray("printers");
    CHECK(printers->getObject(0)->getValue<std::string>("state") == "unreachable");
}

TEST_CASE("what nobody knows is doubtful until a supervisor settles it by scans") {
    CliFloor floor;
    floor.makeHome();
    const std::string job = floor.releasedJob();
    const std::string run = runOf(floor, job, floor.receiveBlanks(kHkn));
    floor.forgetful = true;
    const auto lost = floor.ask({"print", "go", run, "--as", "0417"}, Exit::Refused);
    CHECK(lost->getValue<int>("doubtful") == 1);
    CHECK(refused(floor, {"print", "settle", run, "--not-printed", "1", "--as", "0417"}) == "R-702");
    const auto settled = floor.ask({"print", "settle", run, "--good", piece(job, 1), "--good", kHknMark,
                                    "--not-printed", "0", "--as", "0102"});
    CHECK(settled->getValue<int>("good") == 1);
    CHECK(floor.ask({"print", "status"})->getArray("runs")->getObject(0)->getValue<int>("doubtful") == 0);
}

TEST_CASE("a badge may be scanned, and a misread one is refused and written down") {
    CliFloor floor;
    floor.makeHome();
    floor.ask({"request", "ask", "kawasaki-hkn-3", "500", "--as", BadgeCode{"0417"}.encode()});
    CHECK(refused(floor, {"request", "ask", "kawasaki-hkn-3", "500", "--as", "DU0417"}) == "R-211");
    const auto events = floor.ask({"audit", "list"})->getArray("events");
    const std::size_t count = events->size(); // the PINs were set before
    REQUIRE(count >= 2);
    CHECK(events->getObject(unsigned(count - 2))->getValue<std::string>("kind") == "request.asked");
    CHECK(events->getObject(unsigned(count - 1))->getValue<std::string>("kind") == "refused");
}
