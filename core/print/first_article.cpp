#include "core/line/scanned.h"
#include "core/line/step.h"
#include "core/print/printing.h"

namespace daishi {

namespace {

// The one sheet that was printed on this load and not yet looked at.
std::optional<SheetRow> firstArticleOf(Database& db, const RunRow& run) {
    for (const ChunkRow& chunk : chunksOf(db, run.id)) {
        if (chunk.state != ChunkState::Counted) continue;
        const auto sheets = sheetsOf(db, chunk.key);
        if (!sheets.empty()) return sheets.front();
    }
    return std::nullopt;
}

Outcome<Done> failed(Work& work, const SheetRow& sheet, const LoadRow& load, const Text& seen, const Text& wanted,
                     const Text& difference) {
    work.keepOnRefusal();
    settleSheet(work.db, sheet, SheetState::Spoiled, PieceState::Wanted);
    followPieces(work.db, sheet.job);
    work.move(load.box, Account::Good, Account::Spoiled, Sheets(1), "first-article", sheet.id.str());
    placeHold(work.db, "lot", load.lot.str(), "first article failed", work.event());
    endLoad(work.db, load, LoadDeath::FindingMade);
    return Refusal{RefusalCode::FirstArticleFailed, seen, wanted, difference};
}

} // namespace

Outcome<Done> approveFirstArticle(Line& line, const Crew& crew, const RunId& id, const std::string& rawPiece,
                                  const std::string& rawMark) {
    return perform<Done>(line, Act::ApproveFirstArticle, crew, id.str(), [&](Work& work) -> Outcome<Done> {
        const auto run = findRun(work.db, id);
        const auto load = run ? findLoad(work.db, run->load) : std::nullopt;
        const auto sheet = run ? firstArticleOf(work.db, *run) : std::nullopt;
        if (!load || !sheet || load->state != LoadState::Open || sheet->state != SheetState::Good) {
            return Refusal{RefusalCode::RunNotOpen, {id.str(), id.str()}, {"初品の待っている印刷", "a run whose first article waits"}, {}};
        }
        const auto piece = scannedAs<PieceCode>(rawPiece);
        if (!piece) return piece.refusal();
        if (piece->encode() != sheet->id.str()) {
            return Refusal{RefusalCode::ForeignPiece, {piece->encode(), piece->encode()}, {sheet->id.str(), sheet->id.str()}, {}};
        }
        const auto mark = scannedAs<MarkCode>(rawMark);
        if (!mark) return mark.refusal();
        const NamedType wanted = namedType(line.registry, load->type);
        const BlankType* seen = line.registry.blankTypeByMark(mark->encode());
        const std::optional<BlankTypeId> says = seen ? std::optional(seen->id) : std::nullopt;
        const bool agrees = says == load->type;
        if (!agrees) work.keepOnRefusal();
        recordEvidence(work.db, load->lot, load->box, load->id, "first-article", Evidence::E3SheetMark, says, agrees,
                       work.today, work.event());
        if (!agrees) {
            const Text unknown{"登録のないマーク", "a mark that is not on record"};
            const Objection why = seen ? blankIsRequired({wanted, namedType(line.registry, seen->id), std::nullopt}) : std::nullopt;
            return failed(work, *sheet, *load, seen ? line.registry.describe(*seen) : unknown, wanted.name,
                          why ? why->difference : Text{});
        }
        step(work.db, load->id.str(), LoadState::Open, LoadState::Armed);
        work.db.run("UPDATE sheet SET read_event = $1 WHERE id = $2", {work.event(), sheet->id.str()});
        work.note("sheet", sheet->id.str());
        return Done{};
    });
}

} // namespace daishi
