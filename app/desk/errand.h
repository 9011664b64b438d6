// What a page asks the line to do, in the words of the command line, and what came of it.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/answer.h"
#include "app/cli/troubles.h"
#include "app/desk/seen.h"

namespace daishi::desk {

// `daishi NOUN VERB …`: everything the console does, the command line can do.
struct Errand {
    std::string noun;
    std::string verb;
    // By the names of the verb's positionals and options; a flag has one empty value. "as" and "second" are
    // badges.
    std::map<std::string, std::vector<std::string>> with = {};
    // Handed over as its "picture", where it takes one; no file lies in between.
    PictureInHand picture = {};

    Errand& give(const std::string& name, std::string value) {
        with[name].push_back(std::move(value));
        return *this;
    }
};

// Told: the errand was not understood, or the program could not go on; nothing of it was done.
struct Reply {
    std::variant<cli::Result, cli::Told> came;
    std::vector<cli::Fact> besides = {};
    std::string actor = {};        // badge
    std::optional<Seen> seen = {}; // in the picture that was handed over
    std::optional<OpenedPicture> opened = {}; // to be looked at
    bool givenUp = false;          // told: nobody waited any more (Desk::giveUp)

    const cli::Answer* answer() const;
    const Refusal* refusal() const;
    const cli::Rejected* rejected() const;
    const cli::Told* told() const { return std::get_if<cli::Told>(&came); }
};

} // namespace daishi::desk
