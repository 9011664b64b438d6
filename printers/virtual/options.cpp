#include "printers/virtual/options.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace daishi::vprinter {

namespace {

int number(const std::string& text, int lowest, int highest) {
    std::size_t used = 0;
    const int value = std::stoi(text, &used);
    if (used != text.size() || value < lowest || value > highest)
        throw std::runtime_error("not a number in range: " + text);
    return value;
}

using Taker = std::function<void(Options&, const std::string&)>;

const std::map<std::string, Taker>& takers() {
    static const std::map<std::string, Taker> all{
        {"port", [](Options& o, const std::string& v) { o.port = number(v, 1, 65535); }},
        {"home", [](Options& o, const std::string& v) { o.home = std::filesystem::absolute(v); }},
        {"name", [](Options& o, const std::string& v) { o.name = v; }},
        {"trays", [](Options& o, const std::string& v) { o.trays = number(v, 1, kMostTrays); }},
        {"ms-per-sheet", [](Options& o, const std::string& v) { o.msPerSheet = number(v, 0, 3'600'000); }},
        {"end-with-reader", [](Options& o, const std::string& v) { o.endWithReader = number(v, 0, 1) == 1; }},
    };
    return all;
}

} // namespace

const std::vector<OptionRow>& optionRows() {
    static const std::vector<OptionRow> rows = {
        {"port", "N", "", "port of IPP on this machine, 1 to 65535"},
        {"home", "DIR", "", "folder of its trays, its memory and the sheets it has printed"},
        {"name", "NAME", "virtual", "what it calls itself"},
        {"trays", "N", "2", "how many trays it has"},
        {"ms-per-sheet", "N", "0", "how long a sheet takes, in milliseconds"},
        {"end-with-reader", "0|1", "0", "1: ends when nobody reads its output any more"},
    };
    return rows;
}

std::string usageLine() {
    std::string line = "daishi-vprinter";
    for (const OptionRow& row : optionRows()) {
        const std::string option = std::string("--") + row.name + " " + row.argument;
        line += *row.otherwise ? " [" + option + "]" : " " + option;
    }
    return line;
}

Options parseOptions(const std::vector<std::string>& arguments) {
    std::map<std::string, std::string> given;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        if (i + 1 == arguments.size() || arguments[i].rfind("--", 0) != 0)
            throw std::runtime_error("odd argument: " + arguments[i]);
        given[arguments[i].substr(2)] = arguments[i + 1];
    }
    Options options;
    for (const auto& [name, value] : given) {
        const auto taker = takers().find(name);
        if (taker == takers().end())
            throw std::runtime_error("unknown option: --" + name);
        taker->second(options, value);
    }
    if (options.port == 0 || options.home.empty())
        throw std::runtime_error("--port and --home are needed");
    return options;
}

} // namespace daishi::vprinter
