// A store that tells after each commit that has answered: from then on what was written is promised.
#pragma once

#include "core/store/database.h"

#include <functional>
#include <memory>

namespace daishi::test {

using OnCommit = std::function<void(Database&)>;

class WatchedDatabase final : public Database {
  public:
    WatchedDatabase(std::unique_ptr<Database> behind, OnCommit onCommit)
        : behind_(std::move(behind)), onCommit_(std::move(onCommit)) {}

    std::int64_t run(std::string_view sql, std::span<const Cell> cells) override {
        return behind_->run(sql, cells);
    }
    std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) override {
        return behind_->query(sql, cells);
    }
    void script(std::string_view sql) override { behind_->script(sql); }
    void begin() override { behind_->begin(); }
    void commit() override {
        behind_->commit();
        if (onCommit_)
            onCommit_(*behind_);
    }
    void rollback() override { behind_->rollback(); }
    void analyze() override { behind_->analyze(); }
    void purgeErased() override { behind_->purgeErased(); }

    using Database::query;
    using Database::run;

  private:
    std::unique_ptr<Database> behind_;
    OnCommit onCommit_;
};

} // namespace daishi::test
