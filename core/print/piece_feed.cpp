#include "core/print/piece_feed.h"

#include <variant>

#include "core/words/scan.h"

namespace daishi {

namespace {

// The code of a sheet, ours or of a test sheet. Whatever else came (a misread, a label, the mark of the
// blank) says of no sheet which it is.
std::optional<SheetId> sheetIn(const std::string& raw, const std::string& noRead) {
    if (!noRead.empty() && raw == noRead)
        return std::nullopt;
    const auto read = readScan(raw);
    const auto* scan = std::get_if<Scan>(&read);
    if (!scan)
        return std::nullopt;
    if (const auto* piece = std::get_if<PieceCode>(&scan->content))
        return SheetId(piece->encode());
    if (const auto* test = std::get_if<TestCode>(&scan->content))
        return SheetId(test->encode());
    return std::nullopt;
}

// Sheets to be found before the run goes on: the skipped ones, or the one that should have been readable.
std::vector<SheetId> toBeFound(const ReadingJudgement& judgement) {
    if (judgement.kind == ReadingKind::NoRead && judgement.expected)
        return {judgement.expected->sheet};
    return judgement.skipped;
}

void stopRun(Work& work, const RunId& run, std::int64_t reading, const ReadingJudgement& judgement) {
    const auto& expected = judgement.expected;
    work.db.run(
        "INSERT INTO reading_stop (reading, run, kind, expected, day, event) VALUES ($1, $2, $3, $4, $5, $6)",
        {reading, run.str(), std::string(nameOf(judgement.kind)),
         expected ? Cell(expected->sheet.str()) : Cell(), work.today.iso(), work.event()});
    for (const SheetId& sheet : toBeFound(judgement))
        work.db.run("INSERT INTO reading_missing (stop, sheet, event) VALUES ($1, $2, $3)",
                    {reading, sheet.str(), work.event()});
    work.note("stop", reading);
    if (expected)
        work.note("expected", expected->sheet.str());
}

void markRead(Work& work, const SheetId& id) {
    const auto sheet = findSheet(work.db, id);
    if (!sheet->read)
        writeRead(work, id);
    followPieces(work.db, sheet->job);
}

Outcome<SheetId> take(Work& work, const RunRow& run, const FeedSource& source, const std::string& raw) {
    ReadingFacts facts = awaitedIn(work.db, run);
    if (const auto code = sheetIn(raw, source.noRead))
        facts.seen = codeSeen(work.db, *code);
    const ReadingJudgement judgement = judgeReading(facts);
    const bool good = judgement.kind == ReadingKind::Read;
    if (!good)
        work.keepOnRefusal();
    const auto code = facts.seen ? std::optional(facts.seen->code) : std::nullopt;
    const std::int64_t reading =
        writeReading(work.db, run.id, nameOf(judgement.kind), code, facts.seen && facts.seen->known,
                     source.name, work.today, work.event());
    work.note("reading", nameOf(judgement.kind));
    work.note("source", source.name);
    if (code)
        work.note("sheet", code->str());
    if (!good) {
        stopRun(work, run.id, reading, judgement);
        return readingRefused(facts, judgement);
    }
    markRead(work, *code);
    return *code;
}

} // namespace

Outcome<SheetId> feedReading(Line& line, const Crew& crew, const RunId& id, const FeedSource& source,
                             const std::string& raw) {
    return perform<SheetId>(line, Act::FeedReading, crew, id.str(), [&](Work& work) -> Outcome<SheetId> {
        const auto run = findRun(work.db, id);
        if (!run)
            return Refusal{RefusalCode::CodeUnknown, {id.str(), id.str()}, {"印刷の番号", "a run"}, {}};
        if (auto stopped = readerStopped(openStopOf(work.db, id)))
            return std::move(*stopped);
        return take(work, *run, source, raw);
    });
}

Fed feedReadings(Line& line, const Crew& crew, const RunId& run, const FeedSource& source,
                 std::span<const std::string> records) {
    Fed fed;
    for (const std::string& raw : records) {
        auto read = feedReading(line, crew, run, source, raw);
        if (!read) {
            fed.stopped = read.refusal();
            return fed;
        }
        ++fed.taken;
    }
    return fed;
}

} // namespace daishi
