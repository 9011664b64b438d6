// Every piece read, said again by the store: a sheet passes in its place or not at all, what the reader did
// not say is not good, and a stop ends when what it asks for was found.
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

StoreRule onInsert(const std::string& table, const std::string& name, const std::string& condition,
                   const std::string& message) {
    return {table + "_" + name, table, RuleMoment::Insert, "", condition, message, false};
}

StoreRule onState(const std::string& table, const std::string& name, const std::string& condition,
                  const std::string& message) {
    return {table + "_" + name, table, RuleMoment::Update, "state", condition, message, false};
}

// Nobody has read this sheet in its place.
std::string unread(const std::string& sheet) {
    return "NOT EXISTS (SELECT 1 FROM reading d WHERE d.sheet = " + sheet +
           " AND d.kind IN ('read', 'by-hand')) AND NOT EXISTS (SELECT 1 FROM article a WHERE a.sheet = " +
           sheet + ")";
}

// Good sheets of a job whose loads ask for it.
std::string unreadOfJob(const std::string& job) {
    return "EXISTS (SELECT 1 FROM load l JOIN sheet s ON s.job = l.job AND s.load = l.id AND s.state = "
           "'good' "
           "WHERE l.job = " +
           job + " AND l.every_piece_read = 1 AND " + unread("s.id") + ")";
}

const std::string kOpen = "reading_stop x LEFT JOIN reading_stop_end e ON e.stop = x.reading";

std::string stoppedJob(const std::string& job) {
    return "EXISTS (SELECT 1 FROM " + kOpen +
           " JOIN run r ON r.id = x.run JOIN load l ON l.id = r.load WHERE e.stop IS NULL AND r.job = " +
           job + " AND l.every_piece_read = 1)";
}

const std::string kStoppedRun =
    "EXISTS (SELECT 1 FROM " + kOpen + " WHERE e.stop IS NULL AND x.run = NEW.run)";

// A sheet of the run that may lie in the stack, printed before the one that passes.
const std::string kSkipped =
    "EXISTS (SELECT 1 FROM chunk c JOIN sheet s ON s.chunk = c.key WHERE c.run = NEW.run AND s.state IN "
    "('sent', 'good', 'doubtful') AND c.number * 100 + s.place < (SELECT k.number * 100 + t.place FROM sheet "
    "t "
    "JOIN chunk k ON k.key = t.chunk WHERE t.id = NEW.sheet) AND " +
    unread("s.id") + ")";

} // namespace

std::vector<StoreRule> readingRules() {
    return {
        onInsert(
            "reading", "of_its_run",
            "NEW.kind IN ('read', 'missing', 'by-hand') AND NOT EXISTS (SELECT 1 FROM sheet s JOIN chunk c "
            "ON c.key = s.chunk WHERE s.id = NEW.sheet AND c.run = NEW.run AND s.state IN ('sent', 'good', "
            "'doubtful'))",
            "a sheet is read in the run that printed it, while it may be a good one"),
        onInsert(
            "reading", "once",
            "NEW.kind = 'read' AND EXISTS (SELECT 1 FROM reading d WHERE d.sheet = NEW.sheet AND d.kind = "
            "'read')",
            "a sheet passes the reader once"),
        onInsert("reading", "in_order", "NEW.kind = 'read' AND " + kSkipped,
                 "a sheet passes after every one that was printed before it"),
        onInsert("reading", "not_stopped", "NEW.kind = 'read' AND " + kStoppedRun,
                 "nothing passes while the run is stopped by what was found"),
        onInsert("reading", "by_hand_at_stop",
                 "NEW.kind = 'by-hand' AND NOT EXISTS (SELECT 1 FROM " + kOpen +
                     " JOIN reading_missing m ON m.stop = x.reading WHERE e.stop IS NULL AND x.run = NEW.run "
                     "AND m.sheet = NEW.sheet)",
                 "a sheet is read by hand where a stop asks for it"),
        onInsert(
            "reading_stop", "of_reading",
            "NOT EXISTS (SELECT 1 FROM reading d WHERE d.id = NEW.reading AND d.run = NEW.run AND d.kind = "
            "NEW.kind)",
            "a stop is of its reading"),
        onInsert("reading_stop", "one_at_a_time", kStoppedRun, "a run is stopped once at a time"),
        onInsert("reading_missing", "with_its_stop",
                 "NEW.event <> (SELECT x.event FROM reading_stop x WHERE x.reading = NEW.stop)",
                 "what is missing is told with the stop"),
        onInsert(
            "reading_stop_end", "all_found",
            "EXISTS (SELECT 1 FROM reading_missing m JOIN sheet s ON s.id = m.sheet WHERE m.stop = NEW.stop "
            "AND s.state IN ('sent', 'good', 'doubtful') AND " +
                unread("s.id") + ")",
            "a stop ends when every missing sheet was read or is spoilage"),
        onInsert("chunk", "reader_content", stoppedJob("NEW.job"), "the reader has stopped this job"),
        onInsert("chunk", "all_read", unreadOfJob("NEW.job"),
                 "good sheets of this job have not been read yet"),
        onState("job", "all_read",
                "NEW.state = 'printed' AND OLD.state <> 'printed' AND (" + unreadOfJob("NEW.id") + " OR " +
                    stoppedJob("NEW.id") + ")",
                "a job is printed when every good sheet of it was read"),
        onState("sheet", "read_was_printed",
                "NEW.state = 'unprinted' AND EXISTS (SELECT 1 FROM reading d WHERE d.sheet = NEW.id AND "
                "d.kind IN "
                "('read', 'by-hand'))",
                "a sheet that was read was printed"),
        onInsert("audit", "reading_resolved_by_two",
                 "NEW.kind = 'reading.resolved' AND NEW.second_actor = ''", "two persons do this"),
    };
}

} // namespace daishi
