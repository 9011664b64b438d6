// Takes the values out of one TOML table and says what is wrong with each. A value at fault comes back empty:
// the fault stands in the list, and the entry is dropped by whoever asked.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "core/config/fault_list.h"
#include "core/config/shapes.h"
#include "core/words/days.h"
#include "core/words/refusal.h"

namespace daishi::config {

// Where the keys of a table stand, for faults that are found after the table is gone.
struct Lines {
    std::int64_t table = 0;
    std::map<std::string, std::int64_t, std::less<>> keys;

    // The key's line, or the table's if the key is not there.
    std::int64_t of(std::string_view key) const;
};

class TableReader {
  public:
    // `table` and `faults` must outlive the reader; `line` is where the table begins, 0 for the whole file.
    TableReader(const toml::table& table, std::string file, std::int64_t line, FaultList& faults);

    // Keys that must be there.
    std::string text(std::string_view key, const Shape& shape = kAnyText);
    Text bilingual(std::string_view key); // { ja = "…", en = "…" }
    std::optional<std::int64_t> number(std::string_view key, std::int64_t least, std::int64_t most);
    // Index into `allowed`.
    std::optional<std::size_t> choice(std::string_view key, const std::vector<std::string>& allowed);
    std::optional<std::vector<std::size_t>> choices(std::string_view key,
                                                    const std::vector<std::string>& allowed);
    std::vector<std::string> texts(std::string_view key, const Shape& shape);
    std::vector<Day> days(std::string_view key);

    // Keys that may be there.
    bool has(std::string_view key) const;
    bool isEmptyList(std::string_view key) const;
    std::string optionalText(std::string_view key, const Shape& shape);
    std::optional<Day> optionalDay(std::string_view key);
    bool flag(std::string_view key); // true or false; left out: false

    // A table, or a list of at least one table, that must be there. Unknown keys in it are refused.
    // inTable: whether there was a table to read.
    bool inTable(std::string_view key, const std::function<void(TableReader&)>& read);
    void eachTable(std::string_view key, const std::function<void(TableReader&)>& read);

    void refuse(std::string_view key, std::string reason);
    // Refuses the keys that nobody asked for, once; true if nothing was refused since the reader was made.
    bool close();

    const Lines& lines() const { return lines_; }

  private:
    const toml::node* wanted(std::string_view key);
    const toml::node* optional(std::string_view key);
    const toml::array* list(std::string_view key);
    std::string shapedText(const toml::node& node, std::string_view key, const Shape& shape);
    Day dayOf(const toml::node& node, std::string_view key);
    void refuseType(const toml::node& node, std::string_view key, const std::string& allowed);
    void refuseAt(const toml::node& node, std::string_view key, const std::string& found,
                  const std::string& allowed);

    const toml::table& table_;
    std::string file_;
    Lines lines_;
    FaultList& faults_;
    std::size_t faultsBefore_;
    std::vector<std::string> asked_;
};

} // namespace daishi::config
