// Who may do what, and when two people are asked for.
#include "core/decide/people.h"
#include "tests/core/decide_kit.h"

#include <set>

using namespace daishi;
using namespace daishi::test;

namespace {

enum class Need { Anybody, Floor, Leader, FloorAndLeader, TwoLeaders };

struct Row {
    Act act;
    const char* name;
    Need need;
};

using enum Act;

// Written by hand a second time; ChallengeReader, the last, ends the enumeration.
const Row kRows[] = {
    {AskForBlanks, "request.asked", Need::Floor},
    {ApproveRequest, "request.approved", Need::Floor},
    {AnnounceDelivery, "delivery.announced", Need::Floor},
    {ScanBox, "box.scanned", Need::Floor},
    {ScanMark, "mark.scanned", Need::Floor},
    {InspectLot, "lot.inspected", Need::Floor},
    {RefuseDelivery, "delivery.refused", Need::Leader},
    {ReturnLot, "lot.returned", Need::TwoLeaders},
    {OpenBox, "box.opened", Need::Floor},
    {LoadTray, "tray.loaded", Need::Floor},
    {UnloadTray, "tray.unloaded", Need::Floor},
    {HoldLot, "lot.held", Need::Floor},
    {LiftHold, "hold.lifted", Need::TwoLeaders},
    {CountStock, "stock.counted", Need::Floor},
    {RecordFinding, "lot.found-other", Need::TwoLeaders},
    {AdjustCount, "stock.adjusted", Need::TwoLeaders},
    {ClearLine, "line.cleared", Need::Floor},
    {OpenDestruction, "destruction.opened", Need::Floor},
    {ScanForDestruction, "destruction.scanned", Need::Floor},
    {ListWithoutCode, "destruction.listed-without-code", Need::TwoLeaders},
    {DestroyListed, "destruction.done", Need::TwoLeaders},
    {DestroyBox, "box.destroyed", Need::TwoLeaders},
    {WasteBox, "box.wasted", Need::Floor},
    {OpenStocktake, "stocktake.opened", Need::Leader},
    {CountPlace, "stocktake.counted", Need::Floor},
    {SettleCount, "stocktake.settled", Need::TwoLeaders},
    {CloseStocktake, "stocktake.closed", Need::Leader},
    {PermitTest, "test.permitted", Need::Floor},
    {PrintTest, "test.printed", Need::Floor},
    {CountTest, "test.counted", Need::Floor},
    {ReturnBox, "box.returned", Need::TwoLeaders},
    {FindBox, "box.found-other", Need::TwoLeaders},
    {SplitBox, "box.split", Need::Floor},
    {TakeSample, "sample.taken", Need::Floor},
    {AskUrgently, "request.urgent", Need::Leader},
    {ImportJob, "job.imported", Need::Floor},
    {RejectFile, "file.rejected", Need::Floor},
    {ReleaseJob, "job.released", Need::Leader},
    {HoldJob, "job.held", Need::Floor},
    {HandOverJob, "job.handed-over", Need::Leader},
    {StartRun, "run.started", Need::Floor},
    {ApproveFirstArticle, "run.first-article", Need::Floor},
    {PermitChunk, "chunk.permitted", Need::Floor},
    {SendChunk, "chunk.submitted", Need::Floor},
    {CountChunk, "chunk.counted", Need::Floor},
    {DoubtChunk, "chunk.doubtful", Need::Floor},
    {LapseChunk, "chunk.lapsed", Need::Floor},
    {FinishRun, "run.finished", Need::Floor},
    {PauseRun, "run.paused", Need::Floor},
    {ResumeRun, "run.resumed", Need::Floor},
    {StopRun, "run.stopped", Need::Floor},
    {ReadSheet, "sheet.read", Need::Floor},
    {FeedReading, "sheet.passed", Need::Floor},
    {ResolveReading, "reading.resolved", Need::FloorAndLeader},
    {SpoilSheet, "sheet.spoiled", Need::Floor},
    {AskReprint, "piece.reprint-asked", Need::Floor},
    {SettleRun, "run.settled", Need::Leader},
    {CountOutput, "run.counted", Need::Floor},
    {ReconcileDay, "day.reconciled", Need::Floor},
    {ExplainDifference, "difference.explained", Need::Leader},
    {SignDay, "day.signed", Need::Floor},
    {BeginPins, "pin.begun", Need::Leader},
    {SetFirstPin, "pin.first-set", Need::Leader},
    {ChangePin, "pin.changed", Need::Anybody},
    {ResetPin, "pin.reset", Need::TwoLeaders},
    {FreePin, "pin.freed", Need::Leader},
    {Login, "session.opened", Need::Anybody},
    {Logout, "session.closed", Need::Anybody},
    {BlockBadge, "badge.blocked", Need::Anybody},
    {UnblockBadge, "badge.unblocked", Need::TwoLeaders},
    {IssueBadge, "badge.issued", Need::TwoLeaders},
    {ConfirmClock, "clock.confirmed", Need::TwoLeaders},
    {EnrolMaster, "master.enrolled", Need::TwoLeaders},
    {ChooseSamples, "samples.chosen", Need::Floor},
    {ExaminePicture, "picture.examined", Need::Floor},
    {LookAtSheet, "run.looked-at", Need::FloorAndLeader},
    {OpenPicture, "picture.opened", Need::Anybody},
    {ServiceReader, "reader.serviced", Need::Floor},
    {ChallengeReader, "reader.challenged", Need::Leader},
};

const BadgeId kOp{"0417"}, kOtherOp{"0418"}, kLead{"0102"}, kOtherLead{"0103"}, kAudit{"0901"},
    kNobody{"9999"}, kNewOp{"0517"}, kNewLead{"0502"};
const Day kLastDay = Day::of(2024, 9, 30);

Registry people() {
    Registry registry;
    std::map<Skill, Day> all;
    for (const Skill skill : kSkills)
        all.emplace(skill, kLastDay);
    registry.people = {{PersonId("P-1"), {kOp, kNewOp}, Role::Operator, all},
                       {PersonId("P-2"), {kOtherOp}, Role::Operator, all},
                       {PersonId("P-3"), {kLead, kNewLead}, Role::Supervisor, all},
                       {PersonId("P-4"), {kOtherLead}, Role::Supervisor, all},
                       {PersonId("P-5"), {kAudit}, Role::Auditor, {}}};
    return registry;
}

// Logged in, and the PIN typed just now.
Standing good() {
    return {BadgeState::InUse, true, 0, true, {}, true};
}

std::optional<RefusalCode> refused(Act act, const BadgeId& actor, const BadgeId& second = {}) {
    static const Registry registry = people();
    const auto objection = crewMay(registry, act, {actor, second}, {good(), good(), kLastDay});
    return objection ? std::optional(objection->code) : std::nullopt;
}

} // namespace

