#include "app/cli/answer.h"

#include <stdexcept>

namespace daishi::cli {

Table& Table::row(std::vector<Value> values) {
    if (values.size() != columns.size())
        throw std::logic_error("a row of table " + key + " has other columns");
    rows.push_back(std::move(values));
    return *this;
}

Answer& Answer::fact(std::string key, Text label, Value value) {
    facts.push_back({std::move(key), std::move(label), std::move(value)});
    return *this;
}

Answer& Answer::then(Text act) {
    next.push_back(std::move(act));
    return *this;
}

Table& Answer::table(std::string key, Text title, std::vector<Column> columns) {
    tables.push_back({std::move(key), std::move(title), std::move(columns), {}});
    return tables.back();
}

} // namespace daishi::cli
