// Every statement of a scene, once: where it may stand and its shape. The parser, the player and the
// description in tests/scenarios/README.md go by this table.
#pragma once

#include <span>
#include <string_view>

#include "app/replay/scene.h"

namespace daishi::replay {

enum class Where { State, StateOrAction, Expect };

enum class Kind {
    World,   // changes the world; the line is not asked
    Asks,    // asks the line; must be followed by what it answers
    Proper,  // asks the line, and it must do it
    Verdict, // what the line answered: the first of an EXPECT
    Checks   // anything else that must hold
};

struct StatementRow {
    std::string_view id;
    Where where;
    Kind kind;
    std::string_view pattern;
    std::string_view help;
};

std::span<const StatementRow> statementTable();
// Throws std::logic_error when there is none.
const StatementRow& rowOf(const Statement&);

} // namespace daishi::replay
