#include "core/decide/loading.h"

#include "core/decide/job_guards.h"

namespace daishi {

namespace {

Objection boxCanGive(const LoadingFacts& facts) {
    const Text box{facts.box.str(), facts.box.str()};
    if (facts.boxState == BoxState::Sealed) {
        return Refusal{RefusalCode::BoxNotOpened, box, {"開封した箱", "an opened box"}, {}};
    }
    if (facts.boxState != BoxState::Opened || facts.left.isZero()) {
        return Refusal{RefusalCode::BoxEmpty, box, {"台紙の残っている箱", "a box with sheets left"}, {}};
    }
    if (facts.liveElsewhere) {
        return Refusal{RefusalCode::BoxLoadedElsewhere,
                       {facts.liveElsewhere->str(), facts.liveElsewhere->str()},
                       box,
                       {}};
    }
    if (facts.strangerInTray) {
        return Refusal{RefusalCode::TrayNotClear,
                       {facts.strangerInTray->str(), facts.strangerInTray->str()},
                       {"空のトレイ", "an empty tray"},
                       {}};
    }
    return std::nullopt;
}

Objection jobCanTake(const LoadingFacts& facts) {
    if (auto objection = jobReleased(facts.jobState))
        return objection;
    return jobNotHeld(facts.jobHolds);
}

Objection markAgrees(const LoadingFacts& facts) {
    if (!facts.mark) {
        if (!facts.markRequired)
            return std::nullopt;
        return Refusal{RefusalCode::EvidenceMissing,
                       describe(Evidence::E2BoxLabel),
                       describe(Evidence::E3SheetMark),
                       {}};
    }
    if (facts.mark->type.id == facts.blank.loaded.type.id)
        return std::nullopt;
    Objection difference = blankIsRequired({facts.blank.loaded, *facts.mark, std::nullopt});
    return Refusal{RefusalCode::MarkContradictsLabel, facts.mark->name, facts.blank.loaded.name,
                   difference ? difference->difference : Text{}};
}

} // namespace

Objection mayLoad(const LoadingFacts& facts) {
    if (auto objection = blankIsRequired(facts.blank))
        return objection;
    if (auto objection = calendarOpen(facts.blank.loaded, facts.kind, facts.issueDay, facts.today))
        return objection;
    if (auto objection = lotReleased(facts.lot))
        return objection;
    if (auto objection = boxCanGive(facts))
        return objection;
    if (auto objection = lineIsClear(facts.tray, facts.job, facts.lastInTray))
        return objection;
    if (auto objection = jobCanTake(facts))
        return objection;
    if (auto objection = markAgrees(facts))
        return objection;
    return printerReady(facts.printer);
}

} // namespace daishi
