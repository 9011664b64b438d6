#include "core/store/sqlite_statement.h"

#include <sqlite3.h>

namespace daishi {

SqliteRows::SqliteRows(SqliteConnection& connection, SqliteStatement& statement, std::span<const Cell> cells)
    : connection_(connection), statement_(statement) {
    if (!statement_.givesRows())
        connection_.fail(StoreFault::Failed, "this statement gives no rows, use run: " + statement_.sql());
    statement_.open(cells);
    try {
        hasFirst_ = statement_.step();
    } catch (const StoreError&) {
        statement_.close();
        throw;
    }
}

SqliteRows::~SqliteRows() {
    statement_.close();
}

bool SqliteRows::next() {
    connection_.checkUsable();
    bool found = false;
    switch (place_) {
    case Place::BeforeFirst:
        found = hasFirst_;
        break;
    case Place::OnRow:
        place_ = Place::End; // should the step throw, no row is left to read
        found = statement_.step();
        break;
    case Place::End:
        break;
    }
    place_ = found ? Place::OnRow : Place::End;
    return found;
}

const SqliteStatement& SqliteRows::row() const {
    if (place_ != Place::OnRow)
        throw StoreError(StoreFault::Failed, "no row to read: before the first or after the last");
    return statement_;
}

std::int64_t SqliteRows::integer(int column) const {
    return row().integer(column);
}
std::string SqliteRows::text(int column) const {
    return row().text(column);
}
Blob SqliteRows::blob(int column) const {
    return row().blob(column);
}
bool SqliteRows::isNull(int column) const {
    return row().typeOf(column) == SQLITE_NULL;
}

} // namespace daishi
