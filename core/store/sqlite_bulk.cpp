#include "core/store/sqlite_bulk.h"

#include "core/store/utf8.h"

#include <sqlite3.h>

namespace daishi {
namespace {

constexpr std::size_t kGathered = 10'000;
constexpr char kModule[] = "gathered_rows";

struct RowsTable {
    sqlite3_vtab base;
    const GatheredRows* rows;
};

struct RowsCursor {
    sqlite3_vtab_cursor base;
    std::size_t row;
};

const GatheredRows& rowsOf(sqlite3_vtab_cursor* cursor) {
    return *reinterpret_cast<RowsTable*>(cursor->pVtab)->rows;
}

int connect(sqlite3* handle, void* rows, int, const char* const*, sqlite3_vtab** table, char**) {
    const auto* gathered = static_cast<const GatheredRows*>(rows);
    std::string sql = "CREATE TABLE rows (";
    for (std::size_t i = 0; i < gathered->columns; ++i)
        sql += (i > 0 ? ", c" : "c") + std::to_string(i);
    int code = sqlite3_declare_vtab(handle, (sql + ")").c_str());
    if (code == SQLITE_OK)
        code = sqlite3_vtab_config(handle, SQLITE_VTAB_DIRECTONLY);
    if (code == SQLITE_OK)
        *table = &(new RowsTable{{}, gathered})->base;
    return code;
}

int disconnect(sqlite3_vtab* table) {
    delete reinterpret_cast<RowsTable*>(table);
    return SQLITE_OK;
}

int plan(sqlite3_vtab*, sqlite3_index_info* info) {
    info->estimatedRows = kGathered;
    info->estimatedCost = kGathered;
    return SQLITE_OK;
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
    *cursor = &(new RowsCursor{{}, 0})->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
    delete reinterpret_cast<RowsCursor*>(cursor);
    return SQLITE_OK;
}

int first(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
    reinterpret_cast<RowsCursor*>(cursor)->row = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor) {
    ++reinterpret_cast<RowsCursor*>(cursor)->row;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor) {
    return reinterpret_cast<RowsCursor*>(cursor)->row >= rowsOf(cursor).rows ? 1 : 0;
}

// The rows stand still while the statement reads them, so nothing is copied here.
int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int number) {
    const Cell& cell =
        rowsOf(cursor).at(reinterpret_cast<RowsCursor*>(cursor)->row, static_cast<std::size_t>(number));
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        sqlite3_result_int64(context, *integer);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        sqlite3_result_text64(context, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<Blob>(&cell)) {
        if (bytes->empty())
            sqlite3_result_zeroblob(context, 0);
        else
            sqlite3_result_blob64(context, bytes->data(), bytes->size(), SQLITE_STATIC);
    } else {
        sqlite3_result_null(context);
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
    *id = static_cast<sqlite3_int64>(reinterpret_cast<RowsCursor*>(cursor)->row);
    return SQLITE_OK;
}

// Without xCreate: the table is there by its name and cannot be made or kept in a schema.
sqlite3_module rowsModule() {
    sqlite3_module module{};
    module.xConnect = connect;
    module.xBestIndex = plan;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = first;
    module.xNext = next;
    module.xEof = atEnd;
    module.xColumn = column;
    module.xRowid = rowId;
    return module;
}

std::vector<std::string> namesIn(std::string_view columns) {
    std::vector<std::string> names;
    for (;;) {
        const std::size_t end = columns.find(", ");
        names.emplace_back(columns.substr(0, end));
        if (end == std::string_view::npos)
            return names;
        columns.remove_prefix(end + 2);
    }
}

std::size_t placeOf(std::string_view name, const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return i;
    throw std::logic_error("rows are known by a column that is not written: " + std::string(name));
}

std::string insertOf(std::string_view table, std::string_view columns, std::string_view unique,
                     std::size_t count) {
    std::string cells;
    for (std::size_t i = 0; i < count; ++i)
        cells += (i > 0 ? ", c" : "c") + std::to_string(i);
    return "INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") SELECT " + cells +
           " FROM " + kModule + " WHERE true ON CONFLICT (" + std::string(unique) + ") DO NOTHING";
}

bool holds(const SqliteStatement& row, const Cell& cell) {
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return row.integer(0) == *integer;
    if (const auto* text = std::get_if<std::string>(&cell))
        return row.text(0) == *text;
    if (const auto* bytes = std::get_if<Blob>(&cell))
        return row.blob(0) == *bytes;
    throw std::logic_error("a row is not known by NULL");
}

} // namespace

