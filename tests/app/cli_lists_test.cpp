// Every list fits a console of 120 columns, in both languages, when the house is full.
#include <Poco/JSON/Array.h>

#include <fstream>
#include <set>
#include <sstream>

#include "app/cli/show_table.h"
#include "app/cli/verb.h"
#include "app/cli/width.h"
#include "core/words/scan_codes.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const std::string kHknMark = "DM145011HKN036", kSkkMark = "DM145011SKK01S";
const std::string kTray = TrayCode{1, 1}.encode();

// A day with everything that is listed in it: deliveries, holds, a finding, two loads, a stocktake, spoilage,
// a list of destruction, refusals, and an evening that does not balance.
struct FullHouse {
    CliFloor floor;
    std::string lot, job, run, day = "2024-09-30";

    FullHouse() {
        floor.makeHome();
        const std::string box = floor.receiveBlanks(kHkn);
        const std::string other = floor.receiveBlanks(kSkk);
        job = floor.releasedJob();
        floor.run({"tray", "load", "--job", JobCode{job}.encode(), "--tray", kTray, "--box", other, "--mark",
                   kSkkMark, "--as", "0417"});
        for (int again = 0; again < 3; ++again)
            floor.run({"lot", "show", "L-240930-99"}), floor.run({"box", "open", "DB1", "--as", "0417"});
        floor.ask({"tray", "load", "--job", JobCode{job}.encode(), "--tray", kTray, "--box", box, "--mark",
                   kHknMark, "--as", "0417"});
        run = floor.ask({"print", "start", kTray, "--as", "0417"})->getValue<std::string>("run");
        floor.ask({"print", "go", run, "--as", "0417"});
        floor.ask({"print", "first", run, "--piece", PieceCode{job, 1, 1}.encode(), "--mark", kHknMark,
                   "--as", "0417"});
        floor.ask({"print", "go", run, "--as", "0417"});
        for (const unsigned sheet : {2u, 5u}) // passes, and the next two are missing
            floor.run({"read", "feed", run, PieceCode{job, sheet, 1}.encode(), "--as", "0417"});
        floor.ask({"print", "spoil", PieceCode{job, 2, 1}.encode(), "--reason", "dirt", "--as", "0417"});
        lot = floor.ask({"lot", "list"})->getArray("lots")->getObject(1)->getValue<std::string>("lot");
        hold();
        picture();
        floor.ask({"lot", "find", lot, "--type", kHkn.str(), "--reason",
                   "the title that was read is another one", "--as", "0102", "--second", "0103"});
        floor.ask(
            {"destroy", "open", "--reason", "9月の損紙をまとめて廃棄する（月末の定例）", "--as", "0417"});
        floor.run({"reader", "challenge", "--picture", notAPicture(), "--is", kSkk.str(), "--expected",
                   kHkn.str(), "--as", "0102"}); // cannot be told, and is kept
        floor.ask({"stocktake", "open", "--store", "--as", "0102"});
        floor.ask({"request", "ask", kHkn.str(), "6000", "--by", "2024-10-04", "--as", "0417"});
        floor.ask({"day", "close", "--as", "0417"});
    }

    std::string notAPicture() const {
        const std::string file = (floor.folder / "picture.jpg").string();
        std::ofstream(file) << "no picture";
        return file;
    }

    void hold() {
        for (const char* reason :
             {"題字が違うという連絡が保険者からあり、現物を確かめるまで使わない",
              "the pallet was wet on one side when it came, and has to be looked into"}) {
            floor.ask({"lot", "hold", lot, "--reason", reason, "--as", "0417"});
            floor.ask({"job", "hold", job, "--reason", reason, "--as", "0417"});
        }
    }

    // One picture on record, that nothing could be told of.
    void picture() {
        const std::string file = (floor.folder / "picture.png").string();
        writeBytes(file, "no picture");
        floor.ask({"reader", "challenge", "--picture", file, "--is", "kawasaki-skk-1", "--expected",
                   "kawasaki-hkn-3", "--as", "0102"},
                  Exit::Refused);
    }

