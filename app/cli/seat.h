// The terminal as the line sees it: the secret of the session that was opened here, and a person who types.
// The secret lies in a file of this user alone (0600); the store has only its hash. A file that others could
// read or write is not believed. While a person types, the store is left to others: a prompt that nobody
// answers holds nobody up.
#pragma once

#include "app/cli/cli.h"
#include "core/line/attendant.h"
#include "core/store/schema.h"

namespace daishi::cli {

class Seat final : public Attendant {
  public:
    // `around` and `store` must outlive it. `info` is what the store said of itself when it was opened: a
    // session of one store opens nothing in another.
    Seat(Surroundings& around, const std::filesystem::path& home, Database& store, StoreInfo info);

    std::string sessionSecret() override;
    std::optional<std::string> pin(const BadgeId&) override;
    // A new PIN, typed twice. Throws UsageError when the two differ or nobody types.
    std::string newPin(const BadgeId&);

    void keep(const std::string& secret); // throws std::runtime_error when it cannot be written
    void forget();

  private:
    std::optional<std::string> ask(const PinQuestion&);
    std::optional<std::string> typed(const PinQuestion&);
    void mustBeTheSameStore();

    Surroundings& around_;
    Database& store_;
    StoreInfo info_;
    std::filesystem::path file_;
};

} // namespace daishi::cli
