// What the virtual printer is told when it starts.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace daishi::vprinter {

inline constexpr int kMostTrays = 16; // as PAPPL has them

struct Options {
    int port = 0;
    std::filesystem::path home;
    std::string name = "virtual";
    int trays = 2;
    int msPerSheet = 0;
    bool endWithReader = false;
    std::string act; // JSON; sent to the printer that runs in `home`, and no printer is begun
};

// One row for each option; parsing, usage and manual read it.
struct OptionRow {
    const char* name;      // "--port N" without the hyphens: "port"
    const char* argument;  // "N"
    const char* otherwise; // what holds when it is left out; empty: it is needed
    const char* help;
};
const std::vector<OptionRow>& optionRows();

// "daishi-vprinter --port N --home DIR [--name NAME] …"
std::string usageLine();
// "daishi-vprinter --home DIR --act JSON"
std::string actUsageLine();
// Usage, options, acts and an example: what --help tells.
std::string helpText();

// Throws std::runtime_error, std::invalid_argument or std::out_of_range.
Options parseOptions(const std::vector<std::string>& arguments);

} // namespace daishi::vprinter
