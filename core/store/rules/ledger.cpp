// The audit chain and the sheet ledger have no gaps, the ledger moves only along its ways, and a balance
// moves only by the movement that is named in it, once. The posting itself is said by each store in its own
// words.
#include "core/store/rules/rules.h"

namespace daishi {

std::vector<StoreRule> ledgerRules() {
    const std::string fromSource = "NEW.from_account IN (" + sourceAccounts() + ")";
    return {
        {"audit_gapless", "audit", RuleMoment::Insert, "",
         "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)", "the audit chain has no gaps", false},
        {"movement_gapless", "movement", RuleMoment::Insert, "",
         "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM movement)", "the ledger has no gaps", false},
        {"movement_known", "movement", RuleMoment::Insert, "",
         "NOT EXISTS (SELECT 1 FROM account_move WHERE from_account = NEW.from_account AND to_account = "
         "NEW.to_account)",
         "the ledger knows no such way", false},
        {"movement_between", "movement", RuleMoment::Insert, "",
         "(NEW.to_box IS NULL AND NEW.from_account = NEW.to_account) OR (NEW.to_box IS NOT NULL AND "
         "(NEW.to_box = "
         "NEW.box OR NEW.from_account <> 'store' OR NEW.to_account <> 'store' OR NOT EXISTS (SELECT 1 FROM "
         "box WHERE "
         "id = NEW.to_box AND lot = NEW.lot AND blank_type = NEW.blank_type)))",
         "sheets go from the store of a box into the store of another of its lot only", false},
        {"movement_covered", "movement", RuleMoment::Insert, "",
         "NOT " + fromSource +
             " AND NEW.sheets > coalesce((SELECT sheets FROM balance WHERE box = NEW.box AND account = "
             "NEW.from_account), 0)",
         "the account does not hold that many sheets", false},
        {"balance_begins", "balance", RuleMoment::Insert, "",
         "NOT EXISTS (SELECT 1 FROM movement m WHERE m.seq = NEW.last_seq AND m.sheets = NEW.sheets AND "
         "((coalesce(m.to_box, m.box) = NEW.box AND m.to_account = NEW.account) OR (m.box = NEW.box AND "
         "m.from_account = NEW.account))) OR NEW.last_seq <> "
         "(SELECT max(seq) FROM movement)",
         "a balance is made by movements only", false},
        {"balance_moves", "balance", RuleMoment::Update, "",
         "NEW.box <> OLD.box OR NEW.account <> OLD.account OR NEW.last_seq <= OLD.last_seq OR NOT EXISTS "
         "(SELECT 1 FROM movement m WHERE m.seq = NEW.last_seq AND ((coalesce(m.to_box, m.box) = NEW.box AND "
         "m.to_account = NEW.account AND NEW.sheets = OLD.sheets + m.sheets) OR "
         "(m.box = NEW.box AND m.from_account = NEW.account AND NEW.sheets = OLD.sheets + CASE WHEN "
         "m.from_account IN (" +
             sourceAccounts() + ") THEN m.sheets ELSE -m.sheets END)))",
         "a balance is changed by movements only", false},
        {"balance_undeleted", "balance", RuleMoment::Delete, "", "", "balances are never deleted", false},
    };
}

} // namespace daishi
