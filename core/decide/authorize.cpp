#include "core/decide/authorize.h"

#include <stdexcept>

#include "core/decide/job_guards.h"
#include "core/decide/picture_guards.h"

namespace daishi {

namespace {

Objection crewAllowed(const PrintRequest&, const PrintFacts& facts) {
    return facts.crewObjection;
}

Objection somethingLoaded(const PrintRequest&, const PrintFacts& facts) {
    if (facts.load)
        return std::nullopt;
    return Refusal{RefusalCode::NothingLoaded, {"なし", "nothing"}, facts.blank.required.name, {}};
}

Objection blankIsJobs(const PrintRequest&, const PrintFacts& facts) {
    return blankIsRequired(facts.blank);
}

Objection calendarAllows(const PrintRequest& request, const PrintFacts& facts) {
    return calendarOpen(facts.blank.loaded, facts.job.kind, facts.job.issueDay,
                        siteDay(request.now, facts.site.zone));
}

Objection lotMayBeUsed(const PrintRequest&, const PrintFacts& facts) {
    return lotReleased(facts.load->lot);
}

Objection boxInHand(const PrintRequest&, const PrintFacts& facts) {
    const Text box{facts.load->box.str(), facts.load->box.str()};
    if (facts.load->boxState == BoxState::Opened)
        return std::nullopt;
    const bool sealed = facts.load->boxState == BoxState::Sealed;
    return Refusal{
        sealed ? RefusalCode::BoxNotOpened : RefusalCode::BoxEmpty, box, {"開封した箱", "an opened box"}, {}};
}

Objection loadAlive(const PrintRequest&, const PrintFacts& facts) {
    const LoadFacts& load = *facts.load;
    const bool ended = load.state == LoadState::Void || load.state == LoadState::Closed;
    if (!ended && !load.dyingOf)
        return std::nullopt;
    // Of what a load has died is on record; what the printer says since then is not about it.
    const LoadDeath why =
        ended ? load.endedBy.value_or(LoadDeath::RunEnded) : load.dyingOf.value_or(LoadDeath::RunEnded);
    return Refusal{
        RefusalCode::LoadVoid, describe(why), {"今読み取った箱ラベル", "a box label scanned now"}, {}};
}

Objection knownWellEnough(const PrintRequest&, const PrintFacts& facts) {
    return evidenceComplete(facts.blank.loaded.type.policy.atLoad, facts.load->evidence);
}

Objection jobMayBePrinted(const PrintRequest&, const PrintFacts& facts) {
    if (auto objection = jobReleased(facts.job.state))
        return objection;
    return jobNotHeld(facts.job.holds);
}

Objection dataFreshEnough(const PrintRequest& request, const PrintFacts& facts) {
    return dataFresh(facts.job.dataDay, siteDay(request.now, facts.site.zone), facts.site.dataAgeLimit);
}

Objection settingAsReleased(const PrintRequest&, const PrintFacts& facts) {
    // A job without a setting was never looked at: two unknowns do not agree.
    if (!facts.job.releasedSetting.empty() && facts.job.releasedSetting == facts.job.presentSetting)
        return std::nullopt;
    const auto head = [](const std::string& hash) { return Text{hash.substr(0, 12), hash.substr(0, 12)}; };
    Text now{"今の設定では、公印を印刷しません。", "No seal is printed now."};
    if (const auto& seal = facts.blank.required.type.seal)
        now = {"今の設定では、公印は「" + seal->name.ja + "」です。",
               "The seal is now: " + seal->name.en + "."};
    return Refusal{RefusalCode::SettingDiffers, head(facts.job.presentSetting),
                   head(facts.job.releasedSetting), now};
}

Objection masterAsReleased(const PrintRequest&, const PrintFacts& facts) {
    return masterIsReleased(facts.blank.required.type.policy, facts.job.releasedMaster,
                            facts.job.presentMaster);
}

Objection nothingDoubtful(const PrintRequest&, const PrintFacts& facts) {
    return nothingInDoubt(facts.job.doubtfulSheets);
}

Objection everyPieceRead(const PrintRequest&, const PrintFacts& facts) {
    return everythingRead(facts.job.reading);
}

Objection runGoesOn(const PrintRequest& request, const PrintFacts& facts) {
    if (facts.runOpen)
        return std::nullopt;
    return Refusal{
        RefusalCode::RunNotOpen, {request.run.str(), request.run.str()}, {"続行中の印刷", "an open run"}, {}};
}

Objection sheetsSuffice(const PrintRequest& request, const PrintFacts& facts) {
    return enoughSheets(facts.load->inTray, request.sheets);
}

Objection firstArticleFirst(const PrintRequest& request, const PrintFacts& facts) {
    const bool armed =
        facts.load->state == LoadState::Armed &&
        !evidenceComplete(facts.blank.loaded.type.policy.atFirstArticle, facts.load->firstArticle);
    const bool thisIsIt = request.firstArticle && facts.load->state == LoadState::Open &&
                          request.sheets == Sheets(1) && !facts.firstArticleWaits;
    if (armed) {
        return lookIsDue(facts.load->inspectEvery, facts.load->goodSinceLook, request.sheets);
    }
    if (thisIsIt)
        return std::nullopt;
    return Refusal{RefusalCode::FirstArticleNeeded,
                   {"未検査", "not inspected"},
                   {"初品1枚の合格", "one sheet of this load approved"},
                   {}};
}

Objection printerAgrees(const PrintRequest&, const PrintFacts& facts) {
    return printerReady(facts.printer);
}

using Guard = Objection (*)(const PrintRequest&, const PrintFacts&);

struct OrderedGuard {
    GuardRow row;
    Guard ask;
};

using enum RefusalCode;

// The order: who, what the blank is, whether it may be used today, where it is, what the job is, how far the
// run is, and last what the printer says.
const std::vector<OrderedGuard>& guards() {
    static const std::vector<OrderedGuard> order = {
        {{"crew allowed",
          {BadgeUnknown, BadgeBlocked, BadgeNotIssued, RoleNotAllowed, NotQualified, QualificationExpired,
           PinNotSet, PinBlocked, SessionEnded, SecondPersonMissing, SecondPersonSame, PinNeeded}},
         crewAllowed},
        {{"something loaded", {NothingLoaded}}, somethingLoaded},
        {{"blank is the job's", {StockTypeMismatch, InsurerMismatch, EditionMismatch, FindingSaysOtherType}},
         blankIsJobs},
        {{"calendar allows", {DocNotYetValid, BlankNoLongerValid, KindNotLawful, SealOutOfDays}},
         calendarAllows},
        {{"lot may be used", {LotQuarantined, LotHeld}}, lotMayBeUsed},
        {{"load alive", {LoadVoid}}, loadAlive},
        {{"box in hand", {BoxNotOpened, BoxEmpty}}, boxInHand},
        {{"known well enough", {EvidenceMissing}}, knownWellEnough},
        {{"job may be printed", {JobNotReleased, JobHeld}}, jobMayBePrinted},
        {{"data fresh enough", {DataTooOld}}, dataFreshEnough},
        {{"setting as released", {SettingDiffers}}, settingAsReleased},
        {{"master as released", {MasterDiffers}}, masterAsReleased},
        {{"nothing doubtful", {DoubtfulSheetsOpen}}, nothingDoubtful},
        {{"every piece read", {ReadingStopped, SheetsUnread}}, everyPieceRead},
        {{"run goes on", {RunNotOpen}}, runGoesOn},
        {{"sheets suffice", {NotEnoughSheets}}, sheetsSuffice},
        {{"first article first", {FirstArticleNeeded}}, firstArticleFirst},
        {{"printer agrees",
          {PrinterUnreachable, QueueNotPlain, PrinterStateUnknown, PrinterNotReady, PrinterBusy,
           PrinterContradictsLoad}},
         printerAgrees},
    };
    return order;
}

} // namespace

Decision authorize(const PrintRequest& request, const PrintFacts& facts) {
    for (const OrderedGuard& guard : guards()) {
        if (auto objection = guard.ask(request, facts))
            return std::move(*objection);
    }
    // The point of no return. What the guards have established is asserted again on the way into the permit.
    const LoadFacts& load = facts.load.value();
    if (facts.blank.required.type.id != facts.blank.loaded.type.id || request.sheets.isZero() ||
        request.sheets > facts.site.chunkSize || request.firstPlace < 1 || request.job != facts.job.job) {
        throw std::logic_error("the guards let a request pass that no permit may be given for");
    }
    Permit permit;
    permit.job_ = request.job;
    permit.run_ = request.run;
    permit.load_ = load.load;
    permit.blankType_ = facts.blank.required.type.id;
    permit.tray_ = load.tray;
    permit.firstPlace_ = request.firstPlace;
    permit.lastPlace_ = request.firstPlace + request.sheets.value() - 1;
    permit.expires_ = request.now.plusMinutes(kPermitMinutes);
    permit.firstArticle_ = request.firstArticle;
    return permit;
}

Objection permitInForce(const Permit& permit, Instant now) {
    if (now <= permit.expires() && permit.expires() <= now.plusMinutes(kPermitMinutes))
        return std::nullopt;
    return Refusal{RefusalCode::PermitExpired,
                   {permit.run().str(), permit.run().str()},
                   {"有効な許可", "a permit in force"},
                   {}};
}

std::span<const GuardRow> guardOrder() {
    static const std::vector<GuardRow> rows = [] {
        std::vector<GuardRow> all;
        for (const OrderedGuard& guard : guards())
            all.push_back(guard.row);
        return all;
    }();
    return rows;
}

} // namespace daishi
