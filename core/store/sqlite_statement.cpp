#include "core/store/sqlite_statement.h"

#include "core/store/utf8.h"

#include <sqlite3.h>

namespace daishi {
namespace {

// Closes a statement however its use ends.
class Closing {
  public:
    explicit Closing(SqliteStatement& statement) : statement_(statement) {}
    ~Closing() { statement_.close(); }
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;

  private:
    SqliteStatement& statement_;
};

bool isBlank(sqlite3* handle, const char* begin, const char* end) {
    sqlite3_stmt* rest = nullptr;
    const int code = sqlite3_prepare_v2(handle, begin, static_cast<int>(end - begin), &rest, nullptr);
    const bool blank = code == SQLITE_OK && rest == nullptr;
    sqlite3_finalize(rest);
    return blank;
}

} // namespace

SqliteStatement::SqliteStatement(SqliteConnection& connection, std::string_view sql)
    : connection_(connection) {
    if (sql.find('\0') != std::string_view::npos)
        connection_.fail(StoreFault::Failed, "a statement holds a NUL");
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(connection_.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle_, &tail);
    if (code != SQLITE_OK)
        connection_.fail(code, sql);
    try {
        if (handle_ == nullptr || !isBlank(connection_.handle(), tail, sql.data() + sql.size()))
            connection_.fail(StoreFault::Failed, "not exactly one statement: " + std::string(sql));
        checkParameters();
    } catch (const StoreError&) {
        sqlite3_finalize(handle_);
        throw;
    }
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(handle_);
}

// SQLite gives named parameters their index in order of first use; PostgreSQL by their number. Only a
// statement in which both agree means the same on both.
void SqliteStatement::checkParameters() {
    for (int i = 1; i <= sqlite3_bind_parameter_count(handle_); ++i) {
        const char* name = sqlite3_bind_parameter_name(handle_, i);
        if (name == nullptr || name != "$" + std::to_string(i))
            connection_.fail(StoreFault::Failed,
                             "parameters are not $1 … $n in order of first use: " + sql());
    }
}

std::string SqliteStatement::sql() const {
    return sqlite3_sql(handle_);
}

bool SqliteStatement::givesRows() const {
    return sqlite3_column_count(handle_) != 0;
}

void SqliteStatement::open(std::span<const Cell> cells) {
    if (open_)
        connection_.fail(StoreFault::Failed, "the rows of this statement are still being read: " + sql());
    const auto count = static_cast<std::size_t>(sqlite3_bind_parameter_count(handle_));
    if (count != cells.size())
        connection_.fail(StoreFault::Failed, std::to_string(cells.size()) + " cells for " +
                                                 std::to_string(count) + " parameters: " + sql());
    open_ = true;
    try {
        for (std::size_t i = 0; i < cells.size(); ++i)
            bind(static_cast<int>(i) + 1, cells[i]);
    } catch (const StoreError&) {
        close();
        throw;
    }
}

void SqliteStatement::bind(int index, const Cell& cell) {
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        code = sqlite3_bind_int64(handle_, index, *number);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        if (text->find('\0') != std::string::npos || !isUtf8(*text))
            connection_.fail(StoreFault::Refused, "a text with NUL or not in UTF-8 for parameter $" +
                                                      std::to_string(index) + " of: " + sql());
        code = sqlite3_bind_text64(handle_, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<Blob>(&cell)) {
        // The data pointer of an empty vector may be null, which SQLite would take for NULL.
        code = bytes->empty()
                   ? sqlite3_bind_zeroblob(handle_, index, 0)
                   : sqlite3_bind_blob64(handle_, index, bytes->data(), bytes->size(), SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(handle_, index);
    }
    if (code != SQLITE_OK)
        connection_.fail(code, sql());
}

bool SqliteStatement::step() {
    const int code = sqlite3_step(handle_);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        connection_.fail(code, sql());
    return code == SQLITE_ROW;
}

void SqliteStatement::close() {
    sqlite3_reset(handle_); // repeats the error of the last step, which has been thrown already
    sqlite3_clear_bindings(handle_);
    open_ = false;
}

std::int64_t SqliteStatement::runWith(std::span<const Cell> cells) {
    if (givesRows())
        connection_.fail(StoreFault::Failed, "this statement gives rows, use query: " + sql());
    open(cells);
    const Closing closing(*this);
    const std::int64_t before = sqlite3_total_changes64(connection_.handle());
    step();
    // sqlite3_changes keeps its old value across statements that change no rows (CREATE TABLE, for one).
    const bool changed = sqlite3_total_changes64(connection_.handle()) != before;
    return changed ? sqlite3_changes64(connection_.handle()) : 0;
}

int SqliteStatement::typeOf(int column) const {
    if (column < 0 || column >= sqlite3_column_count(handle_))
        throw StoreError(StoreFault::Failed, "no column " + std::to_string(column) + " in: " + sql());
    return sqlite3_column_type(handle_, column);
}

void SqliteStatement::expectType(int column, int type, const char* name) const {
    if (typeOf(column) != type)
        throw StoreError(StoreFault::Failed,
                         "column " + std::to_string(column) + " is NULL or not " + name + " in: " + sql());
}

std::int64_t SqliteStatement::integer(int column) const {
    expectType(column, SQLITE_INTEGER, "an integer");
    return sqlite3_column_int64(handle_, column);
}

std::string SqliteStatement::text(int column) const {
    expectType(column, SQLITE_TEXT, "a text");
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

Blob SqliteStatement::blob(int column) const {
    expectType(column, SQLITE_BLOB, "bytes");
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle_, column));
    return {bytes, bytes + sqlite3_column_bytes(handle_, column)};
}

} // namespace daishi
