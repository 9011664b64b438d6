// Asks the line as the command line does, in this process: the same arguments, the same answers.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <Poco/JSON/Object.h>

#include "app/replay/house.h"

namespace daishi::replay {

struct Reply {
    std::vector<std::string> words;
    Exit exit = Exit::Done;
    std::string text; // what stood on the output stream
    Poco::JSON::Object::Ptr json;

    // "a.b[0].c"; [last] counts from the end. Nothing when it is not there.
    std::optional<std::string> field(const std::string& path) const;
    // "done", "refused R-101 STOCK_TYPE_MISMATCH" and the like, with what the line said.
    std::string inWords() const;
    std::string refusal(const std::string& field) const; // "" when it was not refused
};

// Adds --home, --json, --lang ja, and --as and --second of the house unless `words` name somebody. Throws
// std::runtime_error when the answer is not one JSON object, which is a fault of the command line.
Reply ask(House&, std::vector<std::string> words, const std::function<int()>& interrupts = {});

// As ask, in a child process that is killed (SIGKILL) as soon as `moment` says so. False when it ended
// before.
bool askAndKill(House&, std::vector<std::string> words, const std::function<bool()>& moment);

} // namespace daishi::replay
