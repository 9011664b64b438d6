// Internal to core/store: many rows into one table of a SQLite store.
//
// A statement that fires triggers keeps a copy of every page that it changes, to undo itself, and one insert
// a row copies the same pages for every row. So rows are gathered and handed over by the thousand: one
// statement reads them from a table that stands in memory (a virtual table that only this connection knows).
// Every rule is asked for every row, as before.
#pragma once

#include "core/store/sqlite_statement.h"

#include <memory>

namespace daishi {

// Rows in memory, cell by cell. Cells are used again, so that their room is.
struct GatheredRows {
    explicit GatheredRows(std::size_t columns) : columns(columns) {}

    std::size_t columns;
    std::size_t rows = 0;
    std::vector<Cell> cells;

    const Cell& at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

// A unique cell that is taken leaves its row out; the table must give its rows ascending rowids of its own.
class SqliteBulk final : public BulkRows {
  public:
    SqliteBulk(SqliteConnection&, std::string_view table, std::string_view columns, std::string_view unique);
    ~SqliteBulk() override;
    SqliteBulk(const SqliteBulk&) = delete;
    SqliteBulk& operator=(const SqliteBulk&) = delete;

    void add(std::span<const Cell> cells) override;
    std::vector<std::int64_t> finish() override;

  private:
    void handOver();
    std::int64_t lastRow();
    void findLeftOut(std::int64_t lastBefore, std::int64_t inserted);

    SqliteConnection& connection_;
    GatheredRows gathered_;
    std::size_t unique_; // which column
    std::unique_ptr<SqliteStatement> insert_, last_, inserted_;
    std::int64_t firstPlace_ = 0; // of the rows that are gathered
    std::vector<std::int64_t> leftOut_;
};

} // namespace daishi
