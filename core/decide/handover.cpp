#include "core/decide/handover.h"

#include <string>

#include "core/decide/destroying.h"
#include "core/decide/job_guards.h"
#include "core/decide/state_words.h"
#include "core/words/wareki.h"

namespace daishi {

namespace {

Text counted(std::int64_t n, const std::string& ja, const std::string& en) {
    return {std::to_string(n) + ja, std::to_string(n) + en};
}

Refusal isElsewhere(const HandOverFacts& facts) {
    return {RefusalCode::StepNotAllowed,
            describe(facts.job.str(), facts.state),
            {"印刷の済んだジョブ", "a printed job"},
            {}};
}

// A job that is still being printed is told below what it lacks.
Objection isAlive(const HandOverFacts& facts) {
    if (facts.state == JobState::Released || facts.state == JobState::Printed)
        return std::nullopt;
    return isElsewhere(facts);
}

Objection firstArticlesApproved(const HandOverFacts& facts) {
    if (!facts.firstArticleWaits)
        return std::nullopt;
    return Refusal{RefusalCode::FirstArticleNeeded,
                   {"未検査", "not inspected"},
                   {"装填ごとに初品1枚の合格", "one sheet of every load approved"},
                   {}};
}

Objection everyPieceIsRead(const HandOverFacts& facts) {
    return everythingRead(facts.reading);
}

Objection isPrinted(const HandOverFacts& facts) {
    if (facts.state == JobState::Printed)
        return std::nullopt;
    return isElsewhere(facts);
}

Objection blanksAreTheJobs(const HandOverFacts& facts) {
    for (const LotUse& use : facts.lots) {
        if (use.effective.type.id == facts.required.type.id)
            continue;
        const std::string sheets = std::to_string(use.good.value());
        return Refusal{RefusalCode::LedgerTypeNotJobs,
                       {use.effective.name.ja + "（ロット" + use.lot.lot.str() + " " + sheets + "枚）",
                        use.effective.name.en + " (lot " + use.lot.lot.str() + ", " + sheets + " sheets)"},
                       facts.required.name,
                       {}};
    }
    return std::nullopt;
}

// A lot used up since is as good as a released one.
Objection lotsAreSound(const HandOverFacts& facts) {
    for (const LotUse& use : facts.lots) {
        LotStanding standing = use.lot;
        if (standing.state == LotState::Exhausted)
            standing.state = LotState::Released;
        if (auto objection = lotReleased(standing))
            return objection;
    }
    return std::nullopt;
}

Objection jobIsNotHeld(const HandOverFacts& facts) {
    return jobNotHeld(facts.holds);
}

Objection nothingIsDoubtful(const HandOverFacts& facts) {
    if (facts.doubtful.isZero())
        return std::nullopt;
    return Refusal{RefusalCode::DoubtfulSheetsOpen,
                   counted(facts.doubtful.value(), "名分が不明", " people's in doubt"),
                   {"すべて読み取って確定した書類", "documents all scanned and settled"},
                   {}};
}

Objection nothingIsMissing(const HandOverFacts& facts) {
    const std::int64_t there = (facts.good + facts.withdrawn).value();
    const std::int64_t missing = facts.all.value() - there;
    if (missing == 0)
        return std::nullopt;
    return Refusal{RefusalCode::CountShort, counted(there, "名分", " people's"),
                   counted(facts.all.value(), "名分", " people's"),
                   counted(missing, "名分が不足。", " missing.")};
}

// A spoiled sheet that nobody has seen in the bin may lie among the good ones (incident 30).
Objection spoilsAreScanned(const HandOverFacts& facts) {
    return spoilsScanned(facts.job, facts.spoilsNotScanned);
}

Objection daysAreSealed(const HandOverFacts& facts) {
    for (const PrintDay& day : facts.days) {
        if (day.sealed)
            continue;
        return Refusal{RefusalCode::DayNotSealed,
                       {warekiWithWeekday(day.day) + "の照合は未了", day.day.iso() + " is not sealed"},
                       {"二人が署名した日次照合", "a reconciliation signed by two"},
                       {}};
    }
    return std::nullopt;
}

} // namespace

Objection mayHandOver(const HandOverFacts& facts) {
    for (const auto guard :
         {isAlive, blanksAreTheJobs, lotsAreSound, jobIsNotHeld, nothingIsDoubtful, nothingIsMissing,
          firstArticlesApproved, everyPieceIsRead, isPrinted, spoilsAreScanned, daysAreSealed}) {
        if (auto objection = guard(facts))
            return objection;
    }
    return std::nullopt;
}

} // namespace daishi
