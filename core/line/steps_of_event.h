// The steps of one act, as its event tells them: how many, and a digest of all of them in their order, so
// that a step added, taken away or altered afterwards is found by the chain.
#pragma once

#include <cstdint>
#include <string>

#include "core/store/canonical_json.h"
#include "core/store/database.h"

namespace daishi {

struct StepsOfEvent {
    std::int64_t count = 0;
    std::string digest; // SHA-256 of one line per step: "life subject from to", each ended by a newline

    JsonObject object() const; // {"count": …, "sha256": …}
    friend bool operator==(const StepsOfEvent&, const StepsOfEvent&) = default;
};

// Takes the steps of one event after the other; finish() begins anew.
class StepDigest {
  public:
    void add(const std::string& life, const std::string& subject, const std::string& from,
             const std::string& to);
    StepsOfEvent finish();

  private:
    std::int64_t count_ = 0;
    std::string lines_;
};

StepsOfEvent stepsOf(Database&, std::int64_t event);

} // namespace daishi
