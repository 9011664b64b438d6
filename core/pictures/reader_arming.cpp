#include "core/pictures/reader_arming.h"

#include "core/decide/not_now.h"
#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "core/pictures/picture_rows.h"

namespace daishi {

namespace {

constexpr std::string_view kService = "service", kChallenge = "challenge";

void insertReaderEvent(Work& work, std::string_view kind, const std::string& reason, const Cell& picture,
                       bool passed) {
    work.db.run(
        "INSERT INTO reader_event (id, kind, reason, picture, passed, day, event) VALUES ($1, $2, $3, $4, "
        "$5, $6, $7)",
        {nextNumber(work.db, "reader_event"), std::string(kind), reason, picture,
         std::int64_t(passed ? 1 : 0), work.today.iso(), work.event()});
}

Objection challengeMakesSense(const Registry& registry, const Challenge& challenge) {
    for (const BlankTypeId& type : {challenge.is, challenge.expected}) {
        if (!registry.blankType(type))
            return Refusal{RefusalCode::CodeUnknown,
                           {type.str(), type.str()},
                           {"登録された台紙種別", "a blank type on record"},
                           {}};
    }
    if (challenge.is == challenge.expected)
        return notNow({"同じ台紙", "the same blank twice"},
                      {"違うと分かっている台紙", "a blank known to be wrong"});
    return std::nullopt;
}

Text saidOf(const Registry& registry, const LookedAt& looked) {
    if (looked.judgement.why)
        return describe(*looked.judgement.why);
    if (looked.judgement.looksLike)
        return namedType(registry, *looked.judgement.looksLike).name;
    return {"違いなし", "no difference"};
}

bool refusedIt(const LookedAt& looked, const Challenge& challenge) {
    return looked.reading.verdict == SheetVerdict::IsNot && looked.reading.looksLike == challenge.is;
}

} // namespace

ReaderStanding readerStanding(Database& db) {
    ReaderStanding standing;
    const auto rows = db.query("SELECT kind, passed, day FROM reader_event ORDER BY id DESC");
    while (rows->next()) {
        if (rows->text(0) == kService) {
            standing.servicedSince = true;
        } else if (rows->integer(1) == 1) {
            standing.challengedOn = dayFrom(rows->text(2));
            return standing;
        } else {
            standing.failedSince = true;
        }
    }
    return standing;
}

Objection readerArmed(Work& work) {
    return readerIsArmed(work.line.registry.site.readerChallenge, readerStanding(work.db), work.today);
}

Outcome<Done> serviceReader(Line& line, const Crew& crew, const std::string& reason) {
    return perform<Done>(line, Act::ServiceReader, crew, "reader", [&](Work& work) -> Outcome<Done> {
        if (auto objection = reasonGiven(reason))
            return *objection;
        insertReaderEvent(work, kService, reason, Cell(), false);
        work.note("reason", reason);
        return Done{};
    });
}

Outcome<Done> challengeReader(Line& line, const Crew& crew, const Challenge& challenge) {
    std::optional<LookedAt> looked;
    if (!challengeMakesSense(line.registry, challenge))
        looked = lookAtSheet(line, challenge.picture, challenge.expected);
    return perform<Done>(line, Act::ChallengeReader, crew, "reader", [&](Work& work) -> Outcome<Done> {
        if (auto objection = challengeMakesSense(line.registry, challenge))
            return *objection;
        const bool passed = refusedIt(*looked, challenge);
        if (!passed)
            work.keepOnRefusal();
        PicturePlace place;
        place.moment = kChallenge;
        const std::int64_t picture = keepPicture(work, *looked, place);
        insertReaderEvent(work, kChallenge, challenge.is.str(), picture, passed);
        work.note("is", challenge.is.str());
        work.note("shown_as", challenge.expected.str());
        work.note("passed", passed);
        if (passed)
            return Done{};
        return Refusal{RefusalCode::ReaderAcceptedWrong,
                       saidOf(line.registry, *looked),
                       namedType(line.registry, challenge.is).name,
                       {}};
    });
}

} // namespace daishi
