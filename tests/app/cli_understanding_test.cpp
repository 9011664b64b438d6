// What is typed is understood, or the person is told what was meant.
#include <algorithm>
#include <sstream>

#include "app/cli/call.h"
#include "app/cli/help.h"
#include "app/cli/nearest.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// The words of an example as a shell would split it.
std::vector<std::string> shellWords(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    bool quoted = false;
    for (const char c : line + " ") {
        if (c == '\'')
            quoted = !quoted;
        else if (c != ' ' || quoted)
            word += c;
        else if (!word.empty())
            words.push_back(word), word.clear();
    }
    return words;
}

std::vector<cli::Verb> verbs(CliFloor& floor) {
    std::ostringstream out;
    std::istringstream in;
    return cli::allVerbs(Surroundings{floor.clock, floor.random, out, out, in, false, {}, {}});
}

} // namespace

TEST_CASE("what is not understood ends with 2 and says what may have been meant") {
    struct Row {
        std::vector<std::string> words;
        std::string told;
    };
    const std::vector<Row> rows = {
        {{"lott", "list"}, "did you mean \"daishi lot\""},
        {{"lot", "lsit"}, "did you mean \"daishi lot list\""},
        {{"lot", "hold", "L-240927-01", "--reson", "x"}, "did you mean --reason"},
        {{"lot", "hold", "L-240927-01", "--reas", "x"}, "There is no option --reas"},
        {{"lot", "hold", "L-240927-01"}, "--reason TEXT is missing"},
        {{"lot", "hold"}, "--reason TEXT is missing"},
        {{"lot", "show"}, "LOT is missing"},
        {{"lot", "show", "L-240927-01", "L-240927-02"}, "one argument too many"},
        {{"lot", "hold", "L-240927-01", "--reason"}, "--reason has no value"},
        {{"lot", "hold", "L-240927-01", "--reason", "--as", "0417"}, "--reason has no value; --as"},
        {{"lot", "list", "--json=yes"}, "json"},
        {{"lot"}, ""},
        {{"zzzz"}, "There is no noun"},
    };
    CliFloor floor;
    for (const Row& row : rows) {
        INFO(row.words.front() << " … " << row.words.back());
        const Ran ran = floor.run(row.words);
        CHECK(ran.exit == Exit::Usage);
        CHECK(has(ran.out + ran.err, row.told));
    }
}

TEST_CASE("values are checked before anything is opened or done") {
    CliFloor floor;
    floor.makeHome();
    const auto before = floor.ask({"audit", "list"})->getArray("events")->size();
    const std::vector<std::vector<std::string>> wrong = {
        {"request", "ask", "no-such-type", "5", "--as", "0417"},
        {"request", "ask", "kawasaki-hkn-3", "0", "--as", "0417"},
        {"request", "ask", "kawasaki-hkn-3", "-5", "--as", "0417"},
        {"request", "ask", "kawasaki-hkn-3", "5x", "--as", "0417"},
        {"request", "ask", "kawasaki-hkn-3", "5", "--as", "0417", "--by", "2024-09-31"},
        {"request", "ask", "kawasaki-hkn-3", "5"},
        {"box", "count", "L-240927-01/001", "--in", "cellar", "--sheets", "1", "--as", "0417"},
        {"print", "read", "--as", "0417"},
        {"print", "read", "--scans", "/no/such/file", "--as", "0417"},
        {"print", "read", "a", "b", "--mark", "c", "--as", "0417"},
    };
    for (const auto& words : wrong) {
        INFO(words[0] << " " << words[1] << " … " << words.back());
        CHECK(floor.run(words).exit == Exit::Usage);
    }
    CHECK(floor.ask({"audit", "list"})->getArray("events")->size() == before);
}

TEST_CASE("every help tells its options, arguments and example, in both languages") {
    CliFloor floor;
    for (const cli::Verb& verb : verbs(floor)) {
        for (const std::string language : {"ja", "en"}) {
            INFO(cli::fullName(verb) << " " << language);
            std::vector<std::string> words{verb.noun};
            if (!verb.name.empty())
                words.push_back(verb.name);
            words.insert(words.end(), {"--help", "--lang", language});
            const Ran ran = floor.run(words);
            CHECK(ran.exit == Exit::Done);
            CHECK(has(ran.out, verb.example));
            CHECK(has(ran.out, verb.summary.in(language == "ja" ? Language::Japanese : Language::English)));
            for (const auto& option : verb.options)
                CHECK(has(ran.out, "--" + option.name));
            for (const auto& option : cli::commonOptions())
                CHECK(has(ran.out, "--" + option.name));
            for (const auto& positional : verb.positionals)
                CHECK(has(ran.out, positional.name));
            for (const RefusalCode code : verb.refuses)
                CHECK(has(ran.out, numberOf(code)));
        }
    }
}

TEST_CASE("every example is a call that is understood") {
    CliFloor floor;
    for (const cli::Verb& verb : verbs(floor)) {
        INFO(verb.example);
        std::vector<std::string> words = shellWords(verb.example);
        REQUIRE(words.front() == verb.noun);
        words.erase(words.begin());
        if (!verb.name.empty()) {
            REQUIRE(words.front() == verb.name);
            words.erase(words.begin());
        }
        const auto call = cli::parseArguments(verb, words);
        if (verb.act)
            CHECK(call.options.count("as") == 1);
        if (verb.act)
            CHECK(call.options.count("second") == (needsSecondPerson(*verb.act) ? 1 : 0));
    }
}

TEST_CASE("the nearest name is found, and none where nothing is near") {
    CHECK(cli::nearestOf("pritn", {"print", "printer", "day"}) == "print");
    CHECK(cli::nearestOf("hand-ovre", {"hold", "hand-over"}) == "hand-over");
    CHECK(cli::nearestOf("xyz", {"print", "day"}).empty());
    CHECK(cli::lettersApart("lsit", "list") == 1);
    CHECK(cli::lettersApart("", "abc") == 3);
}

TEST_CASE("daishi alone, help and help on a noun teach") {
    CliFloor floor;
    CHECK(floor.run({}).exit == Exit::Done);
    CHECK(has(floor.run({}).out, "replay") == false); // not of this library
    CHECK(has(floor.run({"help"}).out, "hand-over"));
    const Ran noun = floor.run({"help", "delivery"});
    CHECK(noun.exit == Exit::Done);
    CHECK(has(noun.out, "inspect"));
    CHECK(floor.run({"help", "delivery", "scan"}).out == floor.run({"delivery", "scan", "--help"}).out);
    CHECK(floor.run({"help", "zzzz"}).exit == Exit::Usage);
    CHECK(has(floor.run({"--lang", "ja", "help"}).out, "終了コード"));
}

TEST_CASE("every noun has a text, and a noun without one is a fault of the program") {
    CliFloor floor;
    for (const cli::Verb& verb : verbs(floor)) {
        INFO(verb.noun);
        CHECK_FALSE(cli::nounText(verb.noun).ja.empty());
    }
    CHECK_THROWS_AS(cli::nounText("zzzz"), std::logic_error);
}

TEST_CASE("a noun stands once in what there is, with all of its verbs") {
    CliFloor floor;
    std::vector<std::string> nouns;
    for (const cli::Verb& verb : verbs(floor)) {
        if (nouns.empty() || nouns.back() != verb.noun)
            nouns.push_back(verb.noun);
    }
    std::vector<std::string> sorted = nouns;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
}
