// A step taken by hand, as SQL: the row of life_change from which the store moves the state itself.
#pragma once

#include <string>

#include "core/decide/lives.h"
#include "core/store/database.h"

namespace daishi::test {

// Takes the things of this life that meet `where` (one of them) from their state to `to`, in the name of the
// newest event.
inline std::string stepSql(const std::string& life, const std::string& to,
                           const std::string& where = "1 = 1") {
    const std::string key = life == "chunk" ? "key" : life == "day" ? "day" : "id";
    return "INSERT INTO life_change (seq, life, subject, from_state, to_state, event) SELECT "
           "(SELECT coalesce(max(seq), 0) + 1 FROM life_change), '" +
           life + "', x." + key + ", x.state, '" + to +
           "', (SELECT max(seq) FROM audit) FROM (SELECT * FROM " + life + " WHERE " + where + " LIMIT 1) x";
}

// The same for one thing, in a transaction of its own.
template <class State>
void stepByHand(Database& db, const std::string& id, State to) {
    const std::string life(lifeOf<State>());
    const std::string key = life == "chunk" ? "key" : life == "day" ? "day" : "id";
    db.run(stepSql(life, std::string(nameOf(to)), key + " = '" + id + "'"));
}

} // namespace daishi::test
