#include "core/store/schema.h"

#include "core/decide/accounts.h"
#include "core/decide/lives.h"
#include "core/store/schema_text.h"

namespace daishi {

namespace {

void fillAllowedSteps(Database& db) {
    for (const LifeStep& step : allLifeSteps()) {
        db.run("INSERT INTO life_step (life, from_state, to_state) VALUES ($1, $2, $3)",
               {std::string(step.life), std::string(step.from), std::string(step.to)});
    }
    for (const AccountMove& move : allAccountMoves()) {
        db.run("INSERT INTO account_move (from_account, to_account) VALUES ($1, $2)",
               {std::string(nameOf(move.from)), std::string(nameOf(move.to))});
    }
}

void putMeta(Database& db, const std::string& name, const std::string& value) {
    db.run("INSERT INTO meta (name, value) VALUES ($1, $2)", {name, value});
}

std::string meta(Database& db, const std::string& name) {
    const auto rows = db.query("SELECT value FROM meta WHERE name = $1", {name});
    if (!rows->next())
        throw StoreError(StoreFault::Damaged, "the store does not say its " + name);
    return rows->text(0);
}

} // namespace

void installSchema(Database& db, StoreKind kind, const std::string& storeId) {
    Transaction transaction(db);
    db.script(kSchema0001);
    fillAllowedSteps(db);
    db.script(sqliteRules());
    putMeta(db, "kind", kind == StoreKind::Simulation ? "simulation" : "production");
    putMeta(db, "id", storeId);
    putMeta(db, "schema", std::to_string(kSchemaVersion));
    transaction.commit();
}

StoreInfo readStoreInfo(Database& db) {
    StoreInfo info;
    const std::string kind = meta(db, "kind");
    if (kind != "simulation" && kind != "production") {
        throw StoreError(StoreFault::Damaged, "the store is of no known kind");
    }
    info.kind = kind == "simulation" ? StoreKind::Simulation : StoreKind::Production;
    info.id = meta(db, "id");
    info.schemaVersion = std::stoll(meta(db, "schema"));
    if (info.schemaVersion != kSchemaVersion) {
        throw StoreError(StoreFault::Failed,
                         "the store was written by another version of the program (schema " +
                             std::to_string(info.schemaVersion) + ")");
    }
    return info;
}

void registerBlankTypes(Database& db, const Registry& registry) {
    Transaction transaction(db);
    for (const BlankType& type : registry.blankTypes) {
        const auto rows =
            db.query("SELECT insurer, kind, edition FROM blank_type WHERE id = $1", {type.id.str()});
        if (!rows->next()) {
            db.run("INSERT INTO blank_type (id, insurer, kind, edition) VALUES ($1, $2, $3, $4)",
                   {type.id.str(), type.insurer.str(), type.kind.str(), std::int64_t(type.edition)});
        } else if (rows->text(0) != type.insurer.str() || rows->text(1) != type.kind.str() ||
                   rows->integer(2) != std::int64_t(type.edition)) {
            throw StoreError(StoreFault::Refused,
                             "blank type " + type.id.str() +
                                 " is on record as another one: a blank type never changes, "
                                 "give the new one a new name");
        }
    }
    transaction.commit();
}

} // namespace daishi
