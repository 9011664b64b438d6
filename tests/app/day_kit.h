// A floor whose evenings are judged: what a morning, a printing and an evening look like, in the acts of
// people. For the tests of the day.
#pragma once

#include "core/day/day.h"
#include "core/day/verify.h"
#include "stock/findings.h"
#include "stock/unloading.h"
#include "tests/core/floor_kit.h"

namespace daishi::test {

ReportText reportText(); // as the program writes it

// The 30th of September, ten hours of it; 500 blanks in an opened box, a released job of five.
class DayFloor : public PrintFloor {
  public:
    explicit DayFloor(int pieces = 5) : PrintFloor(pieces) {}

    const Day today = Day::of(2024, 9, 30);

    // 100 sheets into the tray, printed to the end of the job, every sheet read. The rest stays in the tray.
    RunId printAll();
    LoadId loadSome(std::int64_t sheets);
    void readAll();
    // Each sheet as it is settled: its piece code, then its mark.
    std::vector<std::string> goodScans(const std::vector<int>& sequences) const;
    // Everything open is counted as the books have it and looked at.
    void countAll();
    Counted count(const BoxId& box, Account account, std::int64_t sheets,
                  const std::optional<std::string>& mark);

    DayReport reconcile(Day day) { return valueIn(reconcileDay(here, kOne, day, reportText())); }
    DayReport reconcile() { return reconcile(today); }
    Outcome<SignedDay> sign(const BadgeId& badge, Day day) {
        return signDay(here, Crew{badge, {}}, day, reportText());
    }
    Outcome<SignedDay> sign(const BadgeId& badge) { return sign(badge, today); }
    Outcome<DayReport> explain(const std::string& difference, const std::string& reason = "looked into") {
        return explainDifference(here, kLeader, today, {difference, kSupervisor, reason}, reportText());
    }
    // Reconciled and signed by an operator and a supervisor.
    DayReport seal(Day day);
    DayReport seal() { return seal(today); }
    DayState state(Day day) { return findDay(*db, day).state; }
    DayState state() { return state(today); }

    LotId lot() { return findBox(*db, box)->lot; }
    // Whoever has the file in hands and knows how to take the rules off.
    void tamper(const std::vector<std::string>& rulesOff, const std::string& sql);
};

// Ids of the differences, in the order of the report.
std::vector<std::string> differencesIn(const DayReport& report);
using Ids = std::vector<std::string>;

const LotDay& lotIn(const DayReport& report, const LotId& lot);
// One printed document kind and the blanks it was made of; good sheets.
std::int64_t crossed(const DayReport& report, const BlankTypeId& used);

} // namespace daishi::test
