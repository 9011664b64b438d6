// Internal to core/store: what the program's role may do in a PostgreSQL store. It owns nothing: it reads
// everything, adds rows, and writes only the columns that are neither fixed nor a state. What is append-only
// it can neither change nor delete, and balances and states move by the triggers of the owner alone.
#pragma once

#include <string>

#include "core/store/postgres_connection.h"
#include "core/store/schema_parts.h"

namespace daishi {

// As the owner, after a schema was laid or migrated.
void grantRights(Database& owner, const std::string& role);

// Throws StoreError(Refused) for a role that owns a table of the store, or is a member of its owner, or may
// change what is append-only: such a connection must not be worked with.
void mustOwnNothing(PgConnection&);

// What the role that asks may do to each table, as grantRights() gives it and as it is; and everybody else
// but the owner who may write.
SchemaParts rightsAsGranted(Database&);
SchemaParts rightsAsFound(Database&);

// Parts of a URL; never the password. Throws StoreError(Failed) for a text that is none.
std::string roleOf(const std::string& url);
std::string databaseOf(const std::string& url);

} // namespace daishi
