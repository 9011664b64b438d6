#include "core/store/schema.h"

#include "core/decide/accounts.h"
#include "core/decide/lives.h"
#include "core/store/audit_chain.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/rules/rules.h"
#include "core/store/store_trouble.h"

namespace daishi {

namespace {

constexpr std::int64_t kStepsKept = 2; // the version from which steps of lives are rows

// Steps and ways that the program knows and the store does not yet; none is ever taken away.
void fillAllowedSteps(Database& db) {
    for (const LifeStep& step : allLifeSteps()) {
        db.run(
            "INSERT INTO life_step (life, from_state, to_state) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            {std::string(step.life), std::string(step.from), std::string(step.to)});
    }
    for (const AccountMove& move : allAccountMoves()) {
        db.run("INSERT INTO account_move (from_account, to_account) VALUES ($1, $2) ON CONFLICT DO NOTHING",
               {std::string(nameOf(move.from)), std::string(nameOf(move.to))});
    }
}

void applyAfter(Database& db, std::int64_t version) {
    for (const Migration& migration : kMigrations)
        if (migration.version > version)
            db.script(schemaFor(db.engine(), migration.sql));
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

std::int64_t versionOf(Database& db) {
    return std::stoll(meta(db, "schema"));
}

StoreTrouble newer(std::int64_t version) {
    return {StoreTroubleKind::Newer, StoreFault::Failed, std::to_string(version),
            "the store was written by a newer program (schema " + std::to_string(version) +
                ", this program writes " + std::to_string(schemaVersion()) + ")"};
}

void layMeta(Database& db, StoreKind kind, const std::string& storeId) {
    putMeta(db, "kind", kind == StoreKind::Simulation ? "simulation" : "production");
    putMeta(db, "id", storeId);
    putMeta(db, "steps_since", "0");
    putMeta(db, "schema", std::to_string(schemaVersion()));
}

} // namespace

std::vector<LivingThings> livingThings() {
    std::vector<LivingThings> all;
    for (const LivingTable& living : livingTables())
        all.push_back({living.table, living.key, living.firstState});
    return all;
}

std::int64_t schemaVersion() {
    return std::end(kMigrations)[-1].version;
}

void installSchema(Database& db, StoreKind kind, const std::string& storeId) {
    Transaction transaction(db);
    applyAfter(db, 0);
    fillAllowedSteps(db);
    layMeta(db, kind, storeId);
    db.script(rulesFor(db.engine()));
    transaction.commit();
}

std::int64_t migrateSchema(Database& db) {
    Transaction transaction(db);
    const std::int64_t before = versionOf(db);
    if (before > schemaVersion())
        throw newer(before);
    if (before == schemaVersion())
        return before;
    dropRules(db);
    applyAfter(db, before);
    if (before < kStepsKept)
        putMeta(db, "steps_since", std::to_string(auditHead(db).seq));
    fillAllowedSteps(db);
    db.run("UPDATE meta SET value = $1 WHERE name = 'schema'", {std::to_string(schemaVersion())});
    db.script(rulesFor(db.engine()));
    transaction.commit();
    return before;
}

StoreInfo readStoreInfo(Database& db) {
    StoreInfo info;
    const std::string kind = meta(db, "kind");
    if (kind != "simulation" && kind != "production") {
        throw StoreError(StoreFault::Damaged, "the store is of no known kind");
    }
    info.kind = kind == "simulation" ? StoreKind::Simulation : StoreKind::Production;
    info.id = meta(db, "id");
    info.schemaVersion = versionOf(db);
    info.stepsSince = info.schemaVersion < kStepsKept ? 0 : std::stoll(meta(db, "steps_since"));
    if (info.schemaVersion > schemaVersion())
        throw newer(info.schemaVersion);
    if (info.schemaVersion < schemaVersion())
        throw StoreTrouble(StoreTroubleKind::Older, StoreFault::Failed, std::to_string(info.schemaVersion),
                           "the store is of schema " + std::to_string(info.schemaVersion) +
                               ", this program writes " + std::to_string(schemaVersion()) +
                               ": bring it up to date with: daishi store migrate");
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
