// Days, lots, deliveries, requests and runs that wait for a person.
#include "app/cli/day_files.h"
#include "app/console/today/today_view.h"
#include "core/decide/hold_cause.h"
#include "core/print/reading_view.h"
#include "core/print/run_view.h"

namespace daishi::console {

namespace {

using What = OpenThing::What;

constexpr std::int64_t kSignatures = 2;

void addDay(std::vector<OpenThing>& open, cli::Home& home, const DayRow& day, Day today) {
    const std::string name = day.day.iso();
    switch (day.state) {
    case DayState::Open:
        if (day.day < today)
            open.push_back({What::DayNotReconciled, name, {}, 0, {}});
        return;
    case DayState::Disputed:
        open.push_back({What::DayNotReconciled, name, {}, 0, {}});
        return;
    case DayState::Reconciled:
    case DayState::Signed:
        break;
    case DayState::Sealed:
        return;
    }
    const DayReport report = reportOf(home.db(), day.day, cli::reportText());
    if (report.mayBeSigned()) {
        open.push_back({What::DayNotSigned, name, {}, kSignatures - std::int64_t(day.signatures.size()), {}});
        return;
    }
    OpenThing thing{What::DayDifferences, name, {}, report.openDifferences(), {}};
    for (const Difference& difference : report.differences) {
        if (!difference.isOpen())
            continue;
        if (thing.says.ja.empty())
            thing.says = difference.sentence;
        if (difference.note && !thing.owner)
            thing.owner = difference.note->owner;
    }
    open.push_back(std::move(thing));
}

void addLot(std::vector<OpenThing>& open, const LotView& lot) {
    const Text& blank = lot.found ? lot.foundText : lot.registeredText;
    std::vector<std::string> reasons;
    for (const HoldRow& hold : lot.holds)
        reasons.push_back(hold.reason);
    if (!reasons.empty())
        open.push_back({What::LotHeld, lot.id.str(), describeHolds(reasons), 0, {}});
    const auto quarantined = lot.balances.find(Account::Quarantine);
    if (lot.state == LotState::Rejected && quarantined != lot.balances.end())
        open.push_back({What::LotRejected, lot.id.str(), blank, quarantined->second.value(), {}});
}

} // namespace

std::vector<OpenThing> readOpenThings(cli::Home& home, Day today) {
    std::vector<OpenThing> open;
    for (const RunRow& run : doubtfulRuns(home.db()))
        open.push_back({What::RunInDoubt, run.id.str(), {run.job.str(), run.job.str()}, 0, {}});
    WhichStops stopped;
    stopped.openOnly = true;
    for (const StopView& stop : listStops(home.db(), stopped))
        open.push_back({What::ReaderStopped, stop.run.str(), describe(stop.kind), 0, {}});
    for (const DayRow& day : openDays(home.db(), today))
        addDay(open, home, day, today);
    for (const LotView& lot : listLots(home.line()))
        addLot(open, lot);
    for (const DeliveryView& delivery : listDeliveries(home.line())) {
        if (delivery.row.state == DeliveryState::Inspecting)
            open.push_back({What::DeliveryInspected, delivery.row.id.str(), delivery.ordered, 0, {}});
    }
    for (const RequestView& request : listRequests(home.line())) {
        if (request.row.state == RequestState::Asked)
            open.push_back({What::RequestNotApproved, request.row.id.str(), request.blank, 0, {}});
    }
    return open;
}

} // namespace daishi::console
