// Internal to core/store: a schema as a list of its parts, each with its words, so that two can be compared.
#pragma once

#include <map>
#include <string>

#include "core/store/database.h"

namespace daishi {

// "trigger audit_kept" → what it says. Words are compared as they are.
using SchemaParts = std::map<std::string, std::string>;

struct SchemaPair {
    SchemaParts laid;  // what this program lays
    SchemaParts found; // what the store has
};

SchemaPair sqliteRuleParts(Database&);
SchemaPair sqliteParts(Database&);
SchemaPair postgresRuleParts(Database&);
SchemaPair postgresParts(Database&);

} // namespace daishi
