#include "core/config/table_reader.h"

#include <algorithm>

#include "core/config/wording.h"

namespace daishi::config {

std::int64_t Lines::of(std::string_view key) const {
    const auto at = keys.find(key);
    return at == keys.end() ? table : at->second;
}

TableReader::TableReader(const toml::table& table, std::string file, std::int64_t line, FaultList& faults)
    : table_(table), file_(std::move(file)), faults_(faults), faultsBefore_(faults.size()) {
    lines_.table = line;
    for (const auto& [key, node] : table)
        lines_.keys.emplace(std::string(key.str()), std::int64_t(key.source().begin.line));
}

std::string TableReader::text(std::string_view key, const Shape& shape) {
    const toml::node* node = wanted(key);
    return node ? shapedText(*node, key, shape) : std::string();
}

std::string TableReader::optionalText(std::string_view key, const Shape& shape) {
    const toml::node* node = optional(key);
    return node ? shapedText(*node, key, shape) : std::string();
}

Text TableReader::bilingual(std::string_view key) {
    Text both;
    inTable(key, [&](TableReader& names) {
        both.ja = names.text("ja");
        both.en = names.text("en");
    });
    return both;
}

std::optional<std::int64_t> TableReader::number(std::string_view key, std::int64_t least, std::int64_t most) {
    const toml::node* node = wanted(key);
    if (!node)
        return std::nullopt;
    const std::string allowed =
        "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const auto value = node->value_exact<std::int64_t>();
    if (!value)
        refuseType(*node, key, allowed);
    else if (*value < least || *value > most)
        refuseAt(*node, key, std::to_string(*value), allowed);
    else
        return value;
    return std::nullopt;
}

std::optional<Day> TableReader::optionalDay(std::string_view key) {
    const toml::node* node = optional(key);
    return node ? std::optional<Day>(dayOf(*node, key)) : std::nullopt;
}

bool TableReader::flag(std::string_view key) {
    const toml::node* node = optional(key);
    if (!node)
        return false;
    if (!node->is_boolean())
        refuseType(*node, key, "true or false");
    return node->value_or(false) && node->is_boolean();
}

bool TableReader::has(std::string_view key) const {
    return table_.contains(key);
}

bool TableReader::inTable(std::string_view key, const std::function<void(TableReader&)>& read) {
    const toml::node* node = wanted(key);
    if (node && !node->is_table())
        refuseType(*node, key, "a table");
    if (!node || !node->is_table())
        return false;
    TableReader inner(*node->as_table(), file_, lines_.of(key), faults_);
    read(inner);
    inner.close();
    return true;
}

void TableReader::refuse(std::string_view key, std::string reason) {
    faults_.add(file_, lines_.of(key), std::move(reason));
}

bool TableReader::close() {
    const std::vector<std::string> known = asked_;
    for (const auto& [key, line] : lines_.keys) {
        if (std::find(asked_.begin(), asked_.end(), key) != asked_.end())
            continue;
        faults_.add(file_, line, "unknown key " + inQuotes(key) + didYouMean(key, known));
        asked_.push_back(key); // said once
    }
    return faults_.size() == faultsBefore_;
}

const toml::node* TableReader::optional(std::string_view key) {
    asked_.emplace_back(key);
    return table_.get(key);
}

const toml::node* TableReader::wanted(std::string_view key) {
    const toml::node* node = optional(key);
    if (!node)
        refuse(key, "required key " + inQuotes(key) + " is missing");
    return node;
}

std::string TableReader::shapedText(const toml::node& node, std::string_view key, const Shape& shape) {
    const auto value = node.value_exact<std::string>();
    if (!value)
        refuseType(node, key, "a text: " + std::string(shape.allowed));
    else if (!kAnyText.fits(*value))
        refuseAt(node, key, "a text that cannot be printed in a line", std::string(kAnyText.allowed));
    else if (!shape.fits(*value))
        refuseAt(node, key, inQuotes(*value), std::string(shape.allowed));
    else
        return *value;
    return {};
}

Day TableReader::dayOf(const toml::node& node, std::string_view key) {
    const auto date = node.value_exact<toml::date>();
    if (date)
        return Day::of(date->year, date->month, date->day);
    refuseType(node, key, "a day such as 2024-12-02, without quotes or time");
    return {};
}

} // namespace daishi::config
