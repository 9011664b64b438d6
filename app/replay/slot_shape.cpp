#include "app/replay/slot_shape.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "app/replay/scene_time.h"

namespace daishi::replay {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool digits(std::string_view word) {
    return !word.empty() && word.size() <= 9 && std::all_of(word.begin(), word.end(), isDigit);
}

bool whole(std::string_view word) {
    if (!word.empty() && (word.front() == '+' || word.front() == '-'))
        word.remove_prefix(1);
    return digits(word);
}

bool name(std::string_view word) {
    return !word.empty() && isUpper(word.front()) &&
           std::all_of(word.begin(), word.end(), [](char c) { return isUpper(c) || isDigit(c); });
}

bool tray(std::string_view word) {
    const auto slash = word.find('/');
    return slash != std::string_view::npos && slash > 0 && digits(word.substr(slash + 1));
}

struct Shape {
    std::string_view name;
    bool (*fits)(std::string_view);
    std::string_view wanted;
};

constexpr std::array<Shape, 12> kShapes{{
    {"", [](std::string_view) { return true; }, ""},
    {"n", digits, "a whole number"},
    {"int", whole, "a whole number with or without a sign"},
    {"name", name, "a name of capital letters and digits"},
    {"tray", tray, "a tray like printer-1/2"},
    {"day", [](std::string_view word) { return Day::parse(word).has_value(); }, "a day like 2024-10-01"},
    {"badge", [](std::string_view word) { return word.size() == 4 && digits(word); },
     "a badge of four digits"},
    {"when", [](std::string_view word) { return readWhen(word).has_value(); },
     "a time like 2024-09-30T08:40 or a span like +30m, +2h, +1d"},
    {"open", [](std::string_view word) { return word == "open" || word == "shut"; }, "open or shut"},
    {"pin", [](std::string_view word) { return word == "right" || word == "wrong" || word == "none"; },
     "right, wrong or none"},
    {"out", [](std::string_view word) { return word == "out" || word == "in"; }, "out or in"},
    {"moment",
     [](std::string_view word) { return word == "receiving" || word == "load" || word == "first-article"; },
     "receiving, load or first-article"},
}};

} // namespace

std::optional<std::string> wrongShape(std::string_view shape, std::string_view word) {
    const auto row =
        std::find_if(kShapes.begin(), kShapes.end(), [&](const Shape& s) { return s.name == shape; });
    if (row == kShapes.end())
        throw std::logic_error("no such shape of a slot: " + std::string(shape));
    if (word.find('{') != std::string_view::npos || row->fits(word))
        return std::nullopt;
    return std::string(row->wanted);
}

} // namespace daishi::replay
