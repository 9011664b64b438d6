// A store that tells after each commit that has answered: from then on what was written is promised.
#pragma once

#include "tests/core/passing_database.h"

#include <functional>
#include <memory>

namespace daishi::test {

using OnCommit = std::function<void(Database&)>;

class WatchedDatabase final : public PassingDatabase {
  public:
    WatchedDatabase(std::unique_ptr<Database> behind, OnCommit onCommit)
        : PassingDatabase(*behind), behind_(std::move(behind)), onCommit_(std::move(onCommit)) {}

    void commit() override {
        PassingDatabase::commit();
        if (onCommit_)
            onCommit_(*behind_);
    }

  private:
    std::unique_ptr<Database> behind_;
    OnCommit onCommit_;
};

} // namespace daishi::test
