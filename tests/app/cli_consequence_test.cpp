// What an act leaves behind is told, whatever else went wrong; and what failed has left nothing.
#include <fstream>

#include "core/words/scan_codes.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;
namespace fs = std::filesystem;

namespace {

const std::string kHknMark = "DM145011HKN036", kSkkMark = "DM145011SKK01S";
const std::string kTray = TrayCode{1, 1}.encode();

std::string piece(const std::string& job, unsigned sequence) {
    return PieceCode{job, sequence, 1}.encode();
}

std::string refused(CliFloor& floor, const std::vector<std::string>& words) {
    return floor.ask(words, Exit::Refused)->getObject("refused")->getValue<std::string>("number");
}

struct Printed {
    std::string job, run, box;
};

// Six pieces, printed and good.
Printed printed(CliFloor& floor) {
    const std::string box = floor.receiveBlanks(kHkn);
    const std::string job = floor.releasedJob();
    floor.ask({"tray", "load", "--job", JobCode{job}.encode(), "--tray", kTray, "--box", box, "--mark",
               kHknMark, "--as", "0417"});
    const auto run = floor.ask({"print", "start", kTray, "--as", "0417"})->getValue<std::string>("run");
    floor.ask({"print", "go", run, "--as", "0417"});
    floor.ask({"print", "first", run, "--piece", piece(job, 1), "--mark", kHknMark, "--as", "0417"});
    floor.ask({"print", "go", run, "--as", "0417"});
    return {job, run, box};
}

fs::path fileOf(CliFloor& floor, const std::vector<std::string>& lines) {
    const fs::path file = floor.folder / "scans.txt";
    std::ofstream out(file);
    for (const std::string& line : lines)
        out << line << "\n";
    return file;
}

} // namespace

TEST_CASE("a home is restored with every open job on hold, or not at all") {
    CliFloor floor;
    floor.makeHome();
    const std::string job = floor.releasedJob();
    const fs::path copy = floor.folder / "copy", again = floor.folder / "again";
    floor.ask({"backup", copy.string()});
    const std::vector<std::string> restore = {
        "restore", copy.string(), "--keys", (floor.home() / "keys").string(),
        "--as",    "0102",        "--home", again.string()};
    SECTION("a wrong PIN") {
        floor.pins[BadgeId("0102")] = "9173";
        CHECK(refused(floor, restore) == "R-710");
    }
    SECTION("nobody there") {
        floor.pins[BadgeId("0102")] = std::nullopt;
        CHECK(refused(floor, restore) == "R-714");
    }
    SECTION("a scan that is no badge") {
        auto misread = restore;
        misread[5] = "DB24092701001X";
        CHECK(floor.ask(misread, Exit::Refused)->has("refused"));
    }
    SECTION("an empty folder is there") {
        fs::create_directory(again);
    }
    if (!fs::is_directory(again))
        CHECK_FALSE(fs::exists(again));
    CHECK_FALSE(fs::exists(again.string() + ".restoring"));
    floor.pins.clear();
    int asked = 0;
    floor.whileTyping = [&] { ++asked; };
    CHECK(floor.ask(restore)->getArray("held")->size() == 1);
    CHECK(asked == 1);
    CHECK_FALSE(fs::exists(again.string() + ".restoring"));
    const auto shown = floor.ask({"job", "show", job, "--home", again.string()});
    CHECK(shown->getArray("holds")->size() == 1);
}

TEST_CASE("a sheet of another blank among many scans is told, wherever it lies") {
    CliFloor floor;
    floor.makeHome();
    const std::string job = printed(floor).job;
    for (unsigned n : {2, 3, 4})
        floor.ask({"print", "spoil", piece(job, n), "--reason", "dirt", "--as", "0417"});
    const auto list =
        floor.ask({"destroy", "open", "--reason", "r", "--as", "0417"})->getValue<std::string>("destruction");
    std::vector<std::string> lines = {piece(job, 2), kSkkMark, piece(job, 3), kHknMark};
    const std::vector<std::string> scan = {"destroy", "scan", list, "--scans", "FILE", "--as", "0417"};
    const auto with = [&](std::vector<std::string> words) {
        words[4] = fileOf(floor, lines).string();
        return words;
    };
    SECTION("all are taken") {
        const auto told = floor.ask(with(scan));
        CHECK(told->getValue<int>("taken") == 2);
        REQUIRE(told->getArray("contradicting")->size() == 1);
        const auto odd = told->getArray("contradicting")->getObject(0);
        CHECK(odd->getValue<std::string>("code") == piece(job, 2));
        CHECK(odd->getValue<std::string>("hold").find("hold 1") != std::string::npos);
    }
    SECTION("people see it as something to be done") {
        const std::string shown = floor.run(with(scan)).out;
        CHECK(shown.find("another blank") != std::string::npos);
        CHECK(shown.find("supervisor") != std::string::npos);
    }
    SECTION("one is refused") {
        lines.insert(lines.end(), {piece(job, 6), kHknMark}); // not spoiled
        const auto told = floor.ask(with(scan), Exit::Refused);
        CHECK(told->getValue<int>("taken") == 2);
        CHECK(told->getValue<std::string>("contradicting") == piece(job, 2));
    }
}

