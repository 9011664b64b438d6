// Whether the schema of a store is the one that this program lays: its tables, keys, indexes and rules, and
// on PostgreSQL the rights of the program's role. What the program would lay is made anew from its own
// migrations and rules each time and never taken from the store: SQLite lays it in memory, PostgreSQL as
// temporary tables in a transaction that is rolled back, so that both sides are told in the words of the same
// server.
//
// It finds a rule that was dropped, changed, put beside or switched off (PRAGMA writable_schema, another
// program at the file, the owner of the database). It does not find one that was dropped and laid again word
// for word: what was written meanwhile is found by the books and the chain.
#pragma once

#include <string>
#include <vector>

#include "core/store/database.h"
#include "core/words/refusal.h"

namespace daishi {

struct SchemaFault {
    std::string what; // "trigger audit_kept", "column job.setting"
    Text reason;
};

// The rules alone, quick enough for every opening.
std::vector<SchemaFault> compareRules(Database&);

// All of it. SQLite: also every key of every row and the structure of the file. Takes the line for a moment,
// outside a transaction of the caller's. Throws StoreError.
std::vector<SchemaFault> compareSchema(Database&);

} // namespace daishi
