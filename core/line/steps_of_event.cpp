#include "core/line/steps_of_event.h"

#include "core/store/sha256.h"

namespace daishi {

JsonObject StepsOfEvent::object() const {
    JsonObject told;
    told.set("count", count);
    told.set("sha256", digest);
    return told;
}

void StepDigest::add(const std::string& life, const std::string& subject, const std::string& from,
                     const std::string& to) {
    ++count_;
    lines_ += life + " " + subject + " " + from + " " + to + "\n";
}

StepsOfEvent StepDigest::finish() {
    const StepsOfEvent steps{count_, count_ > 0 ? sha256Hex(lines_) : std::string()};
    count_ = 0;
    lines_.clear();
    return steps;
}

StepsOfEvent stepsOf(Database& db, std::int64_t event) {
    StepDigest digest;
    const auto rows = db.query(
        "SELECT life, subject, from_state, to_state FROM life_change WHERE event = $1 ORDER BY seq", {event});
    while (rows->next())
        digest.add(rows->text(0), rows->text(1), rows->text(2), rows->text(3));
    return digest.finish();
}

} // namespace daishi
