// How many sheets came out? Several witnesses, none believed alone: what was sent, what the IPP
// job says it marked, what the life counter of the device moved. Silence is not agreement.
#pragma once

#include <optional>

#include "core/decide/load_death.h"
#include "core/words/refusal.h"
#include "core/words/units.h"

namespace daishi {

// Unwatched: the program was not there while it was printed. The count may be right; which blank lay in the
// tray nobody saw.
enum class ChunkEnd { Completed, Canceled, Aborted, Forgotten, Unreachable, Stalled, Unwatched };

struct ChunkWitnesses {
    Sheets sent;
    ChunkEnd end = ChunkEnd::Unreachable;
    std::optional<Impressions> impressions;
    std::optional<std::int64_t> counterBefore;
    std::optional<std::int64_t> counterAfter;
};

// Nothing: proved that exactly the sheets sent came out. Otherwise what the doubt is, in words.
std::optional<Text> doubtAbout(const ChunkWitnesses&);
// At least so many came out, if the machines speak the truth: the most that one of them counted. A counter
// that fell was set back and says nothing.
Sheets leastThatCameOut(const ChunkWitnesses&);
// What a chunk in doubt ends its load by, when nothing else has been seen to end it.
LoadDeath deathByDoubt(ChunkEnd);

} // namespace daishi
