// Internal to core/store: one prepared statement and the rows it gives.
#pragma once

#include "core/store/sqlite_connection.h"

struct sqlite3_stmt;

namespace daishi {

class SqliteStatement {
  public:
    // Prepares; throws StoreError unless it is one statement whose parameters are $1 … $n in order of first
    // use.
    SqliteStatement(SqliteConnection& connection, std::string_view sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    // Runs to the end; answers the rows changed by the statement itself, not by its triggers.
    std::int64_t runWith(std::span<const Cell> cells);

    bool givesRows() const;
    bool isOpen() const { return open_; } // its rows are being read
    void open(std::span<const Cell> cells); // throws when its rows are still being read
    bool step();                            // true: a row is there
    void close();                           // forgets row and cells; never throws

    std::string sql() const;

    // As Rows; the statement stands on a row.
    int typeOf(int column) const; // throws for a column that is not there
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Blob blob(int column) const;

  private:
    void checkParameters();
    void bind(int index, const Cell& cell);
    void expectType(int column, int type, const char* name) const;

    SqliteConnection& connection_;
    sqlite3_stmt* handle_ = nullptr;
    bool open_ = false;
};

// Steps to the first row when it is made, so that errors come from the query and not from its first reading.
class SqliteRows final : public Rows {
  public:
    SqliteRows(SqliteConnection& connection, SqliteStatement& statement, std::span<const Cell> cells);
    ~SqliteRows() override;
    SqliteRows(const SqliteRows&) = delete;
    SqliteRows& operator=(const SqliteRows&) = delete;

    bool next() override;
    std::int64_t integer(int column) const override;
    std::string text(int column) const override;
    Blob blob(int column) const override;
    bool isNull(int column) const override;

  private:
    enum class Place { BeforeFirst, OnRow, End };
    const SqliteStatement& row() const;

    SqliteConnection& connection_;
    SqliteStatement& statement_;
    bool hasFirst_ = false;
    Place place_ = Place::BeforeFirst;
};

} // namespace daishi
