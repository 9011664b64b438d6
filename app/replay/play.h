// A scene that is being played: what its statements share, and the handlers that do them. One handler per row
// of statements.h; a test holds the two together.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/replay/ask.h"
#include "app/replay/house.h"
#include "app/replay/moments.h"
#include "app/replay/tell.h"

namespace daishi::replay {

// The line did not do what the scene expects (exit 1). The text is without the place.
class Unmet : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

struct Play {
    House& house;
    Teller& teller;
    std::optional<Reply> last;  // of the last `daishi` or `crash`
    std::optional<bool> killed; // of the last `crash`
    Moments moments;            // what will happen during the next command

    // The one word of a slot, with what stands in braces put in.
    std::string word(const Statement&, const char* slot);
    std::string wordIf(const Statement&, const char* slot, const std::string& otherwise);
    std::int64_t number(const Statement&, const char* slot); // throws std::runtime_error when it is none

    // Asks the line; what was planned for `during` happens meanwhile.
    Reply askNow(const std::vector<std::string>& words);
    // As askNow, and it must be done: throws Unmet with what the line said.
    Reply mustDo(const std::vector<std::string>& words);
};

// Does one statement of STATE or ACTION, or holds one line of EXPECT against the world. Throws Unmet, or
// std::runtime_error for what cannot be done in this scene.
void perform(Play&, const Statement&);

// Who does the statement of a row.
struct Handler {
    std::string_view id;
    void (*perform)(Play&, const Statement&);
};
std::span<const Handler> worldHandlers();
std::span<const Handler> floorHandlers();
std::span<const Handler> properHandlers();
std::span<const Handler> answerHandlers();
std::span<const Handler> bookHandlers();
const Handler* handlerOf(std::string_view id); // nullptr when there is none

} // namespace daishi::replay
