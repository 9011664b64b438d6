#include "core/print/sheets_by_hand.h"
#include "core/decide/state_words.h"
#include "core/line/scanned.h"
#include "core/line/step.h"
#include "core/line/stop_lot.h"

namespace daishi {

namespace {

Refusal foreign(const std::string& code, const Text& wanted) {
    return {RefusalCode::ForeignPiece, {code, code}, wanted, {}};
}

const Text kGoodSheet{"この工場で印刷した良品", "a good sheet printed here"};

Outcome<SheetRow> scannedSheet(Database& db, const std::string& rawPiece) {
    const auto code = scannedAs<PieceCode>(rawPiece);
    if (!code)
        return code.refusal();
    auto sheet = findSheet(db, SheetId(code->encode()));
    if (!sheet)
        return foreign(code->encode(), kGoodSheet);
    return std::move(*sheet);
}

// A card of an earlier job among those of this one is a card too many here and too few there (incidents 03,
// 19).
Objection belongsHere(Database& db, const SheetRow& sheet, const std::optional<JobId>& atHand) {
    const std::string code = sheet.id.str();
    if (pieceState(db, sheet.piece) == PieceState::Handed)
        return Refusal{RefusalCode::ForeignPiece,
                       {code + "（引き渡し済み）", code + ", handed over"},
                       {"まだ引き渡していない書類", "a document not handed over"},
                       {}};
    if (!atHand || sheet.job == *atHand)
        return std::nullopt;
    return Refusal{RefusalCode::ForeignPiece,
                   {code + "（ジョブ" + sheet.job.str() + "）", code + " of job " + sheet.job.str()},
                   {"ジョブ" + atHand->str() + "の書類", "a document of job " + atHand->str()},
                   {}};
}

// The mark of a sheet that has been printed: the last look before it leaves.
Objection markOfPrinted(Work& work, const SheetRow& sheet, const std::string& rawMark) {
    const auto mark = scannedAs<MarkCode>(rawMark);
    if (!mark)
        return mark.refusal();
    const BlankType* seen = work.line.registry.blankTypeByMark(mark->encode());
    const bool agrees = seen && seen->id == sheet.type;
    if (!agrees)
        work.keepOnRefusal();
    recordEvidence(work.db, sheet.lot, sheet.box, sheet.load, "reading", Evidence::E3SheetMark,
                   seen ? std::optional(seen->id) : std::nullopt, agrees, work.today, work.event());
    if (agrees)
        return std::nullopt;
    if (pieceState(work.db, sheet.piece) ==
        PieceState::Good) { // one that was handed over is a matter of recall
        settleSheet(work.db, sheet, SheetState::Spoiled, PieceState::Wanted);
        work.move(sheet.box, Account::Good, Account::Spoiled, Sheets(1), "mark", sheet.id.str());
        followPieces(work.db, sheet.job);
    }
    stopLot(work, sheet.lot, holdReason(HoldCause::PrintedMarkDiffers));
    const NamedType wanted = namedType(work.line.registry, sheet.type);
    const Text unknown{"登録のないマーク", "a mark that is not on record"};
    const Objection why =
        seen ? blankIsRequired({wanted, namedType(work.line.registry, seen->id), std::nullopt})
             : std::nullopt;
    return Refusal{RefusalCode::MarkContradictsLabel, seen ? work.line.registry.describe(*seen) : unknown,
                   wanted.name, why ? why->difference : Text{}};
}

// Whether this person's last scan, accepted or refused, was of the same sheet. Few act at once, so it stands
// among the newest events.
bool repeats(Work& work, const SheetId& sheet) {
    constexpr std::int64_t kNewest = 50;
    const auto rows = work.db.query(
        "SELECT subject FROM audit WHERE seq > $1 AND kind IN ($2, $3) AND actor = $4 ORDER BY seq DESC "
        "LIMIT 1",
        {work.event() - kNewest, std::string(nameOf(Act::ReadSheet)), "refused", work.crew.actor.str()});
    return rows->next() && rows->text(0) == sheet.str();
}

} // namespace

Outcome<SheetId> readSheet(Line& line, const Crew& crew, const std::string& rawPiece,
                           const std::optional<std::string>& rawMark, const std::optional<JobId>& atHand) {
    return perform<SheetId>(line, Act::ReadSheet, crew, "", [&](Work& work) -> Outcome<SheetId> {
        const auto sheet = scannedSheet(work.db, rawPiece);
        if (!sheet)
            return sheet.refusal();
        work.about(sheet->id.str());
        if (sheet->state != SheetState::Good)
            return Refusal{
                RefusalCode::ForeignPiece, describe(sheet->id.str(), sheet->state), kGoodSheet, {}};
        if (rawMark) {
            if (auto objection = markOfPrinted(work, *sheet, *rawMark))
                return std::move(*objection);
        }
        if (auto objection = belongsHere(work.db, *sheet, atHand))
            return std::move(*objection);
        if (sheet->read && !rawMark && repeats(work, sheet->id))
            return Refusal{RefusalCode::ReaderRepeats,
                           {sheet->id.str(), sheet->id.str()},
                           {"まだ読み取っていない書類", "a sheet not read before"},
                           {}};
        if (!sheet->read) {
            work.db.run("UPDATE sheet SET read_event = $1 WHERE id = $2", {work.event(), sheet->id.str()});
        }
        return sheet->id;
    });
}

Outcome<SheetId> spoilSheet(Line& line, const Crew& crew, const std::string& rawPiece,
                            const std::string& reason) {
    return perform<SheetId>(line, Act::SpoilSheet, crew, "", [&](Work& work) -> Outcome<SheetId> {
        const auto sheet = scannedSheet(work.db, rawPiece);
        if (!sheet)
            return sheet.refusal();
        work.about(sheet->id.str());
        if (sheet->state == SheetState::Doubtful || sheet->state == SheetState::Sent) {
            return Refusal{RefusalCode::DoubtfulSheetsOpen,
                           describe(sheet->state),
                           {"確定した用紙", "a settled sheet"},
                           {}};
        }
        const PieceState piece = pieceState(work.db, sheet->piece);
        if (sheet->state != SheetState::Good || piece != PieceState::Good) {
            const bool good = sheet->state == SheetState::Good;
            return Refusal{
                RefusalCode::StepNotAllowed, good ? describe(piece) : describe(sheet->state), kGoodSheet, {}};
        }
        settleSheet(work.db, *sheet, SheetState::Spoiled, PieceState::Wanted);
        work.move(sheet->box, Account::Good, Account::Spoiled, Sheets(1), "spoiled", sheet->id.str());
        followPieces(work.db, sheet->job);
        work.note("reason", reason);
        return sheet->id;
    });
}

Outcome<PieceId> askReprint(Line& line, const Crew& crew, const PieceId& piece) {
    return perform<PieceId>(line, Act::AskReprint, crew, piece.str(), [&](Work& work) -> Outcome<PieceId> {
        const auto rows = work.db.query("SELECT state FROM piece WHERE id = $1", {piece.str()});
        if (!rows->next()) {
            return Refusal{RefusalCode::CodeUnknown,
                           {piece.str(), piece.str()},
                           {"書類のコード", "a piece on record"},
                           {}};
        }
        const auto state = stateFrom<PieceState>(rows->text(0));
        if (state == PieceState::Wanted)
            return piece;
        return Refusal{RefusalCode::ReprintNeedsSpoil,
                       describe(piece.str(), state),
                       {"損紙の読み取り", "a scanned spoiled sheet"},
                       {}};
    });
}

} // namespace daishi
