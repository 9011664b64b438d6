#include "tests/faults/contents.h"

#include "core/store/sha256.h"

#include <vector>

namespace daishi::test {

namespace {

std::vector<std::string> texts(Database& db, const std::string& sql) {
    std::vector<std::string> found;
    const auto rows = db.query(sql);
    while (rows->next())
        found.push_back(rows->text(0));
    return found;
}

} // namespace

std::string contentsOf(Database& db) {
    std::string all;
    for (const std::string& table : texts(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name "
                                              "NOT LIKE 'sqlite%' ORDER BY name")) {
        std::string cells;
        for (const std::string& column :
             texts(db, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"))
            cells += (cells.empty() ? "quote(" : " || ',' || quote(") + column + ")";
        all += table + "\n";
        for (const std::string& row : texts(db, "SELECT " + cells + " FROM " + table + " ORDER BY 1"))
            all += row + "\n";
    }
    // Without SQLite's own statistics, which come whenever it likes.
    for (const std::string& rule :
         texts(db, "SELECT coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"))
        all += rule + "\n";
    return sha256Hex(all);
}

} // namespace daishi::test
