#include <Poco/Util/Option.h>
#include <Poco/Util/OptionException.h>
#include <Poco/Util/OptionProcessor.h>
#include <Poco/Util/OptionSet.h>

#include "app/cli/call.h"
#include "app/cli/nearest.h"

namespace daishi::cli {

namespace {

std::vector<OptionRow> optionsOf(const Verb& verb) {
    std::vector<OptionRow> options = verb.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    return options;
}

Poco::Util::OptionSet optionSet(const Verb& verb) {
    Poco::Util::OptionSet set;
    for (const OptionRow& row : optionsOf(verb)) {
        Poco::Util::Option option(row.name, "", row.help.en);
        if (!row.argument.empty())
            option.argument(row.argument);
        option.repeatable(row.many == Many::Several || row.many == Many::Any);
        set.addOption(option);
    }
    return set;
}

// Poco takes the beginning of a name for the whole; here a name is a name.
void mustBeWhole(const Verb& verb, const std::string& argument) {
    if (argument.size() <= 2 || argument.compare(0, 2, "--") != 0)
        return;
    const std::string name = argument.substr(2, argument.find_first_of("=:") - 2);
    std::vector<std::string> names;
    for (const OptionRow& row : optionsOf(verb)) {
        if (row.name == name)
            return;
        names.push_back(row.name);
    }
    const std::string near = nearestOf(name, names);
    if (near.empty())
        throw UsageError(Trouble::OptionUnknown, {{"option", same(name)}});
    throw UsageError(Trouble::OptionUnknownNear, {{"option", same(name)}, {"near", same(near)}});
}

void takeOptions(const Verb& verb, const std::vector<std::string>& arguments, CallText& call,
                 std::vector<std::string>& rest) {
    const Poco::Util::OptionSet set = optionSet(verb);
    Poco::Util::OptionProcessor processor(set);
    processor.setUnixStyle(true);
    bool awaitsValue = false;
    std::string awaiting;
    bool onlyRest = false;
    for (const std::string& argument : arguments) {
        std::string name, value;
        if (onlyRest) {
            rest.push_back(argument);
            continue;
        }
        if (!awaitsValue && argument == "--") {
            onlyRest = true;
            continue;
        }
        if (!awaitsValue)
            mustBeWhole(verb, argument);
        if (awaitsValue && argument.size() > 2 && argument.compare(0, 2, "--") == 0)
            throw UsageError(Trouble::ValueMissingBefore,
                             {{"option", same(awaiting)}, {"next", same(argument)}});
        if (!processor.process(argument, name, value)) {
            rest.push_back(argument);
        } else if (name.empty()) {
            awaitsValue = true;
            awaiting = argument;
            continue;
        } else {
            call.options[name].push_back(value);
        }
        awaitsValue = false;
    }
    if (awaitsValue)
        throw UsageError(Trouble::ValueMissing, {{"option", same(awaiting)}});
}

void checkOptions(const Verb& verb, const CallText& call) {
    for (const OptionRow& row : optionsOf(verb)) {
        const bool required = row.many == Many::One || row.many == Many::Several;
        if (required && !call.options.count(row.name))
            throw UsageError(Trouble::OptionMissing,
                             {{"option", same("--" + row.name + " " + row.argument)}});
    }
}

void takePositionals(const Verb& verb, std::vector<std::string> rest, CallText& call) {
    std::size_t at = 0;
    for (const Positional& positional : verb.positionals) {
        const bool several = positional.many == Many::Several || positional.many == Many::Any;
        const bool required = positional.many == Many::One || positional.many == Many::Several;
        if (required && at >= rest.size())
            throw UsageError(Trouble::ArgumentMissing, {{"argument", same(positional.name)}});
        while (at < rest.size()) {
            call.positionals[positional.name].push_back(rest[at++]);
            if (!several)
                break;
        }
    }
    if (at < rest.size())
        throw UsageError(Trouble::ArgumentTooMany, {{"argument", same(rest[at])}});
}

} // namespace

CallText parseArguments(const Verb& verb, const std::vector<std::string>& arguments) {
    CallText call;
    std::vector<std::string> rest;
    try {
        takeOptions(verb, arguments, call, rest);
    } catch (const Poco::Util::DuplicateOptionException& fault) {
        throw UsageError(Trouble::OptionTwice, {{"option", same(fault.message())}});
    } catch (const Poco::Util::UnexpectedArgumentException& fault) {
        throw UsageError(Trouble::FlagWithValue, {{"option", same(fault.message())}});
    } catch (const Poco::Util::OptionException& fault) {
        throw UsageError(Trouble::OptionOtherwise, {{"option", same(fault.message())}});
    }
    checkOptions(verb, call);
    takePositionals(verb, std::move(rest), call);
    return call;
}

} // namespace daishi::cli
