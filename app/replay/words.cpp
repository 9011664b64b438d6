#include "app/replay/words.h"

namespace daishi::replay {

namespace {

class Splitter {
  public:
    explicit Splitter(std::string_view line) : line_(line) {}

    std::vector<std::string> split() {
        for (; at_ < line_.size(); ++at_) {
            if (!take(line_[at_]))
                break;
        }
        if (quoted_)
            throw WordFault("a quote does not end");
        if (depth_ > 0)
            throw WordFault("a brace does not end");
        endWord();
        return std::move(words_);
    }

  private:
    // False: the rest of the line is a comment.
    bool take(char c) {
        const bool held = quoted_ || depth_ > 0;
        if (!held && (c == ' ' || c == '\t')) {
            endWord();
        } else if (!held && c == '#' && !begun_) {
            return false;
        } else if (c == '"' && depth_ == 0) {
            quoted_ = !quoted_;
            begun_ = true;
        } else {
            if (!quoted_)
                brace(c);
            word_ += c;
            begun_ = true;
        }
        return true;
    }

    void brace(char c) {
        if (c == '{')
            ++depth_;
        if (c == '}' && --depth_ < 0)
            throw WordFault("a brace ends that did not begin");
    }

    void endWord() {
        if (begun_)
            words_.push_back(word_);
        word_.clear();
        begun_ = false;
    }

    const std::string_view line_;
    std::size_t at_ = 0;
    std::vector<std::string> words_;
    std::string word_;
    bool begun_ = false; // "" is a word too
    bool quoted_ = false;
    int depth_ = 0;
};

} // namespace

std::vector<std::string> wordsOf(std::string_view line) {
    return Splitter(line).split();
}

} // namespace daishi::replay
