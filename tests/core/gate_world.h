// One moment in front of the gate, told in plain numbers: people, job, lot, box, tray, days, printer. The
// oracle answers from it alone; the facts that the product is asked with are made from it.
#pragma once

#include <optional>
#include <random>
#include <vector>

#include "core/decide/authorize.h"
#include "core/decide/loading.h"

namespace daishi::test {

enum class Who { None, Nobody, Auditor, Operator, Supervisor, SameAsActor };

struct Sort { // of a blank
    int kind = 0, insurer = 0, edition = 1;
    friend bool operator==(const Sort&, const Sort&) = default;
};

enum class Reason { None, Report, Stops, Kills };
// The attributes of a printer that can be left out.
enum Told { kState, kReasons, kUpTime, kBoot, kStateChange, kConfigChange, kMedia, kCounter, kAttributes };
enum class Paper { Cards, A4, Nothing };

struct World {
    Who actor = Who::Operator, second = Who::None;
    bool actOfTwo = false; // an act that asks for a supervisor and a second one

    Sort wanted; // by the job
    JobState job = JobState::Released;
    int jobHolds = 0;
    int issueDay = 0, dataDay = 0; // days from the first of the calendar
    bool settingAtRelease = true, settingChanged = false;
    bool masterAtRelease = true, masterChanged = false; // of the blank's plate
    bool doubtful = false;
    bool readerStopped = false;
    int unread = 0; // good sheets that must be read

    bool loaded = true;
    Sort blank; // registered
    std::optional<Sort> found;
    std::optional<int> usableFrom, usableUntil, issuedFrom, issuedUntil;
    bool sealed = false; // by us
    std::optional<int> sealFrom, sealUntil;
    LotState lot = LotState::Released;
    int lotHolds = 0;
    BoxState box = BoxState::Opened;
    LoadState load = LoadState::Armed;
    int openedDay = 0, openedMinute = 0;
    int inTray = 0;
    unsigned neededAtLoad = 0, seenAtLoad = 0, neededFirst = 0, seenFirst = 0; // bit n: grade n
    bool runOpen = true, firstWaits = false;
    int lookEvery = 0, goodSinceLook = 0;

    int today = 0, minute = 0;
    int sheets = 1;
    bool asksForFirst = false;
    int secondsToSending = 0;

    bool reachable = true;
    bool toldThen[kAttributes] = {}, toldNow[kAttributes] = {}; // when the box was loaded; now
    PrinterState printer = PrinterState::Idle;
    Reason reason = Reason::None;
    std::optional<bool> accepting;
    std::optional<int> queued;
    Paper paper = Paper::Cards;
    bool upTimeFell = false, stateMoved = false, configMoved = false, mediaMoved = false;
    int bootMoved = 0; // seconds

    // At loading only.
    int left = 1; // sheets in box and tray together
    bool boxElsewhere = false, strangersInTray = false, markNeeded = true;
    std::optional<Sort> mark;
    std::optional<PictureFinding> picture;
    bool readerArmed = true;
};

// The plant of these worlds.
inline constexpr int kLimitMinutes = 240, kDataDays = 7;
inline constexpr int kShiftStarts[] = {8 * 60, 17 * 60 + 30};

World randomWorld(std::mt19937_64&);

struct AskedWorld {
    PrintRequest request;
    PrintFacts facts;
};
AskedWorld factsOf(const World&, std::mt19937_64&);
// The same moment, with the box still in somebody's hands.
LoadingFacts loadingFactsOf(const World&, std::mt19937_64&);

// The oracle: 0 for "may print", else the number of the first refusal. Written from the order
// in core/words/REFUSALS.md.
int oracle(const World&);
int loadingOracle(const World&);

} // namespace daishi::test
