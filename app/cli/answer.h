// What a command has to say, once: the same answer is shown to a person and written as JSON.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/cli/cli.h"
#include "core/words/ids.h"
#include "core/words/refusal.h"
#include "core/words/units.h"

namespace daishi::cli {

// One thing with a word for programs and a text for people: a state, a blank type.
struct Word {
    std::string word; // in JSON
    Text text;        // shown
};

// No figure, because nobody looked: null in JSON, and told to people in words.
struct Unknown {
    Text text;
};

// A text in both languages is written in the one asked for; monostate is null and shown as a dash.
struct Value {
    std::variant<std::monostate, bool, std::int64_t, std::string, Text, Word, Unknown> held;

    Value() = default;
    Value(bool yes) : held(yes) {}
    Value(std::int64_t n) : held(n) {}
    Value(int n) : held(std::int64_t(n)) {}
    Value(std::string text) : held(std::move(text)) {}
    Value(std::string_view text) : held(std::string(text)) {}
    Value(const char* text) : held(std::string(text)) {}
    Value(Text text) : held(std::move(text)) {}
    Value(Word word) : held(std::move(word)) {}
    Value(Unknown unknown) : held(std::move(unknown)) {}
    template <class Tag>
    Value(const Id<Tag>& id) : held(id.str()) {}
    template <class Tag>
    Value(Count<Tag> count) : held(count.value()) {}
    template <class T>
    Value(const std::optional<T>& value) {
        if (value)
            held = Value(*value).held;
    }
};

struct Column {
    std::string key; // in JSON
    Text heading;    // for people; empty: in JSON only
};

struct Table {
    std::string key;
    Text title;
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;

    Table& row(std::vector<Value> values); // throws std::logic_error unless one per column
};

struct Fact {
    std::string key;
    Text label; // empty: in JSON only
    Value value;
};

// How the headline is meant. Never shown by colour alone.
enum class Tone {
    Plain,   // something to read
    Done,    // ✓
    Waiting, // … a person has something to do
    Stop,    // 止
};

struct Answer {
    Tone tone = Tone::Done;
    Text headline; // the one answer, in one line
    std::vector<Fact> facts = {};
    std::deque<Table> tables = {}; // shown one below the other; a deque, since table() hands out references
    std::vector<Text> next = {};   // what to do now, in order
    std::string body = {};         // shown as it stands, after everything else; in JSON "text"
    Exit exit = Exit::Done;        // Failure: the command looked and found the store at fault

    Answer& fact(std::string key, Text label, Value value);
    Answer& then(Text act);
    Table& table(std::string key, Text title, std::vector<Column> columns);
};

// Input that was not taken: a configuration or a file of an insurer (exit 4). Never holds the content.
struct InputFault {
    std::string file;
    std::int64_t line = 0;   // 0: the whole file
    std::int64_t column = 0; // 0: the whole line
    std::string field;
    Text reason;
    bool namesPlace = false; // the reason tells line and column itself
};
struct Rejected {
    Text headline;
    std::vector<InputFault> faults;
    std::int64_t total = 0; // faults may hold only the first of them
};

using Result = std::variant<Answer, Refusal, Rejected>;

} // namespace daishi::cli
