// A database inside a transaction that is never committed: the transactions of the use-cases become
// savepoints, so that a walk can go back to where it was without copying anything.
#pragma once

#include "core/store/database.h"

namespace daishi::test {

class NestedDatabase final : public Database {
  public:
    explicit NestedDatabase(Database& outer) : outer_(outer) { outer_.begin(); }
    ~NestedDatabase() override { outer_.rollback(); }

    StoreEngine engine() const override { return outer_.engine(); }
    std::unique_ptr<BulkRows> bulk(std::string_view table, std::string_view columns,
                                   std::string_view unique) override {
        return outer_.bulk(table, columns, unique);
    }

    using Database::query;
    using Database::run;
    std::int64_t run(std::string_view sql, std::span<const Cell> cells) override {
        return outer_.run(sql, cells);
    }
    std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) override {
        return outer_.query(sql, cells);
    }
    void script(std::string_view sql) override { outer_.script(sql); }
    void begin() override { outer_.script("SAVEPOINT act"); }
    void commit() override { outer_.script("RELEASE act"); }
    void rollback() override { outer_.script("ROLLBACK TO act; RELEASE act"); }
    void analyze() override {}
    void purgeErased() override {}

    void mark() { outer_.script("SAVEPOINT here"); }
    void back() { outer_.script("ROLLBACK TO here; RELEASE here"); }

  private:
    Database& outer_;
};

} // namespace daishi::test
