// What a person is told where a command is not understood or the program cannot go on: in their language,
// with the place and with what to do.
#include <Poco/Exception.h>
#include <Poco/JSON/Array.h>

#include <fstream>
#include <set>

#include "app/cli/troubles.h"
#include "core/store/store_trouble.h"
#include "core/store/vault.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;
namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Kana, which no English text has; names of files and codes have none either.
bool isJapanese(const std::string& text) {
    return has(text, "\xE3\x81") || has(text, "\xE3\x82") || has(text, "\xE3\x83");
}

std::set<std::string> slotsOf(const std::string& sentence) {
    std::set<std::string> slots;
    for (std::size_t open = sentence.find('{'); open != std::string::npos;
         open = sentence.find('{', open + 1))
        slots.insert(sentence.substr(open, sentence.find('}', open) - open + 1));
    return slots;
}

} // namespace

TEST_CASE("every trouble has whole sentences in both languages, with the same slots, and a next act") {
    const auto table = cli::troubleTable();
    REQUIRE(table.size() == static_cast<std::size_t>(cli::Trouble::ProgramFault) + 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const cli::TroubleRow& row = table[i];
        INFO(row.en);
        CHECK(static_cast<std::size_t>(row.trouble) == i);
        CHECK(isJapanese(row.ja));
        CHECK_FALSE(isJapanese(row.en));
        CHECK(slotsOf(row.ja) == slotsOf(row.en));
        CHECK(slotsOf(row.nextJa) == slotsOf(row.nextEn));
        for (const std::string& slot : slotsOf(row.nextEn))
            CHECK(slotsOf(row.en).count(slot) == 1);
        CHECK(std::string(row.nextJa).empty() == std::string(row.nextEn).empty());
        if (row.trouble > cli::Trouble::NewPinsDiffer)
            CHECK_FALSE(std::string(row.nextEn).empty()); // of a command the help can tell
    }
}

TEST_CASE("a command that is not understood is told so in Japanese, with what to do") {
    CliFloor floor;
    floor.makeHome();
    std::ofstream(floor.folder / "empty.txt").close();
    const std::string empty = (floor.folder / "empty.txt").string();
    const std::vector<std::vector<std::string>> wrong = {
        {"zzzz"},
        {"lott", "list"},
        {"lot", "zzzz"},
        {"lot", "lsit"},
        {"help", "zzzz"},
        {"lot", "list", "--zzzz"},
        {"lot", "hold", "L-240927-01", "--reson", "x"},
        {"lot", "list", "-z"},
        {"lot", "list", "--json=yes"},
        {"lot", "hold", "L-240927-01", "--reason", "a", "--reason", "b"},
        {"lot", "hold", "L-240927-01", "--reason"},
        {"lot", "hold", "L-240927-01", "--reason", "--as", "0417"},
        {"lot", "hold", "L-240927-01"},
        {"lot", "show"},
        {"lot", "show", "L-240927-01", "L-240927-02"},
        {"request", "ask", "no-such-type", "5", "--as", "0417"},
        {"request", "ask", "kawasaki-hkn-3", "many", "--as", "0417"},
        {"request", "ask", "kawasaki-hkn-3", "5", "--as", "0417", "--by", "2024-09-31"},
        {"request", "ask", "kawasaki-hkn-3", "5"},
        {"lot", "lift", "L-240927-01", "--reason", "r", "--hold", "x", "--as", "0102"},
        {"box", "count", "L-99", "--in", "store", "--sheets", "1", "--as", "0417"},
        {"box", "count", "L-240927-01/001", "--in", "cellar", "--sheets", "1", "--as", "0417"},
        {"job", "import", empty, "--mapping", "zzzz", "--issued", "2024-10-01", "--as-of", "2024-09-30",
         "--people", "1", "--households", "1", "--as", "0417"},
        {"backup", ""},
        {"print", "read", "--as", "0417"},
        {"print", "read", "--scans", "/no/such/file", "--as", "0417"},
        {"print", "read", "a", "b", "--mark", "c", "--as", "0417"},
        {"destroy", "scan", "X-240930-01", "--as", "0417"},
        {"destroy", "scan", "X-240930-01", "--scans", empty, "--as", "0417"},
        {"destroy", "uncoded", "X-240930-01", "--box", "L-240927-01/001", "--sheets", "1", "--from", "z",
         "--as", "0102"},
        {"delivery", "scan", "D-240930-01", empty, "--as", "0417"},
        {"stocktake", "open", "--store", "--lot", "L-240927-01", "--as", "0102"},
        {"stocktake", "count", "S-1", "L-240927-01/001", "--in", "store", "--as", "0417"},
        {"home", "init", "--store", "sqlite:x", "--home", (floor.folder / "x").string()},
        {"home", "init", "--seed", "3", "--home", (floor.folder / "x").string()},
    };
    for (auto words : wrong) {
        INFO(words[0] << " " << (words.size() > 1 ? words[1] : "") << " … " << words.back());
        words.insert(words.end(), {"--lang", "ja"});
        const Ran ran = floor.run(words);
        CHECK(ran.exit == Exit::Usage);
        const std::size_t end = ran.err.find('\n');
        REQUIRE(end != std::string::npos);
        CHECK(isJapanese(ran.err.substr(0, end)));
        CHECK(has(ran.err.substr(end), "→")); // what to do
        words.push_back("--json");
        const auto object = oneObject(floor.run(words));
        CHECK(isJapanese(object->getValue<std::string>("usage")));
        CHECK(object->getArray("next")->size() == 1);
    }
}

