// The rules of the store in SQLite's words: one trigger each. Foreign keys can be off and rows replaced there
// (storage rules), so every rule is said, the ones that keys say as well.
#include "core/store/rules/rules.h"
#include "core/store/schema.h"

namespace daishi {

namespace {

std::string moment(const StoreRule& rule) {
    switch (rule.moment) {
    case RuleMoment::Insert:
        return "BEFORE INSERT";
    case RuleMoment::Update:
        return rule.columns.empty() ? "BEFORE UPDATE" : "BEFORE UPDATE OF " + rule.columns;
    case RuleMoment::Delete:
        return "BEFORE DELETE";
    }
    throw std::logic_error("a rule at no moment");
}

std::string trigger(const StoreRule& rule) {
    return "CREATE TRIGGER " + rule.name + " " + moment(rule) + " ON " + rule.table +
           (rule.condition.empty() ? "" : " WHEN " + rule.condition) + " BEGIN SELECT RAISE(ABORT, '" +
           rule.message + "'); END;\n";
}

// A movement is posted to its two balances in the same statement.
std::string movementPosts() {
    const std::string add =
        "    ON CONFLICT (box, account) DO UPDATE SET sheets = sheets + NEW.sheets, last_seq = NEW.seq;\n";
    const std::string source = "NEW.from_account IN (" + sourceAccounts() + ")";
    return "CREATE TRIGGER movement_posts AFTER INSERT ON movement BEGIN\n"
           "  INSERT INTO balance (box, account, sheets, last_seq)\n"
           "    VALUES (coalesce(NEW.to_box, NEW.box), NEW.to_account, NEW.sheets, NEW.seq)\n" +
           add +
           "  INSERT INTO balance (box, account, sheets, last_seq)\n"
           "    SELECT NEW.box, NEW.from_account, NEW.sheets, NEW.seq WHERE " +
           source + "\n" + add +
           "  UPDATE balance SET sheets = sheets - NEW.sheets, last_seq = NEW.seq\n"
           "    WHERE box = NEW.box AND account = NEW.from_account AND NOT " +
           source + ";\nEND;\n";
}

// A step is posted to the thing it is of, which must be there and in the state it comes from.
std::string stepPosts(const LivingTable& living) {
    const std::string table(living.table), key(living.key);
    return "CREATE TRIGGER life_change_posts_" + table + " AFTER INSERT ON life_change WHEN NEW.life = '" +
           table + "' BEGIN\n  UPDATE " + table + " SET state = NEW.to_state, changed = NEW.seq WHERE " +
           key + " = NEW.subject AND state = NEW.from_state;\n  SELECT RAISE(ABORT, 'a " + table +
           " was not in the state it was thought to be in') WHERE NOT EXISTS (SELECT 1 FROM " + table +
           " WHERE " + key + " = NEW.subject AND changed = NEW.seq);\nEND;\n";
}

} // namespace

std::string sqliteRules() {
    std::string sql;
    for (const StoreRule& rule : storeRules())
        sql += trigger(rule);
    for (const LivingTable& living : livingTables())
        sql += stepPosts(living);
    return sql + movementPosts();
}

} // namespace daishi
