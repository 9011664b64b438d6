// Blanks on the floor for the tests of the stock: labels, marks and whole deliveries of invented serial
// numbers.
#pragma once

#include "core/line/lookup.h"
#include "core/words/scan_codes.h"
#include "stock/boxes.h"
#include "stock/counting.h"
#include "stock/deliveries.h"
#include "stock/loading.h"
#include "stock/receiving.h"
#include "stock/requests.h"
#include "tests/core/line_fixture.h"

namespace Catch {
template <>
struct StringMaker<daishi::RefusalCode> {
    static std::string convert(daishi::RefusalCode code) {
        return daishi::numberOf(code) + " " + std::string(daishi::rowOf(code).name);
    }
};
} // namespace Catch

namespace daishi::test {

// The refusal of an act that must be refused.
template <class T>
const Refusal& refusalIn(const Outcome<T>& outcome) {
    REQUIRE_FALSE(outcome.ok());
    return outcome.refusal();
}
template <class T>
RefusalCode codeIn(const Outcome<T>& outcome) {
    return refusalIn(outcome).code;
}
template <class T>
const T& valueIn(const Outcome<T>& outcome) {
    if (!outcome.ok())
        FAIL("refused with " << numberOf(outcome.refusal().code));
    return outcome.value();
}

class StockFixture : public LineFixture {
  public:
    using LineFixture::LineFixture;

    // As scanned: the supplier's label of a box, the mark on a blank, our tray and job labels.
    std::string label(const BlankTypeId&, unsigned sheets, unsigned serial) const;
    std::string mark(const BlankTypeId& type) const { return registry.blankType(type)->mark; }
    static std::string tray(unsigned printer, unsigned number) { return TrayCode{printer, number}.encode(); }
    static std::string ticket(const JobId& job) { return JobCode{job.str()}.encode(); }
    static std::string ourLabel(const std::string& box);

    // An approved request and a note that says `noteSays`.
    RequestId approvedRequest(const BlankTypeId&, std::int64_t sheets = 6000);
    DeliveryId announced(const BlankTypeId& ordered, const BlankTypeId& noteSays, int boxes = 2,
                         int sheetsPerBox = 500);
    // A delivery that passed its inspection.
    LotId released(const BlankTypeId&, int boxes = 2, int sheetsPerBox = 500);
    // The first box of such a lot, opened.
    BoxId opened(const BlankTypeId&, int boxes = 1, int sheetsPerBox = 500);

    LoadScans scans(const JobId& job, const BoxId& box, const std::string& trayLabel = tray(1, 1)) const;

    // Sheets of the box in an account, by the books.
    std::int64_t in(const BoxId& box, Account account) { return balanceOf(*db, box, account).value(); }
    std::string stateOf(const std::string& table, const std::string& id);

    StillPrinter printer;
    Line house = line();

  private:
    unsigned serial_ = 0;
};

inline constexpr Account kQuarantine = Account::Quarantine, kStore = Account::Store, kTray = Account::Tray;
inline const Day kIssue = Day::of(2024, 10, 1);

} // namespace daishi::test
