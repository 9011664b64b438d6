// Internal to core/store: parameters and rows of a PostgreSQL statement. Rows are fetched whole: what reads a
// long table reads it in pages.
#pragma once

#include <vector>

#include "core/store/postgres_connection.h"

namespace daishi {

// The cells of one call in the form that libpq takes them. Points into the cells, which must outlive it.
class PgParameters {
  public:
    // Throws for a text with NUL or not in UTF-8.
    PgParameters(PgConnection& connection, std::span<const Cell> cells, std::string_view sql);

    // The types decide which prepared statement is meant: "tib" for text, integer, bytes; n for NULL.
    const std::string& signature() const { return signature_; }
    int count() const { return static_cast<int>(values_.size()); }
    const Oid* types() const { return types_.data(); }
    const char* const* values() const { return values_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); }

  private:
    std::string signature_;
    std::vector<std::string> numbers_;
    std::vector<Oid> types_;
    std::vector<const char*> values_;
    std::vector<int> lengths_, formats_;
};

// Throws StoreError(Refused) for a text with NUL or not in UTF-8.
void checkText(PgConnection&, const std::string& text, std::string_view sql);

class PgRows final : public Rows {
  public:
    explicit PgRows(PgResult result) : result_(std::move(result)) {}

    bool next() override;
    std::int64_t integer(int column) const override;
    std::string text(int column) const override;
    Blob blob(int column) const override;
    bool isNull(int column) const override;

  private:
    // The cell as the server wrote it; throws before the first and after the last row, for a column that is
    // not there, and for NULL.
    std::string_view cell(int column) const;
    Oid typeOf(int column) const;

    PgResult result_;
    int row_ = -1;
};

} // namespace daishi
