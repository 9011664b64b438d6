// Pictures, said again by the store: what was seen to be wrong approves nothing, nobody overrules it, and a
// job is printed only on the blank whose master it was released with.
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

StoreRule onInsert(const std::string& table, const std::string& name, const std::string& condition,
                   const std::string& message) {
    return {table + "_" + name, table, RuleMoment::Insert, "", condition, message, false};
}

} // namespace

std::vector<StoreRule> pictureRules() {
    const std::string newest = "(SELECT m.plate_hash FROM master m WHERE m.blank_type = NEW.blank_type ORDER "
                               "BY m.version DESC LIMIT 1)";
    return {
        onInsert("master", "next_version",
                 "NEW.version <> (SELECT coalesce(max(m.version), 0) + 1 FROM master m WHERE m.blank_type = "
                 "NEW.blank_type)",
                 "the versions of a master have no gaps"),
        onInsert("picture", "that_agrees",
                 "(NEW.verdict <> 'is' OR coalesce(NEW.print, 'same') <> 'same') AND EXISTS (SELECT 1 FROM "
                 "evidence e WHERE e.id = NEW.evidence AND e.agrees = 1)",
                 "a picture agrees where it was told to be the right sheet, and only there"),
        onInsert(
            "picture", "of_its_sheet",
            "NEW.sheet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sheet s WHERE s.id = NEW.sheet AND s.job = "
            "NEW.job AND s.load = NEW.load AND s.lot = NEW.lot)",
            "a picture is of a sheet of its job, load and lot"),
        onInsert("sheet_look", "only_unsure",
                 "NOT EXISTS (SELECT 1 FROM picture p WHERE p.id = NEW.picture AND p.sheet IS NOT NULL AND "
                 "(p.verdict = 'cannot-tell' OR (p.verdict = 'is' AND p.print = 'cannot-tell')) AND "
                 "coalesce(p.print, 'same') <> 'differs' AND coalesce(p.unsure, '') NOT IN ('unknown-text', "
                 "'too-close', 'mark-differs', 'mark-missing', 'not-enrolled'))",
                 "persons look only where a picture could not be told and nothing contradicts"),
        onInsert(
            "article", "good_of_load",
            "NOT EXISTS (SELECT 1 FROM sheet s WHERE s.id = NEW.sheet AND s.load = NEW.load AND s.state = "
            "'good')",
            "only a good sheet of the load is approved"),
        onInsert("chunk", "master_as_released",
                 "EXISTS (SELECT 1 FROM job j WHERE j.id = NEW.job AND j.master IS NOT NULL AND j.master IS "
                 "DISTINCT FROM " +
                     newest + ")",
                 "the master of the blank is not the one that was released"),
        onInsert(
            "chunk", "before_next_look",
            "(SELECT l.inspect_every FROM load l WHERE l.id = NEW.load) < NEW.sheets + (SELECT count(*) FROM "
            "sheet s JOIN chunk c ON c.key = s.chunk WHERE s.load = NEW.load AND s.state = 'good' AND "
            "c.number * 100 + s.place > coalesce((SELECT max(d.number * 100 + a.place) FROM article f JOIN "
            "sheet a ON a.id = f.sheet JOIN chunk d ON d.key = a.chunk WHERE f.load = NEW.load), 0))",
            "a sheet has to be looked at before more are printed"),
        onInsert("audit", "second_there",
                 "NEW.kind IN ('master.enrolled', 'run.looked-at') AND NEW.second_actor = ''",
                 "two persons do this"),
    };
}

} // namespace daishi