SqliteBulk::SqliteBulk(SqliteConnection& connection, std::string_view table, std::string_view columns,
                       std::string_view unique)
    : connection_(connection), gathered_(namesIn(columns).size()),
      unique_(placeOf(unique, namesIn(columns))) {
    static const sqlite3_module kRows = rowsModule();
    const int code = sqlite3_create_module(connection_.handle(), kModule, &kRows, &gathered_);
    if (code != SQLITE_OK)
        connection_.fail(code, kModule);
    const std::string name(table);
    insert_ =
        std::make_unique<SqliteStatement>(connection_, insertOf(table, columns, unique, gathered_.columns));
    last_ = std::make_unique<SqliteStatement>(connection_, "SELECT coalesce(max(rowid), 0) FROM " + name);
    inserted_ = std::make_unique<SqliteStatement>(connection_, "SELECT " + std::string(unique) + " FROM " +
                                                                   name + " WHERE rowid > $1 ORDER BY rowid");
}

SqliteBulk::~SqliteBulk() {
    insert_.reset();
    sqlite3_create_module(connection_.handle(), kModule, nullptr, nullptr); // takes the name away
}

void SqliteBulk::add(std::span<const Cell> cells) {
    connection_.checkUsable();
    if (cells.size() != gathered_.columns)
        connection_.fail(StoreFault::Failed, std::to_string(cells.size()) + " cells for " +
                                                 std::to_string(gathered_.columns) +
                                                 " columns: " + insert_->sql());
    for (const Cell& cell : cells) {
        const auto* text = std::get_if<std::string>(&cell);
        if (text != nullptr && (text->find('\0') != std::string::npos || !isUtf8(*text)))
            connection_.fail(StoreFault::Refused, "a text with NUL or not in UTF-8 for: " + insert_->sql());
    }
    const std::size_t from = gathered_.rows * gathered_.columns;
    if (gathered_.cells.size() == from)
        gathered_.cells.insert(gathered_.cells.end(), cells.begin(), cells.end());
    else
        std::copy(cells.begin(), cells.end(), gathered_.cells.begin() + static_cast<std::ptrdiff_t>(from));
    if (++gathered_.rows == kGathered)
        handOver();
}

std::vector<std::int64_t> SqliteBulk::finish() {
    handOver();
    return std::move(leftOut_);
}

void SqliteBulk::handOver() {
    connection_.checkUsable();
    const auto count = static_cast<std::int64_t>(gathered_.rows);
    const std::int64_t lastBefore = lastRow();
    const std::int64_t inserted = insert_->runWith({});
    if (inserted != count)
        findLeftOut(lastBefore, inserted);
    firstPlace_ += count;
    gathered_.rows = 0;
}

std::int64_t SqliteBulk::lastRow() {
    SqliteRows rows(connection_, *last_, {});
    rows.next();
    return rows.integer(0);
}

// Those that were written stand behind all others in their order: what is missing among them was left out.
void SqliteBulk::findLeftOut(std::int64_t lastBefore, std::int64_t inserted) {
    const Cell after[] = {lastBefore};
    SqliteRows rows(connection_, *inserted_, after);
    bool more = rows.next();
    for (std::size_t i = 0; i < gathered_.rows; ++i) {
        if (more && holds(*inserted_, gathered_.at(i, unique_))) {
            more = rows.next();
            --inserted;
        } else {
            leftOut_.push_back(firstPlace_ + static_cast<std::int64_t>(i));
        }
    }
    if (more || inserted != 0)
        connection_.fail(StoreFault::Failed, "rows were not written in their order: " + insert_->sql());
}

} // namespace daishi
