#include "core/decide/people.h"

#include <stdexcept>

namespace daishi {

namespace {

using enum Act;

enum class Allowed { Floor, SupervisorOnly };

struct ActRow {
    Act act;
    std::string_view name;
    Allowed allowed;
    bool twoPersons;
};

constexpr ActRow kActs[] = {
    {AskForBlanks, "request.asked", Allowed::Floor, false},
    {ApproveRequest, "request.approved", Allowed::Floor, false},
    {AnnounceDelivery, "delivery.announced", Allowed::Floor, false},
    {ScanBox, "box.scanned", Allowed::Floor, false},
    {ScanMark, "mark.scanned", Allowed::Floor, false},
    {InspectLot, "lot.inspected", Allowed::Floor, false},
    {RefuseDelivery, "delivery.refused", Allowed::SupervisorOnly, false},
    {OpenBox, "box.opened", Allowed::Floor, false},
    {LoadTray, "tray.loaded", Allowed::Floor, false},
    {UnloadTray, "tray.unloaded", Allowed::Floor, false},
    {HoldLot, "lot.held", Allowed::Floor, false},
    {LiftHold, "hold.lifted", Allowed::SupervisorOnly, true},
    {CountStock, "stock.counted", Allowed::Floor, false},
    {RecordFinding, "lot.found-other", Allowed::SupervisorOnly, true},
    {ReturnLot, "lot.returned", Allowed::SupervisorOnly, true},
    {AdjustCount, "stock.adjusted", Allowed::SupervisorOnly, true},
    {ImportJob, "job.imported", Allowed::Floor, false},
    {RejectFile, "file.rejected", Allowed::Floor, false},
    {ReleaseJob, "job.released", Allowed::SupervisorOnly, false},
    {HoldJob, "job.held", Allowed::Floor, false},
    {HandOverJob, "job.handed-over", Allowed::SupervisorOnly, false},
    {StartRun, "run.started", Allowed::Floor, false},
    {ApproveFirstArticle, "run.first-article", Allowed::Floor, false},
    {PermitChunk, "chunk.permitted", Allowed::Floor, false},
    {SendChunk, "chunk.submitted", Allowed::Floor, false},
    {CountChunk, "chunk.counted", Allowed::Floor, false},
    {DoubtChunk, "chunk.doubtful", Allowed::Floor, false},
    {LapseChunk, "chunk.lapsed", Allowed::Floor, false},
    {FinishRun, "run.finished", Allowed::Floor, false},
    {PauseRun, "run.paused", Allowed::Floor, false},
    {ResumeRun, "run.resumed", Allowed::Floor, false},
    {StopRun, "run.stopped", Allowed::Floor, false},
    {ReadSheet, "sheet.read", Allowed::Floor, false},
    {SpoilSheet, "sheet.spoiled", Allowed::Floor, false},
    {AskReprint, "piece.reprint-asked", Allowed::Floor, false},
    {SettleRun, "run.settled", Allowed::SupervisorOnly, false},
    {CountOutput, "run.counted", Allowed::Floor, false},
    {ReconcileDay, "day.reconciled", Allowed::Floor, false},
    {ExplainDifference, "difference.explained", Allowed::SupervisorOnly, false},
    {SignDay, "day.signed", Allowed::Floor, false},
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

Refusal refuse(RefusalCode code, Text found, Text needed) {
    return {code, std::move(found), std::move(needed), {}};
}

Text badgeText(const BadgeId& badge) {
    return {badge.str(), badge.str()};
}

} // namespace

std::string_view nameOf(Act act) {
    return rowOf(act).name;
}

bool needsSecondPerson(Act act) {
    return rowOf(act).twoPersons;
}

Objection crewMay(const Registry& registry, Act act, const Crew& crew) {
    const ActRow& row = rowOf(act);
    const Person* actor = registry.person(crew.actor);
    if (!actor)
        return refuse(RefusalCode::BadgeUnknown, badgeText(crew.actor),
                      {"登録されたバッジ", "a badge on record"});
    const bool allowed =
        actor->role == Role::Supervisor || (actor->role == Role::Operator && row.allowed == Allowed::Floor);
    if (!allowed) {
        const Role needed = row.allowed == Allowed::Floor ? Role::Operator : Role::Supervisor;
        return refuse(RefusalCode::RoleNotAllowed, roleText(actor->role), roleText(needed));
    }
    if (!row.twoPersons && crew.second.empty())
        return std::nullopt;
    if (crew.second.empty()) {
        return refuse(RefusalCode::SecondPersonMissing, {"一人", "one person"}, {"二人", "two persons"});
    }
    const Person* second = registry.person(crew.second);
    if (!second)
        return refuse(RefusalCode::BadgeUnknown, badgeText(crew.second),
                      {"登録されたバッジ", "a badge on record"});
    if (second->badge == actor->badge) {
        return refuse(RefusalCode::SecondPersonSame, badgeText(crew.second),
                      {"別の責任者", "another supervisor"});
    }
    if (second->role != Role::Supervisor) {
        return refuse(RefusalCode::RoleNotAllowed, roleText(second->role), roleText(Role::Supervisor));
    }
    return std::nullopt;
}

} // namespace daishi
