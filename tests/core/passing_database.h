// Passes everything on to another store: what the tests' own stores, which listen or fail, begin with.
#pragma once

#include "core/store/database.h"

namespace daishi::test {

class PassingDatabase : public Database {
  public:
    // `real` outlives this.
    explicit PassingDatabase(Database& real) : real_(real) {}

    StoreEngine engine() const override { return real_.engine(); }
    std::int64_t run(std::string_view sql, std::span<const Cell> cells) override {
        return real_.run(sql, cells);
    }
    std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) override {
        return real_.query(sql, cells);
    }
    std::unique_ptr<BulkRows> bulk(std::string_view table, std::string_view columns,
                                   std::string_view unique) override {
        return real_.bulk(table, columns, unique);
    }
    void script(std::string_view sql) override { real_.script(sql); }
    void begin() override { real_.begin(); }
    void commit() override { real_.commit(); }
    void rollback() override { real_.rollback(); }
    void analyze() override { real_.analyze(); }
    void purgeErased() override { real_.purgeErased(); }
    void rest() override { real_.rest(); }
    void stepAside() override { real_.stepAside(); }
    void comeBack() override { real_.comeBack(); }

    using Database::query;
    using Database::run;

  private:
    Database& real_;
};

} // namespace daishi::test
