#include "core/decide/stock_acts.h"
#include "core/line/scanned.h"
#include "core/pictures/picture_rows.h"
#include "core/print/article.h"
#include "core/print/printing.h"

namespace daishi {

namespace {

Objection pieceIsThisSheet(const std::string& rawPiece, const SheetRow& sheet) {
    const auto piece = scannedAs<PieceCode>(rawPiece);
    if (!piece)
        return piece.refusal();
    if (piece->encode() == sheet.id.str())
        return std::nullopt;
    return Refusal{
        RefusalCode::ForeignPiece, {piece->encode(), piece->encode()}, {sheet.id.str(), sheet.id.str()}, {}};
}

void recordMark(Work& work, const Article& article, const std::optional<BlankTypeId>& says, bool agrees) {
    recordEvidence(work.db, article.load.lot, article.load.box, article.load.id, "first-article",
                   Evidence::E3SheetMark, says, agrees, work.today, work.event());
}

// The mark of another blank has its consequences at once.
Objection markIsJobs(Work& work, const Article& article, const std::string& rawMark) {
    const Registry& registry = work.line.registry;
    const auto mark = scannedAs<MarkCode>(rawMark);
    if (!mark)
        return mark.refusal();
    const NamedType wanted = namedType(registry, article.load.type);
    const BlankType* seen = registry.blankTypeByMark(mark->encode());
    if (seen && seen->id == article.load.type)
        return std::nullopt;
    work.keepOnRefusal();
    recordMark(work, article, seen ? std::optional(seen->id) : std::nullopt, false);
    const Text unknown{"登録のないマーク", "a mark that is not on record"};
    const Objection why =
        seen ? blankIsRequired({wanted, namedType(registry, seen->id), std::nullopt}) : std::nullopt;
    return articleOnOtherBlank(work, article, seen ? registry.describe(*seen) : unknown, wanted.name,
                               why ? why->difference : Text{})
        .refusal();
}

Outcome<Done> approve(Work& work, const RunId& id, const ArticleScans& scans,
                      const std::optional<LookedAt>& looked) {
    const auto article = articleOf(work, id);
    if (!article)
        return article.refusal();
    if (auto objection = pieceIsThisSheet(scans.piece, article->sheet))
        return *objection;
    if (auto objection = markIsJobs(work, *article, scans.mark))
        return *objection;
    if (pictureAsked(work.line.registry, article->load.type)) {
        if (auto objection = pictureObjects(work, *article, looked))
            return *objection;
    }
    recordMark(work, *article, article->load.type, true);
    approveArticle(work, *article);
    return Done{};
}

} // namespace

Outcome<Done> approveFirstArticle(Line& line, const Crew& crew, const RunId& id, const ArticleScans& scans,
                                  SheetComposer& composer) {
    std::optional<LookedAt> looked; // never while a transaction is open
    if (scans.picture)
        looked = lookAtArticle(line, id, *scans.picture, composer);
    return perform<Done>(line, Act::ApproveFirstArticle, crew, id.str(),
                         [&](Work& work) { return approve(work, id, scans, looked); });
}

Outcome<Done> approveFirstArticle(Line& line, const Crew& crew, const RunId& id, const std::string& rawPiece,
                                  const std::string& rawMark) {
    return perform<Done>(line, Act::ApproveFirstArticle, crew, id.str(), [&](Work& work) {
        return approve(work, id, {rawPiece, rawMark, std::nullopt}, std::nullopt);
    });
}

Outcome<Done> lookInstead(Line& line, const Crew& crew, const RunId& id, const std::string& reason) {
    return perform<Done>(line, Act::LookAtSheet, crew, id.str(), [&](Work& work) -> Outcome<Done> {
        const auto article = articleOf(work, id);
        if (!article)
            return article.refusal();
        if (auto objection = reasonGiven(reason))
            return *objection;
        const auto pictures = picturesOfSheet(work.db, article->sheet.id);
        std::vector<PictureJudgement> judged;
        for (const SheetPictured& one : pictures)
            judged.push_back(one.judgement);
        const NamedType type = namedType(line.registry, article->load.type);
        if (auto objection = mayLookInstead(type.type.policy, judged))
            return *objection;
        const std::int64_t evidence =
            recordEvidence(work.db, article->load.lot, article->load.box, article->load.id, "first-article",
                           Evidence::E5FirstArticleImage, article->load.type, true, work.today, work.event());
        work.db.run(
            "INSERT INTO sheet_look (picture, evidence, reason, day, event) VALUES ($1, $2, $3, $4, $5)",
            {pictures.back().picture, evidence, reason, work.today.iso(), work.event()});
        work.note("picture", pictures.back().picture);
        work.note("reason", reason);
        // The piece code and the mark of this sheet were right before its picture was looked at.
        recordMark(work, *article, article->load.type, true);
        approveArticle(work, *article);
        return Done{};
    });
}

} // namespace daishi
