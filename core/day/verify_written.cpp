#include "core/day/verify_written.h"

#include "core/store/canonical_json.h"

namespace daishi {

namespace {

// A column, what the event calls it, and how the event is found.
struct Written {
    std::string what; // "setting of job"
    std::string note;
    bool isNumber;
    std::string rows; // name, value, body of its event; empty when there is none
};

Written byStep(const std::string& what, const std::string& table, const std::string& key,
               const std::string& column, const std::string& state) {
    return {what, column, false,
            "SELECT t." + key + ", t." + column + ", coalesce(a.body, '') FROM " + table +
                " t JOIN life_change c ON c.seq = (SELECT max(s.seq) FROM life_change s WHERE s.life = '" +
                table + "' AND s.subject = t." + key + " AND s.to_state = '" + state +
                "') LEFT JOIN audit a ON a.seq = c.event WHERE t." + column + " IS NOT NULL ORDER BY t." +
                key};
}

Written byEvent(const std::string& what, const std::string& table, const std::string& column,
                const std::string& event, const std::string& note, bool isNumber) {
    return {what, note, isNumber,
            "SELECT t.id, t." + column + ", coalesce(a.body, '') FROM " + table +
                " t LEFT JOIN audit a ON a.seq = t." + event + " AND a.subject = t.id WHERE t." + event +
                " IS NOT NULL ORDER BY t.id"};
}

std::vector<Written> allWritten() {
    return {
        byStep("approval of request", "request", "id", "approval", "approved"),
        byEvent("setting of job", "job", "setting", "setting_event", "setting", false),
        {"master of job", "master", false,
         "SELECT t.id, t.master, coalesce(a.body, '') FROM job t LEFT JOIN audit a ON a.seq = "
         "t.setting_event AND a.subject = t.id WHERE t.master IS NOT NULL ORDER BY t.id"},
        {"master", "plate", false,
         "SELECT m.blank_type, m.plate_hash, coalesce(a.body, '') FROM master m LEFT JOIN audit a ON a.seq = "
         "m.event AND a.subject = m.blank_type ORDER BY m.blank_type, m.version"},
        {"picture", "picture_hash", false,
         "SELECT 'no. ' || p.id, p.hash, coalesce(a.body, '') FROM picture p LEFT JOIN audit a ON a.seq = "
         "p.event ORDER BY p.id"},
        {"verdict of picture", "verdict", false,
         "SELECT 'no. ' || p.id, p.verdict, coalesce(a.body, '') FROM picture p LEFT JOIN audit a ON a.seq = "
         "p.event ORDER BY p.id"},
        {"reading", "reading", false,
         "SELECT 'no. ' || r.id, r.kind, coalesce(a.body, '') FROM reading r LEFT JOIN audit a ON a.seq = "
         "r.event ORDER BY r.id"},
        {"sheet of reading", "sheet", false,
         "SELECT 'no. ' || r.id, r.code, coalesce(a.body, '') FROM reading r LEFT JOIN audit a ON a.seq = "
         "r.event WHERE r.code IS NOT NULL AND r.kind <> 'by-hand' ORDER BY r.id"},
        {"reason of stop", "reason", false,
         "SELECT 'no. ' || e.stop, e.reason, coalesce(a.body, '') FROM reading_stop_end e LEFT JOIN audit a "
         "ON "
         "a.seq = e.event ORDER BY e.stop"},
        byEvent("output of run", "run", "output_count", "output_event", "sheets", true),
        byStep("document of chunk", "chunk", "key", "artefact", "submitted")};
}

// `"note":value` as canonical JSON writes it.
std::string told(const Written& column, const Rows& row) {
    JsonObject object;
    if (column.isNumber)
        object.set(column.note, row.integer(1));
    else
        object.set(column.note, row.text(1));
    const std::string text = object.str();
    return text.substr(1, text.size() - 2);
}

} // namespace

std::vector<VerifyFault> verifyWritten(Database& db) {
    std::vector<VerifyFault> faults;
    for (const Written& column : allWritten()) {
        const auto rows = db.query(column.rows);
        while (rows->next()) {
            const bool empty = rows->isNull(1);
            if (empty || rows->text(2).find(told(column, *rows)) == std::string::npos)
                faults.push_back({column.what + " " + rows->text(0),
                                  {"記録の鎖と違います。", "The chain tells it otherwise."}});
        }
    }
    return faults;
}

} // namespace daishi
