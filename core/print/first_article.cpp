#include "core/line/scanned.h"
#include "core/line/step.h"
#include "core/line/stop_lot.h"
#include "core/print/printing.h"

namespace daishi {

namespace {

Outcome<Done> failed(Work& work, const SheetRow& sheet, const LoadRow& load, const Text& seen,
                     const Text& wanted, const Text& difference) {
    work.keepOnRefusal();
    settleSheet(work.db, sheet, SheetState::Spoiled, PieceState::Wanted);
    followPieces(work.db, sheet.job);
    work.move(load.box, Account::Good, Account::Spoiled, Sheets(1), "first-article", sheet.id.str());
    stopLot(work, load.lot, holdReason(HoldCause::FirstArticleFailed));
    return Refusal{RefusalCode::FirstArticleFailed, seen, wanted, difference};
}

} // namespace

std::optional<SheetRow> waitingFirstArticle(Database& db, const RunRow& run) {
    if (!evidenceOfLoad(db, run.load, "first-article").empty())
        return std::nullopt;
    for (const ChunkRow& chunk : chunksOf(db, run.id)) {
        for (SheetRow& sheet : sheetsOf(db, chunk.key)) {
            if (sheet.state == SheetState::Good)
                return std::move(sheet);
        }
    }
    return std::nullopt;
}

Outcome<Done> approveFirstArticle(Line& line, const Crew& crew, const RunId& id, const std::string& rawPiece,
                                  const std::string& rawMark) {
    return perform<Done>(line, Act::ApproveFirstArticle, crew, id.str(), [&](Work& work) -> Outcome<Done> {
        const auto run = findRun(work.db, id);
        const auto load = run ? findLoad(work.db, run->load) : std::nullopt;
        const auto sheet = run ? waitingFirstArticle(work.db, *run) : std::nullopt;
        if (!load || !sheet) {
            return Refusal{RefusalCode::RunNotOpen,
                           {id.str(), id.str()},
                           {"初品の待っている印刷", "a run whose first article waits"},
                           {}};
        }
        const auto piece = scannedAs<PieceCode>(rawPiece);
        if (!piece)
            return piece.refusal();
        if (piece->encode() != sheet->id.str()) {
            return Refusal{RefusalCode::ForeignPiece,
                           {piece->encode(), piece->encode()},
                           {sheet->id.str(), sheet->id.str()},
                           {}};
        }
        const auto mark = scannedAs<MarkCode>(rawMark);
        if (!mark)
            return mark.refusal();
        const NamedType wanted = namedType(line.registry, load->type);
        const BlankType* seen = line.registry.blankTypeByMark(mark->encode());
        const std::optional<BlankTypeId> says = seen ? std::optional(seen->id) : std::nullopt;
        const bool agrees = says == load->type;
        if (!agrees)
            work.keepOnRefusal();
        recordEvidence(work.db, load->lot, load->box, load->id, "first-article", Evidence::E3SheetMark, says,
                       agrees, work.today, work.event());
        if (!agrees) {
            const Text unknown{"登録のないマーク", "a mark that is not on record"};
            const Objection why =
                seen ? blankIsRequired({wanted, namedType(line.registry, seen->id), std::nullopt})
                     : std::nullopt;
            return failed(work, *sheet, *load, seen ? line.registry.describe(*seen) : unknown, wanted.name,
                          why ? why->difference : Text{});
        }
        if (load->state == LoadState::Open)
            step(work.db, load->id.str(), LoadState::Open, LoadState::Armed);
        followPieces(work.db, run->job);
        work.db.run("UPDATE sheet SET read_event = $1 WHERE id = $2", {work.event(), sheet->id.str()});
        work.note("sheet", sheet->id.str());
        return Done{};
    });
}

} // namespace daishi
