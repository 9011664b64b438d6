#include "core/decide/people.h"

#include <stdexcept>

namespace daishi {

namespace {

using enum Act;

enum class Allowed { Anybody, Floor, SupervisorOnly };
// How the actor shows who they are. Session: a live one, or the PIN at the act. Nothing: an act that only
// writes down what came of an earlier one, or the one that begins all PINs.
enum class Shows { Session, Pin, Nothing };

struct ActRow {
    Act act;
    std::string_view name;
    Allowed allowed;
    bool twoPersons;
    std::optional<Skill> skill;
    Shows shows;
};

// Whatever only stops something asks for no qualification.
constexpr std::nullopt_t kNone = std::nullopt;

constexpr ActRow kActs[] = {
    {AskForBlanks, "request.asked", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {ApproveRequest, "request.approved", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {AnnounceDelivery, "delivery.announced", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {ScanBox, "box.scanned", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {ScanMark, "mark.scanned", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {InspectLot, "lot.inspected", Allowed::Floor, false, Skill::Inspect, Shows::Session},
    {RefuseDelivery, "delivery.refused", Allowed::SupervisorOnly, false, Skill::Receive, Shows::Session},
    {OpenBox, "box.opened", Allowed::Floor, false, Skill::Stock, Shows::Session},
    {LoadTray, "tray.loaded", Allowed::Floor, false, Skill::Print, Shows::Session},
    {UnloadTray, "tray.unloaded", Allowed::Floor, false, Skill::Print, Shows::Session},
    {HoldLot, "lot.held", Allowed::Floor, false, kNone, Shows::Session},
    {LiftHold, "hold.lifted", Allowed::SupervisorOnly, true, Skill::Inspect, Shows::Session},
    {CountStock, "stock.counted", Allowed::Floor, false, Skill::Stock, Shows::Session},
    {RecordFinding, "lot.found-other", Allowed::SupervisorOnly, true, Skill::Inspect, Shows::Session},
    {ReturnLot, "lot.returned", Allowed::SupervisorOnly, true, Skill::Receive, Shows::Session},
    {AdjustCount, "stock.adjusted", Allowed::SupervisorOnly, true, Skill::Stock, Shows::Session},
    {ClearLine, "line.cleared", Allowed::Floor, false, Skill::Print, Shows::Session},
    {OpenDestruction, "destruction.opened", Allowed::Floor, false, Skill::Destroy, Shows::Session},
    {ScanForDestruction, "destruction.scanned", Allowed::Floor, false, Skill::Destroy, Shows::Session},
    {ListWithoutCode, "destruction.listed-without-code", Allowed::SupervisorOnly, true, Skill::Destroy,
     Shows::Session},
    {DestroyListed, "destruction.done", Allowed::SupervisorOnly, true, Skill::Destroy, Shows::Session},
    {DestroyBox, "box.destroyed", Allowed::SupervisorOnly, true, Skill::Destroy, Shows::Session},
    {WasteBox, "box.wasted", Allowed::Floor, false, Skill::Stock, Shows::Session},
    {OpenStocktake, "stocktake.opened", Allowed::SupervisorOnly, false, Skill::Stock, Shows::Session},
    {CountPlace, "stocktake.counted", Allowed::Floor, false, Skill::Stock, Shows::Session},
    {SettleCount, "stocktake.settled", Allowed::SupervisorOnly, true, Skill::Stock, Shows::Session},
    {CloseStocktake, "stocktake.closed", Allowed::SupervisorOnly, false, Skill::Stock, Shows::Session},
    {PermitTest, "test.permitted", Allowed::Floor, false, Skill::Print, Shows::Session},
    {PrintTest, "test.printed", Allowed::Floor, false, Skill::Print, Shows::Session},
    {CountTest, "test.counted", Allowed::Floor, false, kNone, Shows::Nothing},
    {ReturnBox, "box.returned", Allowed::SupervisorOnly, true, Skill::Receive, Shows::Session},
    {FindBox, "box.found-other", Allowed::SupervisorOnly, true, Skill::Inspect, Shows::Session},
    {SplitBox, "box.split", Allowed::Floor, false, Skill::Stock, Shows::Session},
    {TakeSample, "sample.taken", Allowed::Floor, false, Skill::Stock, Shows::Session},
    {AskUrgently, "request.urgent", Allowed::SupervisorOnly, false, Skill::Receive, Shows::Session},
    {ImportJob, "job.imported", Allowed::Floor, false, Skill::Data, Shows::Session},
    {RejectFile, "file.rejected", Allowed::Floor, false, Skill::Data, Shows::Session},
    {ReleaseJob, "job.released", Allowed::SupervisorOnly, false, Skill::Data, Shows::Session},
    {HoldJob, "job.held", Allowed::Floor, false, kNone, Shows::Session},
    {HandOverJob, "job.handed-over", Allowed::SupervisorOnly, false, Skill::Data, Shows::Session},
    {StartRun, "run.started", Allowed::Floor, false, Skill::Print, Shows::Session},
    {ApproveFirstArticle, "run.first-article", Allowed::Floor, false, Skill::Print, Shows::Session},
    {PermitChunk, "chunk.permitted", Allowed::Floor, false, Skill::Print, Shows::Session},
    {SendChunk, "chunk.submitted", Allowed::Floor, false, Skill::Print, Shows::Session},
    {CountChunk, "chunk.counted", Allowed::Floor, false, kNone, Shows::Nothing},
    {DoubtChunk, "chunk.doubtful", Allowed::Floor, false, kNone, Shows::Nothing},
    {LapseChunk, "chunk.lapsed", Allowed::Floor, false, kNone, Shows::Nothing},
    {FinishRun, "run.finished", Allowed::Floor, false, Skill::Print, Shows::Session},
    {PauseRun, "run.paused", Allowed::Floor, false, kNone, Shows::Session},
    {ResumeRun, "run.resumed", Allowed::Floor, false, Skill::Print, Shows::Session},
    {StopRun, "run.stopped", Allowed::Floor, false, kNone, Shows::Session},
    {ReadSheet, "sheet.read", Allowed::Floor, false, Skill::Print, Shows::Session},
    {FeedReading, "sheet.passed", Allowed::Floor, false, Skill::Print, Shows::Session},
    {ResolveReading, "reading.resolved", Allowed::Floor, true, Skill::Print, Shows::Session},
    {SpoilSheet, "sheet.spoiled", Allowed::Floor, false, Skill::Print, Shows::Session},
    {AskReprint, "piece.reprint-asked", Allowed::Floor, false, Skill::Print, Shows::Session},
    {SettleRun, "run.settled", Allowed::SupervisorOnly, false, Skill::Print, Shows::Session},
    {CountOutput, "run.counted", Allowed::Floor, false, Skill::Print, Shows::Session},
    {ReconcileDay, "day.reconciled", Allowed::Floor, false, Skill::Sign, Shows::Session},
    {ExplainDifference, "difference.explained", Allowed::SupervisorOnly, false, Skill::Sign, Shows::Session},
    {SignDay, "day.signed", Allowed::Floor, false, Skill::Sign, Shows::Pin},
    {BeginPins, "pin.begun", Allowed::SupervisorOnly, false, kNone, Shows::Nothing},
    {SetFirstPin, "pin.first-set", Allowed::SupervisorOnly, false, kNone, Shows::Session},
    {ChangePin, "pin.changed", Allowed::Anybody, false, kNone, Shows::Pin},
    {ResetPin, "pin.reset", Allowed::SupervisorOnly, true, kNone, Shows::Session},
    {FreePin, "pin.freed", Allowed::SupervisorOnly, false, kNone, Shows::Session},
    {Login, "session.opened", Allowed::Anybody, false, kNone, Shows::Pin},
    {Logout, "session.closed", Allowed::Anybody, false, kNone, Shows::Session},
    {BlockBadge, "badge.blocked", Allowed::Anybody, false, kNone, Shows::Session},
    {UnblockBadge, "badge.unblocked", Allowed::SupervisorOnly, true, kNone, Shows::Session},
    {IssueBadge, "badge.issued", Allowed::SupervisorOnly, true, kNone, Shows::Session},
    {ConfirmClock, "clock.confirmed", Allowed::SupervisorOnly, true, kNone, Shows::Pin},
    {EnrolMaster, "master.enrolled", Allowed::SupervisorOnly, true, Skill::Inspect, Shows::Session},
    {ChooseSamples, "samples.chosen", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {ExaminePicture, "picture.examined", Allowed::Floor, false, Skill::Receive, Shows::Session},
    {LookAtSheet, "run.looked-at", Allowed::Floor, true, Skill::Print, Shows::Session},
    {OpenPicture, "picture.opened", Allowed::Anybody, false, kNone, Shows::Session},
    {ServiceReader, "reader.serviced", Allowed::Floor, false, kNone, Shows::Session},
    {ChallengeReader, "reader.challenged", Allowed::SupervisorOnly, false, Skill::Inspect, Shows::Session},
};

const ActRow& rowOf(Act act) {
    for (const ActRow& row : kActs) {
        if (row.act == act)
            return row;
    }
    throw std::logic_error("an act without a row in the table");
}

Text roleText(Role role) {
    switch (role) {
    case Role::Operator:
        return {"オペレーター", "operator"};
    case Role::Supervisor:
        return {"責任者", "supervisor"};
    case Role::Auditor:
        return {"監査", "auditor"};
    }
    return {};
}

bool mayBy(Allowed allowed, Role role) {
    switch (allowed) {
    case Allowed::Anybody:
        return true;
    case Allowed::Floor:
        return role != Role::Auditor;
    case Allowed::SupervisorOnly:
        return role == Role::Supervisor;
    }
    return false;
}

Text badgeText(const BadgeId& badge) {
    return {badge.str(), badge.str()};
}

Objection refuse(RefusalCode code, Text found, Text needed) {
    return Refusal{code, std::move(found), std::move(needed), {}};
}

using enum RefusalCode;

Objection unknown(const BadgeId& badge) {
    return refuse(BadgeUnknown, badgeText(badge), {"登録されたバッジ", "a badge on record"});
}

Objection badgeGood(const BadgeId& badge, const Standing& standing) {
    switch (standing.badge) {
    case BadgeState::InUse:
        return std::nullopt;
    case BadgeState::Blocked:
        return refuse(BadgeBlocked, badgeText(badge),
                      {"止められていないバッジ", "a badge that is not blocked"});
    case BadgeState::NotIssued:
        return refuse(BadgeNotIssued, badgeText(badge), {"渡されたバッジ", "a badge that was given out"});
    }
    return unknown(badge);
}

Objection roleGood(Allowed allowed, const Person& person) {
    if (mayBy(allowed, person.role))
        return std::nullopt;
    return refuse(RoleNotAllowed, roleText(person.role),
                  roleText(allowed == Allowed::Floor ? Role::Operator : Role::Supervisor));
}

Objection qualified(const std::optional<Skill>& skill, const Person& person, Day today) {
    if (!skill)
        return std::nullopt;
    const Text work = textOf(*skill);
    const auto until = person.qualified.find(*skill);
    if (until == person.qualified.end())
        return refuse(NotQualified, {"資格なし", "no qualification"}, work);
    if (today <= until->second)
        return std::nullopt;
    const std::string day = until->second.iso();
    return refuse(QualificationExpired, {work.ja + " " + day + " まで", work.en + " until " + day},
                  {today.iso() + " に有効な資格", "one that holds on " + today.iso()});
}

Objection pinGood(const BadgeId& badge, const Standing& standing) {
    if (!standing.pinSet)
        return refuse(PinNotSet, badgeText(badge), {"決められた暗証番号", "a PIN that was set"});
    if (standing.wrongPins < kWrongPinsAllowed)
        return std::nullopt;
    const std::string n = std::to_string(standing.wrongPins);
    return refuse(PinBlocked, {"続けて" + n + "回の誤り", n + " wrong ones in a row"},
                  {"責任者による解除", "unblocked by a supervisor"});
}

Objection pinShown(const BadgeId& badge, const Standing& standing) {
    if (standing.pinShown)
        return std::nullopt;
    return refuse(PinNeeded, badgeText(badge), {"本人の暗証番号", "the PIN of this person"});
}

Objection shown(Shows shows, const BadgeId& badge, const Standing& standing) {
    if (shows == Shows::Pin)
        return pinShown(badge, standing);
    if (standing.session || standing.pinShown)
        return std::nullopt;
    return refuse(SessionEnded, standing.over ? describe(*standing.over) : badgeText(badge),
                  {"ログイン中のバッジ", "a badge that is logged in"});
}

Objection actorMay(const Registry& registry, const ActRow& row, const BadgeId& badge,
                   const Attendance& there) {
    const Person* actor = registry.person(badge);
    if (!actor)
        return unknown(badge);
    if (row.shows == Shows::Nothing)
        return roleGood(row.allowed, *actor);
    if (auto objection = badgeGood(badge, there.actor))
        return objection;
    if (auto objection = roleGood(row.allowed, *actor))
        return objection;
    if (auto objection = qualified(row.skill, *actor, there.today))
        return objection;
    if (auto objection = pinGood(badge, there.actor))
        return objection;
    return shown(row.shows, badge, there.actor);
}

Objection secondMay(const Registry& registry, const ActRow& row, const Crew& crew, const Attendance& there) {
    if (crew.second.empty())
        return refuse(SecondPersonMissing, {"一人", "one person"}, {"二人", "two persons"});
    const Person* second = registry.person(crew.second);
    if (!second)
        return unknown(crew.second);
    if (second->id == registry.person(crew.actor)->id) {
        return refuse(SecondPersonSame,
                      {crew.second.str() + "（" + second->id.str() + "）",
                       crew.second.str() + " (" + second->id.str() + ")"},
                      {"別の責任者", "another supervisor"});
    }
    if (row.shows == Shows::Nothing)
        return roleGood(Allowed::SupervisorOnly, *second);
    if (auto objection = badgeGood(crew.second, there.second))
        return objection;
    if (auto objection = roleGood(Allowed::SupervisorOnly, *second))
        return objection;
    if (auto objection = qualified(row.skill, *second, there.today))
        return objection;
    if (auto objection = pinGood(crew.second, there.second))
        return objection;
    return pinShown(crew.second, there.second);
}

} // namespace

std::string_view nameOf(Act act) {
    return rowOf(act).name;
}

bool needsSecondPerson(Act act) {
    return rowOf(act).twoPersons;
}

bool needsActorPin(Act act) {
    return rowOf(act).shows == Shows::Pin;
}

Objection crewMay(const Registry& registry, Act act, const Crew& crew, const Attendance& there) {
    const ActRow& row = rowOf(act);
    if (auto objection = actorMay(registry, row, crew.actor, there))
        return objection;
    if (!row.twoPersons && crew.second.empty())
        return std::nullopt;
    return secondMay(registry, row, crew, there);
}

Objection roleMay(const Registry& registry, Act act, const BadgeId& badge) {
    const Person* person = registry.person(badge);
    return person ? roleGood(rowOf(act).allowed, *person) : unknown(badge);
}

} // namespace daishi
