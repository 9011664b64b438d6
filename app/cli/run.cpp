// From the arguments to the exit code.
#include <algorithm>
#include <cstdlib>
#include <ostream>
#include <system_error>
#include <unistd.h>

#include "app/cli/carry_out.h"
#include "app/cli/help.h"
#include "app/cli/home.h"
#include "app/cli/nearest.h"
#include "app/cli/show.h"
#include "app/cli/tell.h"

namespace daishi {

namespace cli {
namespace {

// The value of a common option, however it is written; nothing when it is not there.
std::optional<std::string> peek(const std::vector<std::string>& arguments, const std::string& option) {
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        if (arguments[i] == "--" + option)
            return i + 1 < arguments.size() ? arguments[i + 1] : "";
        const std::string lead = "--" + option + "=";
        if (arguments[i].compare(0, lead.size(), lead) == 0)
            return arguments[i].substr(lead.size());
    }
    return std::nullopt;
}

bool peekFlag(const std::vector<std::string>& arguments, const std::string& option) {
    for (const std::string& argument : arguments) {
        if (argument == "--")
            return false;
        if (argument == "--" + option)
            return true;
    }
    return false;
}

// A file of settings that cannot be read is told by the command that opens the home, and by the doctor.
std::string languageSetting(const std::filesystem::path& home) {
    try {
        return settingsOf(home)->getString("language");
    } catch (const Poco::Exception&) {
        return {};
    }
}

Language languageOf(const std::vector<std::string>& arguments, const Surroundings& around) {
    std::string word;
    if (const auto given = peek(arguments, "lang")) {
        word = *given;
    } else {
        word = languageSetting(peek(arguments, "home").value_or(around.defaultHome.string()));
        const char* environment = std::getenv("LANG");
        if (word.empty() && environment)
            word = environment;
    }
    return word.compare(0, 2, "ja") == 0 ? Language::Japanese : Language::English;
}

Exit runUnderstood(const Verb& verb, const std::vector<std::string>& rest, const Manner& manner,
                   Surroundings& around) {
    Call call(verb, parseArguments(verb, rest), around, manner.language);
    if (around.selfTest && !verb.onBareMachine)
        around.selfTest();
    return tell(carryOut(call), call, manner, around);
}

// A value or an option that is wrong, and nothing else to do about it: the help of the command tells how.
Exit runVerb(const Verb& verb, const std::vector<std::string>& rest, const Manner& manner,
             Surroundings& around) {
    try {
        return runUnderstood(verb, rest, manner, around);
    } catch (const UsageError& error) {
        Told words = error.words();
        const std::string help = "daishi " + fullName(verb) + " --help";
        if (words.next.empty())
            words.next = {"使い方を見る: " + help, "look at its usage: " + help};
        return tellTrouble(words, Exit::Usage, manner, around);
    }
}

std::vector<std::string> nounsOf(const std::vector<Verb>& verbs) {
    std::vector<std::string> names;
    for (const Verb& verb : verbs) {
        if (names.empty() || names.back() != verb.noun)
            names.push_back(verb.noun);
    }
    return names;
}

// `before` stands before the word where it is said again: "help ".
[[noreturn]] void unknownNoun(const std::string& before, const std::string& word,
                              const std::vector<std::string>& names) {
    const std::string near = nearestOf(word, names);
    if (near.empty())
        throw UsageError(Trouble::NounUnknown, {{"word", same(word)}});
    throw UsageError(Trouble::NounUnknownNear, {{"word", same(word)}, {"near", same(before + near)}});
}

[[noreturn]] void unknownVerb(const std::string& noun, const std::string& word,
                              const std::vector<std::string>& names) {
    const std::string near = nearestOf(word, names);
    if (near.empty())
        throw UsageError(Trouble::VerbUnknown, {{"noun", same(noun)}, {"word", same(word)}});
    throw UsageError(Trouble::VerbUnknownNear,
                     {{"noun", same(noun)}, {"word", same(word)}, {"near", same(near)}});
}

// Options that stand before the noun go behind it.
std::vector<std::string> nounFirst(std::vector<std::string> arguments) {
    std::vector<std::string> moved;
    while (!arguments.empty() && arguments.front().compare(0, 2, "--") == 0 && arguments.front() != "--") {
        const std::string front = arguments.front();
        arguments.erase(arguments.begin());
        moved.push_back(front);
        for (const OptionRow& row : commonOptions()) {
            if (front != "--" + row.name || row.argument.empty() || arguments.empty())
                continue;
            moved.push_back(arguments.front());
            arguments.erase(arguments.begin());
        }
    }
    arguments.insert(arguments.end(), moved.begin(), moved.end());
    return arguments;
}

bool isOption(const std::string& argument) {
    return argument.size() > 1 && argument.front() == '-';
}

Exit dispatch(std::vector<std::string> arguments, const Manner& manner, Surroundings& around) {
    const std::vector<Verb> verbs = allVerbs(around);
    const Paint paint(around.terminal);
    const bool help = peekFlag(arguments, "help");
    arguments = nounFirst(std::move(arguments));
    if (!arguments.empty() && arguments.front() == "--version")
        arguments.front() = "version";
    if (!arguments.empty() && arguments.front() == "help")
        arguments.erase(arguments.begin());
    else if (!help && !arguments.empty() && !isOption(arguments.front())) {
        const std::string noun = arguments.front();
        if (const Verb* verb = findVerb(verbs, noun, ""))
            return runVerb(*verb, {arguments.begin() + 1, arguments.end()}, manner, around);
        std::vector<std::string> names;
        for (const Verb& verb : verbs) {
            if (verb.noun == noun)
                names.push_back(verb.name);
        }
        if (names.empty())
            unknownNoun("", noun, nounsOf(verbs));
        if (arguments.size() < 2 || isOption(arguments[1]))
            return tellText(helpOnNoun(verbs, noun, manner.language, paint), Exit::Usage, manner, around);
        const Verb* verb = findVerb(verbs, noun, arguments[1]);
        if (!verb)
            unknownVerb(noun, arguments[1], names);
        return runVerb(*verb, {arguments.begin() + 2, arguments.end()}, manner, around);
    }
    const auto word = [&](std::size_t i) {
        return i < arguments.size() && !isOption(arguments[i]) ? arguments[i] : std::string();
    };
    if (word(0).empty())
        return tellText(overview(verbs, manner.language, paint), Exit::Done, manner, around);
    for (const std::string& name : {word(1), std::string()}) {
        if (const Verb* verb = findVerb(verbs, word(0), name))
            return tellText(helpOnVerb(*verb, manner.language, paint), Exit::Done, manner, around);
    }
    const auto known = nounsOf(verbs);
    if (std::find(known.begin(), known.end(), word(0)) == known.end())
        unknownNoun("help ", word(0), known);
    return tellText(helpOnNoun(verbs, word(0), manner.language, paint), Exit::Done, manner, around);
}

} // namespace
} // namespace cli

Exit runDaishi(const std::vector<std::string>& arguments, Surroundings& around) {
    cli::Manner manner;
    manner.json = cli::peekFlag(arguments, "json");
    try {
        manner.language = cli::languageOf(arguments, around);
        return cli::dispatch(arguments, manner, around);
    } catch (const cli::UsageError& error) {
        return cli::tellTrouble(error.words(), Exit::Usage, manner, around);
    } catch (const std::exception& error) {
        return cli::tellTrouble(cli::wordsOf(error), Exit::Failure, manner, around);
    }
}

} // namespace daishi
