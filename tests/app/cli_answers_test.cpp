// Every command, called as a program would: one JSON object, whatever comes of it.
#include <map>
#include <set>
#include <sstream>

#include "app/cli/verb.h"
#include "core/words/scan_codes.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Row {
    std::vector<std::string> words;
    Exit exit;
};

const std::string kMark = "DM145011HKN036";

// One call for every command, on a home where nothing has happened yet.
std::vector<Row> everyCommand(const CliFloor& floor) {
    const std::string out = (floor.folder / "out.pdf").string();
    const std::string other = (floor.folder / "other").string();
    const std::string picture = (floor.folder / "empty.csv").string();
    using enum Exit;
    return {
        {{"home", "init", "--home", other, "--simulation"}, Done},
        {{"home", "show"}, Done},
        {{"config", "check"}, Done},
        {{"people", "list"}, Done},
        {{"people", "show", "0418"}, Done},
        {{"people", "set-pin", "0417", "--as", "0417"}, Done},
        {{"people", "login", "--as", "0417"}, Done},
        {{"people", "logout", "--as", "0417"}, Done},
        {{"people", "block", "0418", "--reason", "r", "--as", "0901"}, Done},
        {{"people", "unblock", "0418", "--reason", "r", "--as", "0102", "--second", "0103"}, Done},
        {{"people", "issue", "0518", "--reason", "r", "--as", "0102", "--second", "0103"}, Done},
        {{"people", "free-pin", "0417", "--reason", "r", "--as", "0102"}, Refused},
        {{"clock", "confirm", "--as", "0102", "--second", "0103"}, Refused},
        {{"request", "ask", "kawasaki-hkn-3", "500", "--as", "0417"}, Done},
        {{"request", "approve", "Q-240930-01", "--number", "6-1", "--as", "DU0417D"}, Done},
        {{"request", "ask", "kawasaki-hkn-3", "0", "--as", "0417"}, Usage},
        {{"request", "urgent", "kawasaki-hkn-3", "--as", "0102"}, Refused},
        {{"request", "list"}, Done},
        {{"delivery", "announce", "Q-240930-09", "--note", "N", "--type", "kawasaki-hkn-3", "--boxes", "1",
          "--per-box", "500", "--as", "0417"},
         Refused},
        {{"delivery", "scan", "D-240930-01", "scan", "--as", "0417"}, Refused},
        {{"delivery", "mark", "D-240930-01", "--box", "1", "--mark", kMark, "--as", "0417"}, Refused},
        {{"delivery", "inspect", "D-240930-01", "--as", "0417"}, Refused},
        {{"delivery", "refuse", "D-240930-01", "--reason", "r", "--as", "0102"}, Refused},
        {{"delivery", "list"}, Done},
        {{"delivery", "samples", "D-240930-01", "--as", "0417"}, Refused},
        {{"delivery", "pictures", "D-240930-01"}, Refused},
        {{"delivery", "picture", "D-240930-01", "--box", "1", "--picture", picture, "--as", "0417"}, Refused},
        {{"blank-type", "enrol", "kawasaki-hkn-3", "--plate", picture, "--as", "0102", "--second", "0103"},
         Refused},
        {{"blank-type", "list"}, Done},
        {{"blank-type", "show", "kawasaki-hkn-3"}, Done},
        {{"blank-type", "show", "kawasaki-hkn-3", "--plate", out}, Refused},
        {{"reader", "service", "--reason", "r", "--as", "0417"}, Done},
        {{"reader", "challenge", "--picture", picture, "--is", "kawasaki-skk-1", "--expected",
          "kawasaki-hkn-3", "--as", "0102"},
         Refused},
        {{"reader", "show"}, Done},
        {{"evidence", "list"}, Done},
        {{"evidence", "list", "--day", "2024-09-30"}, Done},
        {{"evidence", "show", "99"}, Refused},
        {{"evidence", "open", "99", "--out", out, "--as", "0102"}, Refused},
        {{"print", "look", "J-240930-01-R01", "--reason", "r", "--as", "0417", "--second", "0102"}, Refused},
        {{"lot", "list"}, Done},
        {{"lot", "show", "L-240930-01"}, Refused},
        {{"lot", "trace", "L-240930-01"}, Refused},
        {{"lot", "hold", "L-240930-01", "--reason", "r", "--as", "0417"}, Refused},
        {{"lot", "lift", "L-240930-01", "--reason", "r", "--as", "0102", "--second", "0103"}, Refused},
        {{"lot", "find", "L-240930-01", "--type", "kawasaki-skk-1", "--reason", "r", "--as", "0102",
          "--second", "0103"},
         Refused},
        {{"lot", "return", "L-240930-01", "--reason", "r", "--as", "0102", "--second", "0103"}, Refused},
        {{"lot", "slip", "L-240930-01", "--out", out}, Refused},
        {{"lot", "labels", "L-240930-01", "--out", out}, Refused},
        {{"box", "open", "scan", "--as", "0417"}, Refused},
        {{"box", "count", "L-240930-01/001", "--in", "store", "--sheets", "1", "--as", "0417"}, Refused},
        {{"box", "adjust", "L-240930-01/001", "--in", "tray", "--found", "1", "--reason", "r", "--as", "0102",
          "--second", "0103"},
         Refused},
        {{"box", "find", "L-240930-01/001", "--type", "kawasaki-skk-1", "--reason", "r", "--as", "0102",
          "--second", "0103"},
         Refused},
        {{"box", "return", "L-240930-01/001", "--sheets", "1", "--reason", "r", "--as", "0102", "--second",
          "0103"},
         Refused},
        {{"box", "slip", "B-240930-01", "--out", out}, Refused},
        {{"box", "split", "L-240930-01/001", "--sheets", "1", "--as", "0417"}, Refused},
        {{"box", "sample", "L-240930-01/001", "--sheets", "1", "--purpose", "p", "--as", "0417"}, Refused},
        {{"box", "destroy", "L-240930-01/001", "--sheets", "1", "--reason", "r", "--method", "m", "--as",
          "0102", "--second", "0103"},
         Refused},
        {{"box", "waste", "L-240930-01/001", "--as", "0417"}, Refused},
        {{"destroy", "open", "--reason", "r", "--as", "0417"}, Done},
        {{"destroy", "scan", "X-240930-01", "p", "--as", "0417"}, Refused},
        {{"destroy", "scan", "X-240930-01", "--as", "0417"}, Usage},
        {{"destroy", "uncoded", "X-240930-01", "--box", "L-240930-01/001", "--sheets", "1", "--as", "0102"},
         Refused},
        {{"destroy", "finish", "X-240930-01", "--method", "m", "--as", "0102", "--second", "0103"}, Refused},
        {{"destroy", "list"}, Done},
        {{"stocktake", "open", "--as", "0102"}, Refused},
        {{"stocktake", "count", "S-240930-01", "L-240930-01/001", "--in", "store", "--sheets", "1", "--as",
          "0417"},
         Refused},
        {{"stocktake", "recount", "S-240930-01", "L-240930-01/001", "--in", "store", "--sealed", "--as",
          "0418"},
         Refused},
        {{"stocktake", "settle", "S-240930-01", "L-240930-01/001", "--in", "store", "--reason", "r", "--as",
          "0102", "--second", "0103"},
         Refused},
        {{"stocktake", "close", "S-240930-01", "--as", "0102"}, Refused},
        {{"stocktake", "show", "S-240930-01"}, Refused},
        {{"stocktake", "list"}, Done},
        {{"stock", "forecast"}, Done},
        {{"tray", "clear", "t", "--left", "0", "--output", "0", "--as", "0417"}, Refused},
        {{"print", "test", "J-240930-01-R01", "--as", "0417"}, Refused},
        {{"tray", "load", "--job", "j", "--tray", "t", "--box", "b", "--as", "0417"}, Refused},
        {{"tray", "unload", "t", "--sheets", "1", "--as", "0417"}, Refused},
        {{"tray", "list"}, Done},
        {{"tray", "labels", "--out", (floor.folder / "labels").string()}, Done},
        {{"tray", "labels", "printer-1/1", "--out", out}, Done},
        {{"tray", "cards", "--out", (floor.folder / "labels").string()}, Done},
        {{"job", "import", (floor.folder / "empty.csv").string(), "--mapping", "kawasaki-hkn", "--issued",
          "2024-10-01", "--as-of", "2024-09-30", "--people", "1", "--households", "1", "--as", "0417"},
         InputRejected},
        {{"job", "check", "J-240930-01"}, Refused},
        {{"job", "release", "J-240930-01", "--as", "0102"}, Refused},
        {{"job", "hold", "J-240930-01", "--reason", "r", "--as", "0417"}, Refused},
        {{"job", "lift", "J-240930-01", "--reason", "r", "--as", "0102", "--second", "0103"}, Refused},
        {{"job", "list", "--all"}, Done},
        {{"job", "show", "J-240930-01"}, Refused},
        {{"job", "ticket", "J-240930-01", "--out", out}, Refused},
        {{"job", "reprint", "J-240930-01/000001", "--as", "0417"}, Refused},
        {{"job", "hand-over", "J-240930-01", "--counted", "6", "--as", "0102"}, Refused},
        {{"print", "start", "printer-1/1", "--as", "0417"}, Refused},
        {{"print", "go", "J-240930-01-R01", "--as", "0417"}, Refused},
        {{"print", "first", "J-240930-01-R01", "--piece", "p", "--mark", kMark, "--as", "0417"}, Refused},
        {{"print", "pause", "J-240930-01-R01", "--as", "0417"}, Refused},
        {{"print", "resume", "J-240930-01-R01", "--as", "0417"}, Refused},
        {{"print", "stop", "J-240930-01-R01", "--as", "0417"}, Refused},
        {{"print", "count", "J-240930-01-R01", "--sheets", "1", "--as", "0417"}, Refused},
        {{"print", "recover", "--as", "0417"}, Done},
        {{"print", "read", "p", "--as", "0417"}, Refused},
        {{"print", "spoil", "p", "--as", "0417"}, Refused},
        {{"print", "settle", "J-240930-01-R01", "--not-printed", "1", "--as", "0102"}, Refused},
        {{"print", "status"}, Done},
        {{"read", "feed", "J-240930-01-R01", "p", "--as", "0417"}, Refused},
        {{"read", "resolve", "1", "p", "--reason", "r", "--as", "0417", "--second", "0102"}, Refused},
        {{"read", "list"}, Done},
        {{"read", "show", "J-240930-01-R01"}, Refused},
        {{"printer", "list"}, Done},
        {{"day", "close", "--as", "0417"}, Done},
        {{"day", "explain", "count-missing:x", "--owner", "0417", "--reason", "r", "--as", "0102"}, Refused},
        {{"day", "sign", "2024-09-29", "--as", "0102"}, Refused},
        {{"day", "show"}, Done},
        {{"day", "report"}, Done},
        {{"backup", (floor.folder / "backup").string()}, Done},
        {{"restore", (floor.folder / "nowhere").string(), "--keys", "keys", "--as", "0102"}, Failure},
        {{"store", "migrate"}, Done},
        {{"verify"}, Done},
        {{"verify", "--head", "0123 4567 89AB"}, Failure},
        {{"audit", "list"}, Done},
        {{"refusals"}, Done},
        {{"refusals", "--markdown"}, Done},
        {{"version"}, Done},
        {{"help"}, Done},
        {{"help", "lot"}, Done},
        {{"lot", "nothing"}, Usage},
    };
}

} // namespace

