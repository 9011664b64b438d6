// From the arguments to the exit code.
#include <algorithm>
#include <cstdlib>

#include "app/cli/help.h"
#include "app/cli/home.h"
#include "app/cli/log_file.h"
#include "app/cli/nearest.h"
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

Language languageOf(const std::vector<std::string>& arguments, const Surroundings& around) {
    std::string word;
    if (const auto given = peek(arguments, "lang")) {
        word = *given;
    } else {
        word =
            settingsOf(peek(arguments, "home").value_or(around.defaultHome.string()))->getString("language");
        const char* environment = std::getenv("LANG");
        if (word.empty() && environment)
            word = environment;
    }
    return word.compare(0, 2, "ja") == 0 ? Language::Japanese : Language::English;
}

// One line of the log. Refusals are named by their number; what was typed is left out.
void logged(Call& call, const Result& result, std::int64_t micros) {
    std::string words = "command=\"" + fullName(call.verb) + "\" ms=" + std::to_string(micros / 1000);
    LogFile log(call.home().folder());
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
        log.warning(words + " refused=" + numberOf(refusal->code));
    } else if (const auto* rejected = std::get_if<Rejected>(&result)) {
        log.warning(words + " rejected=" + std::to_string(rejected->total));
    } else {
        log.information(words + " exit=" + std::to_string(static_cast<int>(std::get<Answer>(result).exit)));
    }
}

// A misread badge or ticket is a refusal like any other and has its event.
Refusal written(Call& call, Refusal refusal) {
    if (!call.verb.act)
        return refusal;
    return recordRefusal(call.home().line(), *call.verb.act, Crew{}, "", std::move(refusal));
}

Result carriedOut(Call& call) {
    try {
        return call.verb.run(call);
    } catch (RefusedInput& input) {
        if (!call.homeIsOpen() && input.refusal.code == RefusalCode::SimulatedClock)
            return std::move(input.refusal);
        return written(call, std::move(input.refusal));
    } catch (RejectedInput& input) {
        return std::move(input.rejected);
    }
}

Exit runVerb(const Verb& verb, const std::vector<std::string>& rest, const Manner& manner,
             Surroundings& around) {
    Call call(verb, parseArguments(verb, rest), around, manner.language);
    const Instant began = around.clock.now();
    try {
        const Result result = carriedOut(call);
        if (call.homeIsOpen())
            logged(call, result, around.clock.now().micros() - began.micros());
        return tell(result, call, manner, around);
    } catch (const UsageError&) {
        throw;
    } catch (const std::exception& failure) {
        if (call.homeIsOpen())
            LogFile(call.home().folder())
                .error("command=\"" + fullName(verb) + "\" failed: " + failure.what());
        throw;
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

// `before` stands before the word where it is said again: "lot " of "lot list".
[[noreturn]] void unknown(const std::string& what, const std::string& before, const std::string& word,
                          const std::vector<std::string>& names) {
    const std::string near = nearestOf(word, names);
    throw UsageError("there is no " + what + " \"" + word + "\"" +
                     (near.empty() ? "." : "; did you mean \"daishi " + before + near + "\"?") +
                     " See: daishi help");
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
            unknown("noun", "", noun, nounsOf(verbs));
        if (arguments.size() < 2 || isOption(arguments[1]))
            return tellText(helpOnNoun(verbs, noun, manner.language, paint), Exit::Usage, manner, around);
        const Verb* verb = findVerb(verbs, noun, arguments[1]);
        if (!verb)
            unknown("verb", noun + " ", arguments[1], names);
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
        unknown("noun", "help ", word(0), known);
    return tellText(helpOnNoun(verbs, word(0), manner.language, paint), Exit::Done, manner, around);
}

std::string storeWords(const StoreError& error) {
    if (error.fault() != StoreFault::Busy)
        return error.what();
    return std::string("another program is working in this home; wait until it has ended. ") + error.what();
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
        return cli::tellFault("usage", error.what(), Exit::Usage, manner, around);
    } catch (const StoreError& error) {
        return cli::tellFault("error", cli::storeWords(error), Exit::Failure, manner, around);
    } catch (const Poco::Exception& error) {
        return cli::tellFault("error", error.displayText(), Exit::Failure, manner, around);
    } catch (const std::exception& error) {
        return cli::tellFault("error", error.what(), Exit::Failure, manner, around);
    }
}

} // namespace daishi
