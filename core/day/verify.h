// `daishi verify`: the chain is whole, and rebuilding the books from the chain and from the rows gives the
// balances that are kept, and the store's own rules are those of this program. Reads
// only.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/store/audit_chain.h"
#include "core/store/database.h"
#include "core/words/refusal.h"

namespace daishi {

struct VerifyFault {
    std::string what; // "audit 812", "balance L-240927-01/004 tray"
    Text reason;
};

struct Verification {
    std::int64_t events = 0;
    std::int64_t movements = 0;
    std::int64_t balances = 0;
    AuditHead head;
    std::vector<VerifyFault> faults;

    bool whole() const { return faults.empty(); }
};

// `heads`: hashes of the chain that were written down elsewhere, on a signed report; each must be on it. One
// that is not shows a store that is older than the paper (a backup, a lost journal) or a chain written anew.
Verification verifyBooks(Database&, const ChainProgress& = {}, const std::vector<std::string>& heads = {});

// The books, and before them the schema: tables, keys, rules and, on PostgreSQL, rights (schema_check.h).
Verification verifyStore(Database&, const ChainProgress& = {}, const std::vector<std::string>& heads = {});

// Only the boxes that moved in this range of the ledger, each rebuilt from all its rows: quick enough for
// every evening. A range of 0 … 0 is a day on which nothing moved.
bool balancesMatchMovements(Database&, std::int64_t firstMovement, std::int64_t lastMovement);

} // namespace daishi
