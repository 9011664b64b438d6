// Internal to core/store: the rules that the store itself refuses by, as data, in the words that SQLite and
// PostgreSQL share. Everything here is said a second time: the program's decisions say it first, keys say
// part of it, and these say it to whoever writes. sqlite_rules.cpp and postgres_rules.cpp make triggers of
// them.
//
// Conditions speak of NEW and OLD, use IS DISTINCT FROM for what may be NULL, and ask only tables of the
// schema. A rule never repairs anything: it refuses, and its message is what the program is told.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daishi {

enum class RuleMoment { Insert, Update, Delete };

struct StoreRule {
    std::string name; // of its trigger
    std::string table;
    RuleMoment moment = RuleMoment::Insert;
    std::string columns;   // of an Update: only when one of these is written; empty: any
    std::string condition; // when it refuses; empty: always
    std::string message;
    // Needed only where foreign keys can be switched off and rows replaced: PostgreSQL's own keys say it.
    bool onlySqlite = false;
};

// A table whose rows have a life: where it begins, what of them never changes, and their key.
struct LivingTable {
    std::string_view table;
    std::string_view key;
    std::string_view firstState;
    std::string_view fixedColumns;
};
std::span<const LivingTable> livingTables();
// Tables whose rows are written once.
std::span<const std::string_view> appendOnlyTables();

// Families of rules; each in a file of its name.
std::vector<StoreRule> keptRules();    // what is written once, and keys that are taken
std::vector<StoreRule> lifeRules();    // states and their steps
std::vector<StoreRule> writtenRules(); // columns that are written after the row was made
std::vector<StoreRule> typeRules();    // the blank type through the chain of keys, and what belongs together
std::vector<StoreRule> gateRules();    // the gate, said again
std::vector<StoreRule> ledgerRules();  // chain, ledger and balances without the posting itself
std::vector<StoreRule> peopleRules();  // a session ends for ever, and two persons are two
std::vector<StoreRule> pictureRules(); // what a picture contradicts, nobody approves
std::vector<StoreRule> readingRules(); // what the reader did not say is not good

// All of them, in one documented order: kept, lives, written, ledger, types, gate, people, pictures,
// readings.
std::vector<StoreRule> storeRules();

// The accounts that give without having, as SQL text: "'outside', 'found'".
std::string sourceAccounts();

} // namespace daishi
