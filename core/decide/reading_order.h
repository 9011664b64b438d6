// K7, every piece read: each sheet that came out passes a reader, in the order in which it was printed. Pure.
//
// One record of the reader is judged in this order:
// - no read: the reader saw a sheet and could not tell which: its token, or what is no code of a sheet
// - foreign: a sheet of nobody, of another job, handed over, or one that is spoilage or was never printed
// - doubled: it passed the reader before
// - out of order: of another run of the job, or printed before one that has passed already
// - missing: sheets before it have not passed
// - read: nothing of all that
//
// The rule of silence: what was not read is not good, and no minute makes it so. The next chunk of a job is
// permitted when every good sheet of the chunks before it was read. So at most one chunk is out of
// reach of the reader at any time, 50 sheets, and a reader that says nothing stops the run behind it. A run
// may wait for its reader by itself (print/reader_patience.h); that is how long it waits, never what it
// believes.
#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/decide/lives.h"
#include "core/words/ids.h"
#include "core/words/outcome.h"
#include "core/words/units.h"

namespace daishi {

enum class ReadingKind { Read, Missing, Foreign, Doubled, OutOfOrder, NoRead };
inline constexpr ReadingKind kReadingKinds[] = {ReadingKind::Read,       ReadingKind::Missing,
                                                ReadingKind::Foreign,    ReadingKind::Doubled,
                                                ReadingKind::OutOfOrder, ReadingKind::NoRead};

// The word in the store and in JSON: "out-of-order".
std::string_view nameOf(ReadingKind);
ReadingKind readingKindFrom(std::string_view name); // throws std::runtime_error
Text describe(ReadingKind);

// Where in its run a sheet was printed, both counted from 1.
struct RunPlace {
    std::int64_t chunk = 0;
    std::int64_t place = 0;

    friend auto operator<=>(const RunPlace&, const RunPlace&) = default;
};
Text describe(const RunPlace&);

struct AwaitedSheet {
    SheetId sheet;
    RunPlace place;
};

// What is on record of a sheet whose code was read.
struct KnownSheet {
    JobId job;
    RunId run;
    RunPlace place;
    SheetState state = SheetState::Sent;
    bool handedOver = false;
    bool passed = false; // the reader, before this
};

struct CodeSeen {
    SheetId code;
    std::optional<KnownSheet> known; // nothing: no sheet was ever sent with this code
};

struct ReadingFacts {
    JobId job;
    RunId run;
    // Sheets of this run that may have come out (sent, good or doubtful) and that nobody has read in their
    // place: neither the reader nor two persons at a stop nor whoever approved them as articles. In order.
    std::vector<AwaitedSheet> awaited;
    std::optional<RunPlace> last; // of the sheet that passed the reader last
    std::optional<CodeSeen> seen; // nothing: no read
};

struct ReadingJudgement {
    ReadingKind kind = ReadingKind::NoRead;
    std::optional<AwaitedSheet> expected; // the next one; nothing: none is awaited
    std::vector<SheetId> skipped;         // with Missing: every sheet between, at least one, in order
};

ReadingJudgement judgeReading(const ReadingFacts&);

// … R-424: what came, what should have come and where. Never asked of Read.
Refusal readingRefused(const ReadingFacts&, const ReadingJudgement&);

// A run that a finding has stopped, until two persons have put it right.
struct OpenStop {
    std::int64_t id = 0;
    RunId run;
    ReadingKind kind = ReadingKind::NoRead;
    std::optional<SheetId> seen;
    std::optional<AwaitedSheet> expected;
};

// How the reading of a job stands, as far as its blanks ask for it.
struct ReadingStanding {
    std::optional<OpenStop> stop;
    Sheets unread; // good ones that nobody has read in their place
    std::optional<SheetId> firstUnread;
};

Objection readerStopped(const std::optional<OpenStop>&);
Objection everythingRead(const ReadingStanding&);

// What two persons must have in their hands to end a stop.
struct StopNeeds {
    std::vector<SheetId> toRead;   // read at their place: of the ones missing those that are no spoilage
    std::optional<SheetId> toName; // taken out: foreign, doubled, out of order
};

// something of it was not scanned. R-412: something else was.
Objection stopIsSettled(const StopNeeds&, std::span<const SheetId> scanned);

} // namespace daishi
