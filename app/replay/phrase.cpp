#include "app/replay/phrase.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <stdexcept>

#include "app/replay/slot_shape.h"

namespace daishi::replay {

namespace {

std::vector<std::string> tokensOf(std::string_view pattern) {
    std::string spaced;
    for (const char c : pattern) {
        if (c == '[' || c == ']')
            spaced += {' ', c, ' '};
        else
            spaced += c;
    }
    std::istringstream in(spaced);
    std::vector<std::string> tokens;
    for (std::string token; in >> token;)
        tokens.push_back(token);
    return tokens;
}

bool isSlot(const std::string& token) {
    return token.front() >= 'A' && token.front() <= 'Z';
}

struct Slot {
    std::string name;
    std::string shape;
    bool rest = false;
};

Slot slotOf(std::string token) {
    Slot slot;
    if (token.size() > 3 && token.compare(token.size() - 3, 3, "...") == 0) {
        slot.rest = true;
        token.resize(token.size() - 3);
    }
    const auto colon = token.find(':');
    slot.name = token.substr(0, colon);
    if (colon != std::string::npos)
        slot.shape = token.substr(colon + 1);
    return slot;
}

class Matcher {
  public:
    Matcher(std::string_view pattern, const std::vector<std::string>& words)
        : tokens_(tokensOf(pattern)), words_(words) {}

    std::variant<Slots, PhraseFault> match() {
        while (token_ < tokens_.size()) {
            if (tokens_[token_] == "[")
                group();
            else
                one(tokens_[token_++]);
            if (fault_)
                return std::move(*fault_);
        }
        if (word_ < words_.size())
            return PhraseFault{"\"" + words_[word_] + "\" is too much"};
        return std::move(slots_);
    }

  private:
    void group() {
        const std::size_t end = endOfGroup();
        const bool there = groupIsThere(end);
        if (there && !isSlot(tokens_[token_ + 1]))
            slots_[tokens_[token_ + 1]];
        for (++token_; token_ < end; ++token_) {
            if (there && !fault_)
                one(tokens_[token_]);
        }
        ++token_;
    }

    // A group that begins with a word is there when the word is; one that begins with a slot, when all of it
    // fits.
    bool groupIsThere(std::size_t end) const {
        for (std::size_t i = token_ + 1, word = word_; i < end; ++i, ++word) {
            if (word >= words_.size())
                return false;
            const bool fits = isSlot(tokens_[i]) ? !wrongShape(slotOf(tokens_[i]).shape, words_[word])
                                                 : tokens_[i] == words_[word];
            if (!fits)
                return false;
            if (!isSlot(tokens_[i]) && i == token_ + 1)
                return true;
        }
        return true;
    }

    std::size_t endOfGroup() const {
        const auto end = std::find(tokens_.begin() + std::ptrdiff_t(token_), tokens_.end(), "]");
        if (end == tokens_.end())
            throw std::logic_error("a group of a phrase does not end");
        return std::size_t(end - tokens_.begin());
    }

    void one(const std::string& token) {
        if (!isSlot(token))
            return literal(token);
        const Slot slot = slotOf(token);
        if (word_ >= words_.size()) {
            fault_ = PhraseFault{slot.name + " is missing"};
        } else if (slot.rest) {
            slots_[slot.name].assign(words_.begin() + std::ptrdiff_t(word_), words_.end());
            word_ = words_.size();
        } else {
            const std::string& word = words_[word_++];
            if (const auto wrong = wrongShape(slot.shape, word))
                fault_ = PhraseFault{slot.name + ": \"" + word + "\" is not " + *wrong};
            slots_[slot.name] = {word};
        }
    }

    void literal(const std::string& token) {
        if (word_ < words_.size() && words_[word_] == token) {
            ++word_;
            return;
        }
        const std::string found = word_ < words_.size() ? "\"" + words_[word_] + "\"" : "the end of the line";
        fault_ = PhraseFault{"\"" + token + "\" is wanted where " + found + " is"};
    }

    const std::vector<std::string> tokens_;
    const std::vector<std::string>& words_;
    std::size_t token_ = 0;
    std::size_t word_ = 0;
    Slots slots_;
    std::optional<PhraseFault> fault_;
};

} // namespace

std::variant<Slots, PhraseFault> matchPhrase(std::string_view pattern,
                                             const std::vector<std::string>& words) {
    return Matcher(pattern, words).match();
}

std::size_t leadOf(std::string_view pattern, const std::vector<std::string>& words) {
    const auto tokens = tokensOf(pattern);
    std::size_t same = 0;
    while (same < tokens.size() && same < words.size() && !isSlot(tokens[same]) &&
           tokens[same] == words[same])
        ++same;
    return same;
}

std::string shownPhrase(std::string_view pattern) {
    std::string shown;
    bool hidden = false;
    for (const char c : pattern) {
        if (c == ':')
            hidden = true;
        if (c == ' ' || c == ']' || c == '.')
            hidden = false;
        if (!hidden)
            shown += c;
    }
    return shown;
}

} // namespace daishi::replay
