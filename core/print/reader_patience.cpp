#include "core/print/reader_patience.h"

#include "core/print/reading_rows.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPause{1000};

} // namespace

void letReaderCatchUp(Line& line, const LoadRow& load, const std::function<bool()>& stop) {
    if (!load.everyPieceRead)
        return;
    for (auto left = line.registry.site.readingPatience / kPause; left > 0; --left) {
        const ReadingStanding standing = readingStanding(line.db, load.job);
        if (standing.stop || standing.unread.isZero() || (stop && stop()))
            return;
        line.clock.wait(kPause);
    }
}

} // namespace daishi
