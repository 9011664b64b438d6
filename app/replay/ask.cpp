#include "app/replay/ask.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Parser.h>

#include "app/replay/boxes_known.h"

namespace daishi::replay {

namespace {

using Poco::Dynamic::Var;

std::vector<std::string> completed(const House& house, std::vector<std::string> words) {
    const bool named = std::find(words.begin(), words.end(), "--as") != words.end();
    if (!named)
        words.insert(words.end(), house.as.begin(), house.as.end());
    for (const std::string& more : {std::string("--home"), house.home().string(), std::string("--json"),
                                    std::string("--lang"), std::string("ja")})
        words.push_back(more);
    return words;
}

Exit run(House& house, const std::vector<std::string>& words, std::ostream& out,
         const std::function<int()>& interrupts) {
    std::ostringstream err;
    std::istringstream in;
    Surroundings around{house.clock, house.random, out, err, in, false, house.home(), house.configFolder()};
    around.interrupts = interrupts;
    // Everybody has a terminal of their own, and types what the scene says.
    around.askPin = [&house](const PinQuestion& question) { return house.typed(question.badge); };
    if (const auto as = std::find(words.begin(), words.end(), "--as");
        as != words.end() && as + 1 != words.end())
        around.seat = *(as + 1);
    return runDaishi(words, around);
}

Var member(const Var& value, const std::string& name) {
    const auto object = value.extract<Poco::JSON::Object::Ptr>();
    return object->get(name);
}

Var element(const Var& value, const std::string& index) {
    const auto array = value.extract<Poco::JSON::Array::Ptr>();
    const std::size_t i = index == "last" ? array->size() - 1 : std::stoul(index);
    return array->get(unsigned(i));
}

// One step of a path: "rows" or "[0]".
std::string nextStep(const std::string& path, std::size_t& at) {
    if (path[at] == '.')
        ++at;
    const std::size_t end = path[at] == '[' ? path.find(']', at) + 1 : path.find_first_of(".[", at);
    const std::string step = path.substr(at, end == std::string::npos ? end : end - at);
    at = end == std::string::npos ? path.size() : end;
    return step;
}

} // namespace

std::optional<std::string> Reply::field(const std::string& path) const {
    Var value = json;
    for (std::size_t at = 0; at < path.size();) {
        const std::string step = nextStep(path, at);
        const bool isIndex = !step.empty() && step.front() == '[';
        if (value.isEmpty() || (isIndex ? value.type() != typeid(Poco::JSON::Array::Ptr)
                                        : value.type() != typeid(Poco::JSON::Object::Ptr)))
            return std::nullopt;
        value = isIndex ? element(value, step.substr(1, step.size() - 2)) : member(value, step);
    }
    if (value.isEmpty())
        return std::nullopt;
    return value.convert<std::string>();
}

std::string Reply::refusal(const std::string& name) const {
    return field("refused." + name).value_or("");
}

std::string Reply::inWords() const {
    switch (exit) {
    case Exit::Done:
        return "done";
    case Exit::Refused:
        return "refused " + refusal("number") + " " + refusal("code") + " (" + refusal("loaded") + " / " +
               refusal("required") + ")";
    case Exit::InputRejected:
        return "rejected: " + text;
    case Exit::Failure:
        return "failed: " + text;
    case Exit::Usage:
        return "usage: " + text;
    }
    return text;
}

Reply ask(House& house, std::vector<std::string> words, const std::function<int()>& interrupts) {
    house.makeHome();
    Reply reply;
    reply.words = completed(house, std::move(words));
    std::ostringstream out;
    reply.exit = run(house, reply.words, out, interrupts);
    reply.text = out.str();
    while (!reply.text.empty() && reply.text.back() == '\n')
        reply.text.pop_back();
    try {
        reply.json = Poco::JSON::Parser().parse(reply.text).extract<Poco::JSON::Object::Ptr>();
    } catch (const Poco::Exception&) {
        throw std::runtime_error("the answer is not one JSON object: " + reply.text);
    }
    noteBoxes(house, reply);
    return reply;
}

bool askAndKill(House& house, std::vector<std::string> words, const std::function<bool()>& moment) {
    house.makeHome();
    words = completed(house, std::move(words));
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("no child process");
    if (child == 0) {
        std::ostringstream out;
        ::_exit(static_cast<int>(run(house, words, out, {})));
    }
    bool killed = false;
    while (::waitpid(child, nullptr, WNOHANG) == 0) {
        if (moment()) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            killed = true;
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    std::array<std::uint8_t, 32> drawn{}; // what the child drew is not drawn again
    for (int i = 0; i < 1000; ++i)
        house.random.fill(drawn);
    return killed;
}

} // namespace daishi::replay
