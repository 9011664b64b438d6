#include "core/store/audit_chain.h"

#include "core/store/sha256.h"

#include <string_view>

namespace daishi {
namespace {

constexpr std::string_view kRecipe = "daishi audit 1";

void put(std::string& bytes, std::string_view field) {
    bytes += std::to_string(field.size());
    bytes += ':';
    bytes += field;
    bytes += ',';
}

} // namespace

std::string hashOf(const AuditEvent& event) {
    std::string bytes;
    bytes.reserve(320 + event.body.size());
    put(bytes, kRecipe);
    put(bytes, std::to_string(event.seq));
    put(bytes, std::to_string(event.at.micros()));
    put(bytes, event.day.iso());
    put(bytes, event.kind);
    put(bytes, event.subject);
    put(bytes, event.actor.str());
    put(bytes, event.second.str());
    put(bytes, event.body);
    put(bytes, event.previous);
    return sha256Hex(bytes);
}

AuditHead auditHead(Database& database) {
    const auto rows = database.query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (!rows->next())
        return {};
    return {rows->integer(0), rows->text(1)};
}

AuditHead appendAudit(Database& database, AuditEvent draft) {
    const AuditHead head = auditHead(database);
    draft.seq = head.seq + 1;
    draft.previous = head.hash;
    draft.hash = hashOf(draft);
    database.run("INSERT INTO audit (seq, at, day, kind, subject, actor, second_actor, body, previous, hash)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                 {draft.seq, draft.at.micros(), draft.day.iso(), draft.kind, draft.subject, draft.actor.str(),
                  draft.second.str(), draft.body, draft.previous, draft.hash});
    return {draft.seq, draft.hash};
}

} // namespace daishi
