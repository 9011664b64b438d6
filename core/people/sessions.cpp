#include "core/people/sessions.h"

#include <array>

#include "core/line/standing.h"
#include "core/line/work.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

std::string newSecret(RandomSource& random) {
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    return toHex(bytes);
}

void endHere(Work& work, SessionEnd end) {
    const std::string secret = work.line.attendant ? work.line.attendant->sessionSecret() : std::string();
    if (!secret.empty())
        endSession(work.db, sessionName(secret), end, work.now);
}

} // namespace

Outcome<std::string> login(Line& line, const Crew& crew) {
    return perform<std::string>(
        line, Act::Login, crew, crew.actor.str(), [&](Work& work) -> Outcome<std::string> {
            endHere(work, SessionEnd::Replaced);
            const std::string secret = newSecret(line.random);
            // By the clock that will say how long it lives, and not by another console's that is ahead.
            const Instant opened = line.clock.now();
            const Person& person = *line.registry.person(crew.actor);
            work.db.run(
                "INSERT INTO session (id, person, badge, opened_at, seen_at, ended_at, ended_by, "
                "event) VALUES ($1, $2, $3, $4, $4, NULL, NULL, $5)",
                {sessionName(secret), person.id.str(), crew.actor.str(), opened.micros(), work.event()});
            return secret;
        });
}

Outcome<Done> logout(Line& line, const Crew& crew) {
    return perform<Done>(line, Act::Logout, crew, crew.actor.str(), [&](Work& work) -> Outcome<Done> {
        endHere(work, SessionEnd::LoggedOut);
        return Done{};
    });
}

} // namespace daishi
