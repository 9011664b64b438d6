#include "tests/app/day_kit.h"

#include "app/report/report.h"

namespace daishi::test {

ReportText reportText() {
    return {[](const DayReport& report) { return reportJson(report); },
            [](std::string_view text) { return reportFromJson(text); }};
}

LoadId DayFloor::loadSome(std::int64_t sheets) {
    clearForJob();
    LoadScans some = scans(job, box);
    some.sheets = Sheets(sheets);
    return valueIn(loadTray(here, kOne, some, machine)).load;
}

RunId DayFloor::printAll() {
    loadSome(100);
    const RunId run = valueIn(startRun(here, kOne, TrayId("printer-1/1"), machine));
    REQUIRE(valueIn(go(run)) == RunRest::FirstArticleWaits);
    valueIn(approve(run));
    REQUIRE(valueIn(go(run)) == RunRest::Finished);
    readAll();
    return run;
}

void DayFloor::readAll() {
    std::vector<std::string> good;
    {
        const auto rows = db->query("SELECT id FROM sheet WHERE state = 'good' ORDER BY id");
        while (rows->next())
            good.push_back(rows->text(0));
    }
    for (const std::string& sheet : good)
        valueIn(readSheet(here, kOne, sheet, std::nullopt));
}

std::vector<std::string> DayFloor::goodScans(const std::vector<int>& sequences) const {
    std::vector<std::string> scans;
    for (const int sequence : sequences) {
        scans.push_back(code(sequence));
        scans.push_back(mark(kHkn));
    }
    return scans;
}

Counted DayFloor::count(const BoxId& which, Account account, std::int64_t sheets,
                        const std::optional<std::string>& seen) {
    return valueIn(
        countStock(here, kOne, {ourLabel(which.str()), account, Sheets(sheets), seen, std::nullopt}));
}

void DayFloor::countAll() {
    struct Place {
        BoxId box;
        Account account;
        std::int64_t sheets;
        BlankTypeId type;
    };
    std::vector<Place> places;
    {
        const auto rows = db->query(
            "SELECT b.box, b.account, b.sheets, x.blank_type FROM balance b JOIN box x ON x.id = b.box "
            "WHERE x.state = 'opened' AND b.account IN ('store', 'tray') AND b.sheets > 0");
        while (rows->next())
            places.push_back({BoxId(rows->text(0)), accountFrom(rows->text(1)), rows->integer(2),
                              BlankTypeId(rows->text(3))});
    }
    for (const Place& place : places)
        count(place.box, place.account, place.sheets,
              mark(findLot(*db, findBox(*db, place.box)->lot)->effective()));
}

DayReport DayFloor::seal(Day day) {
    reconcile(day);
    REQUIRE(valueIn(sign(kOperator, day)).state == DayState::Signed);
    const SignedDay both = valueIn(sign(kSupervisor, day));
    REQUIRE(both.state == DayState::Sealed);
    return both.report;
}

void DayFloor::tamper(const std::vector<std::string>& rulesOff, const std::string& sql) {
    if (onPostgres()) {
        rulesOff.empty() ? place.openAsOwner()->script(sql) : place.asMaster(sql);
        return;
    }
    std::string all = "PRAGMA foreign_keys = OFF;\n";
    for (const std::string& rule : rulesOff)
        all += "DROP TRIGGER " + rule + ";\n";
    db->script(all + sql);
}

std::vector<std::string> differencesIn(const DayReport& report) {
    std::vector<std::string> ids;
    for (const Difference& difference : report.differences)
        ids.push_back(difference.id);
    return ids;
}

const LotDay& lotIn(const DayReport& report, const LotId& lot) {
    for (const LotDay& day : report.facts.lots) {
        if (day.lot == lot)
            return day;
    }
    throw std::runtime_error("the report does not name the lot " + lot.str());
}

std::int64_t crossed(const DayReport& report, const BlankTypeId& used) {
    std::int64_t good = 0;
    for (const Usage& usage : report.facts.usage) {
        if (usage.used == used)
            good += usage.good.value();
    }
    return good;
}

} // namespace daishi::test
