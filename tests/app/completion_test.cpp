// Completion in a real bash: every noun, verb and option of the table is offered, and files where files
// stand.
#include <catch2/catch.hpp>

#include <sstream>

#include "app/manual/completion.h"
#include "app/program_verbs.h"
#include "core/store/random_source.h"
#include "tests/app/every_verb.h"
#include "tests/core/line_fixture.h"
#include "tests/printers/paper_tools.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// A bash that is asked many lines at once; the last word of each is the one that is being typed ("" for a new
// one). Answers what it offers, by line.
std::vector<std::string> offered(const std::vector<std::vector<std::string>>& lines) {
    std::string script = "source ./it.pdf || exit 1\n";
    for (const auto& line : lines) {
        script += "COMP_WORDS=(daishi";
        for (const std::string& word : line)
            script += " '" + word + "'";
        script += "); COMP_CWORD=" + std::to_string(line.size()) + "; _daishi; echo \" ${COMPREPLY[*]} \"\n";
    }
    const PdfOnDisk folder(manual::bashCompletion(everyVerb()));
    folder.run(
        "mkdir -p house/config && printf 'id = \"kawasaki-hkn-3\" # x\\n' > house/config/blank-types.toml "
        "&& printf 'badges = [\"0418\", \"0518\"]\\n' > house/config/people.toml "
        "&& touch labels.pdf 'a name.csv' && cat > ask.sh <<'END'\n" +
        script + "END");
    std::istringstream answers(folder.run("bash --norc ask.sh 2>&1"));
    std::vector<std::string> all;
    for (std::string answer; std::getline(answers, answer);)
        all.push_back(answer);
    REQUIRE(all.size() == lines.size());
    return all;
}

bool offers(const std::string& answer, const std::string& word) {
    return answer.find(" " + word + " ") != std::string::npos;
}

} // namespace

TEST_CASE("bash offers every noun, every verb and every option") {
    const auto verbs = everyVerb();
    std::vector<std::vector<std::string>> lines = {{""}};
    for (const cli::Verb& verb : verbs) {
        lines.push_back({verb.noun, ""});
        lines.push_back(verb.name.empty() ? std::vector<std::string>{verb.noun, "--"}
                                          : std::vector<std::string>{verb.noun, verb.name, "--"});
    }
    const auto answers = offered(lines);
    for (std::size_t i = 0; i < verbs.size(); ++i) {
        INFO(cli::fullName(verbs[i]));
        CHECK(offers(answers[0], verbs[i].noun));
        if (!verbs[i].name.empty())
            CHECK(offers(answers[2 * i + 1], verbs[i].name));
        for (const cli::OptionRow& row : verbs[i].options)
            CHECK(offers(answers[2 * i + 2], "--" + row.name));
        for (const cli::OptionRow& row : cli::commonOptions())
            CHECK(offers(answers[2 * i + 2], "--" + row.name));
    }
}

TEST_CASE("bash offers what may stand in a place") {
    struct Row {
        std::vector<std::string> line;
        std::string offer;
        std::string notThis = "--as";
    };
    const std::vector<Row> rows = {
        {{"lo"}, "lot", "job"},
        {{"lot", "h"}, "hold", "show"},
        {{"--lang", ""}, "ja"},
        {{"lot", "list", "--lang", ""}, "en"},
        {{"--lang", "ja", "lot", "s"}, "show", "hold"},
        {{"help", "lot", ""}, "labels"},
        {{"lot", "labels", "L-240927-01", "--out", "lab"}, "labels.pdf", "house"},
        {{"job", "import", "a"}, "a name.csv", "labels.pdf"},
        {{"--home", ""}, "house", "labels.pdf"},
        {{"--home", "house", "lot", "find", "L-240927-01", "--type", ""}, "kawasaki-hkn-3"},
        {{"--home", "house", "lot", "list", "--as", ""}, "0518"},
        {{"manual", "completion", ""}, "zsh"},
        {{"lot", "show", "--home", "house", "--j"}, "--json", "--home"},
    };
    std::vector<std::vector<std::string>> lines;
    for (const Row& row : rows)
        lines.push_back(row.line);
    const auto answers = offered(lines);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("line " << i << ": " << answers[i]);
        CHECK(offers(answers[i], rows[i].offer));
        CHECK_FALSE(offers(answers[i], rows[i].notThis));
    }
}
