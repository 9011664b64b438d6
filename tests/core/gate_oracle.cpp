// The oracle. One line, one rule, in the documented order; to be checked by eye against the table
// of the gate in core/words/REFUSALS.md. It shares no code with the gate.
#include <algorithm>

#include "tests/core/gate_world.h"

namespace daishi::test {

namespace {

bool timeIsUp(const World& w) {
    const int age = (w.today - w.openedDay) * 24 * 60 + w.minute - w.openedMinute;
    const bool anotherShift = std::any_of(std::begin(kShiftStarts), std::end(kShiftStarts), [&](int start) {
        return w.openedMinute < start && start <= w.minute;
    });
    return age < 0 || age > kLimitMinutes || w.openedDay != w.today || anotherShift;
}

// "A load is void after: tray opened, cover open, media empty or missing, restart, change-times or media
// changed, an attribute that was there is missing".
bool printerEndsIt(const World& w) {
    const auto both = [&](Told what) { return w.toldThen[what] && w.toldNow[what]; };
    const auto appeared = [&](Told what) { return !w.toldThen[what] && w.toldNow[what]; };
    for (int i = 0; i < kAttributes; ++i) {
        if (w.toldThen[i] && !w.toldNow[i])
            return true;
    }
    return (w.toldNow[kReasons] && w.reason == Reason::Kills) || (both(kUpTime) && w.upTimeFell) ||
           (both(kBoot) && std::abs(w.bootMoved) > 2) || (both(kStateChange) && w.stateMoved) ||
           (both(kConfigChange) && w.configMoved) || (both(kMedia) && w.mediaMoved) ||
           appeared(kStateChange) || appeared(kConfigChange) ||
           (appeared(kMedia) && w.paper != Paper::Nothing) || appeared(kCounter) || !w.accepting || !w.queued;
}

int who(const World& w) {
    if (w.actor == Who::Nobody)
        return 701;
    if (w.actor == Who::Auditor || (w.actOfTwo && w.actor == Who::Operator))
        return 702;
    if (w.second == Who::None)
        return w.actOfTwo ? 703 : 0;
    if (w.second == Who::Nobody)
        return 701;
    if (w.second == Who::SameAsActor)
        return 704;
    return w.second == Who::Supervisor ? 0 : 702;
}

int blankAndDays(const World& w) {
    if (w.blank.kind != w.wanted.kind)
        return 101;
    if (w.blank.insurer != w.wanted.insurer)
        return 102;
    if (w.blank.edition != w.wanted.edition)
        return 103;
    if (w.found && *w.found != w.blank)
        return 109;
    // Printing ahead is lawful; an end that has passed, on the document or today, is not.
    const int last = std::max(w.issueDay, w.today);
    if (w.usableFrom && w.issueDay < *w.usableFrom)
        return 105;
    if (w.usableUntil && last > *w.usableUntil)
        return 106;
    if ((w.issuedFrom && w.issueDay < *w.issuedFrom) || (w.issuedUntil && last > *w.issuedUntil))
        return 107;
    if (w.sealed && ((w.sealFrom && w.issueDay < *w.sealFrom) || (w.sealUntil && last > *w.sealUntil)))
        return 119;
    if (w.lot != LotState::Released)
        return 201;
    return w.lotHolds > 0 ? 202 : 0;
}

int printerSays(const World& w) {
    if (!w.reachable)
        return 403;
    if (!w.toldNow[kReasons] || !w.toldNow[kState] || !w.toldNow[kMedia] || !w.toldNow[kUpTime])
        return 405;
    const bool reason = w.reason == Reason::Stops || w.reason == Reason::Kills;
    if (reason || w.printer == PrinterState::Stopped || w.accepting == false)
        return 404;
    if (w.printer == PrinterState::Processing || w.queued.value_or(0) > 0)
        return 411;
    return w.paper == Paper::Cards ? 0 : 406;
}

int box(const World& w) {
    if (w.box == BoxState::Sealed)
        return 203;
    return w.box == BoxState::Opened ? 0 : 204;
}

int jobItself(const World& w) {
    if (w.job != JobState::Released)
        return 301;
    return w.jobHolds > 0 ? 302 : 0;
}

// A job of a blank that pictures are asked of is printed only on the master that it was released with; so is
// one that was released with a master.
bool masterMoved(const World& w) {
    const bool asked = (w.neededAtLoad & 1u << 4) || (w.neededFirst & 1u << 5);
    return w.masterAtRelease ? w.masterChanged : asked;
}

int picture(const World& w) {
    if (!w.picture)
        return w.neededAtLoad & 1u << 4 ? 112 : 0;
    if (!w.readerArmed)
        return 113;
    if (*w.picture == PictureFinding::OtherBlank)
        return 110;
    return *w.picture == PictureFinding::Unclear ? 111 : 0;
}

} // namespace

int oracle(const World& w) {
    if (const int refused = who(w))
        return refused;
    if (!w.loaded)
        return 209;
    if (const int refused = blankAndDays(w))
        return refused;
    if (w.load == LoadState::Void || w.load == LoadState::Closed || timeIsUp(w) ||
        (w.reachable && printerEndsIt(w)))
        return 205;
    if (const int refused = box(w))
        return refused;
    if (w.neededAtLoad & ~w.seenAtLoad)
        return 108;
    if (const int refused = jobItself(w))
        return refused;
    if (w.today - w.dataDay > kDataDays)
        return 306;
    if (!w.settingAtRelease || w.settingChanged)
        return 310;
    if (masterMoved(w))
        return 312;
    if (w.doubtful)
        return 407;
    if (w.readerStopped)
        return 418;
    if (w.unread > 0)
        return 419;
    if (!w.runOpen)
        return 409;
    if (w.inTray < w.sheets)
        return 208;
    const bool approved = w.load == LoadState::Armed && !(w.neededFirst & ~w.seenFirst);
    const bool isTheFirst = w.load == LoadState::Open && w.asksForFirst && w.sheets == 1 && !w.firstWaits;
    if (!approved && !isTheFirst)
        return 401;
    if (approved && w.lookEvery > 0 && w.goodSinceLook + w.sheets > w.lookEvery)
        return 401;
    if (const int refused = printerSays(w))
        return refused;
    return w.secondsToSending < 0 || w.secondsToSending > 5 * 60 ? 410 : 0;
}

int loadingOracle(const World& w) {
    if (const int refused = blankAndDays(w))
        return refused;
    if (const int refused = box(w))
        return refused;
    if (w.left == 0)
        return 204;
    if (w.boxElsewhere)
        return 206;
    if (w.strangersInTray)
        return 207;
    if (const int refused = jobItself(w))
        return refused;
    if (masterMoved(w))
        return 312;
    if (w.markNeeded && !w.mark)
        return 108;
    if (w.mark && *w.mark != w.blank)
        return 104;
    if (const int refused = picture(w))
        return refused;
    return printerSays(w);
}

} // namespace daishi::test
