#include "core/print/article.h"

#include <algorithm>

#include "core/jobs/open_pieces.h"
#include "core/line/step.h"
#include "core/line/stop_lot.h"
#include "core/pictures/picture_rows.h"
#include "core/pictures/place_words.h"

namespace daishi {

namespace {

constexpr std::string_view kAfterNewestLook =
    "(c.number * 100 + s.place) > coalesce((SELECT max(d.number * 100 + a.place) FROM article f JOIN sheet a "
    "ON "
    "a.id = f.sheet JOIN chunk d ON d.key = a.chunk WHERE f.load = $1), 0)";

std::optional<SheetRow> goodSheet(Database& db, const RunRow& run, bool newest) {
    std::optional<SheetRow> found;
    for (const ChunkRow& chunk : chunksOf(db, run.id)) {
        for (SheetRow& sheet : sheetsOf(db, chunk.key)) {
            if (sheet.state != SheetState::Good)
                continue;
            found = std::move(sheet);
            if (!newest)
                return found;
        }
    }
    return found;
}

void spoil(Work& work, const Article& article) {
    work.keepOnRefusal();
    settleSheet(work.db, article.sheet, SheetState::Spoiled, PieceState::Wanted);
    followPieces(work.db, article.sheet.job);
    work.move(article.load.box, Account::Good, Account::Spoiled, Sheets(1), "first-article",
              article.sheet.id.str());
}

std::int64_t sequenceOf(Database& db, const PieceId& piece) {
    const auto rows = db.query("SELECT sequence FROM piece WHERE id = $1", {piece.str()});
    if (!rows->next())
        throw StoreError(StoreFault::Damaged, "a sheet of no piece");
    return rows->integer(0);
}

SheetProof proofOf(Line& line, const SheetRow& sheet, SheetComposer& composer) {
    const BlankType type = namedType(line.registry, sheet.type).type;
    const Insurer* insurer = line.registry.insurer(type.insurer);
    if (!insurer)
        throw std::runtime_error("insurer " + type.insurer.str() + " is not in the configuration");
    auto opened = openForPrinting(line, sheet.job, {sequenceOf(line.db, sheet.piece)});
    opened.front().sheet = sheet.id;
    return composer.proof(type, *insurer, opened.front(), line.store.kind == StoreKind::Simulation);
}

void keepLook(Work& work, const Article& article, const LookedAt& looked) {
    const bool right = looked.judgement.finding == PictureFinding::Right;
    // That the blank is right is known also where its print is not; the sheet as such does not agree.
    const auto says = right || looked.judgement.finding == PictureFinding::OtherPrint
                          ? std::optional(article.load.type)
                          : looked.judgement.looksLike;
    PicturePlace place{"first-article",  article.load.lot,  article.load.box, article.load.id,
                       article.sheet.id, article.sheet.job, std::nullopt};
    place.evidence =
        recordEvidence(work.db, article.load.lot, article.load.box, article.load.id, "first-article",
                       Evidence::E5FirstArticleImage, says, right, work.today, work.event());
    keepPicture(work, looked, place);
}

Text seenIn(const Registry& registry, const LookedAt& looked) {
    const auto& like = looked.judgement.looksLike;
    return seenInPicture(looked.judgement.why,
                         like ? std::optional(namedType(registry, *like).name) : std::nullopt);
}

Text differenceTo(const Registry& registry, const NamedType& wanted, const LookedAt& looked) {
    if (!looked.judgement.looksLike)
        return {};
    const Objection why =
        blankIsRequired({wanted, namedType(registry, *looked.judgement.looksLike), std::nullopt});
    return why ? why->difference : Text{};
}

} // namespace

Sheets goodSinceLook(Database& db, const LoadId& load) {
    const auto rows =
        db.query("SELECT count(*) FROM sheet s JOIN chunk c ON c.key = s.chunk WHERE s.load = $1 AND "
                 "s.state = 'good' AND " +
                     std::string(kAfterNewestLook),
                 {load.str()});
    rows->next();
    return Sheets(rows->integer(0));
}

std::optional<SheetRow> waitingFirstArticle(Database& db, const RunRow& run) {
    if (evidenceOfLoad(db, run.load, "first-article").empty())
        return goodSheet(db, run, false);
    const auto load = findLoad(db, run.load);
    if (!load || load->state != LoadState::Armed || load->inspectEvery.isZero() ||
        !lookDueNow(load->inspectEvery, goodSinceLook(db, load->id)))
        return std::nullopt;
    return goodSheet(db, run, true);
}

Outcome<Article> articleOf(Work& work, const RunId& id) {
    const auto run = findRun(work.db, id);
    const auto load = run ? findLoad(work.db, run->load) : std::nullopt;
    const auto sheet = run ? waitingFirstArticle(work.db, *run) : std::nullopt;
    if (load && sheet)
        return Article{*run, *load, *sheet};
    return Refusal{RefusalCode::RunNotOpen,
                   {id.str(), id.str()},
                   {"初品の待っている印刷", "a run whose first article waits"},
                   {}};
}

Outcome<Done> articleOnOtherBlank(Work& work, const Article& article, const Text& seen, const Text& wanted,
                                  const Text& difference) {
    spoil(work, article);
    stopLot(work, article.load.lot, holdReason(HoldCause::FirstArticleFailed));
    return Refusal{RefusalCode::FirstArticleFailed, seen, wanted, difference};
}

Outcome<Done> articleBearsOtherData(Work& work, const Article& article,
                                    const std::vector<std::string>& fields) {
    spoil(work, article);
    const std::string reason = holdReason(HoldCause::PrintedDataDiffer);
    const auto holds = holdsOn(work.db, "job", article.run.job.str());
    if (std::find(holds.begin(), holds.end(), reason) == holds.end())
        placeHold(work.db, "job", article.run.job.str(), reason, work.event());
    if (const auto load = findLoad(work.db, article.load.id);
        load && (load->state == LoadState::Open || load->state == LoadState::Armed))
        endLoad(work.db, *load, LoadDeath::PrintWrong);
    const Text names = fieldsInWords(fields);
    work.note("hold", reason);
    work.note("fields", fields);
    return Refusal{RefusalCode::PrintDiffers,
                   {"違う欄：" + names.ja, "fields that differ: " + names.en},
                   {"送ったとおりの印刷", "a print of what was sent"},
                   {}};
}

void approveArticle(Work& work, const Article& article) {
    if (article.load.state == LoadState::Open)
        step(work.db, article.load.id.str(), LoadState::Open, LoadState::Armed);
    writeRead(work, article.sheet.id);
    work.db.run("INSERT INTO article (sheet, load, day, event) VALUES ($1, $2, $3, $4)",
                {article.sheet.id.str(), article.load.id.str(), work.today.iso(), work.event()});
    followPieces(work.db, article.run.job); // an approved article counts as read
    work.note("sheet", article.sheet.id.str());
}

bool pictureAsked(const Registry& registry, const BlankTypeId& type) {
    const auto& asked = namedType(registry, type).type.policy.atFirstArticle;
    return std::find(asked.begin(), asked.end(), Evidence::E5FirstArticleImage) != asked.end();
}

std::optional<LookedAt> lookAtArticle(Line& line, const RunId& id, const SheetPicture& picture,
                                      SheetComposer& composer) {
    const auto run = findRun(line.db, id);
    const auto sheet = run ? waitingFirstArticle(line.db, *run) : std::nullopt;
    if (!sheet || !pictureAsked(line.registry, run->type))
        return std::nullopt;
    return lookAtSheet(line, picture, run->type, proofOf(line, *sheet, composer));
}

Objection pictureObjects(Work& work, const Article& article, const std::optional<LookedAt>& looked) {
    const NamedType wanted = namedType(work.line.registry, article.load.type);
    if (!looked)
        return Refusal{RefusalCode::PictureMissing,
                       {"画像なし", "no picture"},
                       describe(Evidence::E5FirstArticleImage),
                       {}};
    if (auto objection = lookMayCount(work, *looked))
        return objection;
    if (looked->wanted.sheet != article.sheet.id) // another sheet waits now than the one it was compared with
        return pictureNotSure({PictureFinding::Unclear, std::nullopt, Unsure::ReaderFailed, {}}, wanted.name);
    keepLook(work, article, *looked);
    switch (looked->judgement.finding) {
    case PictureFinding::Right:
        return std::nullopt;
    case PictureFinding::OtherBlank:
        return articleOnOtherBlank(work, article, seenIn(work.line.registry, *looked), wanted.name,
                                   differenceTo(work.line.registry, wanted, *looked))
            .refusal();
    case PictureFinding::OtherPrint:
        return articleBearsOtherData(work, article, looked->judgement.fields).refusal();
    case PictureFinding::Unclear:
        work.keepOnRefusal();
        return pictureNotSure(looked->judgement, wanted.name);
    }
    throw std::logic_error("a finding without a consequence");
}

} // namespace daishi
