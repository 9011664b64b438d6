// The gate, said again by the store: no permit on a load that is over, on a held lot, for a held job, for a
// run that is not open, or for more sheets than the tray holds.
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

StoreRule chunkRule(const std::string& name, const std::string& condition, const std::string& message) {
    return {"chunk_" + name, "chunk", RuleMoment::Insert, "", condition, message, false};
}

} // namespace

std::vector<StoreRule> gateRules() {
    const std::string held = "EXISTS (SELECT 1 FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id "
                             "WHERE l.hold IS NULL AND h.subject_kind = '";
    const std::string loadState = "(SELECT state FROM load WHERE id = NEW.load)";
    return {
        chunkRule("on_living_load", loadState + " NOT IN ('open', 'armed')",
                  "a load that is over prints nothing"),
        chunkRule("first_is_one", "NEW.sheets > 1 AND " + loadState + " <> 'armed'",
                  "before the first article is approved only one sheet is printed"),
        chunkRule("of_open_run", "(SELECT state FROM run WHERE id = NEW.run) IS DISTINCT FROM 'open'",
                  "the run is not open"),
        chunkRule("of_released_job", "(SELECT state FROM job WHERE id = NEW.job) IS DISTINCT FROM 'released'",
                  "the job is not released"),
        chunkRule(
            "lot_released",
            "(SELECT t.state FROM load l JOIN lot t ON t.id = l.lot WHERE l.id = NEW.load) IS DISTINCT FROM "
            "'released'",
            "the lot is not released"),
        chunkRule("lot_not_held", held + "lot' AND h.subject = (SELECT lot FROM load WHERE id = NEW.load))",
                  "a held lot prints nothing"),
        chunkRule("job_not_held", held + "job' AND h.subject = NEW.job)", "a held job prints nothing"),
        chunkRule(
            "type_not_refuted",
            "(SELECT n.says_type FROM (SELECT f.says_type, f.event FROM finding f JOIN load l ON l.lot = "
            "f.lot WHERE l.id = NEW.load UNION ALL SELECT b.says_type, b.event FROM box_finding b JOIN load "
            "l ON l.box = b.box WHERE l.id = NEW.load) AS n ORDER BY n.event DESC LIMIT 1) <> NEW.blank_type",
            "the lot or box was found to be another blank"),
        chunkRule("within_tray",
                  "NEW.sheets > coalesce((SELECT b.sheets FROM load l JOIN balance b ON b.box = l.box "
                  "AND b.account = 'tray' WHERE l.id = NEW.load), 0)",
                  "the tray does not hold that many sheets"),
        {"sheet_under_permit", "sheet", RuleMoment::Insert, "",
         "NOT EXISTS (SELECT 1 FROM chunk c WHERE c.key = NEW.chunk AND c.state = 'submitted' "
         "AND c.job = NEW.job AND c.load = NEW.load AND NEW.place <= c.sheets)",
         "a sheet is only sent under its permit", false},
    };
}

} // namespace daishi
