#include "core/decide/job_guards.h"
#include "core/decide/picture_guards.h"
#include "core/jobs/open_pieces.h"
#include "core/line/keyed_digest.h"
#include "core/line/step.h"
#include "core/print/chunk.h"
#include "core/print/gate.h"
#include "core/words/scan_codes.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace daishi {

namespace {

struct Plan {
    std::vector<std::int64_t> sequences;
    std::int64_t firstPlace = 1;
    std::int64_t number = 1;
};

Plan planChunk(Database& db, const RunRow& run, Sheets atMost) {
    Plan plan;
    {
        const auto rows = db.query("SELECT sequence FROM piece WHERE job = $1 AND state = 'wanted' "
                                   "ORDER BY sequence LIMIT $2",
                                   {run.job.str(), atMost.value()});
        while (rows->next())
            plan.sequences.push_back(rows->integer(0));
    }
    const auto rows =
        db.query("SELECT count(*), coalesce(sum(sheets), 0) FROM chunk WHERE run = $1", {run.id.str()});
    rows->next();
    plan.number = rows->integer(0) + 1;
    plan.firstPlace = rows->integer(1) + 1;
    return plan;
}

// Store, run and number say what it is; the random word keeps a store that was restored from a backup from
// asking the printer about its older self.
ChunkKey keyOf(const Line& line, const RunRow& run, std::int64_t number) {
    std::array<std::uint8_t, 4> word{};
    line.random.fill(word);
    char digits[32];
    std::snprintf(digits, sizeof digits, "-C%03d-%02x%02x%02x%02x", static_cast<int>(number), word[0],
                  word[1], word[2], word[3]);
    return ChunkKey(line.store.id + "-" + run.id.str() + digits);
}

Sheets chunkSize(const PrintFacts& facts, bool firstArticle) {
    if (firstArticle)
        return Sheets(1);
    const Sheets there = facts.load->inTray;
    const Sheets most = untilLook(facts.load->inspectEvery, facts.load->goodSinceLook, facts.site.chunkSize);
    return there.isZero() ? Sheets(1) : std::min(there, most);
}

} // namespace

Outcome<PermittedChunk> permitChunk(Line& line, const Crew& crew, const RunId& runId, bool firstArticle,
                                    const Look& look, SheetComposer& composer) {
    return perform<PermittedChunk>(
        line, Act::PermitChunk, crew, runId.str(), [&](Work& work) -> Outcome<PermittedChunk> {
            const auto run = findRun(work.db, runId);
            if (!run)
                return Refusal{
                    RefusalCode::CodeUnknown, {runId.str(), runId.str()}, {"印刷の番号", "a run"}, {}};
            const PrintFacts facts = gatherPrintFacts(work, *run, look, composer);
            const auto load = findLoad(work.db, run->load);
            const Plan plan = planChunk(work.db, *run, chunkSize(facts, firstArticle));
            if (plan.sequences.empty()) {
                if (auto doubt = nothingInDoubt(facts.job.doubtfulSheets)) // these may have to be printed yet
                    return *doubt;
                return Refusal{RefusalCode::NothingToPrint,
                               {run->job.str(), run->job.str()},
                               {"未印刷の書類", "a piece to print"},
                               {}};
            }
            PrintRequest request{run->job,        run->id,
                                 plan.firstPlace, Sheets(std::int64_t(plan.sequences.size())),
                                 firstArticle,    work.now};
            const Decision decision = askGate(work, *load, request, facts);
            if (!decision.permitted())
                return decision.refusal();
            const Permit& permit = decision.permit();
            const ChunkKey key = keyOf(line, *run, plan.number);
            const auto counter = look.report.deviceCounter;
            work.db.run(
                "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, "
                "counter_before, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'permitted', $9, $10)",
                {key.str(), run->id.str(), permit.job().str(), permit.load().str(), permit.blankType().str(),
                 plan.number, permit.sheets().value(), permit.expires().micros(),
                 counter ? Cell(*counter) : Cell(), work.event()});
            work.note("chunk", key.str());
            work.note("load", permit.load().str());
            work.note("sheets", permit.sheets().value());
            return PermittedChunk{key, permit, *run, *load, plan.sequences, counter};
        });
}