TEST_CASE("every command writes exactly one JSON object and ends as it says") {
    CliFloor floor;
    floor.makeHome();
    writeBytes(floor.folder / "empty.csv", "");
    std::set<std::string> called;
    for (const Row& row : everyCommand(floor)) {
        INFO(row.words[0] << " " << (row.words.size() > 1 ? row.words[1] : ""));
        auto words = row.words;
        words.push_back("--json");
        const Ran ran = floor.run(words);
        CHECK(ran.exit == row.exit);
        const auto object = oneObject(ran);
        CHECK(object->getValue<bool>("ok") == (row.exit == Exit::Done));
        CHECK(object->has("refused") == (row.exit == Exit::Refused));
        CHECK(object->has("rejected") == (row.exit == Exit::InputRejected));
        CHECK(object->has("usage") == (row.exit == Exit::Usage));
        CHECK(ran.err.empty());
        called.insert(row.words[0]);
        if (row.words.size() > 1)
            called.insert(row.words[0] + " " + row.words[1]);
    }
    std::ostringstream out;
    std::istringstream in;
    for (const cli::Verb& verb :
         cli::allVerbs(Surroundings{floor.clock, floor.random, out, out, in, false, {}, {}})) {
        INFO("a new command needs a row: " << cli::fullName(verb));
        CHECK(called.count(cli::fullName(verb)) == 1);
    }
}

