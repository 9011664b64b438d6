// Things with a life: they begin in one state, go on by recorded steps only, and never are something else.
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

constexpr LivingTable kLiving[] = {
    {"request", "id", "asked", "id, blank_type, sheets, needed_by, event"},
    {"delivery", "id", "announced",
     "id, request, note, declared_type, declared_boxes, declared_sheets_per_box, day, event"},
    {"lot", "id", "arrived", "id, delivery, blank_type, event"},
    {"box", "id", "sealed", "id, lot, blank_type, number, declared_sheets, label_digest, event"},
    {"load", "id", "open",
     "id, printer, tray, box, lot, blank_type, job, opened_at, inspect_every, every_piece_read, "
     "event"},
    {"job", "id", "imported",
     "id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, households, file_digest, day, "
     "event"},
    {"run", "id", "open", "id, job, load, blank_type, printer, counter_before, day, event"},
    {"chunk", "key", "permitted",
     "key, run, job, load, blank_type, number, sheets, expires, counter_before, event"},
    {"piece", "id", "wanted", "id, job, sequence, household, digest, sealed"},
    {"sheet", "id", "sent", "id, piece, copy, chunk, place, job, load, lot, box, blank_type"},
    {"day", "day", "open", "day"},
};

void addRulesOf(const LivingTable& living, std::vector<StoreRule>& rules) {
    const std::string table(living.table), key(living.key), first(living.firstState);
    rules.push_back(
        {table + "_undeleted", table, RuleMoment::Delete, "", "", table + " rows are never deleted"});
    rules.push_back({table + "_begins", table, RuleMoment::Insert, "",
                     "NEW.state <> '" + first + "' OR NEW.changed <> 0",
                     "a " + table + " begins as " + first});
    // The step stands in life_change before the state moves, and each is used once.
    rules.push_back({table + "_steps", table, RuleMoment::Update, "state, changed",
                     "NEW.changed <= OLD.changed OR NOT EXISTS (SELECT 1 FROM life_change c WHERE c.seq = "
                     "NEW.changed AND c.life = '" +
                         table + "' AND c.subject = NEW." + key +
                         " AND c.from_state = OLD.state AND c.to_state = NEW.state)",
                     "the state of a " + table + " changes by a recorded step only"});
    rules.push_back({table + "_fixed", table, RuleMoment::Update, std::string(living.fixedColumns), "",
                     "what a " + table + " is never changes"});
}

} // namespace

std::span<const LivingTable> livingTables() {
    return kLiving;
}

std::vector<StoreRule> lifeRules() {
    std::vector<StoreRule> rules;
    std::string lives;
    for (const LivingTable& living : kLiving) {
        addRulesOf(living, rules);
        lives += (lives.empty() ? "'" : ", '") + std::string(living.table) + "'";
    }
    rules.push_back({"life_change_gapless", "life_change", RuleMoment::Insert, "",
                     "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM life_change)",
                     "the steps have no gaps"});
    rules.push_back(
        {"life_change_known", "life_change", RuleMoment::Insert, "",
         "NEW.life NOT IN (" + lives +
             ") OR NOT EXISTS (SELECT 1 FROM life_step s WHERE s.life = NEW.life AND s.from_state "
             "= NEW.from_state AND s.to_state = NEW.to_state)",
         "no life has this step"});
    return rules;
}

} // namespace daishi