namespace {

unsigned nextCopy(Database& db, const std::string& piece) {
    const auto rows = db.query("SELECT coalesce(max(copy), 0) + 1 FROM sheet WHERE piece = $1", {piece});
    rows->next();
    return static_cast<unsigned>(rows->integer(0));
}

std::string pieceIdOf(const JobId& job, std::int64_t sequence) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "/%06d", static_cast<int>(sequence));
    return job.str() + digits;
}

// Gives each sheet the code it will bear: piece and copy, so that a reprint is another sheet than the spoil.
std::vector<SheetData> namedSheets(Line& line, const PermittedChunk& chunk) {
    std::vector<SheetData> sheets = openForPrinting(line, chunk.run.job, chunk.sequences);
    for (SheetData& sheet : sheets) {
        const unsigned copy = nextCopy(line.db, pieceIdOf(chunk.run.job, sheet.sequence));
        sheet.sheet = SheetId(PieceCode{chunk.run.job.str(), unsigned(sheet.sequence), copy}.encode());
    }
    return sheets;
}

void writeSheets(Work& work, const PermittedChunk& chunk, const std::vector<SheetData>& sheets) {
    std::int64_t place = 0;
    for (const SheetData& sheet : sheets) {
        const std::string piece = pieceIdOf(chunk.run.job, sheet.sequence);
        work.db.run(
            "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, state) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'sent')",
            {sheet.sheet.str(), piece, std::int64_t(nextCopy(work.db, piece)), chunk.key.str(), ++place,
             chunk.run.job.str(), chunk.load.id.str(), chunk.load.lot.str(), chunk.load.box.str(),
             chunk.permit.blankType().str()});
        step(work.db, piece, PieceState::Wanted, PieceState::Sent);
    }
}

} // namespace

Outcome<SentChunk> prepareChunk(Line& line, const Crew& crew, const PermittedChunk& chunk,
                                PrinterPort& printer, SheetComposer& composer) {
    const Registry& registry = line.registry;
    const BlankType* type = registry.blankType(chunk.permit.blankType());
    const Insurer* insurer = type ? registry.insurer(type->insurer) : nullptr;
    const TrayConfig* tray = registry.tray(chunk.permit.tray());
    if (!type || !insurer || !tray)
        throw std::runtime_error("the configuration lacks what a permit names");
    const std::vector<SheetData> sheets = namedSheets(line, chunk);
    SentChunk sent{composer.compose(chunk.permit, *type, *insurer, sheets, tray->mediaSource,
                                    line.store.kind == StoreKind::Simulation)};
    // A PIN may take its time: the printer is looked at when it was typed.
    if (auto wrongPin = attend(line, Act::SendChunk, crew))
        return std::move(*wrongPin);
    const Look look = lookAt(printer);
    return perform<SentChunk>(
        line, Act::SendChunk, crew, chunk.key.str(), [&](Work& work) -> Outcome<SentChunk> {
            if (auto objection = stillPermitted(work, chunk.permit, look, composer))
                return std::move(*objection);
            const std::string artefact = artefactMark(line.vault, sent.document.hash);
            step(work.db, chunk.key.str(), ChunkState::Permitted, ChunkState::Submitted);
            work.db.run("UPDATE chunk SET artefact = $1 WHERE key = $2", {artefact, chunk.key.str()});
            writeSheets(work, chunk, sheets);
            work.note("artefact", artefact);
            return sent;
        });
}

Outcome<Done> lapseChunk(Line& line, const Crew& crew, const ChunkKey& key) {
    return perform<Done>(line, Act::LapseChunk, crew, key.str(), [&](Work& work) -> Outcome<Done> {
        step(work.db, key.str(), ChunkState::Permitted, ChunkState::Lapsed);
        return Done{};
    });
}

} // namespace daishi
