#include "app/replay/read_scene.h"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "app/replay/check_scene.h"
#include "app/replay/scene_time.h"
#include "app/replay/statements.h"
#include "app/replay/words.h"
#include "core/words/whole_file.h"

namespace daishi::replay {

namespace {

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return "";
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

bool mayStand(Where where, Section section) {
    if (section == Section::Expect)
        return where == Where::Expect;
    if (section == Section::State)
        return where != Where::Expect;
    return section == Section::Action && where == Where::StateOrAction;
}

class Reader {
  public:
    explicit Reader(const std::string& file) { scene_.file = file; }

    std::variant<Scene, std::vector<SceneFault>> read(std::string_view text) {
        std::istringstream in{std::string(text)};
        for (std::string line; std::getline(in, line);) {
            ++line_;
            try {
                take(line);
            } catch (const WordFault& wrong) {
                fault(wrong.what());
            }
        }
        if (faults_.empty())
            faults_ = faultsIn(scene_, clockSeen_);
        if (!faults_.empty())
            return std::move(faults_);
        return std::move(scene_);
    }

    std::variant<Statement, std::vector<SceneFault>> readOne(std::string_view text) {
        try {
            const auto words = wordsOf(text);
            if (words.empty())
                fault("there is no statement");
            else if (auto statement = statementOf(words, Section::Action))
                return std::move(*statement);
        } catch (const WordFault& wrong) {
            fault(wrong.what());
        }
        return std::move(faults_);
    }

  private:
    void fault(const std::string& reason) { faults_.push_back({scene_.file, line_, reason}); }

    void take(const std::string& line) {
        const std::string text = trimmed(line);
        if (!text.empty() && text.front() == '#')
            return;
        if (text.empty()) {
            if (inTells())
                scene_.blocks.back().text += "\n";
            return;
        }
        if (line.front() != ' ' && line.front() != '\t')
            return heading(text);
        if (scene_.blocks.empty())
            return fault("a statement before STATE");
        if (inTells())
            return tell(text);
        statement(wordsOf(text));
    }

    bool inTells() const { return !scene_.blocks.empty() && scene_.blocks.back().section == Section::Tells; }

    void tell(const std::string& text) {
        std::string& told = scene_.blocks.back().text;
        if (!told.empty() && told.back() != '\n')
            told += ' ';
        told += text;
    }

    void heading(const std::string& text) {
        const auto blank = text.find_first_of(" \t");
        const std::string word = text.substr(0, blank);
        const std::string rest = blank == std::string::npos ? "" : trimmed(text.substr(blank));
        if (word == "SCENE")
            return title(rest);
        if (word == "CLOCK")
            return clock(rest);
        if (word == "SEED")
            return seed(rest);
        if (word == "TELLS")
            return block(Section::Tells, rest);
        if (word == "STATE")
            return block(Section::State, "", rest);
        if (word == "ACTION")
            return rest.empty() ? fault("ACTION says what happens") : block(Section::Action, rest);
        if (word == "EXPECT")
            return block(Section::Expect, "", rest);
        fault("\"" + word +
              "\" is none of SCENE TELLS CLOCK SEED STATE ACTION EXPECT; statements are indented");
    }

    void block(Section section, const std::string& text, const std::string& tooMuch = "") {
        if (!tooMuch.empty() && tooMuch.front() != '#')
            fault("nothing stands behind STATE or EXPECT");
        scene_.blocks.push_back({section, line_, text, {}});
    }

    void title(const std::string& text) {
        if (!scene_.title.empty())
            return fault("a second SCENE");
        if (text.empty())
            return fault("SCENE has no name");
        scene_.title = text;
    }

    void clock(const std::string& text) {
        const auto words = wordsOf(text);
        const auto when = words.size() == 1 ? readWhen(words[0]) : std::nullopt;
        if (!when || !std::holds_alternative<Instant>(*when))
            return fault("CLOCK is a time like 2024-09-30T08:40");
        if (clockSeen_)
            return fault("a second CLOCK");
        scene_.clock = std::get<Instant>(*when);
        clockSeen_ = true;
    }

    void seed(const std::string& text) {
        const auto match = matchPhrase("N:n", wordsOf(text));
        if (const auto* wrong = std::get_if<PhraseFault>(&match))
            return fault("SEED: " + wrong->reason);
        // What stands in braces is known only when the scene is played, and chance begins before.
        const std::string& digits = std::get<Slots>(match).at("N").front();
        const char* const end = digits.data() + digits.size();
        if (std::from_chars(digits.data(), end, scene_.seed).ptr != end)
            fault("SEED: \"" + digits + "\" is not a whole number");
    }

    void statement(const std::vector<std::string>& words) {
        if (words.empty())
            return;
        Block& block = scene_.blocks.back();
        if (auto read = statementOf(words, block.section))
            block.statements.push_back(std::move(*read));
    }

    // Of the rows that begin alike, the one that fits; else what is wrong with the one that begins most
    // alike.
    std::optional<Statement> statementOf(const std::vector<std::string>& words, Section section) {
        std::size_t best = 0;
        std::string reason = "there is no statement \"" + words.front() + "\" here";
        for (const StatementRow& row : statementTable()) {
            const std::size_t lead = mayStand(row.where, section) ? leadOf(row.pattern, words) : 0;
            if (lead == 0)
                continue;
            auto match = matchPhrase(row.pattern, words);
            if (auto* slots = std::get_if<Slots>(&match))
                return completed({line_, std::string(row.id), std::move(*slots), {}}, section);
            if (lead <= best)
                continue;
            best = lead;
            reason = std::get<PhraseFault>(match).reason + "; it is: " + shownPhrase(row.pattern);
        }
        fault(reason);
        return std::nullopt;
    }

    std::optional<Statement> completed(Statement statement, Section section) {
        if (statement.id != "during")
            return statement;
        std::vector<std::string> words = {"floor"};
        const auto& rest = statement.slots.at("WORDS");
        words.insert(words.end(), rest.begin(), rest.end());
        auto held = statementOf(words, section);
        if (!held)
            return std::nullopt;
        statement.held.push_back(std::move(*held));
        return statement;
    }

    Scene scene_;
    std::vector<SceneFault> faults_;
    std::int64_t line_ = 0;
    bool clockSeen_ = false;
};

} // namespace

std::string describe(const SceneFault& fault) {
    return fault.file + (fault.line > 0 ? ":" + std::to_string(fault.line) : "") + ": " + fault.reason;
}

std::variant<Scene, std::vector<SceneFault>> readScene(std::string_view text, const std::string& fileName) {
    return Reader(fileName).read(text);
}

std::variant<Statement, std::vector<SceneFault>> readStatement(std::string_view text) {
    return Reader("statement").readOne(text);
}

std::variant<Scene, std::vector<SceneFault>> readSceneFile(const std::filesystem::path& path) {
    const auto text = readWholeFile(path, kMaxSceneBytes);
    if (const auto* fault = std::get_if<FileFault>(&text))
        return std::vector<SceneFault>{{path.string(), 0, describe(*fault, kMaxSceneBytes).en}};
    return readScene(std::get<std::string>(text), path.string());
}

} // namespace daishi::replay
