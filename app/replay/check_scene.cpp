#include "app/replay/check_scene.h"

#include <algorithm>

#include "app/replay/statements.h"

namespace daishi::replay {

namespace {

bool holds(const Block& block, Kind kind) {
    return std::any_of(block.statements.begin(), block.statements.end(),
                       [&](const Statement& statement) { return rowOf(statement).kind == kind; });
}

bool asks(const Block& block) {
    return (block.section == Section::Action || block.section == Section::State) && holds(block, Kind::Asks);
}

class Checker {
  public:
    explicit Checker(const Scene& scene) : scene_(scene) {}

    std::vector<SceneFault> check(bool clockSeen) {
        if (scene_.title.empty())
            fault(0, "SCENE is missing");
        if (!clockSeen)
            fault(0, "CLOCK is missing");
        const auto isAction = [](const Block& block) { return block.section == Section::Action; };
        if (std::none_of(scene_.blocks.begin(), scene_.blocks.end(), isAction))
            fault(0, "nothing happens: no ACTION");
        const Block* before = nullptr;
        for (const Block& block : scene_.blocks) {
            if (block.section == Section::Tells)
                continue;
            follows(before, block);
            before = &block;
        }
        if (before && asks(*before))
            unlooked(*before);
        return std::move(faults_);
    }

  private:
    void fault(std::int64_t line, const std::string& reason) {
        faults_.push_back({scene_.file, line, reason});
    }
    void unlooked(const Block& block) {
        fault(block.line, "the line is asked here, and no EXPECT says what it answers");
    }

    void follows(const Block* before, const Block& block) {
        const bool asked = before && asks(*before);
        if (block.section != Section::Expect) {
            if (asked)
                unlooked(*before);
            if (block.section == Section::Action && block.statements.empty())
                fault(block.line, "an ACTION without an act");
            return;
        }
        if (block.statements.empty())
            return fault(block.line, "an EXPECT that expects nothing");
        const bool says = rowOf(block.statements.front()).kind == Kind::Verdict;
        if (asked && !says)
            fault(block.statements.front().line, "the first line of this EXPECT says what the line answered: "
                                                 "done, refused …, rejected, failed or usage");
        for (std::size_t i = asked ? 1 : 0; i < block.statements.size(); ++i) {
            if (rowOf(block.statements[i]).kind != Kind::Verdict)
                continue;
            fault(block.statements[i].line,
                  asked ? "a second answer of one act" : "the line was asked nothing that this could answer");
        }
    }

    const Scene& scene_;
    std::vector<SceneFault> faults_;
};

} // namespace

std::vector<SceneFault> faultsIn(const Scene& scene, bool clockSeen) {
    return Checker(scene).check(clockSeen);
}

} // namespace daishi::replay
