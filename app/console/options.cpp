#include "app/console/options.h"

#include <algorithm>
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

const std::vector<OptionRow>& optionRows() {
    static const std::vector<OptionRow> rows = {
        {"home", "DIR", {"記録の場所。なければ DAISHI_HOME", "the home to work in; else DAISHI_HOME"}},
        {"lang",
         "ja|en",
         {"言語。なければこのコンソールで選んだもの、それもなければ記録の場所の設定か環境から",
          "language; else what was chosen at this console, else that of the home or the environment"}},
        {"clock",
         "TIME",
         {"練習用。現場のこの時刻（2024-09-30T08:40）から始める。本番の記録では止まる（R-801）",
          "practice: begin at this time of the site, 2024-09-30T08:40; refused by a production store "
          "(R-801)"}},
        {"help", "", {"使い方を表示する", "tell the options"}},
        {"version", "", {"版を表示する", "tell the version"}},
    };
    return rows;
}

std::string usage() {
    constexpr std::size_t kColumn = 18;
    std::string text = "daishi-console  the operator console\n\n";
    for (const OptionRow& row : optionRows()) {
        std::string option = std::string("  --") + row.name + (*row.argument ? " " : "") + row.argument;
        option.resize(std::max(kColumn, option.size() + 1), ' ');
        text += option + row.help.en + "\n";
    }
    return text;
}

} // namespace daishi::console
