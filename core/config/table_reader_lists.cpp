// The part of TableReader that reads lists, and its words for types.
#include "core/config/table_reader.h"

#include <algorithm>

#include "core/config/wording.h"

namespace daishi::config {

namespace {

std::string nameOf(toml::node_type type) {
    switch (type) {
    case toml::node_type::none:
        return "nothing";
    case toml::node_type::table:
        return "a table";
    case toml::node_type::array:
        return "a list";
    case toml::node_type::string:
        return "a text";
    case toml::node_type::integer:
        return "a whole number";
    case toml::node_type::floating_point:
        return "a number with a fraction";
    case toml::node_type::boolean:
        return "true or false";
    case toml::node_type::date:
        return "a day";
    case toml::node_type::time:
        return "a time";
    case toml::node_type::date_time:
        return "a day with a time";
    }
    return "something else";
}

} // namespace

const toml::array* TableReader::list(std::string_view key) {
    const toml::node* node = wanted(key);
    if (node && !node->is_array())
        refuseType(*node, key, "a list");
    return node ? node->as_array() : nullptr;
}

bool TableReader::isEmptyList(std::string_view key) const {
    const toml::array* nodes = table_[key].as_array();
    return nodes && nodes->empty();
}

std::vector<std::string> TableReader::texts(std::string_view key, const Shape& shape) {
    std::vector<std::string> values;
    const toml::array* nodes = list(key);
    if (!nodes)
        return values;
    for (const toml::node& node : *nodes) {
        const std::string value = shapedText(node, key, shape);
        if (!value.empty() && std::find(values.begin(), values.end(), value) != values.end())
            refuseAt(node, key, inQuotes(value) + " twice", "each at most once");
        else if (!value.empty())
            values.push_back(value);
    }
    return values;
}

std::optional<std::vector<std::size_t>> TableReader::choices(std::string_view key,
                                                             const std::vector<std::string>& allowed) {
    std::vector<std::size_t> chosen;
    const toml::array* nodes = list(key);
    if (!nodes)
        return std::nullopt;
    for (const toml::node& node : *nodes) {
        const std::string value = shapedText(node, key, kAnyText);
        const auto at = std::find(allowed.begin(), allowed.end(), value);
        const auto index = std::size_t(at - allowed.begin());
        if (value.empty())
            continue;
        if (at == allowed.end())
            refuseAt(node, key, inQuotes(value), "one of " + listed(allowed));
        else if (std::find(chosen.begin(), chosen.end(), index) != chosen.end())
            refuseAt(node, key, inQuotes(value) + " twice", "each at most once");
        else
            chosen.push_back(index);
    }
    return chosen.size() == nodes->size() ? std::optional(chosen) : std::nullopt;
}

std::optional<std::size_t> TableReader::choice(std::string_view key,
                                               const std::vector<std::string>& allowed) {
    const toml::node* node = wanted(key);
    const std::string value = node ? shapedText(*node, key, kAnyText) : std::string();
    if (value.empty())
        return std::nullopt;
    const auto at = std::find(allowed.begin(), allowed.end(), value);
    if (at != allowed.end())
        return std::size_t(at - allowed.begin());
    refuseAt(*node, key, inQuotes(value), "one of " + listed(allowed));
    return std::nullopt;
}

std::vector<Day> TableReader::days(std::string_view key) {
    std::vector<Day> values;
    const toml::array* nodes = list(key);
    if (!nodes)
        return values;
    for (const toml::node& node : *nodes) {
        const Day day = dayOf(node, key);
        if (!node.is_date())
            continue;
        if (std::find(values.begin(), values.end(), day) != values.end())
            refuseAt(node, key, day.iso() + " twice", "each at most once");
        else
            values.push_back(day);
    }
    return values;
}

void TableReader::eachTable(std::string_view key, const std::function<void(TableReader&)>& read) {
    const toml::array* nodes = list(key);
    if (nodes && nodes->empty())
        refuse(key, inQuotes(key) + " is an empty list; at least one is needed");
    if (!nodes)
        return;
    for (const toml::node& node : *nodes) {
        if (!node.is_table()) {
            refuseType(node, key, "a table");
            continue;
        }
        TableReader inner(*node.as_table(), file_, std::int64_t(node.source().begin.line), faults_);
        read(inner);
        inner.close();
    }
}

void TableReader::refuseType(const toml::node& node, std::string_view key, const std::string& allowed) {
    refuseAt(node, key, nameOf(node.type()), allowed);
}

void TableReader::refuseAt(const toml::node& node, std::string_view key, const std::string& found,
                           const std::string& allowed) {
    faults_.add(file_, std::int64_t(node.source().begin.line),
                inQuotes(key) + ": found " + found + ", allowed is " + allowed);
}

} // namespace daishi::config
