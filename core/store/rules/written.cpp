// Columns that are written after the row was made. Each is written by one act only, and nothing writes it
// beside that act: the act's step must be there and not yet told by the chain, or the row must name the event
// that is about to be written. (Whoever makes up steps and events too is found by the chain:
// core/day/verify.h.)
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

const std::string kComing = "(SELECT coalesce(max(seq), 0) + 1 FROM audit)";

// No step of this thing to one of these states stands in the act under way.
std::string noStep(const std::string& life, const std::string& key, const std::string& states) {
    return "NOT EXISTS (SELECT 1 FROM life_change c WHERE c.event = " + kComing + " AND c.life = '" + life +
           "' AND c.subject = NEW." + key + " AND c.to_state IN (" + states + "))";
}

StoreRule writtenBy(const std::string& name, const std::string& table, const std::string& columns,
                    const std::string& condition, const std::string& act) {
    return {table + "_" + name, table,
            RuleMoment::Update, columns,
            condition,          "the " + columns + " of a " + table + " is written " + act + " only"};
}

} // namespace

std::vector<StoreRule> writtenRules() {
    return {
        writtenBy("approval_with_step", "request", "approval", noStep("request", "id", "'approved'"),
                  "when it is approved"),
        writtenBy("setting_with_event", "job", "setting, setting_event",
                  "NEW.setting_event IS DISTINCT FROM " + kComing, "when it is released"),
        writtenBy("master_with_event", "job", "master", "NEW.setting_event IS DISTINCT FROM " + kComing,
                  "when it is released"),
        writtenBy("ended_with_step", "load", "ended_by", noStep("load", "id", "'void', 'closed'"),
                  "when it ends"),
        writtenBy(
            "baseline_with_chunk", "load", "baseline",
            "NOT EXISTS (SELECT 1 FROM life_change c JOIN chunk k ON k.key = c.subject WHERE c.event = " +
                kComing + " AND c.life = 'chunk' AND c.to_state = 'counted' AND k.load = NEW.id)",
            "when a chunk of it is counted"),
        writtenBy("ended_with_step", "run", "ended_by", noStep("run", "id", "'stopped'"),
                  "when it is stopped"),
        writtenBy("counter_with_step", "run", "counter_after", noStep("run", "id", "'finished'"),
                  "when it is finished"),
        writtenBy("output_with_event", "run", "output_count, output_event",
                  "NEW.output_event IS DISTINCT FROM " + kComing, "when its output is counted"),
        writtenBy("artefact_with_step", "chunk", "artefact", noStep("chunk", "key", "'submitted'"),
                  "when it is submitted"),
        writtenBy("witnesses_with_step", "chunk", "impressions, counter_after",
                  noStep("chunk", "key", "'counted', 'doubtful'"), "when it has ended"),
        writtenBy("read_with_event", "sheet", "read_event", "NEW.read_event IS DISTINCT FROM " + kComing,
                  "when it is read"),
    };
}

} // namespace daishi