TEST_CASE("without --json the same commands speak to people, and end the same") {
    for (const std::string language : {"ja", "en"}) {
        CliFloor floor;
        floor.makeHome();
        writeBytes(floor.folder / "empty.csv", "");
        for (const Row& row : everyCommand(floor)) {
            INFO(row.words[0] << " " << (row.words.size() > 1 ? row.words[1] : ""));
            auto words = row.words;
            words.insert(words.end(), {"--lang", language});
            const Ran ran = floor.run(words);
            CHECK(ran.exit == row.exit);
            CHECK_FALSE((ran.out + ran.err).empty());
            CHECK(ran.out.find('\x1b') == std::string::npos); // no terminal, no colour
            if (row.exit == Exit::Refused)
                CHECK(ran.out.find("止") != std::string::npos);
        }
    }
}

TEST_CASE("what was not taken is on record with the badge of who gave it") {
    CliFloor floor;
    floor.makeHome();
    const auto last = [&] {
        const auto events = floor.ask({"audit", "list", "--last", "1"})->getArray("events");
        return events->getObject(0);
    };
    writeBytes(floor.folder / "bad.csv", "one,two\r\nthree,4\r\n");
    floor.ask({"job", "import", (floor.folder / "bad.csv").string(), "--mapping", "kawasaki-hkn", "--issued",
               "2024-10-01", "--as-of", "2024-09-30", "--people", "1", "--households", "1", "--as", "0417"},
              Exit::InputRejected);
    CHECK(last()->getValue<std::string>("kind") == "file.rejected");
    CHECK(last()->getValue<std::string>("actor") == "0417");
    floor.ask({"print", "start", "no-tray", "--as", "0418"}, Exit::Refused); // R-211, before the act
    CHECK(last()->getValue<std::string>("kind") == "refused");
    CHECK(last()->getValue<std::string>("actor") == "0418");
    floor.ask({"lot", "lift", "L-240930-01", "--reason", "r", "--as", "DB1", "--second", "0103"},
              Exit::Refused); // the first badge is the misread one
    CHECK(last()->getValue<std::string>("actor").empty());
    CHECK(last()->getValue<std::string>("second") == "0103");
}

