// Internal to core/store: COPY into a table of the transaction's own, and from there into the real one, so
// that rows whose unique cell is taken are known and left out.
#pragma once

#include "core/store/postgres_connection.h"

namespace daishi {

class PgBulk final : public BulkRows {
  public:
    PgBulk(PgConnection&, std::string table, std::string columns, std::string unique);
    ~PgBulk() override;
    PgBulk(const PgBulk&) = delete;
    PgBulk& operator=(const PgBulk&) = delete;

    void add(std::span<const Cell> cells) override;
    std::vector<std::int64_t> finish() override;

  private:
    void send();
    void endCopy(const char* complaint);
    std::int64_t insert(const char* order); // answers how many were written
    std::vector<std::int64_t> leftOut();

    PgConnection& connection_;
    std::string table_, columns_, unique_;
    std::string buffer_; // rows in the text form of COPY
    std::int64_t place_ = 0;
    bool copying_ = false;
};

} // namespace daishi
