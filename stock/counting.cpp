#include "stock/counting.h"

#include "core/decide/stock_acts.h"
#include "stock/box_names.h"
#include "stock/count_row.h"
#include "stock/look_at_box.h"
#include "stock/lot_consequences.h"
#include "stock/mark_reading.h"

namespace daishi {

namespace {

Cell orNull(const std::optional<BlankTypeId>& type) {
    if (!type)
        return std::monostate();
    return type->str();
}

std::int64_t insertCount(Work& work, const Counted& counted) {
    const std::int64_t id = nextNumber(work.db, "stock_count");
    work.db.run(
        "INSERT INTO stock_count (id, box, account, book, found, seen_type, movement_seq, day, event) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {id, counted.box.str(), std::string(nameOf(counted.account)), counted.book.value(),
         counted.found.value(), orNull(counted.seen), lastMovement(work.db), work.today.iso(), work.event()});
    work.note("account", std::string(nameOf(counted.account)));
    work.note("book", counted.book.value());
    work.note("found", counted.found.value());
    work.note("seen", counted.seen ? counted.seen->str() : "");
    return id;
}

// What the sheet is not is known from here on, whatever else it may be: the lot prints nothing more.
void stopContradicted(Work& work, const BoxRow& box, Counted& counted) {
    counted.loadsEnded = stopLot(work, box.lot, holdReason(HoldCause::SheetContradicts, box.id.str()));
    counted.warning->ja += "ロット " + box.lot.str() + " を保留にしました。";
    if (counted.warning->en.back() != ' ')
        counted.warning->en += ' ';
    counted.warning->en += "The lot " + box.lot.str() + " is on hold.";
}

} // namespace

std::int64_t lastMovement(Database& db) {
    const auto rows = db.query("SELECT coalesce(max(seq), 0) FROM movement");
    rows->next();
    return rows->integer(0);
}

Outcome<CountRow> writeCount(Work& work, const BoxRow& box, const CountSeen& count) {
    const Registry& registry = work.line.registry;
    auto look = lookOf(registry, count.mark, count.titleSeen);
    if (!look)
        return look.refusal();
    const BlankTypeId effective = effectiveTypeOf(work.db, box);
    look.value().foundOther = effective != box.type;
    const SeenSheet seen = seenSheet(registry, namedType(registry, effective).type, *look);
    Counted counted{box.id,
                    count.account,
                    balanceOf(work.db, box.id, count.account),
                    count.sheets,
                    seen.type,
                    {},
                    seen.warning,
                    {}};
    if (seen.type)
        counted.seenText = namedType(registry, *seen.type).name;
    const std::int64_t id = insertCount(work, counted);
    if (look->mark) {
        const auto says = saysType(*look->mark);
        recordEvidence(work.db, box.lot, box.id, std::nullopt, "evening", Evidence::E3SheetMark, says,
                       says == effective, work.today, work.event());
    }
    if (counted.warning)
        stopContradicted(work, box, counted);
    return CountRow{id, std::move(counted)};
}

Outcome<Counted> countStock(Line& line, const Crew& crew, const CountSeen& count) {
    return perform<Counted>(line, Act::CountStock, crew, "", [&](Work& work) -> Outcome<Counted> {
        const auto box = boxScanned(work.db, count.boxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        if (auto objection = countable(count.account))
            return *objection;
        auto written = writeCount(work, *box, count);
        if (!written)
            return written.refusal();
        return written->counted;
    });
}

Outcome<Adjusted> adjustCount(Line& line, const Crew& crew, const std::string& rawBoxLabel, Account account,
                              Sheets found, const std::string& reason) {
    return perform<Adjusted>(line, Act::AdjustCount, crew, "", [&](Work& work) -> Outcome<Adjusted> {
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        if (auto objection = reasonGiven(reason))
            return *objection;
        const Sheets book = balanceOf(work.db, box->id, account);
        const auto move = correction(account, book, found);
        if (!move)
            return move.refusal();
        work.move(box->id, move->from, move->to, move->sheets, "count corrected", box->id.str());
        settleBoxState(work, box->id);
        settleLotState(work, box->lot);
        work.note("reason", reason);
        return Adjusted{box->id, account, book, found};
    });
}

} // namespace daishi
