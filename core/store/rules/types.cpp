// The blank type goes down the chain of keys: lot, box, load, run, chunk, sheet, and the job beside them.
// What the composite keys say of two rows together is said again for a program that has switched them off.
#include "core/store/rules/rules.h"

namespace daishi {

namespace {

StoreRule sameType(const std::string& table, const std::string& other) {
    return {table + "_type_of_" + other,
            table,
            RuleMoment::Insert,
            "",
            "NEW.blank_type IS DISTINCT FROM (SELECT blank_type FROM " + other + " WHERE id = NEW." + other +
                ")",
            "the blank type of the " + table + " is not that of its " + other,
            false};
}

StoreRule belongs(const std::string& table, const std::string& column, const std::string& truth,
                  const std::string& message) {
    return {table + "_" + column + "_belongs",
            table,
            RuleMoment::Insert,
            "",
            "NEW." + column + " IS DISTINCT FROM (SELECT " + truth + ")",
            message,
            false};
}

} // namespace

std::vector<StoreRule> typeRules() {
    return {
        sameType("box", "lot"),
        sameType("load", "box"),
        sameType("load", "job"),
        sameType("run", "job"),
        sameType("run", "load"),
        sameType("chunk", "run"),
        sameType("sheet", "job"),
        sameType("sheet", "load"),
        sameType("sheet", "box"),
        sameType("movement", "box"),
        belongs("load", "lot", "lot FROM box WHERE id = NEW.box", "the lot of a load is that of its box"),
        belongs("movement", "lot", "lot FROM box WHERE id = NEW.box",
                "the lot of a movement is that of its box"),
        belongs("run", "job", "job FROM load WHERE id = NEW.load", "a run prints the job of its load"),
        belongs("chunk", "job", "job FROM run WHERE id = NEW.run", "a chunk is of the job of its run"),
        belongs("chunk", "load", "load FROM run WHERE id = NEW.run", "a chunk is of the load of its run"),
        belongs("sheet", "box", "box FROM load WHERE id = NEW.load", "a sheet is of the box of its load"),
        belongs("sheet", "lot", "lot FROM load WHERE id = NEW.load", "a sheet is of the lot of its load"),
        belongs("sheet", "job", "job FROM piece WHERE id = NEW.piece", "a sheet is of the job of its piece"),
    };
}

} // namespace daishi
