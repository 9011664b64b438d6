// What a reader of foreign bytes must hold to, whatever the bytes are. Each target is one function, compiled
// once: the fuzzer drives it with bytes it invents, and the tests with every file that is kept in corpus/.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace daishi::fuzz {

// A property does not hold. Its text says which, never the bytes.
class Broken : public std::logic_error {
  public:
    using std::logic_error::logic_error;
};

inline void mustHold(bool holds, const char* property) {
    if (!holds)
        throw Broken(property);
}

struct Target {
    std::string_view name; // also of its folder in corpus/
    void (*hold)(std::string_view bytes);
};

std::span<const Target> targets();
// Throws std::invalid_argument for a name that is none.
const Target& targetNamed(std::string_view name);

// The lines of what was read, to hold a told place against.
class Lines {
  public:
    explicit Lines(std::string_view bytes);

    std::size_t count() const { return lengths_.size(); }
    // Whether line and column (both from 1, a column being a byte at most) are in the text or right behind
    // it.
    bool hold(std::size_t line, std::size_t column) const;

  private:
    std::vector<std::size_t> lengths_; // in bytes, the line end counted
};

// A field of a table, as RFC 4180 writes it.
std::string inQuotes(std::string_view field);

void holdCsv(std::string_view bytes);
void holdText(std::string_view bytes);
void holdIssueFile(std::string_view bytes);
void holdScan(std::string_view bytes);
void holdGs1(std::string_view bytes);
void holdConfig(std::string_view bytes);
void holdScene(std::string_view bytes);
void holdPicture(std::string_view bytes);
void holdReadingLog(std::string_view bytes);

} // namespace daishi::fuzz
