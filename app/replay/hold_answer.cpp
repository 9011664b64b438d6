// Lines of EXPECT about what the line has just answered.
#include "app/replay/play.h"

#include "app/replay/substitute.h"

namespace daishi::replay {

namespace {

const Reply& answer(const Play& play) {
    if (!play.last)
        throw std::runtime_error("nothing was answered: the command was killed");
    return *play.last;
}

void mustBe(Play& play, Exit exit, const char* word) {
    if (play.killed) {
        if (exit == Exit::Failure)
            return; // a command that was killed has not succeeded
        throw Unmet(std::string("expected ") + word + ", and the command was killed");
    }
    const Reply& reply = answer(play);
    if (reply.exit != exit)
        throw Unmet(std::string("expected ") + word + ", and it was " + reply.inWords());
}

void refused(Play& play, const Statement& s) {
    const std::string wanted = play.word(s, "CODE");
    const RefusalRow* row = findRefusal(wanted);
    if (!row)
        throw std::runtime_error("there is no refusal " + wanted);
    const std::string name(row->name);
    mustBe(play, Exit::Refused, ("refused " + name).c_str());
    if (answer(play).refusal("code") != name)
        throw Unmet("expected refused " + name + ", and it was " + answer(play).inWords());
}

void contains(const std::string& text, const std::string& part, const std::string& what) {
    if (text.find(part) == std::string::npos)
        throw Unmet("expected " + what + " to contain \"" + part + "\", and it was \"" + text + "\"");
}

void hides(Play& play, const Statement& s) {
    const std::string text = play.word(s, "TEXT");
    if (answer(play).text.find(text) != std::string::npos)
        throw Unmet("expected the answer not to show \"" + text + "\"");
}

std::string fieldOf(Play& play, const Statement& s) {
    const std::string path = play.word(s, "PATH");
    const auto value = answer(play).field(path);
    if (!value)
        throw Unmet("the answer has no field " + path + ": " + answer(play).text);
    return *value;
}

void field(Play& play, const Statement& s) {
    const std::string found = fieldOf(play, s);
    if (found != play.word(s, "VALUE"))
        throw Unmet(play.word(s, "PATH") + " = " + found + ", and " + play.word(s, "VALUE") +
                    " was expected");
}

void save(Play& play, const Statement& s) {
    play.house.saved[play.word(s, "NAME")] = fieldOf(play, s);
}

constexpr Handler kHandlers[] = {
    {"done", [](Play& p, const Statement&) { mustBe(p, Exit::Done, "done"); }},
    {"refused", refused},
    {"rejected", [](Play& p, const Statement&) { mustBe(p, Exit::InputRejected, "rejected"); }},
    {"failed", [](Play& p, const Statement&) { mustBe(p, Exit::Failure, "failed"); }},
    {"usage", [](Play& p, const Statement&) { mustBe(p, Exit::Usage, "usage"); }},
    {"loaded",
     [](Play& p, const Statement& s) {
         contains(answer(p).refusal("loaded"), p.word(s, "TEXT"), "what was found");
     }},
    {"required",
     [](Play& p, const Statement& s) {
         contains(answer(p).refusal("required"), p.word(s, "TEXT"), "what is needed");
     }},
    {"says", [](Play& p, const Statement& s) { contains(answer(p).text, p.word(s, "TEXT"), "the answer"); }},
    {"hides", hides},
    {"field", field},
    {"save", save},
};

} // namespace

std::span<const Handler> answerHandlers() {
    return kHandlers;
}

} // namespace daishi::replay
