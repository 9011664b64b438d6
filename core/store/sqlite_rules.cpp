// The rules of the store in SQLite's words: one trigger each. Foreign keys can be off and rows replaced there
// (storage rules), so every rule is said, the ones that keys say as well.
#include "core/store/dialect.h"
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

SqliteTrigger trigger(const StoreRule& rule) {
    const std::string sql = "CREATE TRIGGER " + rule.name + " " + moment(rule) + " ON " + rule.table +
                            (rule.condition.empty() ? "" : " WHEN " + rule.condition) +
                            " BEGIN SELECT RAISE(ABORT, '" + rule.message + "'); END";
    return {rule.name, rule.table, sql};
}

// A movement is posted to its two balances in the same statement.
SqliteTrigger movementPosts() {
    const std::string add =
        "    ON CONFLICT (box, account) DO UPDATE SET sheets = sheets + NEW.sheets, last_seq = NEW.seq;\n";
    const std::string source = "NEW.from_account IN (" + sourceAccounts() + ")";
    const std::string sql =
        "CREATE TRIGGER movement_posts AFTER INSERT ON movement BEGIN\n"
        "  INSERT INTO balance (box, account, sheets, last_seq)\n"
        "    VALUES (coalesce(NEW.to_box, NEW.box), NEW.to_account, NEW.sheets, NEW.seq)\n" +
        add +
        "  INSERT INTO balance (box, account, sheets, last_seq)\n"
        "    SELECT NEW.box, NEW.from_account, NEW.sheets, NEW.seq WHERE " +
        source + "\n" + add +
        "  UPDATE balance SET sheets = sheets - NEW.sheets, last_seq = NEW.seq\n"
        "    WHERE box = NEW.box AND account = NEW.from_account AND NOT " +
        source + ";\nEND";
    return {"movement_posts", "movement", sql};
}

// A step is posted to the thing it is of, which must be there and in the state it comes from.
SqliteTrigger stepPosts(const LivingTable& living) {
    const std::string table(living.table), key(living.key);
    const std::string name = "life_change_posts_" + table;
    const std::string sql =
        "CREATE TRIGGER " + name + " AFTER INSERT ON life_change WHEN NEW.life = '" + table +
        "' BEGIN\n  UPDATE " + table + " SET state = NEW.to_state, changed = NEW.seq WHERE " + key +
        " = NEW.subject AND state = NEW.from_state;\n  SELECT RAISE(ABORT, 'a " + table +
        " was not in the state it was thought to be in') WHERE NOT EXISTS (SELECT 1 FROM " + table +
        " WHERE " + key + " = NEW.subject AND changed = NEW.seq);\nEND";
    return {name, "life_change", sql};
}

} // namespace

std::vector<SqliteTrigger> sqliteTriggers() {
    std::vector<SqliteTrigger> triggers;
    for (const StoreRule& rule : storeRules())
        triggers.push_back(trigger(rule));
    for (const LivingTable& living : livingTables())
        triggers.push_back(stepPosts(living));
    triggers.push_back(movementPosts());
    return triggers;
}

std::string sqliteRules() {
    std::string sql;
    for (const SqliteTrigger& trigger : sqliteTriggers())
        sql += trigger.sql + ";\n";
    return sql;
}

} // namespace daishi
