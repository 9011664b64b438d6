// The store that one URL names.
//
//   sqlite:FILE                        a file of its own; one program at a time
//   postgresql://ROLE@HOST/DATABASE    a schema "daishi" in that database; several consoles at once
//
// The role in a PostgreSQL URL is the program's: it owns nothing. Schemas are laid and migrated
// by the owner's URL, which is given for that act and kept nowhere.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/store/database.h"

namespace daishi {

bool isPostgresUrl(const std::string& url);

// Opens an existing store. `folder` is where a relative FILE lies. Throws StoreError; for a URL of another
// kind StoreError(Failed).
std::unique_ptr<Database> openStore(const std::string& url, const std::string& folder);

// PostgreSQL: also refuses a role that owns anything of the store (StoreFault::Refused).
std::unique_ptr<Database> openPostgres(const std::string& url);
// For what only the owner may do: laying and migrating.
std::unique_ptr<Database> openPostgresAsOwner(const std::string& url);
// Brings an older schema up to date and gives the program's role its rights again. Answers the version
// before.
std::int64_t migratePostgres(const std::string& ownerUrl, const std::string& programUrl);

// Lays an empty schema by the owner, lets `fill` put its tables there, and gives the program's role its
// rights. Nothing is left behind where it fails.
void createPostgres(const std::string& ownerUrl, const std::string& programUrl,
                    const std::function<void(Database&)>& fill);

} // namespace daishi
