#include "core/line/attend.h"

#include <algorithm>

#include "core/line/standing.h"
#include "core/line/work.h"
#include "core/store/pin_hash.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

// How long a typed PIN speaks for the second person of an act: the act follows at once.
constexpr int kFreshMinutes = 2;

enum class As { Actor, Second };

// The actor's PIN speaks for one command at most as long as the longest session, used or not: a run that
// goes on for hours keeps the first.
bool holds(const Line& line, const Proof& proof, As as, Instant now) {
    const int minutes = as == As::Second ? kFreshMinutes : int(line.registry.site.sessionLongest.count());
    return proof.at() <= now && now < proof.at().plusMinutes(minutes);
}

const Proof* pinProof(const Line& line, const BadgeId& badge, As as, Instant now) {
    for (const Proof& proof : line.proofs) {
        if (proof.badge() == badge && proof.session().empty() && holds(line, proof, as, now))
            return &proof;
    }
    return nullptr;
}

const Proof* sessionProof(const Line& line, const BadgeId& badge) {
    for (const Proof& proof : line.proofs) {
        if (proof.badge() == badge && !proof.session().empty())
            return &proof;
    }
    return nullptr;
}

// Whether the session still lives, and if not, why.
std::optional<SessionEnd> overNow(const Line& line, const Proof& proof, Instant now) {
    const auto row = findSession(line.db, proof.session());
    if (!row)
        return SessionEnd::LoggedOut;
    return row->ended ? row->ended : overBy(row->times, line.registry.site, now);
}

// Five, or one fewer when one more try is given (kBlockedPinRests).
unsigned wrongPinsOf(const Line& line, const Person& person, Instant now) {
    const unsigned wrong = wrongPinsInARow(line.db, person.id);
    if (wrong < kWrongPinsAllowed || person.role != Role::Supervisor)
        return wrong;
    const auto tried = lastPinTry(line.db, person.id);
    const bool rested = tried && now >= tried->plusMinutes(int(kBlockedPinRests.count()));
    return rested && !someSupervisorCanAct(line.db, line.registry) ? kWrongPinsAllowed - 1 : wrong;
}

Standing standingOf(const Line& line, const BadgeId& badge, As as, Instant now) {
    Standing standing;
    const Person* person = line.registry.person(badge);
    if (!person)
        return standing;
    standing.badge = badgeState(line.db, badge);
    standing.pinSet = pinIsSet(line.db, person->id);
    standing.wrongPins = wrongPinsOf(line, *person, now);
    standing.pinShown = pinProof(line, badge, as, now) != nullptr;
    if (const Proof* proof = sessionProof(line, badge)) {
        standing.over = overNow(line, *proof, now);
        standing.session = !standing.over;
    }
    return standing;
}

Refusal wrongPin(unsigned inARow) {
    const std::string n = std::to_string(inARow), of = std::to_string(kWrongPinsAllowed);
    return {RefusalCode::PinWrong,
            {"続けて" + n + "回目の誤り（" + of + "回で止まります）",
             n + " wrong in a row; " + of + " block the PIN"},
            {"本人の暗証番号", "the PIN of this person"},
            {}};
}

} // namespace

std::string pinDigest(const Line& line, const PersonId& person, std::string_view pin) {
    return line.vault.digest("pin", person.str() + ":" + std::string(pin));
}

std::string sessionName(std::string_view secret) {
    return sha256Hex(secret);
}

// Makes the proofs of one act.
class Gatekeeper {
  public:
    Gatekeeper(Line& line, Act act, const Crew& crew) : line_(line), act_(act), crew_(crew) {}

    Objection attend() {
        if (!line_.attendant)
            return std::nullopt;
        takeSession();
        std::vector<BadgeId> asked;
        for (;;) {
            const Instant now = line_.clock.now();
            const Attendance there = attendanceOf(line_, act_, crew_, now);
            const auto objection = crewMay(line_.registry, act_, crew_, there);
            const BadgeId badge = objection ? lacking(objection->code, there) : BadgeId();
            if (badge.empty() || std::find(asked.begin(), asked.end(), badge) != asked.end())
                return std::nullopt;
            asked.push_back(badge);
            const auto typed = line_.attendant->pin(badge);
            if (!typed)
                return std::nullopt;
            if (auto wrong = prove(badge, *typed))
                return wrong;
        }
    }

