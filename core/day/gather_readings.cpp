// What the reader of codes has said: which sheets passed it, and where it stopped a run.
#include "core/day/gather.h"
#include "core/print/reading_view.h"

namespace daishi {

std::vector<ReadingDay> readingsOf(Line& line, const std::vector<JobDay>& jobs) {
    std::vector<ReadingDay> readings;
    for (const JobDay& job : jobs) {
        const ReadCount count = readCount(line.db, job.job);
        if (!count.asked.isZero())
            readings.push_back({job.job, job.documentText, count.asked, count.asked - count.unread});
    }
    return readings;
}

// As they stood at the judgement: a stop that was ended by a later event is not ended yet.
std::vector<ReaderStop> stopsOf(Line& line, Day day, std::int64_t beforeEvent) {
    std::vector<ReaderStop> stops;
    for (const StopView& view : listStops(line.db, {{}, day, false})) {
        if (view.event >= beforeEvent)
            continue;
        ReaderStop stop{view.id,
                        view.run,
                        describe(view.kind),
                        view.seen.value_or(SheetId()),
                        {},
                        {},
                        view.missing,
                        false,
                        view.guards,
                        {},
                        {},
                        {}};
        if (view.expected) {
            stop.expected = view.expected->sheet;
            stop.place = describe(view.expected->place);
        }
        if (view.end && view.end->event < beforeEvent) {
            stop.ended = true;
            stop.reason = view.end->reason;
            stop.actor = view.end->actor;
            stop.second = view.end->second;
        }
        stops.push_back(std::move(stop));
    }
    return stops;
}

} // namespace daishi
