// What is told in two languages tells the same things in both: the same names filled in, the same commands,
// options and numbers. Read from the sources: two neighbours in braces, the first with Japanese in its
// quotes, the second with quotes and without.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

#include "tests/house/house_files.h"

using namespace daishi::test;

namespace {

using Marks = std::set<std::string>;

const std::set<std::string> kToldApart = {
    "core/words/registry.cpp",        // a blank's title is Japanese; in English it is told with what it means
    "printers/paper/card_fields.cpp", // what is printed on cards: TEL is Japanese
};

struct Part {
    std::string quoted;
    Marks names;         // identifiers outside of the quotes
    bool isPlain = true; // no braces and no statement in it
    std::size_t line = 0;
};

struct Pair {
    Part ja, en;
};

// Kana or Han: every character of three bytes from U+3041 to U+9FFF, and no dash or quote.
bool isJapanese(const std::string& text) {
    static const std::regex pattern("\xE3[\x81-\x83][\x80-\xBF]|[\xE4-\xE9][\x80-\xBF][\x80-\xBF]");
    return std::regex_search(text, pattern);
}

// The same thing is named otherwise in each language.
std::string name(std::string word) {
    static const std::set<std::string> language = {"ja", "en"}, day = {"iso", "wareki", "warekiWithWeekday"};
    if (language.count(word))
        return "language";
    if (day.count(word))
        return "day";
    if (word.size() > 2 && (word.ends_with("Ja") || word.ends_with("En")))
        word.resize(word.size() - 2);
    return word;
}

class Reader {
  public:
    explicit Reader(const SourceFile& file) {
        for (const std::string& line : file.lines)
            text_ += line + "\n";
    }

    std::vector<Pair> pairs() {
        while (at_ < text_.size()) {
            const std::size_t from = at_;
            const std::size_t line = line_;
            skipToken();
            line_ += static_cast<std::size_t>(
                std::count(text_.begin() + std::ptrdiff_t(from), text_.begin() + std::ptrdiff_t(at_), '\n'));
            if (!std::isspace(static_cast<unsigned char>(text_[from])))
                take(text_.substr(from, at_ - from), line);
        }
        return std::move(found_);
    }

  private:
    struct Group {
        char open;
        std::vector<Part> parts;
    };

    bool begins(const char* what) const { return text_.compare(at_, std::string(what).size(), what) == 0; }

    void skipPast(const std::string& end) {
        const std::size_t found = text_.find(end, at_);
        at_ = found == std::string::npos ? text_.size() : found + end.size();
    }

    void skipQuoted(char quote) {
        for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_)
            at_ += text_[at_] == '\\' ? 1 : 0;
        ++at_;
    }

    void skipToken() {
        const auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
        if (begins("//"))
            return skipPast("\n");
        if (begins("R\"")) {
            const std::size_t open = text_.find('(', at_);
            return skipPast(")" + text_.substr(at_ + 2, open - at_ - 2) + "\"");
        }
        if (text_[at_] == '"' || (text_[at_] == '\'' && !(at_ > 0 && isWord(text_[at_ - 1]))))
            return skipQuoted(text_[at_]);
        if (!isWord(text_[at_])) {
            ++at_;
            return;
        }
        while (at_ < text_.size() && isWord(text_[at_]))
            ++at_;
    }

    void take(const std::string& token, std::size_t line) {
        const char c = token.front();
        if (token.rfind("//", 0) == 0)
            return;
        if (c == '(' || c == '{' || c == '[')
            return groups_.push_back({c, {Part{{}, {}, true, line}}});
        if (groups_.empty())
            return;
        if (c == ')' || c == '}' || c == ']')
            return close();
        Part& part = groups_.back().parts.back();
        if (c == ',' && groups_.back().open != '(')
            return groups_.back().parts.push_back({{}, {}, true, line});
        if (c == '"')
            part.quoted += token.substr(1, token.size() - 2);
        else if (c == ';')
            part.isPlain = false;
        else if (std::isalpha(static_cast<unsigned char>(c)))
            part.names.insert(name(token));
    }

    void close() {
        const Group group = std::move(groups_.back());
        groups_.pop_back();
        for (std::size_t i = 0; group.open == '{' && i + 1 < group.parts.size(); ++i) {
            const Part &ja = group.parts[i], &en = group.parts[i + 1];
            if (ja.isPlain && en.isPlain && isJapanese(ja.quoted) && !en.quoted.empty() &&
                !isJapanese(en.quoted))
                found_.push_back({ja, en});
        }
        if (groups_.empty())
            return;
        Part& around = groups_.back().parts.back();
        for (const Part& part : group.parts) {
            around.quoted += part.quoted;
            around.names.insert(part.names.begin(), part.names.end());
            around.isPlain = around.isPlain && part.isPlain && group.open != '{';
        }
    }

    std::string text_;
    std::size_t at_ = 0, line_ = 1;
    std::vector<Group> groups_;
    std::vector<Pair> found_;
};

// What a sentence names that is the same in every language: slots, options, refusals, what a command takes.
Marks marksOf(const Part& part) {
    static const std::regex mark(R"(\{\w+\}|--[a-z][a-z-]+|R-\d{3}|\b(RUN|LOT|BOX|JOB|SCAN|DAY|FILE|DIR|URL|)"
                                 R"(BADGE|FOLDER|TRAY|TYPE|ROLE|HOST|DATABASE|PIECE|LIST)\b)");
    Marks marks = part.names;
    for (std::sregex_iterator at(part.quoted.begin(), part.quoted.end(), mark), end; at != end; ++at)
        marks.insert(at->str());
    return marks;
}

std::string listed(const Marks& marks, const Marks& without) {
    std::string all;
    for (const std::string& mark : marks)
        all += without.count(mark) ? "" : " " + mark;
    return all;
}

SourceFile sample(std::vector<std::string> lines) {
    return {"sample.cpp", "app", std::move(lines)};
}

} // namespace

TEST_CASE("what is told in two languages names the same things in both") {
    std::size_t pairs = 0;
    for (const SourceFile& file : sourcesBelow(kProduct)) {
        for (const Pair& pair : Reader(file).pairs()) {
            ++pairs;
            const Marks ja = marksOf(pair.ja), en = marksOf(pair.en);
            const bool apart = kToldApart.count(file.path) == 1;
            if (ja != en && !apart)
                FAIL_CHECK(file.path << ":" << pair.ja.line << ": only in Japanese:" << listed(ja, en)
                                     << "; only in English:" << listed(en, ja) << "\n  " << pair.ja.quoted
                                     << "\n  " << pair.en.quoted);
        }
    }
    CHECK(pairs > 1000);
}

TEST_CASE("a name, an option or a slot in one language alone is seen") {
    const std::vector<std::vector<std::string>> wrong = {
        {"f({\"続ける（print go）\", \"go on: print go \" + run.str()});"},
        {"Text{\"理由は {what} です\",", "     \"it was\"};"},
        {"Text{\"--owner を付ける\", \"add the owner\"};"},
        {"x = c ? Text{a.ja + \"を\", b.en + \" is\"} : Text{};"},
    };
    for (const auto& lines : wrong) {
        INFO(lines.front());
        const auto pairs = Reader(sample(lines)).pairs();
        REQUIRE(pairs.size() == 1);
        CHECK(marksOf(pairs[0].ja) != marksOf(pairs[0].en));
    }
    const auto right =
        Reader(sample({"Text{\"枚数 \" + std::to_string(n), \"sheets \" + std::to_string(n)};"})).pairs();
    REQUIRE(right.size() == 1);
    CHECK(marksOf(right[0].ja) == marksOf(right[0].en));
}
