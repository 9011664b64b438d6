// One step in a life, written down. The decision that it is allowed stands in core/decide/lives.h; the schema
// refuses every other step, and every state that was not reached by one.
#pragma once

#include <stdexcept>
#include <string>

#include "core/decide/lives.h"
#include "core/store/database.h"

namespace daishi {

// Writes the step as one of the act in progress, whose event is the next of the chain.
void recordStep(Database&, std::string_view life, const std::string& subject, std::string_view from,
                std::string_view to);

// Takes the thing `id` from `from` to `to`. Throws std::logic_error when its life does not know the step and
// StoreError(Refused) when it was not in `from`: the caller has looked before, in the same transaction.
template <class State>
void step(Database& db, const std::string& id, State from, State to) {
    if (!mayStep(from, to))
        throw std::logic_error("no such step in the life of a " + std::string(lifeOf<State>()));
    recordStep(db, lifeOf<State>(), id, nameOf(from), nameOf(to));
}

} // namespace daishi
