#include "tests/core/gate_world.h"

#include "tests/core/decide_kit.h"

namespace daishi::test {

namespace {

// Draws that are mostly right, so that every guard is reached.
class Draw {
  public:
    explicit Draw(std::mt19937_64& random) : random_(random) {}

    int of(int from, int to) {
        return from + static_cast<int>(random_() % static_cast<unsigned>(to - from + 1));
    }
    bool rarely() { return of(1, 40) == 1; }
    bool often() { return of(1, 2) == 1; }
    template <class T>
    T any(std::initializer_list<T> all) {
        return all.begin()[of(0, static_cast<int>(all.size()) - 1)];
    }
    template <class T>
    T mostly(T right, std::initializer_list<T> others) {
        return rarely() ? any(others) : right;
    }
    // A first (or last) day that leaves `day` in, mostly; at its very edge often.
    std::optional<int> firstDay(int day) { return limit(day, -1); }
    std::optional<int> lastDay(int day) { return limit(day, 1); }

  private:
    std::optional<int> limit(int day, int away) {
        if (often())
            return std::nullopt;
        return rarely() ? day - away * of(1, 3) : day + away * of(0, 2);
    }
    std::mt19937_64& random_;
};

void people(World& w, Draw& d) {
    w.actOfTwo = d.of(1, 5) == 1;
    w.actor = d.mostly(w.actOfTwo || d.often() ? Who::Supervisor : Who::Operator,
                       {Who::Nobody, Who::Auditor, Who::Operator});
    w.second = d.mostly(w.actOfTwo || d.often() ? Who::Supervisor : Who::None,
                        {Who::None, Who::Nobody, Who::Auditor, Who::Operator, Who::SameAsActor});
}

Sort sort(Draw& d) {
    return {d.of(0, 1), d.of(0, 1), d.of(1, 2)};
}

void days(World& w, Draw& d) {
    w.today = d.of(10, 12);
    w.issueDay = w.today + d.of(-2, 2);
    w.dataDay = w.today - (d.rarely() ? d.of(8, 10) : d.of(0, 7));
    w.usableFrom = d.firstDay(w.issueDay);
    w.issuedFrom = d.firstDay(w.issueDay);
    w.usableUntil = d.lastDay(std::max(w.issueDay, w.today));
    w.issuedUntil = d.lastDay(std::max(w.issueDay, w.today));
    w.sealed = d.of(1, 3) == 1;
    w.sealFrom = d.firstDay(w.issueDay);
    w.sealUntil = d.lastDay(std::max(w.issueDay, w.today));
}

void stock(World& w, Draw& d) {
    w.loaded = !d.rarely();
    w.wanted = sort(d);
    w.blank = w.wanted;
    if (d.rarely())
        w.blank.kind = 1 - w.blank.kind;
    if (d.rarely())
        w.blank.insurer = 1 - w.blank.insurer;
    if (d.rarely())
        w.blank.edition = 3 - w.blank.edition;
    if (d.of(1, 10) == 1)
        w.found = d.of(1, 3) == 1 ? sort(d) : w.blank;
    w.lot = d.mostly(LotState::Released,
                     {LotState::Arrived, LotState::Inspecting, LotState::Rejected, LotState::Exhausted});
    w.lotHolds = d.mostly(0, {1, 2});
    w.box = d.mostly(BoxState::Opened,
                     {BoxState::Sealed, BoxState::Empty, BoxState::Returned, BoxState::Destroyed});
}

void load(World& w, Draw& d) {
    w.load = d.rarely() ? d.any({LoadState::Void, LoadState::Closed})
                        : d.any({LoadState::Armed, LoadState::Armed, LoadState::Open});
    w.minute = d.of(8 * 60, 17 * 60 + 29);
    w.openedDay = w.today - d.mostly(0, {1, 2});
    w.openedMinute = std::max(8 * 60, w.minute - d.of(0, kLimitMinutes));
    if (d.rarely()) // any time of any day
        w.minute = d.of(0, 24 * 60 - 1), w.openedMinute = d.of(0, 24 * 60 - 1);
    w.asksForFirst = w.load == LoadState::Open || d.rarely();
    w.sheets = w.asksForFirst ? d.mostly(1, {2, 50}) : d.of(1, 50);
    w.inTray = std::max(0, w.sheets + (d.rarely() ? -d.of(1, 3) : d.of(0, 2)));
    w.neededAtLoad = d.any({1u << 2, 1u << 2 | 1u << 3, 1u << 2 | 1u << 3 | 1u << 4});
    w.seenAtLoad = w.neededAtLoad | (d.often() ? 1u << 3 : 0);
    w.neededFirst = d.any({0u, 1u << 3, 1u << 3 | 1u << 5});
    w.seenFirst = w.load == LoadState::Open ? 0 : w.neededFirst;
    if (d.rarely())
        w.seenAtLoad = static_cast<unsigned>(d.of(0, 63));
    if (d.rarely())
        w.seenFirst = static_cast<unsigned>(d.of(0, 63));
    w.firstWaits = w.load == LoadState::Open && d.rarely();
    w.runOpen = !d.rarely();
    w.lookEvery = d.of(1, 3) == 1 ? d.of(1, 200) : 0;
    w.goodSinceLook = d.rarely() ? d.of(0, 220) : std::max(0, w.lookEvery - w.sheets - d.of(0, 2));
}

void printer(World& w, Draw& d) {
    w.reachable = !d.rarely();
    for (int i = 0; i < kAttributes; ++i) {
        w.toldThen[i] = d.of(1, 60) != 1;
        w.toldNow[i] = d.of(1, 120) == 1 ? !w.toldThen[i] : w.toldThen[i];
    }
    w.printer = d.mostly(PrinterState::Idle, {PrinterState::Processing, PrinterState::Stopped});
    w.reason = d.rarely() ? d.any({Reason::Stops, Reason::Kills}) : d.any({Reason::None, Reason::Report});
    w.accepting = d.mostly<std::optional<bool>>(true, {std::nullopt, false});
    w.queued = d.mostly<std::optional<int>>(0, {std::nullopt, 1, 3});
    w.paper = d.mostly(Paper::Cards, {Paper::A4, Paper::Nothing});
    w.upTimeFell = d.of(1, 120) == 1;
    w.stateMoved = d.of(1, 120) == 1;
    w.configMoved = d.of(1, 120) == 1;
    w.mediaMoved = d.of(1, 120) == 1;
    w.bootMoved = d.rarely() ? d.of(-4, 4) : d.of(-2, 2);
}

} // namespace

World randomWorld(std::mt19937_64& random) {
    Draw d(random);
    World w;
    people(w, d);
    days(w, d);
    stock(w, d);
    load(w, d);
    printer(w, d);
    w.job = d.mostly(JobState::Released,
                     {JobState::Imported, JobState::Printed, JobState::Closed, JobState::Withdrawn});
    w.jobHolds = d.mostly(0, {1, 2});
    w.settingAtRelease = d.of(1, 80) != 1;
    w.settingChanged = d.rarely();
    w.masterAtRelease = !d.rarely();
    w.masterChanged = d.rarely();
    w.doubtful = d.rarely();
    w.readerStopped = d.rarely();
    w.unread = d.mostly(0, {1, 50});
    w.left = d.mostly(d.of(1, 500), {0});
    w.boxElsewhere = d.rarely();
    w.strangersInTray = d.rarely();
    w.markNeeded = d.of(1, 4) > 1;
    if (w.markNeeded ? !d.rarely() : d.often())
        w.mark = d.rarely() ? sort(d) : w.blank;
    w.readerArmed = !d.rarely();
    if (!d.rarely())
        w.picture = d.mostly(PictureFinding::Right, {PictureFinding::OtherBlank, PictureFinding::Unclear});
    w.secondsToSending = d.rarely() ? d.any({-60, -1, 301, 600}) : d.of(0, 300);
    return w;
}

} // namespace daishi::test
