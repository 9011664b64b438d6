#include "core/print/gate.h"

namespace daishi {

namespace {

void endDyingLoad(Work& work, const LoadRow& load, const PrintFacts& facts, const Refusal& refusal) {
    std::optional<LoadDeath> death = facts.load->dyingOf;
    if (!death && !facts.printer.reachable)
        death = LoadDeath::Unreachable;
    if (!death && refusal.code == RefusalCode::PrinterStateUnknown)
        death = LoadDeath::AttributeMissing;
    if (!death || (load.state != LoadState::Open && load.state != LoadState::Armed))
        return;
    work.keepOnRefusal();
    endLoad(work.db, load, *death);
    work.note("load-ended-by", nameOf(*death));
}

} // namespace

Decision askGate(Work& work, const LoadRow& load, const PrintRequest& request, const PrintFacts& facts) {
    Decision decision = authorize(request, facts);
    if (!decision.permitted())
        endDyingLoad(work, load, facts, decision.refusal());
    return decision;
}

Objection stillPermitted(Work& work, const Permit& permit, const Look& look, SheetComposer& composer) {
    const auto run = findRun(work.db, permit.run());
    const auto load = findLoad(work.db, permit.load());
    if (!run || !load)
        throw StoreError(StoreFault::Damaged, "a permit of no run or of no load");
    if (auto objection = permitInForce(permit, work.now))
        return objection;
    const PrintRequest request{
        permit.job(), permit.run(), permit.firstPlace(), permit.sheets(), permit.isFirstArticle(), work.now};
    const Decision again = askGate(work, *load, request, gatherPrintFacts(work, *run, look, composer));
    if (again.permitted())
        return std::nullopt;
    return again.refusal();
}

} // namespace daishi
