// Whoever stands at the terminal, and what they have shown of themselves.
#pragma once

#include <optional>
#include <string>

#include "core/decide/people.h"

namespace daishi {

// The terminal: what the line can ask of the people at it. Asked before an act begins, never within its
// transaction.
class Attendant {
  public:
    virtual ~Attendant() = default;
    // The secret of the session that was opened here; empty when there is none.
    virtual std::string sessionSecret() = 0;
    // What the wearer of this badge types now; nothing when nobody does.
    virtual std::optional<std::string> pin(const BadgeId&) = 0;
};

// That somebody has shown who they are: by their PIN a moment ago, or by a session that they opened with it.
// Only the gatekeeper makes one (attend.cpp).
class Proof {
  public:
    const PersonId& person() const { return person_; }
    const BadgeId& badge() const { return badge_; }
    // SHA-256 of the session's secret; empty: by PIN.
    const std::string& session() const { return session_; }
    Instant at() const { return at_; }

  private:
    friend class Gatekeeper;
    Proof() = default;

    PersonId person_;
    BadgeId badge_;
    std::string session_;
    Instant at_;
};

} // namespace daishi