TEST_CASE("a box is split only where its label can be written") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    const auto boxes = [&] {
        const auto lot =
            floor.ask({"lot", "list"})->getArray("lots")->getObject(0)->getValue<std::string>("lot");
        return floor.ask({"lot", "show", lot})->getArray("boxes")->size();
    };
    fs::create_directory(floor.folder / "folder");
    for (const fs::path& bad : {floor.folder / "nowhere" / "label.pdf", floor.folder / "folder"}) {
        const Ran ran =
            floor.run({"box", "split", box, "--sheets", "100", "--out", bad.string(), "--as", "0417"});
        CHECK(ran.exit == Exit::Failure);
        CHECK(ran.err.find("nothing was done") != std::string::npos);
        CHECK(boxes() == 1);
    }
    const fs::path good = floor.folder / "label.pdf";
    floor.ask({"box", "split", box, "--sheets", "100", "--out", good.string(), "--as", "0417"});
    CHECK(fs::file_size(good) > 1000);
    CHECK(boxes() == 2);
}

TEST_CASE("a box that was split is told also when its label could not be written") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    const fs::path folder = floor.folder / "gone";
    fs::create_directory(folder);
    floor.whileTyping = [&] { fs::remove_all(folder); };
    const auto split = floor.ask(
        {"box", "split", box, "--sheets", "100", "--out", (folder / "l.pdf").string(), "--as", "0417"});
    CHECK(split->getValue<std::string>("newBox").find("/002") != std::string::npos);
    CHECK_FALSE(split->getValue<std::string>("label").empty());
    CHECK(split->has("failure"));
}

TEST_CASE("a day whose report cannot be written is judged all the same, and told so") {
    CliFloor floor;
    floor.makeHome();
    fs::remove_all(floor.home() / "reports");
    std::ofstream(floor.home() / "reports") << "in the way";
    const auto closed = floor.ask({"day", "close", "--as", "0417"});
    CHECK(closed->has("mayBeSigned"));
    CHECK(closed->has("failure"));
    CHECK(floor.run({"day", "report"}).exit == Exit::Failure);
}

TEST_CASE("a day that was touched again is not called one that may be signed") {
    CliFloor floor;
    floor.makeHome();
    const auto [job, run, box] = printed(floor);
    const auto lot = floor.ask({"lot", "list"})->getArray("lots")->getObject(0)->getValue<std::string>("lot");
    for (unsigned n : {2, 3, 4, 5, 6})
        floor.ask({"print", "read", piece(job, n), "--as", "0417"});
    floor.ask({"print", "count", run, "--sheets", "6", "--as", "0417"});
    floor.ask({"tray", "unload", kTray, "--sheets", "494", "--as", "0417"});
    floor.ask({"box", "count", box, "--in", "store", "--sheets", "494", "--mark", kHknMark, "--as", "0417"});
    REQUIRE(floor.ask({"day", "close", "--as", "0417"})->getValue<bool>("mayBeSigned"));
    floor.ask(
        {"lot", "find", lot, "--type", kSkk.str(), "--reason", "seen", "--as", "0102", "--second", "0103"});
    const auto shown = floor.ask({"day", "show", "2024-09-30"});
    REQUIRE(shown->getValue<std::string>("state") == "disputed");
    const std::string told = floor.run({"day", "show", "2024-09-30"}).out;
    CHECK(told.find("may be signed") == std::string::npos);
    CHECK(told.find("day close 2024-09-30") != std::string::npos);
}

