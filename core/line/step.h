// One step in a life, written down. The decision that it is allowed stands in core/decide/lives.h; the schema
// refuses every other step.
#pragma once

#include <stdexcept>
#include <string>

#include "core/decide/lives.h"
#include "core/store/database.h"

namespace daishi {

// Takes the row from `from` to `to`. Throws std::logic_error when the row was not in `from` or the life does
// not know the step: the caller has looked before, in the same transaction.
template <class State>
void step(Database& db, const std::string& id, State from, State to) {
    const std::string table(lifeOf<State>());
    const std::string key = table == "chunk" ? "key" : table == "day" ? "day" : "id";
    if (!mayStep(from, to))
        throw std::logic_error("no such step in the life of a " + table);
    const auto changed = db.run("UPDATE " + table + " SET state = $1 WHERE " + key + " = $2 AND state = $3",
                                {std::string(nameOf(to)), id, std::string(nameOf(from))});
    if (changed != 1)
        throw std::logic_error("a " + table + " was not in the state it was thought to be in");
}

} // namespace daishi
