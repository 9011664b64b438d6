// The terminal as the line sees it: the secret of the session that was opened here, and a person who types.
// The secret lies in a file of this user alone (0600); the store has only its hash. A file that others could
// read or write is not believed.
#pragma once

#include "app/cli/cli.h"
#include "core/line/attendant.h"

namespace daishi::cli {

class Seat final : public Attendant {
  public:
    // `around` must outlive it. `store` is the id of the store: a session of one opens nothing in another.
    Seat(Surroundings& around, const std::filesystem::path& home, const std::string& store);

    std::string sessionSecret() override;
    std::optional<std::string> pin(const BadgeId&) override;
    // A new PIN, typed twice. Throws UsageError when the two differ or nobody types.
    std::string newPin(const BadgeId&);

    void keep(const std::string& secret); // throws std::runtime_error when it cannot be written
    void forget();

  private:
    std::optional<std::string> ask(const PinQuestion&);

    Surroundings& around_;
    std::filesystem::path file_;
};

} // namespace daishi::cli
