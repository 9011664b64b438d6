// The schema and its migrations: numbered, forward only. A store knows its kind for ever: a simulation store
// may be driven by a clock that can be set and its documents carry VOID; a production store refuses both.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/database.h"
#include "core/words/registry.h"

namespace daishi {

enum class StoreKind { Production, Simulation };

struct StoreInfo {
    StoreKind kind = StoreKind::Production;
    std::string id; // eight hex digits, part of every idempotency key so that two stores never share one
    std::int64_t schemaVersion = 0;
    // Newest event of the chain when steps of lives began to be kept: 0 unless it was migrated from schema 1.
    std::int64_t stepsSince = 0;
};

// A table whose rows have a life, its key, and the state it begins in.
struct LivingThings {
    std::string_view table;
    std::string_view key;
    std::string_view firstState;
};
std::vector<LivingThings> livingThings();

// The version that this program writes.
std::int64_t schemaVersion();

// Lays the schema into an empty database and marks its kind. One transaction.
void installSchema(Database&, StoreKind, const std::string& storeId);

// Brings a store of an earlier version to this program's, in one transaction: all of it or nothing. Answers
// the version that it had. Throws StoreError(Failed) for a store of a newer program.
std::int64_t migrateSchema(Database&);

// What the store says of itself. Throws StoreError(Damaged) when it is not one of ours, StoreError(Failed)
// when it was written by a newer program or has to be migrated first.
StoreInfo readStoreInfo(Database&);

// Makes the configured blank types known to the keys of the store. A type once known never changes its
// insurer, kind or edition: throws StoreError(Refused) when the configuration says otherwise.
void registerBlankTypes(Database&, const Registry&);

} // namespace daishi
