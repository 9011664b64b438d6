#include "printers/virtual/options.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>
#include <string_view>

#include "printers/virtual/act_words.h"

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
        {"act", [](Options& o, const std::string& v) { o.act = v; }},
        {"end-with-reader", [](Options& o, const std::string& v) { o.endWithReader = number(v, 0, 1) == 1; }},
    };
    return all;
}

std::string helpLine(std::string what, const char* help) {
    constexpr std::size_t kHelpAt = 40;
    what.resize(std::max(what.size() + 2, kHelpAt), ' ');
    return "  " + what + help + "\n";
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
        {"act", "JSON", "none",
         "begins no printer: does this to the one that runs in DIR, and tells its answer"},
    };
    return rows;
}

std::string usageLine() {
    std::string line = "daishi-vprinter";
    for (const OptionRow& row : optionRows()) {
        if (std::string_view(row.name) == "act")
            continue;
        const std::string option = std::string("--") + row.name + " " + row.argument;
        line += *row.otherwise ? " [" + option + "]" : " " + option;
    }
    return line;
}

std::string actUsageLine() {
    return "daishi-vprinter --home DIR --act JSON";
}

std::string helpText() {
    std::string text = usageLine() + "\n" + actUsageLine() + "\n\n";
    for (const OptionRow& row : optionRows())
        text += helpLine(std::string("--") + row.name + " " + row.argument, row.help);
    text +=
        "\nPaper and faults. --act takes one JSON object; the same, one a line, is taken by the Unix socket\n"
        "DIR/control, which answers {\"ok\":true,…} or {\"ok\":false,\"error\":…}. [x] may be left out.\n\n";
    for (const ActRow& row : actRows())
        text += helpLine(std::string(row.name) + " " + row.members, row.help);
    text += "\nMembers of \"stock\", the paper:\n\n";
    for (const ActRow& row : stockRows())
        text += helpLine(*row.members ? "[" + std::string(row.name) + "]" : row.name, row.help);
    return text +
           "\nFifty blanks into tray 1 of a printer that was begun with --home /tmp/printer-1:\n\n"
           "  daishi-vprinter --home /tmp/printer-1 --act \\\n    '" +
           putExample() + "'\n";
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
    if (options.home.empty() || (options.port == 0 && options.act.empty()))
        throw std::runtime_error("--port and --home are needed, or --home and --act");
    return options;
}

} // namespace daishi::vprinter
