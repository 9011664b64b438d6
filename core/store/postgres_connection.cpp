#include "core/store/postgres_connection.h"

#include "core/store/store_trouble.h"

namespace daishi {

namespace {

// One lock for all acts of one store: the letters "daishi" as a number.
constexpr std::string_view kActLock = "SELECT pg_advisory_xact_lock(110320620955753)";

// An act of another console takes milliseconds; who waits longer is told so instead of standing still.
constexpr std::string_view kSession = "SET lock_timeout = '10s';"
                                      "SET synchronous_commit = on;"
                                      "SET standard_conforming_strings = on;"
                                      "SET client_min_messages = error;"
                                      // What the line asks for is a range on a key, of days that are in
                                      // memory: read by key, and not by two processes through all there is.
                                      "SET random_page_cost = 1.1;"
                                      "SET max_parallel_workers_per_gather = 0;"
                                      "SET search_path = daishi, pg_temp";

StoreFault faultOf(std::string_view state) {
    if (state == "42501" || state.substr(0, 2) == "23") // insufficient_privilege, integrity constraints
        return StoreFault::Refused;
    if (state == "53100") // disk_full
        return StoreFault::Full;
    if (state == "55P03" || state == "40001" || state == "40P01") // lock, serialisation, deadlock
        return StoreFault::Busy;
    if (state == "XX001" || state == "XX002") // data or index corrupted
        return StoreFault::Damaged;
    return StoreFault::Failed;
}

std::string field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text != nullptr ? text : "";
}

} // namespace

PgConnection::PgConnection(const std::string& url) : handle_(PQconnectdb(url.c_str())) {
    if (PQstatus(handle_) != CONNECTION_OK) {
        const std::string said = PQerrorMessage(handle_);
        PQfinish(handle_);
        throw StoreTrouble(StoreTroubleKind::Unreachable, StoreFault::Failed, said,
                           "no connection to the store: " + said);
    }
    try {
        PQsetNoticeProcessor(
            handle_, [](void*, const char*) {}, nullptr);
        if (PQsetClientEncoding(handle_, "UTF8") != 0 || answer("SHOW server_encoding") != "UTF8")
            fail(StoreFault::Failed, "the database of the store does not keep UTF-8");
        execute(std::string(kSession));
        if (answer("SHOW fsync") != "on" || answer("SHOW full_page_writes") != "on")
            fail(StoreFault::Failed, "the database server may forget what it has committed (fsync is off)");
        const std::string order =
            answer("SELECT datcollate FROM pg_database WHERE datname = current_database()");
        if (order != "C" && order != "POSIX" && order != "C.UTF-8")
            fail(StoreFault::Failed, "the database of the store does not sort by code points; make it with: "
                                     "createdb --template=template0 --encoding=UTF8 --locale=C");
    } catch (const StoreError&) {
        PQfinish(handle_);
        throw;
    }
}

PgConnection::~PgConnection() {
    PQfinish(handle_);
} // the server rolls back what is open

void PgConnection::checkThread() const {
    if (std::this_thread::get_id() != owner_)
        throw StoreError(StoreFault::Failed,
                         "the store is used by another thread than the one that opened it");
}

void PgConnection::takeOver() {
    if (std::this_thread::get_id() == owner_)
        return;
    if (inTransaction_)
        throw StoreError(StoreFault::Failed, "the store is handed to another thread within a transaction");
    owner_ = std::this_thread::get_id();
}

void PgConnection::checkUsable() const {
    checkThread();
    if (failed_)
        throw StoreError(StoreFault::Failed, "the transaction has failed and must be rolled back first");
    if (inTransaction_ != (PQtransactionStatus(handle_) != PQTRANS_IDLE))
        throw StoreError(StoreFault::Failed, "a transaction was begun or ended behind the store's back");
}

PgResult PgConnection::checked(PGresult* raw, std::string_view sql) {
    PgResult result(raw);
    switch (PQresultStatus(raw)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_COPY_IN:
        return result;
    default: // every other status is an error, the ones of later servers too
        break;
    }
    const StoreFault fault = faultOf(field(raw, PG_DIAG_SQLSTATE));
    const std::string said = field(raw, PG_DIAG_MESSAGE_PRIMARY);
    // A refusal is the text of the rule and nothing else, so that a caller can know it again.
    if (fault == StoreFault::Refused)
        fail(fault, said);
    fail(fault, "store: " + (said.empty() ? std::string(PQerrorMessage(handle_)) : said) +
                    " at: " + std::string(sql));
}

void PgConnection::fail(StoreFault fault, const std::string& what) {
    failed_ = inTransaction_;
    throw StoreError(fault, what);
}

PgResult PgConnection::execute(const std::string& sql) {
    return checked(PQexec(handle_, sql.c_str()), sql);
}

std::string PgConnection::answer(const std::string& sql) {
    const PgResult result = execute(sql);
    return PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
}

void PgConnection::begin() {
    checkUsable();
    if (inTransaction_)
        throw StoreError(StoreFault::Failed, "a transaction is already open");
    execute("BEGIN");
    inTransaction_ = true;
    try {
        execute(std::string(kActLock));
    } catch (...) { // nobody holds this transaction yet, so nobody else would end it
        rollback();
        throw;
    }
}

void PgConnection::commit() {
    checkUsable();
    if (!inTransaction_)
        throw StoreError(StoreFault::Failed, "there is no transaction to commit");
    const PgResult result = execute("COMMIT");
    // The server answers the COMMIT of a failed transaction with success and the word ROLLBACK.
    if (std::string_view(PQcmdStatus(result.get())) != "COMMIT")
        fail(StoreFault::Failed, "the store answered the commit but did not commit");
    inTransaction_ = false;
}

void PgConnection::rollback() {
    checkThread();
    const PGTransactionStatusType status = PQtransactionStatus(handle_);
    inTransaction_ = false;
    failed_ = false;
    // Without a connection the server has rolled back by itself; the next use says that it is gone.
    if (status != PQTRANS_IDLE && status != PQTRANS_UNKNOWN)
        execute("ROLLBACK");
}

} // namespace daishi
