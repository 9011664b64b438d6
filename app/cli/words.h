// How states and accounts are called in front of people, and arguments that name things.
#pragma once

#include "app/cli/answer.h"
#include "app/cli/call.h"
#include "core/decide/accounts.h"
#include "core/decide/lives.h"
#include "core/words/outcome.h"
#include "core/words/registry.h"

namespace daishi::cli {

Text stateText(std::string_view life, std::string_view state);
template <class State>
Word stateWord(State state) {
    return {std::string(nameOf(state)), stateText(lifeOf<State>(), nameOf(state))};
}
Word accountWord(Account);
Word typeWord(const Registry&, const BlankTypeId&);
Word holdWord(const std::string& keptReason);
// "E1 E2" for programs and people alike.
std::string evidenceWords(const std::vector<Evidence>&);
std::string joined(const std::vector<std::string>&, const std::string& between);

// What an act came to, told by `tell` when it was done.
template <class T, class Tell>
Result told(const Outcome<T>& outcome, Tell tell) {
    if (!outcome)
        return outcome.refusal();
    return tell(*outcome);
}

// Names or scans. Each throws RefusedInput for a scan that is none, UsageError for a name that
// cannot be one.
BadgeId badgeNamed(Call&, const std::string& argument);
JobId jobNamed(Call&, const std::string& argument);
TrayId trayNamed(Call&, const std::string& argument);
std::string boxLabelNamed(Call&, const std::string& argument); // as raw scan
BlankTypeId typeNamed(Call&, const std::string& argument);
std::optional<Sheets> sheetsIfGiven(Call&, const std::string& argument);
// "1500", or in the units of the blank type: "3 boxes", 「12包」. Refused: R-225. Throws UsageError for no
// quantity.
Outcome<Sheets> sheetsOfType(Call&, const std::string& argument, const BlankTypeId&);
Sheets sheetsGiven(Call&, const std::string& argument, std::int64_t least = 0);

Day today(Call&);
// Writes a file whole; throws std::runtime_error naming it.
void writeFile(const std::filesystem::path&, std::string_view bytes);
// Before an act whose answer is written into this file: throws std::runtime_error naming it where it cannot
// be.
void mustBeWritable(const std::filesystem::path&);
// At most `most` bytes. Throws UsageError where there is no such file, RejectedInput for one that cannot be
// read.
std::string readFile(const std::filesystem::path&, std::size_t most);

} // namespace daishi::cli
