#include "core/store/database.h"

namespace daishi {

std::optional<std::string> Rows::textOrNull(int column) const {
    if (isNull(column))
        return std::nullopt;
    return text(column);
}

std::optional<std::int64_t> Rows::integerOrNull(int column) const {
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::int64_t Database::run(std::string_view sql, std::initializer_list<Cell> cells) {
    return run(sql, std::span<const Cell>(cells.begin(), cells.size()));
}

std::unique_ptr<Rows> Database::query(std::string_view sql, std::initializer_list<Cell> cells) {
    return query(sql, std::span<const Cell>(cells.begin(), cells.size()));
}

bool Database::tryClaim(std::string_view name) {
    if (claimed_.count(name) || !tryClaimAmongPrograms(name))
        return false;
    claimed_.emplace(name);
    return true;
}

// Let go of within the program even where the connection is gone.
void Database::release(std::string_view name) {
    if (const auto at = claimed_.find(name); at != claimed_.end())
        claimed_.erase(at);
    releaseAmongPrograms(name);
}

Transaction::~Transaction() {
    if (open_)
        database_.rollback();
}

Claim::~Claim() {
    if (!held_)
        return;
    try {
        database_.release(name_);
    } catch (const StoreError&) { // the connection is gone, and with it every claim of it
    }
}

void Transaction::commit() {
    if (!open_)
        throw StoreError(StoreFault::Failed, "this transaction has already been committed");
    database_.commit();
    open_ = false;
}

} // namespace daishi
