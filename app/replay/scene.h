// A scene as it was read: a story with a state of the world, acts, and what the line must answer.
#pragma once

#include <string>
#include <vector>

#include "app/replay/phrase.h"
#include "core/words/days.h"

namespace daishi::replay {

struct Statement {
    std::int64_t line = 0;
    std::string id; // of its row in statements.h
    Slots slots;
    std::vector<Statement> held; // what a `during` does when its moment comes

    bool has(const std::string& slot) const { return slots.count(slot) > 0; }
};

enum class Section { Tells, State, Action, Expect };

struct Block {
    Section section = Section::State;
    std::int64_t line = 0;
    std::string text; // behind ACTION, or the paragraphs of TELLS
    std::vector<Statement> statements;
};

struct Scene {
    std::string file;
    std::string title;
    Instant clock;
    std::uint64_t seed = 1;
    std::vector<Block> blocks;
};

struct SceneFault {
    std::string file;
    std::int64_t line = 0;
    std::string reason;
};
// "kawasaki-2-load.scene:12: reason"
std::string describe(const SceneFault&);

} // namespace daishi::replay
