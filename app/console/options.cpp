#include "app/console/options.h"

#include <stdexcept>

namespace daishi::console {

namespace {

Language languageNamed(const std::string& word) {
    if (word == "ja")
        return Language::Japanese;
    if (word == "en")
        return Language::English;
    throw std::invalid_argument("--lang is ja or en");
}

} // namespace

Options readOptions(const std::vector<std::string>& arguments, const std::filesystem::path& defaultHome) {
    Options options;
    options.home = defaultHome;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        const auto value = [&] {
            if (i + 1 >= arguments.size())
                throw std::invalid_argument(name + " needs a value");
            return arguments[++i];
        };
        if (name == "--home")
            options.home = value();
        else if (name == "--lang")
            options.language = languageNamed(value());
        else if (name == "--clock")
            options.clock = value();
        else if (name == "--help")
            options.help = true;
        else if (name == "--version")
            options.version = true;
        else
            throw std::invalid_argument("there is no " + name);
    }
    if (options.clock && !parseInstant(*options.clock + "+09:00"))
        throw std::invalid_argument("--clock is a time of the site, like 2024-09-30T08:40");
    return options;
}

std::string usage() {
    return "daishi-console  the operator console\n\n"
           "  --home DIR      the home to work in; else DAISHI_HOME\n"
           "  --lang ja|en    language; else that of the home, else that of the environment\n"
           "  --clock TIME    practice: begin at this time of the site, 2024-09-30T08:40; refused by a "
           "production store\n"
           "  --help, --version\n";
}

} // namespace daishi::console
