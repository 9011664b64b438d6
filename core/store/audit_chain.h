// The audit chain: every act and every refusal is one event, and every event carries the hash of the one
// before. It makes tampering evident, not impossible. What it shows by itself: an event altered,
// removed, added or moved. What it cannot show by itself: the newest events cut off, or the whole chain
// written anew from some event on. For that, the heads printed on the signed daily reports are looked for on
// it: by their hashes as `daishi verify` does (core/day/verify.h), or as anchors where seq is known too.
//
// The recipe of a hash, for an auditor with other tools. Take ten texts:
//     "daishi audit 1", seq, at, day, kind, subject, actor, second_actor, body, previous
// exactly as the columns of the table hold them (seq and at as plain decimals; at is µs since 1970 UTC; day
// is 2024-09-30; nobody is the empty text). Write each as its length in bytes in decimal, a colon, its bytes
// (UTF-8) and a comma: "14:daishi audit 1,1:7,16:1727654400000000,10:2024-09-30,…". The SHA-256 of these
// bytes, in 64 lower-case hex digits, is the hash. The first event is seq 1, and its previous is 64 zeros. No
// personal data belongs into an event: it cannot be erased from a chain.
#pragma once

#include "core/store/database.h"
#include "core/words/days.h"
#include "core/words/ids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace daishi {

struct AuditEvent {
    std::int64_t seq = 0; // 1, 2, 3 … without a gap
    Instant at;
    Day day;                    // production day of the site
    std::string kind;           // "lot.released"
    std::string subject;        // what it is about: the name of a lot, a job, a day
    BadgeId actor;              // empty: the line itself
    BadgeId second;             // second person; empty where none is needed
    std::string body;           // canonical JSON (canonical_json.h)
    std::string previous, hash; // hex SHA-256
};

// Pure. Of everything but `hash`.
std::string hashOf(const AuditEvent& event);

struct AuditHead {
    std::int64_t seq = 0; // 0: no event yet
    std::string hash = std::string(64, '0');

    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

// Table audit(seq BIGINT PRIMARY KEY, at BIGINT, day TEXT, kind TEXT, subject TEXT, actor TEXT, second_actor
// TEXT, body TEXT, previous TEXT, hash TEXT); nobody is stored as '' and not as NULL.
AuditHead auditHead(Database& database);

// Gives the draft its seq, previous and hash (whatever it had) and inserts it. Call it in the transaction of
// the act it records, so that neither is there without the other. Answers the new head. Throws StoreError.
AuditHead appendAudit(Database& database, AuditEvent draft);

// The first event at which the chain does not hold.
struct ChainFault {
    std::int64_t seq = 0;
    std::string reason;
};

// Called every 10,000 events and at the end with the number of events read.
using ChainProgress = std::function<void(std::int64_t)>;

// Reads the whole chain, event by event. `anchors`: heads known from elsewhere, each of which must be on it.
// Empty: the chain holds. Throws StoreError where the store itself cannot be read.
std::optional<ChainFault> verifyChain(Database& database, const ChainProgress& progress = {},
                                      const std::vector<AuditHead>& anchors = {});

} // namespace daishi
