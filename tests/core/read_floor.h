// A floor whose blanks ask for every piece, and a reader in a test's hands.
#pragma once

#include "core/print/piece_feed.h"
#include "core/print/reading_stop.h"
#include "core/print/reading_view.h"
#include "tests/core/floor_kit.h"

namespace daishi::test {

inline const Crew kPair{kOperator, kSupervisor};
inline const FeedSource kReader{"test", "NOREAD"};

// A run whose blanks ask for every piece: the first article is approved, and nothing else printed.
struct ReadFloor {
    PrintFloor floor;
    RunId run;

    explicit ReadFloor(int pieces, bool asks = true) : floor(pieces) {
        const_cast<BlankType*>(floor.registry.blankType(kHkn))->policy.everyPieceRead = asks;
        run = floor.armed();
    }

    std::vector<std::string> codes(int from, int to) const {
        std::vector<std::string> all;
        for (int i = from; i <= to; ++i)
            all.push_back(floor.code(i));
        return all;
    }
    Fed feed(const std::vector<std::string>& records) {
        return feedReadings(floor.here, kOne, run, kReader, records);
    }
    std::optional<RefusalCode> stoppedBy(const std::vector<std::string>& records) {
        const Fed fed = feed(records);
        return fed.stopped ? std::optional(fed.stopped->code) : std::nullopt;
    }
    std::int64_t stop() { return openStopOf(*floor.db, run)->id; }
    Outcome<StopResolved> resolve(const std::vector<std::string>& scans, const Crew& crew = kPair) {
        return resolveStop(floor.here, crew, stop(), scans, "looked");
    }
    std::int64_t read() { return floor.sheetsThat("read_event IS NOT NULL"); }
    std::int64_t passed() { return floor.number("SELECT count(*) FROM reading WHERE kind = 'read'"); }
    RefusalCode goOn() { return refusalIn(floor.go(run)).code; }
    std::string jobState() { return floor.stateOf("job", floor.job.str()); }
};

// With all of its sheets out.
struct PrintedRun : ReadFloor {
    explicit PrintedRun(int pieces) : ReadFloor(pieces) { valueIn(floor.go(run)); }
};

} // namespace daishi::test
