#include "app/console/load/reading_stops.h"

#include "core/print/reading_view.h"

namespace daishi::console {

namespace {

Refusal foundThen(Database& db, const StopView& view, const StopNeeds& needs) {
    ReadingFacts facts;
    facts.job = view.job;
    facts.run = view.run;
    if (view.seen)
        facts.seen = codeSeen(db, *view.seen);
    return readingRefused(facts, {view.kind, view.expected, needs.toRead});
}

ReadingStop stopOf(Database& db, const StopView& view, const OpenStop& open) {
    const StopNeeds needs = needsOf(db, open);
    ReadingStop stop{view.id, view.run, {}, foundThen(db, view, needs), view.expected};
    if (const auto run = findRun(db, view.run))
        stop.printer = run->printer;
    for (const SheetId& sheet : needs.toRead) {
        const CodeSeen seen = codeSeen(db, sheet);
        stop.toRead.push_back({sheet, seen.known ? seen.known->place : RunPlace{}});
    }
    stop.toName = needs.toName;
    return stop;
}

} // namespace

std::vector<ReadingStop> openReadingStops(Database& db) {
    std::vector<ReadingStop> all;
    WhichStops open;
    open.openOnly = true;
    for (const StopView& view : listStops(db, open)) {
        if (const auto stop = findOpenStop(db, view.id))
            all.push_back(stopOf(db, view, *stop));
    }
    return all;
}

const ReadingStop* stopAt(const std::vector<ReadingStop>& stops, const PrinterId& printer,
                          const std::optional<RunId>& atHand) {
    const ReadingStop* oldest = nullptr;
    for (const ReadingStop& stop : stops) {
        if (stop.printer != printer)
            continue;
        if (stop.run == atHand)
            return &stop;
        if (!oldest)
            oldest = &stop;
    }
    return oldest;
}

} // namespace daishi::console
