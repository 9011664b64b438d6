// The PostgreSQL back end of core/store/database.h.
#include <functional>
#include <unistd.h>
#include <unordered_map>

#include "core/store/open_store.h"
#include "core/store/postgres_bulk.h"
#include "core/store/postgres_rights.h"
#include "core/store/postgres_statement.h"
#include "core/store/schema.h"
#include "core/store/store_trouble.h"
#include "core/store/thread_bound.h"

namespace daishi {

namespace {

// The space of the claims among the server's advisory locks; that of the acts is another.
constexpr const char* kClaims = "561";

// A claim whose holder has just ended is free when the server has noticed: a moment, on a busy machine
// longer.
constexpr int kClaimTries = 40;
constexpr useconds_t kClaimPause = 25'000;

class PgDatabase final : public Database, public ThreadBound {
  public:
    explicit PgDatabase(const std::string& url) : connection_(url) {}

    StoreEngine engine() const override { return StoreEngine::Postgres; }
    PgConnection& connection() { return connection_; }

    std::int64_t run(std::string_view sql, std::span<const Cell> cells) override {
        const PgResult result = call(sql, cells);
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
            connection_.fail(StoreFault::Failed, "this statement gives rows, use query: " + std::string(sql));
        const char* changed = PQcmdTuples(result.get());
        return *changed == '\0' ? 0 : std::stoll(changed);
    }

    std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) override {
        return std::make_unique<PgRows>(call(sql, cells));
    }

    std::unique_ptr<BulkRows> bulk(std::string_view table, std::string_view columns,
                                   std::string_view unique) override {
        return std::make_unique<PgBulk>(connection_, std::string(table), std::string(columns),
                                        std::string(unique));
    }

    void script(std::string_view sql) override {
        connection_.checkUsable();
        connection_.execute(std::string(sql));
        connection_.checkUsable();
    }

    void takeOver() override { connection_.takeOver(); }
    void begin() override { connection_.begin(); }
    void commit() override { connection_.commit(); }
    void rollback() override { connection_.rollback(); }
    void analyze() override {} // the server's own (autovacuum); the program's role may not
    void purgeErased() override {
        throw StoreError(StoreFault::Failed,
                         "what was erased leaves a PostgreSQL server by VACUUM of its owner and with its old "
                         "journals and backups, not by this program");
    }

  private:
    bool tryClaimAmongPrograms(std::string_view name) override {
        for (int tries = 1; !claimNow(name); ++tries) {
            if (tries >= kClaimTries)
                return false;
            ::usleep(kClaimPause);
        }
        return true;
    }
    void releaseAmongPrograms(std::string_view name) override {
        Database::query(std::string("SELECT CAST(pg_advisory_unlock(") + kClaims +
                            ", hashtext($1)) AS INTEGER)",
                        {std::string(name)})
            ->next();
    }
    bool claimNow(std::string_view name) {
        const auto rows = Database::query(std::string("SELECT CAST(pg_try_advisory_lock(") + kClaims +
                                              ", hashtext($1)) AS INTEGER)",
                                          {std::string(name)});
        rows->next();
        return rows->integer(0) == 1;
    }
    PgResult call(std::string_view sql, std::span<const Cell> cells) {
        connection_.checkUsable();
        const PgParameters parameters(connection_, cells, sql);
        const std::string& name = prepared(sql, parameters);
        return connection_.checked(PQexecPrepared(connection_.handle(), name.c_str(), parameters.count(),
                                                  parameters.values(), parameters.lengths(),
                                                  parameters.formats(), 0),
                                   sql);
    }

    // Prepared once for each text and the types of its cells.
    const std::string& prepared(std::string_view sql, const PgParameters& parameters) {
        const auto [found, isNew] =
            statements_.try_emplace(parameters.signature() + " " + std::string(sql), std::string());
        if (!isNew && !found->second.empty())
            return found->second;
        const std::string name = "daishi_" + std::to_string(statements_.size());
        connection_.checked(PQprepare(connection_.handle(), name.c_str(), std::string(sql).c_str(),
                                      parameters.count(), parameters.types()),
                            sql);
        found->second = name;
        return found->second;
    }

    PgConnection connection_;
    std::unordered_map<std::string, std::string> statements_; // signature and text → name
};

} // namespace

std::unique_ptr<Database> openPostgres(const std::string& url) {
    auto database = std::make_unique<PgDatabase>(url);
    if (database->connection().answer("SELECT to_regclass('daishi.meta') IS NOT NULL") != "t")
        throw StoreTrouble(StoreTroubleKind::NoneOnServer, StoreFault::Failed, databaseOf(url),
                           "there is no store in the database " + databaseOf(url));
    mustOwnNothing(database->connection());
    return database;
}

std::unique_ptr<Database> openPostgresAsOwner(const std::string& url) {
    return std::make_unique<PgDatabase>(url);
}

std::int64_t migratePostgres(const std::string& ownerUrl, const std::string& programUrl) {
    PgDatabase owner(ownerUrl);
    const std::int64_t before = migrateSchema(owner);
    grantRights(owner, roleOf(programUrl));
    return before;
}

void createPostgres(const std::string& ownerUrl, const std::string& programUrl,
                    const std::function<void(Database&)>& fill) {
    PgDatabase owner(ownerUrl);
    if (owner.connection().answer("SELECT to_regnamespace('daishi') IS NOT NULL") == "t")
        throw StoreError(StoreFault::Failed,
                         "there is a store already in the database " + databaseOf(ownerUrl));
    owner.script("CREATE SCHEMA daishi");
    try {
        fill(owner);
        grantRights(owner, roleOf(programUrl));
    } catch (...) {
        owner.rollback();
        owner.script("DROP SCHEMA daishi CASCADE"); // made here, and nobody has worked in it yet
        throw;
    }
}

} // namespace daishi
