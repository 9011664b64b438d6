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

// The names come in the order of the mark's: what was seen, what the box says, what tells them apart.
Objection pictureAgrees(const LoadingFacts& facts) {
    if (!facts.picture) {
        if (!facts.pictureRequired)
            return std::nullopt;
        return Refusal{
            RefusalCode::PictureMissing, {"画像なし", "no picture"}, describe(Evidence::E4SheetImage), {}};
    }
    if (facts.pictureObjection)
        return facts.pictureObjection;
    switch (facts.picture->finding) {
    case PictureFinding::Right:
        return std::nullopt;
    case PictureFinding::Unclear:
        return pictureNotSure(*facts.picture, facts.blank.loaded.name);
    case PictureFinding::OtherBlank:
    case PictureFinding::OtherPrint:
        break;
    }
    const auto looksLike =
        facts.pictureLooksLike ? std::optional(facts.pictureLooksLike->name) : std::nullopt;
    Objection difference = facts.pictureLooksLike
                               ? blankIsRequired({facts.blank.loaded, *facts.pictureLooksLike, std::nullopt})
                               : std::nullopt;
    return Refusal{RefusalCode::PictureContradicts, seenInPicture(facts.picture->why, looksLike),
                   facts.blank.loaded.name, difference ? difference->difference : Text{}};
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
    if (auto objection =
            masterIsReleased(facts.blank.required.type.policy, facts.releasedMaster, facts.presentMaster))
        return objection;
    if (auto objection = markAgrees(facts))
        return objection;
    if (auto objection = pictureAgrees(facts))
        return objection;
    return printerReady(facts.printer);
}

} // namespace daishi