TEST_CASE("the table of refusals in the documents is the one in the program") {
    CliFloor floor;
    const bool same =
        floor.run({"refusals", "--markdown"}).out == floor.textOf(DAISHI_SOURCE "/core/words/REFUSALS.md");
    INFO("write it again: daishi refusals --markdown > core/words/REFUSALS.md");
    CHECK(same);
}

TEST_CASE("a file of an insurer that cannot be taken is told line by line, without what it holds") {
    CliFloor floor;
    floor.makeHome();
    const auto file = (floor.folder / "bad.csv").string();
    writeBytes(file, "one,two\r\nSecretName,3\r\n");
    const std::vector<std::string> words{"job",      "import",       file,      "--mapping",  "kawasaki-hkn",
                                         "--issued", "2024-10-01",   "--as-of", "2024-09-30", "--people",
                                         "1",        "--households", "1",       "--as",       "0417"};
    const auto object = floor.ask(words, Exit::InputRejected);
    const auto faults = object->getArray("rejected");
    REQUIRE(faults->size() > 1);
    CHECK(object->getValue<int>("total") == int(faults->size()));
    CHECK(faults->getObject(0)->getValue<int>("line") == 1);
    CHECK_FALSE(faults->getObject(0)->getValue<std::string>("reason").empty());
    const Ran shown = floor.run(words);
    CHECK(shown.out.find("Nothing was imported") != std::string::npos);
    CHECK((shown.out + floor.textOf((floor.home() / "log/daishi.log").string())).find("SecretName") ==
          std::string::npos);
    CHECK(floor.ask({"job", "list"})->getArray("jobs")->size() == 0);
}
