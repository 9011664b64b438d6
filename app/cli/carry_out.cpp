#include "app/cli/carry_out.h"

#include <ostream>
#include <system_error>
#include <unistd.h>

#include "app/cli/home.h"
#include "app/cli/log_file.h"
#include "app/cli/show.h"
#include "app/cli/tell.h"
#include "core/line/work.h"

namespace daishi::cli {

namespace {

// What this command leaves in the log: numbers, words and names of ours; what was typed is left out.
LogEntry entryFor(const Call& call, Instant began, Instant ended) {
    LogEntry entry;
    entry.at = ended;
    entry.act = fullName(call.verb);
    entry.pid = ::getpid();
    std::vector<std::string> named;
    for (const Positional& positional : call.verb.positionals) {
        const auto values = call.texts(positional.name);
        named.insert(named.end(), values.begin(), values.end());
    }
    entry.subject = subjectAmong(named);
    entry.millis = (ended.micros() - began.micros()) / 1000;
    return entry;
}

// The act is done and stands in the store: a log that cannot be written is told, and takes nothing back.
void log(Call& call, const LogEntry& entry) {
    try {
        writeLog(call.home().folder(), logSettingsOf(call.home().folder()), entry);
    } catch (const std::system_error& failure) {
        call.around.err << show(wordsOf(Trouble::LogNotWritten, {{"reason", reasonOf(failure.code())}}),
                                call.language, Paint(call.around.terminal))
                        << std::flush;
    }
}

void logResult(Call& call, const Result& result, Instant began) {
    LogEntry entry = entryFor(call, began, call.around.clock.now());
    entry.exit = exitOf(result);
    if (const auto* refusal = std::get_if<Refusal>(&result))
        entry.refused = numberOf(refusal->code);
    if (const auto* rejected = std::get_if<Rejected>(&result))
        entry.rejected = rejected->total;
    if (entry.exit != Exit::Done)
        entry.level = LogLevel::Warning;
    log(call, entry);
}

void logFault(Call& call, const std::exception& failure, Instant began) {
    LogEntry entry = entryFor(call, began, call.around.clock.now());
    entry.level = LogLevel::Error;
    entry.fault = faultWord(failure);
    entry.exit = Exit::Failure;
    log(call, entry);
}

// The badges that were given, as far as they can be read: the misread one may be one of them.
Crew crewGiven(const Call& call) {
    Crew crew;
    const std::pair<const char*, BadgeId*> given[] = {{"as", &crew.actor}, {"second", &crew.second}};
    for (const auto& [option, badge] : given) {
        try {
            if (call.has(option))
                *badge = badgeOf(call.text(option));
        } catch (const RefusedInput&) { // is told as what it is, without a badge
            continue;
        }
    }
    return crew;
}

// A misread badge or ticket is a refusal like any other and has its event, with the badge of who gave it.
Refusal written(Call& call, Refusal refusal) {
    if (!call.verb.act)
        return refusal;
    return recordRefusal(call.home().line(), *call.verb.act, crewGiven(call), "", std::move(refusal));
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

} // namespace

Result carryOut(Call& call) {
    const Instant began = call.around.clock.now();
    try {
        Result result = carriedOut(call);
        if (call.homeIsOpen())
            logResult(call, result, began);
        return result;
    } catch (const UsageError&) {
        throw;
    } catch (const PinAwaited&) { // nothing was done: the same command comes again with the PIN
        throw;
    } catch (const std::exception& failure) {
        if (call.homeIsOpen())
            logFault(call, failure, began);
        throw;
    }
}

} // namespace daishi::cli
