// The rules of the store in PostgreSQL's words. Foreign keys cannot be switched off there by the program's
// role, so what they say is not said again. Posting runs with the rights of the tables' owner: the program's
// role may write neither a balance nor a state by itself (postgres_rights.cpp).
#include "core/store/postgres_rules.h"

#include <map>

#include "core/store/dialect.h"
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

std::string refuse(const std::string& message) {
    return "RAISE EXCEPTION '" + message + "' USING ERRCODE = 'integrity_constraint_violation';";
}

std::string returned(RuleMoment moment) {
    return moment == RuleMoment::Delete ? "OLD" : "NEW";
}

std::string moment(RuleMoment moment, const std::string& columns) {
    switch (moment) {
    case RuleMoment::Insert:
        return "INSERT";
    case RuleMoment::Update:
        return columns.empty() ? "UPDATE" : "UPDATE OF " + columns;
    case RuleMoment::Delete:
        return "DELETE";
    }
    throw std::logic_error("a rule at no moment");
}

// Rules of one table at one moment are one function, for an insert of many rows pays for each call.
struct Group {
    std::string name; // of its first rule
    std::string table;
    RuleMoment moment = RuleMoment::Insert;
    std::string columns;
    std::string body;
};

std::vector<Group> groups() {
    std::vector<Group> list;
    std::map<std::string, std::size_t> place;
    for (const StoreRule& rule : storeRules()) {
        if (rule.onlySqlite)
            continue;
        const std::string key = rule.table + " " + moment(rule.moment, rule.columns);
        const auto [found, isNew] = place.try_emplace(key, list.size());
        if (isNew)
            list.push_back({rule.name, rule.table, rule.moment, rule.columns, ""});
        const std::string refusal = refuse(rule.message);
        list[found->second].body +=
            rule.condition.empty() ? "  " + refusal + "\n"
                                   : "  IF " + rule.condition + " THEN\n    " + refusal + "\n  END IF;\n";
    }
    return list;
}

std::string source(const std::string& body, const std::string& result) {
    return "\n#variable_conflict use_column\nBEGIN\n" + body + "  RETURN " + result + ";\nEND ";
}

std::string movementPosts() {
    const std::string add =
        "    ON CONFLICT (box, account) DO UPDATE SET sheets = balance.sheets + NEW.sheets, "
        "last_seq = NEW.seq;\n";
    return "  INSERT INTO balance (box, account, sheets, last_seq)\n"
           "    VALUES (coalesce(NEW.to_box, NEW.box), NEW.to_account, NEW.sheets, NEW.seq)\n" +
           add + "  IF NEW.from_account IN (" + sourceAccounts() +
           ") THEN\n  INSERT INTO balance (box, account, sheets, last_seq)\n"
           "    VALUES (NEW.box, NEW.from_account, NEW.sheets, NEW.seq)\n" +
           add +
           "  ELSE\n  UPDATE balance SET sheets = sheets - NEW.sheets, last_seq = NEW.seq\n"
           "    WHERE box = NEW.box AND account = NEW.from_account;\n  END IF;\n";
}

std::string stepPosts() {
    std::string body = "  CASE NEW.life\n";
    for (const LivingTable& living : livingTables()) {
        const std::string table(living.table);
        body += "  WHEN '" + table + "' THEN\n    UPDATE " + table +
                " SET state = NEW.to_state, changed = NEW.seq WHERE " + std::string(living.key) +
                " = NEW.subject AND state = NEW.from_state;\n";
    }
    return body +
           "  END CASE;\n  IF NOT FOUND THEN\n    RAISE EXCEPTION 'a % was not in the state it was thought "
           "to be in', NEW.life USING ERRCODE = 'integrity_constraint_violation';\n  END IF;\n";
}

} // namespace

std::vector<PostgresRule> postgresRuleList() {
    std::vector<PostgresRule> list;
    for (const Group& group : groups())
        list.push_back({group.name, group.table, "BEFORE " + moment(group.moment, group.columns),
                        source(group.body, returned(group.moment)), false});
    list.push_back({"movement_posts", "movement", "AFTER INSERT", source(movementPosts(), "NULL"), true});
    list.push_back({"life_change_posts", "life_change", "AFTER INSERT", source(stepPosts(), "NULL"), true});
    return list;
}

std::string postgresRules() {
    std::string sql;
    for (const PostgresRule& rule : postgresRuleList())
        sql += "CREATE FUNCTION " + rule.name + "() RETURNS trigger LANGUAGE plpgsql " +
               (rule.owners ? "SECURITY DEFINER SET search_path FROM CURRENT" : "") + " AS $rule$" +
               rule.source + "$rule$;\nCREATE TRIGGER " + rule.name + " " + rule.when + " ON " + rule.table +
               " FOR EACH ROW EXECUTE FUNCTION " + rule.name + "();\n";
    return sql;
}

} // namespace daishi
