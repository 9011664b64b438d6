// A scene file.
#include <algorithm>

#include "app/replay/read_scene.h"
#include "app/replay/words.h"
#include "tests/fuzz/target.h"

namespace daishi::fuzz {

namespace {

using namespace daishi::replay;

bool same(const Statement& a, const Statement& b) {
    return a.id == b.id && a.line == b.line && a.slots == b.slots && a.held.size() == b.held.size();
}

bool same(const Scene& a, const Scene& b) {
    if (a.title != b.title || a.seed != b.seed || a.clock != b.clock || a.blocks.size() != b.blocks.size())
        return false;
    for (std::size_t i = 0; i < a.blocks.size(); ++i) {
        const Block& one = a.blocks[i];
        const Block& other = b.blocks[i];
        if (one.section != other.section || one.text != other.text || one.line != other.line ||
            one.statements.size() != other.statements.size())
            return false;
        for (std::size_t k = 0; k < one.statements.size(); ++k)
            if (!same(one.statements[k], other.statements[k]))
                return false;
    }
    return true;
}

// A word in quotes is the word. One with a quote in it stood in braces, and stays bare.
void holdWords(std::string_view line) {
    std::vector<std::string> words;
    try {
        words = wordsOf(line);
    } catch (const WordFault&) {
        return;
    }
    std::string again;
    for (const std::string& word : words) {
        if (word.find('"') != std::string::npos)
            return;
        again += "\"" + word + "\" ";
    }
    mustHold(wordsOf(again) == words, "words in quotes are the same words");
}

// The same scene, written by an editor that ends its lines otherwise and leaves blanks there.
std::string withOtherLineEnds(std::string_view text) {
    std::string other;
    for (const char c : text)
        other += c == '\n' ? " \t\r\n" : std::string(1, c);
    return other;
}

} // namespace

void holdScene(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        holdWords(bytes.substr(at, end - at));
        at = end + 1;
    }
    const auto read = readScene(bytes, "x.scene");
    if (const auto* scene = std::get_if<Scene>(&read)) {
        const auto again = readScene(withOtherLineEnds(bytes), "x.scene");
        mustHold(std::holds_alternative<Scene>(again) && same(std::get<Scene>(again), *scene),
                 "line ends and blanks behind a line say nothing");
        return;
    }
    const auto& faults = std::get<std::vector<SceneFault>>(read);
    const auto lines = std::int64_t(Lines(bytes).count());
    mustHold(!faults.empty(), "a refusal tells a fault");
    for (const SceneFault& fault : faults) {
        mustHold(fault.line >= 0 && fault.line <= lines, "a fault stands inside the scene");
        mustHold(!fault.reason.empty() && fault.file == "x.scene", "a fault has a file and a reason");
    }
}

} // namespace daishi::fuzz
