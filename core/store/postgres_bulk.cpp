#include "core/store/postgres_bulk.h"

#include "core/store/postgres_statement.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

constexpr std::size_t kFullBuffer = 256 * 1024;

void appendText(std::string& out, const std::string& text) {
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out += c;
            break;
        }
    }
}

} // namespace

PgBulk::PgBulk(PgConnection& connection, std::string table, std::string columns, std::string unique)
    : connection_(connection), table_(std::move(table)), columns_(std::move(columns)),
      unique_(std::move(unique)) {
    connection_.checkUsable();
    if (!connection_.inTransaction())
        connection_.fail(StoreFault::Failed, "many rows are written inside a transaction only");
    connection_.execute("CREATE TEMPORARY TABLE bulk_rows ON COMMIT DROP AS SELECT " + columns_ +
                        ", 0::bigint AS bulk_place FROM " + table_ + " WITH NO DATA");
    connection_.execute("COPY bulk_rows (" + columns_ + ", bulk_place) FROM STDIN");
    copying_ = true;
}

PgBulk::~PgBulk() {
    if (copying_) // an exception is under way; the transaction is lost, the connection is not
        PQputCopyEnd(connection_.handle(), "given up");
    while (copying_) {
        PGresult* result = PQgetResult(connection_.handle());
        copying_ = result != nullptr;
        PQclear(result);
    }
}

void PgBulk::add(std::span<const Cell> cells) {
    for (const Cell& cell : cells) {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            buffer_ += std::to_string(*number);
        } else if (const auto* text = std::get_if<std::string>(&cell)) {
            checkText(connection_, *text, "COPY " + table_);
            appendText(buffer_, *text);
        } else if (const auto* bytes = std::get_if<Blob>(&cell)) {
            buffer_ += "\\\\x" + toHex(*bytes);
        } else {
            buffer_ += "\\N";
        }
        buffer_ += '\t';
    }
    buffer_ += std::to_string(place_++) + "\n";
    if (buffer_.size() >= kFullBuffer)
        send();
}

void PgBulk::send() {
    if (PQputCopyData(connection_.handle(), buffer_.data(), static_cast<int>(buffer_.size())) != 1)
        connection_.fail(StoreFault::Failed, std::string("store: ") + PQerrorMessage(connection_.handle()));
    buffer_.clear();
}

void PgBulk::endCopy(const char* complaint) {
    PQputCopyEnd(connection_.handle(), complaint);
    copying_ = false;
    PgResult result(PQgetResult(connection_.handle()));
    while (PGresult* more = PQgetResult(connection_.handle()))
        PQclear(more);
    connection_.checked(result.release(), "COPY " + table_);
}

std::int64_t PgBulk::insert(const char* order) {
    const PgResult result =
        connection_.execute("INSERT INTO " + table_ + " (" + columns_ + ") SELECT " + columns_ +
                            " FROM bulk_rows " + order + " ON CONFLICT (" + unique_ + ") DO NOTHING");
    return std::stoll(PQcmdTuples(result.get()));
}

std::vector<std::int64_t> PgBulk::leftOut() {
    connection_.execute("CREATE INDEX ON bulk_rows (" + unique_ + ", bulk_place)");
    connection_.execute("ANALYZE bulk_rows");
    const PgResult result = connection_.execute(
        "SELECT b.bulk_place FROM bulk_rows b WHERE EXISTS (SELECT 1 FROM " + table_ + " t WHERE t." +
        unique_ + " = b." + unique_ + ") OR EXISTS (SELECT 1 FROM bulk_rows e WHERE e." + unique_ + " = b." +
        unique_ + " AND e.bulk_place < b.bulk_place) ORDER BY b.bulk_place");
    std::vector<std::int64_t> places;
    places.reserve(static_cast<std::size_t>(PQntuples(result.get())));
    for (int i = 0; i < PQntuples(result.get()); ++i)
        places.push_back(std::stoll(PQgetvalue(result.get(), i, 0)));
    return places;
}

// Nearly always every row is new: then nothing is to be sorted or looked for. Else it is done again in order,
// once it is known which rows are left out.
std::vector<std::int64_t> PgBulk::finish() {
    if (!buffer_.empty())
        send();
    endCopy(nullptr);
    connection_.execute("SAVEPOINT before_rows");
    std::vector<std::int64_t> places;
    if (insert("") != place_) {
        connection_.execute("ROLLBACK TO SAVEPOINT before_rows");
        places = leftOut();
        if (insert("ORDER BY bulk_place") + static_cast<std::int64_t>(places.size()) != place_)
            connection_.fail(StoreFault::Failed, "rows were left out of " + table_ + " without being found");
    }
    connection_.execute("RELEASE SAVEPOINT before_rows");
    connection_.execute("DROP TABLE bulk_rows");
    return places;
}

} // namespace daishi
