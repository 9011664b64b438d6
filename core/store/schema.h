// The schema and its migrations: numbered, forward only. A store knows its kind for ever: a simulation store
// may be driven by a clock that can be set and its documents carry VOID; a production store refuses both.
#pragma once

#include <cstdint>
#include <string>

#include "core/store/database.h"
#include "core/words/registry.h"

namespace daishi {

enum class StoreKind { Production, Simulation };

struct StoreInfo {
    StoreKind kind = StoreKind::Production;
    std::string id; // eight hex digits, part of every idempotency key so that two stores never share one
    std::int64_t schemaVersion = 0;
};

// The version that this program writes.
inline constexpr std::int64_t kSchemaVersion = 1;

// Lays the schema into an empty database and marks its kind. One transaction.
void installSchema(Database&, StoreKind, const std::string& storeId);

// What the store says of itself. Throws StoreError(Damaged) when it is not one of ours, StoreError(Failed)
// when it was written by a newer program.
StoreInfo readStoreInfo(Database&);

// Makes the configured blank types known to the keys of the store. A type once known never changes its
// insurer, kind or edition: throws StoreError(Refused) when the configuration says otherwise.
void registerBlankTypes(Database&, const Registry&);

// The rules that SQLite says in triggers; PostgreSQL says them in its own words.
std::string sqliteRules();

} // namespace daishi
