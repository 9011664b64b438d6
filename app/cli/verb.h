// One command: what it is called, what it takes, what it may refuse, and the function that does it. The table
// of all commands is the only place that knows them: parsing, help and tests read it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/answer.h"
#include "core/decide/people.h"

namespace daishi::cli {

class Call;

enum class Many { One, Optional, Several, Any }; // exactly one, 0–1, at least one, any number

struct Positional {
    std::string name; // "LOT"
    Text help;
    Many many = Many::One;
};

struct OptionRow {
    std::string name;     // "per-box"
    std::string argument; // "N"; empty: a flag
    Text help;
    Many many = Many::One; // One: required; Optional; Several and Any: may be repeated
};

struct Verb {
    std::string noun;
    std::string name; // empty: the noun alone is the command
    Text summary;     // one line
    std::vector<Positional> positionals = {};
    std::vector<OptionRow> options = {};
    std::string example; // after "daishi "
    // The act that the badge answers for; empty: nothing is done, no badge is asked for.
    std::optional<Act> act = {};
    Text cannot = {};                      // headline of a refusal: 印刷できません
    std::vector<RefusalCode> refuses = {}; // beside those of the badge
    std::function<Result(Call&)> run = {};
    bool onBareMachine = false; // runs where fonts, configuration or home are missing
};

// "lot show", or "verify".
std::string fullName(const Verb&);

// All commands of this library, and those that `around` adds.
std::vector<Verb> allVerbs(const Surroundings& around);
const Verb* findVerb(const std::vector<Verb>&, const std::string& noun, const std::string& name);

// Options that every command takes.
const std::vector<OptionRow>& commonOptions();

} // namespace daishi::cli