TEST_CASE("every act has its name, its role and its number of people") {
    REQUIRE(std::size(kRows) == static_cast<std::size_t>(ChallengeReader) + 1);
    std::set<std::string_view> names;
    using enum RefusalCode;
    for (const Row& row : kRows) {
        INFO(row.name);
        CHECK(nameOf(row.act) == row.name);
        CHECK(names.insert(nameOf(row.act)).second);
        const bool beside = row.need == Need::FloorAndLeader;
        const bool two = row.need == Need::TwoLeaders || beside;
        CHECK(needsSecondPerson(row.act) == two);
        if (row.need == Need::Anybody)
            CHECK_FALSE(refused(row.act, kAudit));
        else
            CHECK(refused(row.act, kAudit) == RoleNotAllowed);
        CHECK(refused(row.act, kNobody) == BadgeUnknown);
        CHECK(refused(row.act, BadgeId()) == BadgeUnknown);
        const bool floor = row.need == Need::Floor || row.need == Need::Anybody;
        if (floor)
            CHECK_FALSE(refused(row.act, kOp));
        if (beside)
            CHECK_FALSE(refused(row.act, kOp, kLead));
        if (!floor)
            CHECK(refused(row.act, kOp) == (beside ? SecondPersonMissing : RoleNotAllowed));
        if (!two)
            CHECK_FALSE(refused(row.act, kLead));
        if (two)
            CHECK(refused(row.act, kLead) == SecondPersonMissing);
        CHECK_FALSE(refused(row.act, kLead, kOtherLead));
    }
    CHECK_THROWS_AS(nameOf(static_cast<Act>(std::size(kRows))), std::logic_error);
}

TEST_CASE("whoever is the second person is a supervisor and another one, also where none is asked for") {
    using enum RefusalCode;
    for (const Act act : {LiftHold, StartRun}) {
        CHECK(refused(act, kLead, kLead) == SecondPersonSame);
        CHECK(refused(act, kLead, kNewLead) == SecondPersonSame); // two badges, one person
        CHECK(refused(act, kNewLead, kLead) == SecondPersonSame);
        CHECK(refused(act, kLead, kOp) == RoleNotAllowed);
        CHECK(refused(act, kLead, kAudit) == RoleNotAllowed);
        CHECK(refused(act, kLead, kNobody) == BadgeUnknown);
    }
    CHECK(refused(LiftHold, kOp, kLead) == RoleNotAllowed);
    CHECK_FALSE(refused(StartRun, kOp, kLead));
    CHECK(refused(StartRun, kOp, kOp) == SecondPersonSame);
}
