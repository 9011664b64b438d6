// What is written once stays, and a key that is taken is taken.
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

constexpr std::string_view kAppendOnly[] = {
    "meta", "life_step", "account_move", "blank_type", "audit", "evidence", "finding", "hold", "hold_lift",
    "movement", "life_change", "stock_count", "day_version", "difference_note", "day_signature", "badge",
    "badge_change", "pin", "pin_try",
    // the rest of the stock (0004)
    "line_clearance", "destruction", "destruction_item", "destruction_certificate", "box_wasted", "stocktake",
    "stocktake_place", "stocktake_count", "stocktake_settlement", "stocktake_close", "box_finding",
    "test_sheet", "return_slip", "box_return", "box_split", "sample", "request_urgent",
    // pictures of sheets (0008)
    "master", "delivery_sample", "picture", "article", "sheet_look", "reader_event",
    // every piece read (0009)
    "reading", "reading_stop", "reading_missing", "reading_stop_end"};

// INSERT OR REPLACE of SQLite deletes without a word unless recursive_triggers is on: an existing key is
// refused before. (A piece's digest is not here: the import asks for it by ON CONFLICT.)
struct KeptKey {
    std::string_view table;
    std::string_view columns; // one of its unique keys, without blanks
};

constexpr KeptKey kKept[] = {
    {"meta", "name"},
    {"blank_type", "id"},
    {"blank_type", "insurer,kind,edition"},
    {"request", "id"},
    {"delivery", "id"},
    {"delivery", "note"},
    {"lot", "id"},
    {"box", "id"},
    {"box", "lot,number"},
    {"box", "label_digest"},
    {"evidence", "id"},
    {"finding", "id"},
    {"hold", "id"},
    {"hold_lift", "hold"},
    {"stock_count", "id"},
    {"line_clearance", "id"},
    {"destruction", "id"},
    {"destruction_item", "id"},
    {"destruction_item", "code"},
    {"destruction_certificate", "destruction"},
    {"box_wasted", "box"},
    {"stocktake", "id"},
    {"stocktake_place", "stocktake,box,account"},
    {"stocktake_count", "stock_count"},
    {"stocktake_count", "stocktake,box,account,round"},
    {"audit", "hash"},
    {"job_key", "job"},
    {"stocktake_settlement", "stocktake,box,account"},
    {"stocktake_close", "stocktake"},
    {"box_finding", "id"},
    {"test_sheet", "id"},
    {"return_slip", "id"},
    {"box_return", "box"},
    {"box_split", "new_box"},
    {"sample", "id"},
    {"request_urgent", "request"},
    {"master", "blank_type,version"},
    {"delivery_sample", "delivery,box"},
    {"picture", "id"},
    {"article", "sheet"},
    {"sheet_look", "picture"},
    {"reader_event", "id"},
    {"reading", "id"},
    {"reading_stop", "reading"},
    {"reading_missing", "stop,sheet"},
    {"reading_stop_end", "stop"},
    {"load", "id"},
    {"job", "id"},
    {"job", "file_digest"},
    {"piece", "id"},
    {"piece", "job,sequence"},
    {"run", "id"},
    {"run", "load"},
    {"chunk", "key"},
    {"chunk", "run,number"},
    {"sheet", "id"},
    {"sheet", "piece,copy"},
    {"sheet", "chunk,place"},
    {"day", "day"},
    {"day_version", "day,version"},
    {"difference_note", "id"},
    {"day_signature", "day,version,badge"},
    {"badge", "id"},
    {"badge", "person,place"},
    {"badge_change", "id"},
    {"pin", "id"},
    {"pin_try", "id"},
    {"session", "id"},
};

StoreRule keyTaken(const KeptKey& key) {
    const std::string table(key.table);
    std::string name = table, match;
    std::string_view rest = key.columns;
    while (!rest.empty()) {
        const std::string column(rest.substr(0, rest.find(',')));
        rest = rest.size() > column.size() ? rest.substr(column.size() + 1) : std::string_view();
        name += "_" + column;
        match += (match.empty() ? "" : " AND ") + column + " = NEW." + column;
    }
    return {name + "_taken",
            table,
            RuleMoment::Insert,
            "",
            "EXISTS (SELECT 1 FROM " + table + " WHERE " + match + ")",
            "this " + table + " is on record already",
            true};
}

} // namespace

std::span<const std::string_view> appendOnlyTables() {
    return kAppendOnly;
}

std::vector<StoreRule> keptRules() {
    std::vector<StoreRule> rules;
    for (const std::string_view view : kAppendOnly) {
        const std::string table(view);
        rules.push_back(
            {table + "_kept", table, RuleMoment::Update, "", "", table + " rows are never changed"});
        rules.push_back(
            {table + "_undeleted", table, RuleMoment::Delete, "", "", table + " rows are never deleted"});
    }
    for (const KeptKey& key : kKept)
        rules.push_back(keyTaken(key));
    rules.push_back(
        {"load_place_taken", "load", RuleMoment::Insert, "",
         "EXISTS (SELECT 1 FROM load WHERE state IN ('open', 'armed') AND (tray = NEW.tray OR box "
         "= NEW.box))",
         "one load at a time in a tray and of a box"});
    rules.push_back({"sheet_piece_taken", "sheet", RuleMoment::Insert, "",
                     "EXISTS (SELECT 1 FROM sheet WHERE piece = NEW.piece AND state IN ('sent', 'good', "
                     "'doubtful'))",
                     "a piece has one live sheet at most"});
    rules.push_back(
        {"life_step_closed", "life_step", RuleMoment::Insert, "", "", "lives are given with the schema"});
    rules.push_back({"account_move_closed", "account_move", RuleMoment::Insert, "", "",
                     "the ways of the ledger are given with the schema"});
    rules.push_back({"job_key_undeleted", "job_key", RuleMoment::Delete, "", "",
                     "the key of a job is erased, never deleted"});
    rules.push_back({"job_key_only_erased", "job_key", RuleMoment::Update, "",
                     "NEW.job <> OLD.job OR NEW.wrapped IS NOT NULL",
                     "the key of a job is erased, never exchanged"});
    return rules;
}

} // namespace daishi
