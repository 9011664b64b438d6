#include "app/manual/completion.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace daishi::manual {

namespace {

using cli::Many;
using cli::OptionRow;
using cli::Positional;
using cli::Verb;

// What may stand in the place of an argument: a word that _daishi_values understands.
std::string kindOf(const std::string& argument, const std::string& name) {
    static const std::map<std::string, std::string> kinds = {{"FILE", "file"},   {"PATH", "file"},
                                                             {"DIR", "dir"},     {"TYPE", "type"},
                                                             {"BADGE", "badge"}, {"DAY", "day"}};
    if (argument.empty())
        return "flag";
    if (const auto at = kinds.find(argument); at != kinds.end())
        return at->second;
    if (name == "mapping")
        return "mapping";
    if (argument == "SHELL")
        return "bash|zsh";
    const bool words = std::all_of(argument.begin(), argument.end(), [](unsigned char c) {
        return std::islower(c) || std::isdigit(c) || c == '|' || c == '-';
    });
    return words && argument.find('|') != std::string::npos ? argument : "none";
}

std::string caseLine(const std::string& pattern, const std::string& words) {
    return "    " + pattern + ") echo \"" + words + "\" ;;\n";
}

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

void add(std::string& words, const std::string& word) {
    words += (words.empty() ? "" : " ") + word;
}

std::vector<std::string> nounsOf(const std::vector<Verb>& verbs) {
    std::vector<std::string> nouns;
    for (const Verb& verb : verbs) {
        if (std::find(nouns.begin(), nouns.end(), verb.noun) == nouns.end())
            nouns.push_back(verb.noun);
    }
    return nouns;
}

std::string nounsAndVerbs(const std::vector<Verb>& verbs) {
    std::string nouns = "help", lines;
    for (const std::string& noun : nounsOf(verbs)) {
        add(nouns, noun);
        std::string names;
        for (const Verb& verb : verbs) {
            if (verb.noun == noun && !verb.name.empty())
                add(names, verb.name);
        }
        lines += caseLine(noun, names);
    }
    return "_daishi_nouns() { echo \"" + nouns + "\"; }\n\n_daishi_verbs() {\n  case \"$1\" in\n" + lines +
           "  esac\n}\n\n";
}

std::string options(const std::vector<Verb>& verbs) {
    std::string lines;
    for (const Verb& verb : verbs) {
        std::string names;
        for (const OptionRow& row : verb.options)
            add(names, "--" + row.name);
        if (!names.empty())
            lines += caseLine(quoted(cli::fullName(verb)), names);
    }
    std::string common;
    for (const OptionRow& row : cli::commonOptions())
        add(common, "--" + row.name);
    return "# Options of a command, beside those of every command.\n_daishi_options() {\n  echo \"" + common +
           "\"\n  case \"$1\" in\n" + lines + "  esac\n}\n\n";
}

std::string optionKinds(const std::vector<Verb>& verbs) {
    std::string lines;
    for (const Verb& verb : verbs) {
        for (const OptionRow& row : verb.options)
            lines += caseLine(quoted(cli::fullName(verb) + " --" + row.name), kindOf(row.argument, row.name));
    }
    for (const OptionRow& row : cli::commonOptions())
        lines += caseLine("*' --" + row.name + "'", kindOf(row.argument, row.name));
    return "# What follows an option of a command.\n_daishi_option_kind() {\n  case \"$1 $2\" in\n" + lines +
           "    *) echo none ;;\n  esac\n}\n\n";
}

std::string argumentKinds(const std::vector<Verb>& verbs) {
    std::string lines;
    for (const Verb& verb : verbs) {
        std::size_t place = 0;
        for (const Positional& positional : verb.positionals) {
            const bool several = positional.many == Many::Several || positional.many == Many::Any;
            lines += caseLine("'" + cli::fullName(verb) + " '" + (several ? "*" : std::to_string(place++)),
                              kindOf(positional.name, positional.name));
        }
    }
    return "# What stands as argument number $2 (from 0) of a command.\n_daishi_argument_kind() {\n  case "
           "\"$1 "
           "$2\" in\n" +
           lines + "    *) echo none ;;\n  esac\n}\n\n";
}

// Understood by both shells.
constexpr const char* kValues =
    R"sh(# Values of one key in one configuration file of the home: never asked of the store.
_daishi_config() {
  sed -n "s/^$2 = \"\([^\"]*\)\".*/\1/p" "${1:-${DAISHI_HOME:-daishi-home}}/config/$3" 2>/dev/null
}

# Values of a kind; files and folders are left to the shell.
_daishi_values() {
  case "$2" in
    type) _daishi_config "$1" id blank-types.toml ;;
    mapping) _daishi_config "$1" id mappings.toml ;;
    badge) sed -n '/^badges = /s/[^0-9]\{1,\}/ /gp' "${1:-${DAISHI_HOME:-daishi-home}}/config/people.toml" 2>/dev/null ;;
    day) date +%F ;;
    *'|'*) echo "$2" | tr '|' ' ' ;;
  esac
}

)sh";

