// The rules of the schema in SQLite's words. Everything here is said a second time: once by the program's
// decisions, once by keys, and once by these triggers, because foreign keys can be off (storage rules). A row
// that no honest program would write is refused whoever writes it.
#include <string>
#include <string_view>
#include <vector>

#include "core/store/schema.h"

namespace daishi {

namespace {

// Rows of these tables are written once.
constexpr std::string_view kAppendOnly[] = {
    "meta", "life_step", "account_move", "blank_type",  "audit",       "evidence",        "finding",
    "hold", "hold_lift", "movement",     "stock_count", "day_version", "difference_note", "day_signature"};

// Rows of these tables have a life: where it begins, and what of them never changes.
struct LivingTable {
    std::string_view table;
    std::string_view firstState;
    std::string_view fixedColumns;
};

constexpr LivingTable kLiving[] = {
    {"request", "asked", "id, blank_type, sheets, needed_by, event"},
    {"delivery", "announced",
     "id, request, note, declared_type, declared_boxes, declared_sheets_per_box, day, event"},
    {"lot", "arrived", "id, delivery, blank_type, event"},
    {"box", "sealed", "id, lot, blank_type, number, declared_sheets, label_digest, event"},
    {"load", "open", "id, printer, tray, box, lot, blank_type, job, opened_at, event"},
    {"job", "imported",
     "id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, households, file_digest, day, "
     "event"},
    {"run", "open", "id, job, load, blank_type, printer, day, event"},
    {"chunk", "permitted", "key, run, job, load, blank_type, number, sheets, expires, event"},
    {"piece", "wanted", "id, job, sequence, household, digest, sealed"},
    {"sheet", "sent", "id, piece, copy, chunk, place, job, load, lot, box, blank_type"},
    {"day", "open", "day"},
};

std::string trigger(const std::string& name, const std::string& when, const std::string& condition,
                    const std::string& message) {
    return "CREATE TRIGGER " + name + " " + when + (condition.empty() ? "" : " WHEN " + condition) +
           " BEGIN SELECT RAISE(ABORT, '" + message + "'); END;\n";
}

std::string appendOnlyRules() {
    std::string sql;
    for (const std::string_view view : kAppendOnly) {
        const std::string table(view);
        sql += trigger(table + "_kept", "BEFORE UPDATE ON " + table, "", table + " rows are never changed");
        sql +=
            trigger(table + "_undeleted", "BEFORE DELETE ON " + table, "", table + " rows are never deleted");
    }
    return sql;
}

std::string lifeRules() {
    std::string sql;
    for (const LivingTable& living : kLiving) {
        const std::string table(living.table);
        sql +=
            trigger(table + "_undeleted", "BEFORE DELETE ON " + table, "", table + " rows are never deleted");
        sql += trigger(table + "_begins", "BEFORE INSERT ON " + table,
                       "NEW.state <> '" + std::string(living.firstState) + "'",
                       "a " + table + " begins as " + std::string(living.firstState));
        sql += trigger(table + "_steps", "BEFORE UPDATE OF state ON " + table,
                       "NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = '" +
                           table + "' AND from_state = OLD.state AND to_state = NEW.state)",
                       "this step is not in the life of a " + table);
        sql +=
            trigger(table + "_fixed", "BEFORE UPDATE OF " + std::string(living.fixedColumns) + " ON " + table,
                    "", "what a " + table + " is never changes");
    }
    return sql;
}

// INSERT OR REPLACE deletes without a word unless recursive_triggers is on: an existing key is refused
// before. (A piece's digest is not here: the import asks for it by ON CONFLICT.)
struct KeptKey {
    std::string_view table;
    std::string_view columns; // one of its unique keys, without blanks
};

constexpr KeptKey kKept[] = {
    {"meta", "name"},
    {"blank_type", "id"},
    {"blank_type", "insurer,kind,edition"},
    {"request", "id"},
    {"delivery", "id"},
    {"delivery", "note"},
    {"lot", "id"},
    {"box", "id"},
    {"box", "lot,number"},
    {"box", "label_digest"},
    {"evidence", "id"},
    {"finding", "id"},
    {"hold", "id"},
    {"hold_lift", "hold"},
    {"stock_count", "id"},
    {"load", "id"},
    {"job", "id"},
    {"job", "file_digest"},
    {"piece", "id"},
    {"piece", "job,sequence"},
    {"run", "id"},
    {"run", "load"},
    {"chunk", "key"},
    {"chunk", "run,number"},
    {"sheet", "id"},
    {"sheet", "piece,copy"},
    {"sheet", "chunk,place"},
    {"day", "day"},
    {"day_version", "day,version"},
    {"difference_note", "id"},
    {"day_signature", "day,version,badge"},
};

std::string keyRules() {
    std::string sql;
    for (const KeptKey& key : kKept) {
        std::string name(key.table), match;
        std::string_view rest = key.columns;
        while (!rest.empty()) {
            const std::string column(rest.substr(0, rest.find(',')));
            rest = rest.size() > column.size() ? rest.substr(column.size() + 1) : std::string_view();
            name += "_" + column;
            match += (match.empty() ? "" : " AND ") + column + " = NEW." + column;
        }
        const std::string table(key.table);
        sql += trigger(name + "_taken", "BEFORE INSERT ON " + table,
                       "EXISTS (SELECT 1 FROM " + table + " WHERE " + match + ")",
                       "this " + table + " is on record already");
    }
    return sql +
           trigger("load_place_taken", "BEFORE INSERT ON load",
                   "EXISTS (SELECT 1 FROM load WHERE state IN ('open', 'armed') AND (tray = NEW.tray OR "
                   "box = NEW.box))",
                   "one load at a time in a tray and of a box") +
           trigger("sheet_piece_taken", "BEFORE INSERT ON sheet",
                   "EXISTS (SELECT 1 FROM sheet WHERE piece = NEW.piece AND state IN ('sent', 'good', "
                   "'doubtful'))",
                   "a piece has one live sheet at most") +
           trigger("life_step_closed", "BEFORE INSERT ON life_step", "", "lives are given with the schema") +
           trigger("account_move_closed", "BEFORE INSERT ON account_move", "",
                   "the ways of the ledger are given with the schema");
}

std::string chainRules() {
    return trigger("audit_gapless", "BEFORE INSERT ON audit",
                   "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)",
                   "the audit chain has no gaps") +
           trigger("movement_gapless", "BEFORE INSERT ON movement",
                   "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM movement)", "the ledger has no gaps");
}

std::string typeRules() {
    const auto same = [](const std::string& table, const std::string& other, const std::string& key) {
        return trigger(table + "_type_of_" + other, "BEFORE INSERT ON " + table,
                       "NEW.blank_type IS NOT (SELECT blank_type FROM " + other + " WHERE id = NEW." + key +
                           ")",
                       "the blank type of the " + table + " is not that of its " + other);
    };
    return same("box", "lot", "lot") + same("load", "box", "box") + same("load", "job", "job") +
           same("run", "job", "job") + same("run", "load", "load") + same("chunk", "run", "run") +
           same("sheet", "job", "job") + same("sheet", "load", "load") + same("sheet", "box", "box") +
           same("movement", "box", "box");
}

// What the composite keys say of two rows together, for a program that has switched foreign keys off.
std::string belongingRules() {
    const auto belongs = [](const std::string& table, const std::string& column, const std::string& truth,
                            const std::string& message) {
        return trigger(table + "_" + column + "_belongs", "BEFORE INSERT ON " + table,
                       "NEW." + column + " IS NOT (SELECT " + truth + ")", message);
    };
    return belongs("load", "lot", "lot FROM box WHERE id = NEW.box", "the lot of a load is that of its box") +
           belongs("movement", "lot", "lot FROM box WHERE id = NEW.box",
                   "the lot of a movement is that of its box") +
           belongs("run", "job", "job FROM load WHERE id = NEW.load", "a run prints the job of its load") +
           belongs("chunk", "job", "job FROM run WHERE id = NEW.run", "a chunk is of the job of its run") +
           belongs("chunk", "load", "load FROM run WHERE id = NEW.run", "a chunk is of the load of its run") +
           belongs("sheet", "box", "box FROM load WHERE id = NEW.load", "a sheet is of the box of its load") +
           belongs("sheet", "lot", "lot FROM load WHERE id = NEW.load", "a sheet is of the lot of its load") +
           belongs("sheet", "job", "job FROM piece WHERE id = NEW.piece",
                   "a sheet is of the job of its piece") +
           trigger("movement_known", "BEFORE INSERT ON movement",
                   "NOT EXISTS (SELECT 1 FROM account_move WHERE from_account = NEW.from_account AND "
                   "to_account = NEW.to_account)",
                   "the ledger knows no such way");
}

// The gate, said again by the schema: no permit on a load that is over, on a held lot, for a held job, for a
// run that is not open, or for more sheets than the tray holds.
std::string gateRules() {
    const std::string held = "EXISTS (SELECT 1 FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id "
                             "WHERE l.hold IS NULL AND h.subject_kind = '";
    return trigger("chunk_on_living_load", "BEFORE INSERT ON chunk",
                   "(SELECT state FROM load WHERE id = NEW.load) NOT IN ('open', 'armed')",
                   "a load that is over prints nothing") +
           trigger("chunk_first_is_one", "BEFORE INSERT ON chunk",
                   "NEW.sheets > 1 AND (SELECT state FROM load WHERE id = NEW.load) <> 'armed'",
                   "before the first article is approved only one sheet is printed") +
           trigger("chunk_of_open_run", "BEFORE INSERT ON chunk",
                   "(SELECT state FROM run WHERE id = NEW.run) IS NOT 'open'", "the run is not open") +
           trigger("chunk_of_released_job", "BEFORE INSERT ON chunk",
                   "(SELECT state FROM job WHERE id = NEW.job) IS NOT 'released'",
                   "the job is not released") +
           trigger("chunk_lot_released", "BEFORE INSERT ON chunk",
                   "(SELECT t.state FROM load l JOIN lot t ON t.id = l.lot WHERE l.id = NEW.load) IS NOT "
                   "'released'",
                   "the lot is not released") +
           trigger("chunk_lot_not_held", "BEFORE INSERT ON chunk",
                   held + "lot' AND h.subject = (SELECT lot FROM load WHERE id = NEW.load))",
                   "a held lot prints nothing") +
           trigger("chunk_job_not_held", "BEFORE INSERT ON chunk", held + "job' AND h.subject = NEW.job)",
                   "a held job prints nothing") +
           trigger("chunk_type_not_refuted", "BEFORE INSERT ON chunk",
                   "EXISTS (SELECT 1 FROM finding f JOIN load l ON l.lot = f.lot WHERE l.id = NEW.load "
                   "AND f.id = (SELECT max(id) FROM finding WHERE lot = l.lot) AND f.says_type <> "
                   "NEW.blank_type)",
                   "the lot was found to be another blank") +
           trigger("chunk_within_tray", "BEFORE INSERT ON chunk",
                   "NEW.sheets > coalesce((SELECT b.sheets FROM load l JOIN balance b ON b.box = l.box "
                   "AND b.account = 'tray' WHERE l.id = NEW.load), 0)",
                   "the tray does not hold that many sheets") +
           trigger("sheet_under_permit", "BEFORE INSERT ON sheet",
                   "NOT EXISTS (SELECT 1 FROM chunk c WHERE c.key = NEW.chunk AND c.state = 'submitted' "
                   "AND c.job = NEW.job AND c.load = NEW.load AND NEW.place <= c.sheets)",
                   "a sheet is only sent under its permit");
}

std::string balanceRules() {
    const std::string source = "NEW.from_account IN ('outside', 'found')";
    return trigger(
               "movement_covered", "BEFORE INSERT ON movement",
               "NOT " + source +
                   " AND NEW.sheets > coalesce((SELECT sheets FROM balance WHERE box = NEW.box AND account = "
                   "NEW.from_account), 0)",
               "the account does not hold that many sheets") +
           "CREATE TRIGGER movement_posts AFTER INSERT ON movement BEGIN\n"
           "  INSERT INTO balance (box, account, sheets, last_seq) VALUES (NEW.box, NEW.to_account, "
           "NEW.sheets, "
           "NEW.seq)\n"
           "    ON CONFLICT (box, account) DO UPDATE SET sheets = sheets + NEW.sheets, last_seq = NEW.seq;\n"
           "  INSERT INTO balance (box, account, sheets, last_seq)\n"
           "    SELECT NEW.box, NEW.from_account, NEW.sheets, NEW.seq WHERE " +
           source +
           "\n"
           "    ON CONFLICT (box, account) DO UPDATE SET sheets = sheets + NEW.sheets, last_seq = NEW.seq;\n"
           "  UPDATE balance SET sheets = sheets - NEW.sheets, last_seq = NEW.seq\n"
           "    WHERE box = NEW.box AND account = NEW.from_account AND NOT " +
           source +
           ";\n"
           "END;\n" +
           // A balance changes only by the movement that is named in it, once.
           trigger("balance_begins", "BEFORE INSERT ON balance",
                   "NOT EXISTS (SELECT 1 FROM movement m WHERE m.seq = NEW.last_seq AND m.box = NEW.box AND "
                   "m.sheets = NEW.sheets AND (m.to_account = NEW.account OR m.from_account = NEW.account)) "
                   "OR NEW.last_seq <> (SELECT max(seq) FROM movement)",
                   "a balance is made by movements only") +
           trigger("balance_moves", "BEFORE UPDATE ON balance",
                   "NEW.box <> OLD.box OR NEW.account <> OLD.account OR NEW.last_seq <= OLD.last_seq OR NOT "
                   "EXISTS "
                   "(SELECT 1 FROM movement m WHERE m.seq = NEW.last_seq AND m.box = NEW.box AND "
                   "((m.to_account = NEW.account AND NEW.sheets = OLD.sheets + m.sheets) OR "
                   "(m.from_account = NEW.account AND NEW.sheets = OLD.sheets + CASE WHEN m.from_account IN "
                   "('outside', 'found') THEN m.sheets ELSE -m.sheets END)))",
                   "a balance is changed by movements only") +
           trigger("balance_undeleted", "BEFORE DELETE ON balance", "", "balances are never deleted");
}

} // namespace

std::string sqliteRules() {
    return appendOnlyRules() + keyRules() + lifeRules() + chainRules() + typeRules() + belongingRules() +
           gateRules() + balanceRules();
}

} // namespace daishi
