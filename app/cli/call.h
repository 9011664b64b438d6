// One command as it was called: its values, read and checked when they are asked for.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/troubles.h"
#include "app/cli/verb.h"
#include "core/words/days.h"

namespace daishi::cli {

class Home;
class Progress;

// A scan that is not what the command needs; it ends the command as a refusal and is written down.
struct RefusedInput {
    Refusal refusal;
};

// A file that was not taken: told with exit 4. A file that is not there at all is a UsageError.
struct RejectedInput {
    Rejected rejected;
};

struct CallText {
    std::map<std::string, std::vector<std::string>> options; // a flag has one empty value
    std::map<std::string, std::vector<std::string>> positionals;
};

class Call {
  public:
    Call(const Verb&, CallText, Surroundings&, Language);
    // In a home that is open already and outlives the call.
    Call(const Verb&, CallText, Surroundings&, Language, Home&);
    ~Call();

    const Verb& verb;
    Surroundings& around;
    const Language language;

    bool has(const std::string& option) const;
    // Of an option or a positional, whichever bears the name. Throws UsageError when it was left out.
    std::string text(const std::string& name) const;
    std::optional<std::string> textIfGiven(const std::string& name) const;
    std::vector<std::string> texts(const std::string& name) const; // empty when left out
    std::int64_t number(const std::string& name, std::int64_t least, std::int64_t most) const;
    std::optional<std::int64_t> numberIfGiven(const std::string& name, std::int64_t least,
                                              std::int64_t most) const;
    // "2024-09-30" and the spellings of readDay().
    Day day(const std::string& name) const;
    std::optional<Day> dayIfGiven(const std::string& name) const;
    // Of a folder or file; a relative one is taken from where the program was started.
    std::filesystem::path path(const std::string& name) const;

    // "--by" or "DAY", as a person types it.
    Text typed(const std::string& name) const;

    // Who does it: --as and --second, each a badge number or the scan of a badge. Throws UsageError without
    // --as, RefusedInput for a misread scan.
    Crew crew() const;

    std::filesystem::path homeFolder() const;
    Home& home(); // opened at the first call
    // The same for a command that only looks: opened even where the store's own rules are not as they should
    // be.
    Home& homeToExamine();
    bool homeIsOpen() const { return lent_ || home_; }

    // Told beside the result, whatever it is: what was recovered before, how many scans were taken.
    void beside(std::string key, Text label, Value value) {
        besides_.push_back({std::move(key), std::move(label), std::move(value)});
    }
    const std::vector<Fact>& besides() const { return besides_; }

  private:
    const std::vector<std::string>* find(const std::string& name) const;

    CallText text_;
    Home* lent_ = nullptr;
    std::unique_ptr<Home> home_;
    std::vector<Fact> besides_;
};

// A badge number, or the scan of a badge. Throws RefusedInput for a misread scan.
BadgeId badgeOf(const std::string& given);

// Reads the arguments behind noun and verb. Throws UsageError.
CallText parseArguments(const Verb&, const std::vector<std::string>& arguments);

// Scans of an option or positional: each value is one raw scan, the name of a file with one scan a line, or
// "-" for the input stream, each up to 64 MiB. Throws as readFile() does.
std::vector<std::string> scansOf(Call&, const std::string& name);
// All bytes of a file or "-". Throws as readFile() does.
std::string scanBytes(Call&, const std::string& file);
// All lines of a file or "-".
std::vector<std::string> scanLines(Call&, const std::string& file);

} // namespace daishi::cli