    std::vector<std::vector<std::string>> lists() const {
        return {{"people", "list"},
                {"people", "show", "0417"},
                {"request", "list"},
                {"delivery", "list"},
                {"delivery", "pictures", "D-240930-01"},
                {"blank-type", "list"},
                {"blank-type", "show", "kawasaki-hkn-3"},
                {"reader", "show"},
                {"evidence", "list"},
                {"evidence", "show", "1"},
                {"lot", "list"},
                {"lot", "show", lot},
                {"destroy", "list"},
                {"stocktake", "list"},
                {"stocktake", "show", "S-240930-01"},
                {"stock", "forecast"},
                {"tray", "list"},
                {"job", "list", "--all"},
                {"job", "show", job},
                {"print", "status"},
                {"print", "status", run},
                {"read", "list"},
                {"read", "list", "--all"},
                {"read", "show", run},
                {"printer", "list"},
                {"blank-type", "list"},
                {"blank-type", "show", kHkn.str()},
                {"reader", "show"},
                {"evidence", "list"},
                {"evidence", "show", "1"},
                {"day", "show"},
                {"day", "show", day},
                {"day", "close"},
                {"audit", "list"},
                {"refusals"},
                {"home", "show"},
                {"config", "check"}};
    }
};

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("every list of a full house fits 120 columns, in both languages") {
    FullHouse house;
    for (const char* language : {"ja", "en"}) {
        for (auto words : house.lists()) {
            if (words[1 % words.size()] == "close")
                words.insert(words.end(), {"--as", "0417"});
            words.insert(words.end(), {"--lang", language});
            const Ran ran = house.floor.run(words);
            INFO(words[0] << " " << words[1] << "\n" << ran.out << ran.err);
            CHECK(ran.exit == Exit::Done);
            for (const std::string& line : linesOf(ran.out)) {
                INFO(line);
                CHECK(cli::widthOf(line) <= cli::kListColumns);
            }
        }
    }
}

TEST_CASE("every command that lists or shows is measured") {
    FullHouse house;
    std::set<std::string> measured;
    for (const auto& words : house.lists())
        measured.insert({words[0], words[0] + " " + (words.size() > 1 ? words[1] : "")});
    std::ostringstream out;
    std::istringstream in;
    for (const cli::Verb& verb :
         cli::allVerbs(Surroundings{house.floor.clock, house.floor.random, out, out, in, false, {}, {}})) {
        INFO("a new list has to be measured: " << cli::fullName(verb));
        const std::set<std::string> listing = {"list", "show", "status", "forecast"};
        if (listing.count(verb.name))
            CHECK(measured.count(cli::fullName(verb)) == 1);
    }
}

TEST_CASE("a wide table wraps its texts and never its figures or names") {
    cli::Answer answer;
    cli::Table& table = answer.table("t", {},
                                     {{"id", {"番号", "Id"}},
                                      {"what", {"内容", "What"}},
                                      {"more", {"理由", "Reason"}},
                                      {"n", {"枚数", "Sheets"}}});
    std::string much;
    for (int i = 0; i < 40; ++i)
        much += "word ";
    table.row({"L-240927-01/004", much, "短い", std::int64_t(12'345'678)});
    table.row({"L-240927-01/005", "short", much, std::int64_t(7)});
    const std::string shown = cli::showTable(table, Language::English, cli::Paint(false));
    for (const std::string& line : linesOf(shown))
        CHECK(cli::widthOf(line) <= cli::kListColumns);
    CHECK(shown.find("L-240927-01/004") != std::string::npos);
    CHECK(shown.find("12,345,678") != std::string::npos);
    std::size_t words = 0;
    for (std::size_t at = shown.find("word"); at != std::string::npos; at = shown.find("word", at + 1))
        ++words;
    CHECK(words == 80);
}

TEST_CASE("a table that fits is not touched, and a word that is too long for it is broken at last") {
    cli::Answer answer;
    cli::Table& table = answer.table("t", {}, {{"a", {"甲", "A"}}, {"b", {"乙", "B"}}});
    table.row({std::string(100, 'x'), "two words"});
    CHECK(cli::showTable(table, Language::English, cli::Paint(false)).find(std::string(100, 'x')) !=
          std::string::npos);
    table.row({std::string(200, 'y'), "z"});
    for (const std::string& line : linesOf(cli::showTable(table, Language::English, cli::Paint(false))))
        CHECK(cli::widthOf(line) <= cli::kListColumns);
}
