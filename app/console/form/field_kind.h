// What kind of thing an argument of a command is, and so how a person gives it and which scans it takes.
#pragma once

#include <string>
#include <variant>

#include "app/cli/verb.h"
#include "core/words/scan.h"

namespace daishi::console {

enum class Takes { Nothing, Box, Supplier, Mark, Job, Piece, Tray, Badge };

// A scan, and what the line would call what it is of.
struct Scanned {
    Takes is = Takes::Nothing;
    std::string raw;
    std::string lot{};   // L-240927-01, of a box
    std::string box{};   // L-240927-01/001
    std::string job{};   // J-240930-01, of a ticket or a piece
    std::string piece{}; // J-240930-01/000123
    std::string badge{};
};
Scanned scannedOf(const Scan&, const std::string& raw);

enum class FieldKind {
    Text,
    Number, // 0 …
    Day,
    Yes,  // a flag
    Scan, // whatever its Takes says
    BlankType,
    Tray,
    Mapping,
    Choice,  // the words of the argument itself: store|tray
    Listed,  // what a list of the line knows: a lot, a request
    Picture, // of a sheet, taken here and now
    OpenFile,
    SaveFile,
    Folder,
    Hidden, // of the command line alone
};

struct Argument {
    std::string name;
    std::string argument; // "N", "store|tray"; a positional's is its name
    Text help;
    cli::Many many = cli::Many::One;
    bool needed() const { return many == cli::Many::One || many == cli::Many::Several; }
};
// Positionals first, as the command has them.
std::vector<Argument> argumentsOf(const cli::Verb&);

FieldKind kindOf(const Argument&);
Takes takesOf(const Argument&);

// The list that knows what may be given: noun, verb and column. Empty noun: there is none.
struct ListOf {
    std::string noun, verb, column;
};
ListOf listFor(const Argument&);

} // namespace daishi::console