constexpr const char* kBash = R"sh(_daishi() {
  local cur=${COMP_WORDS[COMP_CWORD]} noun='' command='' home='' waits='' kind='' words='' place=0 i word
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [ -n "$waits" ]; then
      [ "$waits" = --home ] && home=${word/#\~/$HOME}
      waits=''
    elif [ "${word:0:2}" = -- ]; then
      [ "$(_daishi_option_kind "$command" "$word")" = flag ] || waits=$word
    elif [ -z "$noun" ]; then
      [ "$word" = help ] && continue
      noun=$word
      [ -z "$(_daishi_verbs "$noun")" ] && command=$noun
    elif [ -z "$command" ]; then
      command="$noun $word"
    else
      place=$((place + 1))
    fi
  done
  if [ -n "$waits" ]; then
    kind=$(_daishi_option_kind "$command" "$waits")
  elif [ "${cur:0:1}" = - ]; then
    words=$(_daishi_options "$command")
  elif [ -z "$noun" ]; then
    words=$(_daishi_nouns)
  elif [ -z "$command" ]; then
    words=$(_daishi_verbs "$noun")
  else
    kind=$(_daishi_argument_kind "$command" "$place")
  fi
  case "$kind" in
    '') ;;
    file) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    dir) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    *) words=$(_daishi_values "$home" "$kind") ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

complete -F _daishi daishi
)sh";

constexpr const char* kZsh = R"sh(_daishi() {
  local noun='' command='' home='' waits='' kind='' found='' word
  local -i place=0
  for word in "${(@)words[2,CURRENT-1]}"; do
    if [[ -n $waits ]]; then
      [[ $waits == --home ]] && home=${word/#\~/$HOME}
      waits=''
    elif [[ $word == --* ]]; then
      [[ $(_daishi_option_kind "$command" "$word") == flag ]] || waits=$word
    elif [[ -z $noun ]]; then
      [[ $word == help ]] && continue
      noun=$word
      [[ -z $(_daishi_verbs "$noun") ]] && command=$noun
    elif [[ -z $command ]]; then
      command="$noun $word"
    else
      (( place += 1 ))
    fi
  done
  if [[ -n $waits ]]; then
    kind=$(_daishi_option_kind "$command" "$waits")
  elif [[ $words[CURRENT] == -* ]]; then
    found=$(_daishi_options "$command")
  elif [[ -z $noun ]]; then
    found=$(_daishi_nouns)
  elif [[ -z $command ]]; then
    found=$(_daishi_verbs "$noun")
  else
    kind=$(_daishi_argument_kind "$command" "$place")
  fi
  case $kind in
    '') ;;
    file) _files; return ;;
    dir) _files -/; return ;;
    *) found=$(_daishi_values "$home" "$kind") ;;
  esac
  compadd -- ${=found}
}

if [[ $funcstack[1] == _daishi ]]; then
  _daishi "$@"
else
  compdef _daishi daishi
fi
)sh";

std::string tables(const std::vector<Verb>& verbs) {
    return nounsAndVerbs(verbs) + options(verbs) + optionKinds(verbs) + argumentKinds(verbs) + kValues;
}

} // namespace

std::string bashCompletion(const std::vector<Verb>& verbs) {
    return "# Completion of daishi(1) for bash. Written by the program itself; changes here are lost.\n\n" +
           tables(verbs) + kBash;
}

std::string zshCompletion(const std::vector<Verb>& verbs) {
    return "#compdef daishi\n# Completion of daishi(1) for zsh. Written by the program itself; changes here "
           "are "
           "lost.\n\n" +
           tables(verbs) + kZsh;
}

} // namespace daishi::manual