TEST_CASE("a program that cannot go on says so in Japanese, with the place and what to do") {
    CliFloor floor;
    const auto told = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--lang", "ja"});
        const Ran ran = floor.run(words);
        INFO(words[0] << ran.out << ran.err);
        CHECK(ran.exit == Exit::Failure);
        CHECK(isJapanese(ran.err));
        CHECK(has(ran.err, "→"));
        return ran.err;
    };
    CHECK(has(told({"lot", "list"}), "daishi home init --home " + floor.home().string()));
    floor.makeHome();
    CHECK(has(told({"home", "init", "--simulation"}), floor.home().string()));
    CHECK(has(told({"restore", floor.home().string(), "--keys", "k", "--as", "0102", "--home", "/tmp/x"}),
              "manifest.json"));
    CHECK(has(told({"tray", "labels", "printer-1/1", "--out", "/no/such/folder/l.pdf"}), "/no/such/folder"));
    {
        const auto holder = openSqlite((floor.home() / "store.db").string(), OpenMode::Existing);
        CHECK(has(told({"lot", "list"}), "作業中"));
    }
    fs::rename(floor.home() / "keys", floor.home() / "keys-away");
    CHECK(has(told({"lot", "list"}), "keys/"));
    fs::rename(floor.home() / "keys-away", floor.home() / "keys");
    std::ofstream(floor.home() / "daishi.properties") << "store: nonsense\n";
    CHECK(has(told({"lot", "list"}), "postgresql://ROLE@HOST/DATABASE"));
    std::ofstream(floor.home() / "daishi.properties")
        << "store: postgresql://nobody@127.0.0.1:1/daishi?connect_timeout=2\n";
    CHECK(has(told({"lot", "list"}), "PostgreSQL につながりません"));
    std::ofstream(floor.home() / "daishi.properties") << "store: sqlite:away.db\n";
    CHECK(has(told({"lot", "list"}), "away.db"));
}

TEST_CASE("whatever ends a command has words in both languages") {
    using Kind = StoreTroubleKind;
    const auto whole = [](const std::exception& error, const std::string& place) {
        const cli::Told words = cli::wordsOf(error);
        INFO(words.says.en);
        CHECK(isJapanese(words.says.ja));
        CHECK(isJapanese(words.next.ja));
        CHECK(has(words.says.ja, place));
        CHECK(has(words.says.en, place));
        CHECK_FALSE(isJapanese(words.says.en + words.next.en));
    };
    for (const Kind kind : {Kind::Held, Kind::Missing, Kind::Empty, Kind::NoSums, Kind::Newer, Kind::Older,
                            Kind::Unreachable, Kind::NoneOnServer})
        whole(StoreTrouble(kind, StoreFault::Failed, "about-it", "x"), "about-it");
    whole(StoreTrouble(Kind::NoLocation, StoreFault::Failed, "", "x"), "sqlite:FILE");
    for (const StoreFault fault :
         {StoreFault::Busy, StoreFault::Full, StoreFault::Refused, StoreFault::Damaged, StoreFault::Failed})
        whole(StoreError(fault, "as it said\n"), "as it said");
    whole(VaultError("keys are open"), "keys are open");
    whole(fs::filesystem_error("x", "/some/where", std::make_error_code(std::errc::permission_denied)),
          "/some/where");
    whole(Poco::SyntaxException("a line"), "a line");
    whole(std::runtime_error("cause"), "cause");
}

TEST_CASE("nothing in the command line ends a command in one language alone") {
    for (const char* folder : {"app/cli", "app/doctor", "app/manual"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(DAISHI_SOURCE) / folder)) {
            if (!entry.is_regular_file())
                continue;
            INFO(entry.path().string());
            const std::string text = bytesOf(entry.path());
            CHECK_FALSE(has(text, "throw std::runtime_error("));
            CHECK_FALSE(has(text, "UsageError(\""));
        }
    }
}

TEST_CASE("an input that was not taken is headed in JSON as for people") {
    CliFloor floor;
    floor.makeHome();
    writeBytes(floor.folder / "bad.csv", "one,two\r\nthree,4\r\n");
    for (const auto& [language, told] : {std::pair<std::string, std::string>{"en", "Nothing was imported"},
                                         {"ja", "取り込みは行われていません"}}) {
        const auto object =
            floor.ask({"job", "import", (floor.folder / "bad.csv").string(), "--mapping", "kawasaki-hkn",
                       "--issued", "2024-10-01", "--as-of", "2024-09-30", "--people", "1", "--households",
                       "1", "--as", "0417", "--lang", language},
                      Exit::InputRejected);
        CHECK(has(object->getValue<std::string>("says"), told));
    }
}