  private:
    // Whose PIN would answer the objection.
    BadgeId lacking(RefusalCode code, const Attendance& there) const {
        if (code == RefusalCode::SessionEnded)
            return crew_.actor;
        if (code != RefusalCode::PinNeeded)
            return {};
        return needsActorPin(act_) && !there.actor.pinShown ? crew_.actor : crew_.second;
    }

    void takeSession() {
        const std::string secret = line_.attendant->sessionSecret();
        if (secret.empty() || sessionProof(line_, crew_.actor))
            return;
        const std::string name = sessionName(secret);
        const auto row = findSession(line_.db, name);
        if (!row || row->badge != crew_.actor)
            return;
        add(row->person, row->badge, name, row->times.opened);
    }

    void add(const PersonId& person, const BadgeId& badge, const std::string& session, Instant at) {
        Proof proof;
        proof.person_ = person;
        proof.badge_ = badge;
        proof.session_ = session;
        proof.at_ = at;
        line_.proofs.push_back(std::move(proof));
    }

    // Others may have worked while it was typed: the PIN that was right must still be the person's, and not
    // blocked, when that is written down; else nothing is proven, and the act itself says why it is refused.
    Objection prove(const BadgeId& badge, const std::string& typed) {
        const Person& person = *line_.registry.person(badge);
        const std::string hash = pinHash(line_.db, person.id);
        const bool right = pinMatches(hash, pinDigest(line_, person.id, typed), line_.store.kind);
        if (!right)
            return recordWrongPin(line_, act_, crew_, badge,
                                  wrongPin(wrongPinsInARow(line_.db, person.id) + 1));
        Transaction transaction(line_.db);
        const Instant now = line_.clock.now();
        if (pinHash(line_.db, person.id) != hash || wrongPinsOf(line_, person, now) >= kWrongPinsAllowed)
            return std::nullopt;
        line_.db.run("INSERT INTO pin_try (id, person, badge, at, outcome, event) VALUES ($1, $2, $3, $4, "
                     "'right', NULL)",
                     {nextNumber(line_.db, "pin_try"), person.id.str(), badge.str(), now.micros()});
        transaction.commit();
        add(person.id, badge, {}, now);
        return std::nullopt;
    }

    Line& line_;
    Act act_;
    const Crew& crew_;
};

Objection attend(Line& line, Act act, const Crew& crew) {
    return Gatekeeper(line, act, crew).attend();
}

Attendance attendanceOf(const Line& line, Act act, const Crew& crew, Instant now) {
    Attendance there;
    there.today = siteDay(now, line.registry.site.zone);
    there.actor = standingOf(line, crew.actor, As::Actor, now);
    if (crew.second.empty())
        return there;
    // Beside an act that needs nobody else, whoever is there stays there as long as the act's command lasts.
    const As as = needsSecondPerson(act) ? As::Second : As::Actor;
    there.second = standingOf(line, crew.second, as, now);
    return there;
}

void noteSession(Line& line, const Crew& crew, Instant now) {
    const Proof* proof = sessionProof(line, crew.actor);
    if (!proof)
        return;
    const auto row = findSession(line.db, proof->session());
    if (!row || row->ended)
        return;
    if (const auto over = overBy(row->times, line.registry.site, now))
        endSession(line.db, proof->session(), *over, now);
    else
        line.db.run("UPDATE session SET seen_at = $1 WHERE id = $2", {now.micros(), proof->session()});
}

std::string_view shownBy(const Line& line, const BadgeId& badge, Instant now) {
    const Proof* session = sessionProof(line, badge);
    if (session && !overNow(line, *session, now))
        return "session";
    return pinProof(line, badge, As::Actor, now) ? "pin" : "nothing";
}

} // namespace daishi