TEST_CASE("labels are made for the boxes that are there, and of no lot that was rejected") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    const auto lot = floor.ask({"lot", "list"})->getArray("lots")->getObject(0)->getValue<std::string>("lot");
    const fs::path file = floor.folder / "labels.pdf";
    const std::vector<std::string> write = {"lot", "labels", lot, "--out", file.string()};
    floor.ask({"box", "split", box, "--sheets", "100", "--as", "0417"});
    CHECK(floor.ask(write)->getValue<int>("labels") == 2);
    floor.ask({"box", "destroy", lot + "/002", "--sheets", "100", "--mark", kHknMark, "--reason", "r",
               "--method", "m", "--as", "0102", "--second", "0103"});
    CHECK(floor.ask(write)->getValue<int>("labels") == 1);
    floor.ask({"request", "ask", kHkn.str(), "500", "--as", "0417"});
    floor.ask({"request", "approve", "Q-240930-02", "--number", "6-2", "--as", "0417"});
    floor.ask({"delivery", "announce", "Q-240930-02", "--note", "N-2", "--type", kHkn.str(), "--boxes", "1",
               "--per-box", "500", "--as", "0417"});
    floor.ask({"delivery", "scan", "D-240930-02", SupplierCode{"145011", "HKN", 3, 500, 77}.encode(), "--as",
               "0417"});
    floor.ask({"delivery", "refuse", "D-240930-02", "--reason", "r", "--as", "0102"});
    CHECK(refused(floor, {"lot", "labels", "L-240930-02", "--out", file.string()}) == "R-212");
}

TEST_CASE("what is sent back has its slip, and the slip can be written again") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    const std::vector<std::string> back = {"box",    "return",   box,        "--sheets", "500",
                                           "--mark", kHknMark,   "--reason", "余剰",     "--as",
                                           "0102",   "--second", "0103"};
    auto nowhere = back;
    nowhere.insert(nowhere.end(), {"--out", "/no/such/folder/slip.pdf"});
    CHECK(floor.run(nowhere).exit == Exit::Failure); // and the box is still here
    const auto done = floor.ask(back);
    const auto slip = done->getValue<std::string>("slip");
    const fs::path file = done->getValue<std::string>("file");
    CHECK(file == floor.home() / "reports" / ("return-" + slip + ".pdf"));
    const fs::path copy = floor.folder / "copy.pdf";
    floor.ask({"box", "slip", slip, "--out", copy.string()});
    CHECK(bytesOf(copy) == bytesOf(file));
    CHECK(refused(floor, {"box", "slip", "B-240930-77"}) == "R-210");
}

TEST_CASE("boxes that are sent back are told also when their slip could not be written") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kHkn);
    floor.whileTyping = [&] {
        fs::remove_all(floor.home() / "reports");
        std::ofstream(floor.home() / "reports") << "in the way";
    };
    const auto done = floor.ask({"box", "return", box, "--sheets", "500", "--mark", kHknMark, "--reason", "r",
                                 "--as", "0102", "--second", "0103"});
    CHECK(done->has("slip"));
    CHECK(done->has("failure"));
    CHECK(done->getArray("next")->size() == 1);
}

TEST_CASE("a rejected lot goes back with its slip") {
    CliFloor floor;
    floor.makeHome();
    floor.ask({"request", "ask", kHkn.str(), "1000", "--as", "0417"});
    floor.ask({"request", "approve", "Q-240930-01", "--number", "6-2", "--as", "0417"});
    floor.ask({"delivery", "announce", "Q-240930-01", "--note", "N-2", "--type", kHkn.str(), "--boxes", "2",
               "--per-box", "500", "--as", "0417"});
    for (const unsigned serial : {77U, 78U})
        floor.ask({"delivery", "scan", "D-240930-01", SupplierCode{"145011", "HKN", 3, 500, serial}.encode(),
                   "--as", "0417"});
    floor.ask({"delivery", "refuse", "D-240930-01", "--reason", "r", "--as", "0102"});
    CHECK(refused(floor, {"lot", "slip", "L-240930-01"}) == "R-210");
    const auto done = floor.ask({"lot", "return", "L-240930-01", "--reason", "運送業者が引き取り", "--as",
                                 "0102", "--second", "0103"});
    CHECK(fs::file_size(done->getValue<std::string>("file")) > 1000);
    CHECK(floor.ask({"lot", "slip", "L-240930-01"})->getValue<int>("boxes") == 2);
}

TEST_CASE("a file without a scan is not taken for boxes") {
    CliFloor floor;
    floor.makeHome();
    const Ran ran =
        floor.run({"delivery", "scan", "D-240930-01", fileOf(floor, {}).string(), "--as", "0417"});
    CHECK(ran.exit == Exit::Usage);
    CHECK(ran.err.find("no scan") != std::string::npos);
}

TEST_CASE("only two blanks are set against each other letter by letter") {
    CliFloor floor;
    floor.makeHome();
    const std::string box = floor.receiveBlanks(kSkk);
    const std::string job = floor.releasedJob();
    const Ran ran = floor.run({"job", "hand-over", job, "--counted", "1", "--as", "0102"});
    REQUIRE(ran.exit == Exit::Refused);
    CHECK(ran.out.find('^') == std::string::npos);
}
