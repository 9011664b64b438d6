// The one door to a database. Thin on purpose: prepared statements, typed cells, one transaction at a time.
// The SQL that passes through here is portable between SQLite and PostgreSQL: parameters are
// $1 … $n numbered in order of first use, instants are BIGINT µs UTC, booleans are INTEGER 0/1, keys are
// given by the program. A back end implements the two classes below; nothing else of the house knows which it
// is.
//
// Threads: a Database belongs to the thread that opened it. One process writes to a SQLite store; a second
// one is refused when it opens it (storage rules: one connection writes and checkpoints).
// Errors: every failure throws StoreError. After one, the transaction is rolled back by its destructor; until
// then everything else in it is refused (as PostgreSQL does), so that half of it can never be committed.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace daishi {

// What went wrong in words of the house: Busy and Full may pass, Refused is a constraint or trigger of the
// schema (its text names the rule), Damaged is a store that must not be used, Failed is everything else.
enum class StoreFault { Busy, Full, Refused, Damaged, Failed };

class StoreError : public std::runtime_error {
  public:
    StoreError(StoreFault fault, const std::string& what) : std::runtime_error(what), fault_(fault) {}
    StoreFault fault() const { return fault_; }

  private:
    StoreFault fault_;
};

using Blob = std::vector<std::uint8_t>;
// A value on its way in or out. Text holds UTF-8 without NUL (anything else is Refused); Blob holds bytes.
using Cell = std::variant<std::monostate, std::int64_t, std::string, Blob>;

// The rows of one statement, read forward. Columns count from 0. Asking for a NULL or for another type than
// is stored throws StoreError(Failed): nothing is converted in silence. Must not outlive its Database.
class Rows {
  public:
    virtual ~Rows() = default;
    virtual bool next() = 0; // to the next row; false after the last
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string text(int column) const = 0;
    virtual Blob blob(int column) const = 0;
    virtual bool isNull(int column) const = 0;

    std::optional<std::string> textOrNull(int column) const;
    std::optional<std::int64_t> integerOrNull(int column) const;
};

// Many rows on their way into one table, the quickest way the store has; inside the transaction that was open
// when it was made. One at a time, and nothing else is asked of the Database until finish().
class BulkRows {
  public:
    virtual ~BulkRows() = default;
    // The cells of one row in the order of the columns.
    virtual void add(std::span<const Cell> cells) = 0;
    // Places (from 0, ascending) of the rows that were left out because their unique cell was taken, by a row
    // on record or by an earlier one of these. Every other constraint throws StoreError(Refused).
    virtual std::vector<std::int64_t> finish() = 0;
};

enum class StoreEngine { Sqlite, Postgres };

class Database {
  public:
    virtual ~Database() = default;
    virtual StoreEngine engine() const = 0;

    // Runs a statement that gives no rows; answers how many rows it changed. Statements are prepared once and
    // kept. Only one Rows of the same SQL text may be open at a time.
    virtual std::int64_t run(std::string_view sql, std::span<const Cell> cells) = 0;
    virtual std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) = 0;
    // `columns` as SQL names them, separated by ", "; `unique` is the one of them by which a row is known.
    virtual std::unique_ptr<BulkRows> bulk(std::string_view table, std::string_view columns,
                                           std::string_view unique) = 0;
    // Several statements at once, without parameters: for schemas.
    virtual void script(std::string_view sql) = 0;

    virtual void begin() = 0;    // SQLite: BEGIN IMMEDIATE
    virtual void commit() = 0;   // checked to have committed
    virtual void rollback() = 0; // never throws for "no transaction"
    virtual void analyze() = 0;
    // In an idle moment, outside a transaction: brings the journal into the store, so that no act has to
    // while somebody waits for it. What keeps it from that is met by the next act that needs it, and told
    // there.
    virtual void rest() {}
    // After something was erased: empties the journal and forces it to the disk, so that no copy of what was
    // erased is left in the store's files. Outside a transaction; Busy while anybody reads.
    virtual void purgeErased() = 0;

    // While a person is awaited: lets other programs write, outside a transaction and with no Rows open.
    // Until comeBack() everything else throws. What was read before is old then. comeBack() waits a few
    // seconds for whoever works there and throws StoreError: Busy when they have not ended, Damaged and
    // Failed as opening does. A store that holds nobody up between transactions does nothing here.
    virtual void stepAside() {}
    virtual void comeBack() {}

    // Claims a name over all programs that work on this store, and within this one, until release() or the
    // end of the connection; false when it is claimed already, also by whoever asks (a console prints on
    // several printers over one connection). release() is for who claimed it.
    bool tryClaim(std::string_view);
    void release(std::string_view);

    std::int64_t run(std::string_view sql, std::initializer_list<Cell> cells = {});
    std::unique_ptr<Rows> query(std::string_view sql, std::initializer_list<Cell> cells = {});

  private:
    // Among programs. SQLite has one at a time.
    virtual bool tryClaimAmongPrograms(std::string_view) { return true; }
    virtual void releaseAmongPrograms(std::string_view) {}

    std::set<std::string, std::less<>> claimed_;
};

// Rolls back in its destructor unless committed. A store that cannot even roll back ends the program.
class Transaction {
  public:
    explicit Transaction(Database& database) : database_(database) { database_.begin(); }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

  private:
    Database& database_;
    bool open_ = true;
};

// A name claimed for as long as this lives; held() is false when it was claimed already.
class Claim {
  public:
    Claim(Database& database, std::string name)
        : database_(database), name_(std::move(name)), held_(database.tryClaim(name_)) {}
    ~Claim();
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;

    bool held() const { return held_; }

  private:
    Database& database_;
    std::string name_;
    bool held_;
};

// Opens a SQLite store of its own file; takes the writer's lock (`<path>.lock`) for as long as it lives: a
// second opener gets Busy with the holder's process number. Create: the file must not exist; Existing: it
// must, and it is checked for damage (`quick_check`: the structure; altered contents are found by the audit
// chain). Sets the pragmas of the storage rules and reads them back.
enum class OpenMode { Create, Existing };
std::unique_ptr<Database> openSqlite(const std::string& path, OpenMode mode);

} // namespace daishi
