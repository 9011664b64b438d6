#include "app/replay/play.h"

#include <charconv>

#include "app/replay/statements.h"
#include "app/replay/substitute.h"

namespace daishi::replay {

std::string Play::word(const Statement& statement, const char* slot) {
    return substitutedOne(house, statement.slots.at(slot).front());
}

std::string Play::wordIf(const Statement& statement, const char* slot, const std::string& otherwise) {
    return statement.has(slot) ? word(statement, slot) : otherwise;
}

std::int64_t Play::number(const Statement& statement, const char* slot) {
    const std::string text = word(statement, slot);
    const std::size_t sign = !text.empty() && text.front() == '+' ? 1 : 0;
    std::int64_t n = 0;
    const auto read = std::from_chars(text.data() + sign, text.data() + text.size(), n);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        throw std::runtime_error("\"" + text + "\" is not a number");
    return n;
}

Reply Play::askNow(const std::vector<std::string>& words) {
    std::optional<Reply> reply;
    moments.during([&](const std::function<int()>& interrupts) { reply = ask(house, words, interrupts); });
    teller.command(*reply);
    if (reply->exit == Exit::Refused)
        ++house.refusals[reply->refusal("number") + " " + reply->refusal("code")];
    return std::move(*reply);
}

Reply Play::mustDo(const std::vector<std::string>& words) {
    Reply reply = askNow(words);
    if (reply.exit == Exit::Done)
        return reply;
    std::string asked = "daishi";
    for (std::size_t i = 0; i < words.size() && i < 4; ++i)
        asked += " " + words[i];
    throw Unmet(asked + " …: it must be done, and was " + reply.inWords());
}

const Handler* handlerOf(std::string_view id) {
    for (const auto handlers :
         {worldHandlers(), floorHandlers(), properHandlers(), answerHandlers(), bookHandlers()}) {
        for (const Handler& handler : handlers) {
            if (handler.id == id)
                return &handler;
        }
    }
    return nullptr;
}

void perform(Play& play, const Statement& statement) {
    const Handler* handler = handlerOf(statement.id);
    if (!handler)
        throw std::logic_error("nothing does the statement " + statement.id);
    handler->perform(play, statement);
}

} // namespace daishi::replay
