#include "core/people/badges.h"

#include "core/line/standing.h"
#include "core/people/rows.h"

namespace daishi {

namespace {

Refusal notSo(const BadgeId& badge, Text needed) {
    return {RefusalCode::StepNotAllowed, {badge.str(), badge.str()}, std::move(needed), {}};
}

void change(Work& work, const BadgeId& badge, const std::string& to, const std::string& reason) {
    work.db.run("INSERT INTO badge_change (id, badge, change, reason, event) VALUES ($1, $2, $3, $4, $5)",
                {nextNumber(work.db, "badge_change"), badge.str(), to, reason, work.event()});
    work.note("reason", reason);
    work.note("of", work.line.registry.person(badge)->id.str());
}

// What must be so of the badge before it may change; nothing: no objection.
using Asked = std::function<Objection(const BadgeId&, BadgeState)>;

Outcome<Done> changeBadge(Line& line, Act act, const Crew& crew, const BadgeId& badge,
                          const std::string& reason, const std::string& to, const Asked& asked) {
    return perform<Done>(line, act, crew, badge.str(), [&](Work& work) -> Outcome<Done> {
        if (!line.registry.person(badge))
            return badgeUnknown(badge);
        if (auto objection = reasonGiven(reason))
            return std::move(*objection);
        if (auto objection = asked(badge, badgeState(work.db, badge)))
            return std::move(*objection);
        change(work, badge, to, reason);
        if (to == "blocked")
            endSessionsOf(work, badge, SessionEnd::BadgeBlocked);
        return Done{};
    });
}

} // namespace

Outcome<Done> blockBadge(Line& line, const Crew& crew, const BadgeId& badge, const std::string& reason) {
    return changeBadge(line, Act::BlockBadge, crew, badge, reason, "blocked",
                       [&](const BadgeId& id, BadgeState state) -> Objection {
                           const bool leads = line.registry.person(id)->role == Role::Supervisor;
                           if (!leads || state != BadgeState::InUse ||
                               someSupervisorCanAct(line.db, line.registry, id))
                               return std::nullopt;
                           return Refusal{RefusalCode::LastSupervisor,
                                          {id.str(), id.str()},
                                          {"ほかの責任者", "another supervisor who can act"},
                                          {}};
                       });
}

Outcome<Done> unblockBadge(Line& line, const Crew& crew, const BadgeId& badge, const std::string& reason) {
    return changeBadge(line, Act::UnblockBadge, crew, badge, reason, "unblocked",
                       [](const BadgeId& id, BadgeState state) -> Objection {
                           if (state == BadgeState::Blocked)
                               return std::nullopt;
                           return notSo(id, {"止められたバッジ", "a blocked badge"});
                       });
}

Outcome<Done> issueBadge(Line& line, const Crew& crew, const BadgeId& badge, const std::string& reason) {
    return changeBadge(line, Act::IssueBadge, crew, badge, reason, "issued",
                       [](const BadgeId& id, BadgeState state) -> Objection {
                           switch (state) {
                           case BadgeState::NotIssued:
                               return std::nullopt;
                           case BadgeState::InUse:
                               return notSo(id, {"まだ渡していないバッジ", "a badge that is not in use"});
                           case BadgeState::Blocked:
                               return Refusal{RefusalCode::BadgeBlocked,
                                              {id.str(), id.str()},
                                              {"止められていないバッジ", "a badge that is not blocked"},
                                              {}};
                           }
                           return std::nullopt;
                       });
}

} // namespace daishi
