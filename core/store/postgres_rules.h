// Internal to core/store: the rules as PostgreSQL has them, one function and one trigger each.
#pragma once

#include <string>
#include <vector>

namespace daishi {

struct PostgresRule {
    std::string name; // of the function and of its trigger
    std::string table;
    std::string when;    // "BEFORE UPDATE OF id, lot"
    std::string source;  // what stands between BEGIN and END, and around it, as the server keeps it
    bool owners = false; // runs with the rights of the tables' owner
};

// All of them, in the order in which they are laid.
std::vector<PostgresRule> postgresRuleList();

} // namespace daishi
