#include "stock/splitting.h"

#include "core/decide/destroying.h"
#include "core/decide/not_now.h"
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "stock/box_names.h"

namespace daishi {

namespace {

constexpr std::int64_t kMostBoxes = 999; // as many as a label can tell

Objection maySplit(Work& work, const BoxRow& box, Sheets sheets, std::int64_t boxes) {
    if (box.state == BoxState::Sealed)
        return Refusal{
            RefusalCode::BoxNotOpened, {box.id.str(), box.id.str()}, {"開封した箱", "an opened box"}, {}};
    if (auto objection = notHeld(findLot(work.db, box.lot)->standing))
        return objection;
    const Sheets there = balanceOf(work.db, box.id, Account::Store);
    if (auto objection = enoughSheets(there, sheets))
        return objection;
    if (sheets.isZero() || sheets == there)
        return notNow(both(std::to_string(sheets.value())),
                      {"箱の一部の枚数", "a part of what is in the box"});
    if (boxes >= kMostBoxes)
        return notNow(both(std::to_string(boxes)), {"999箱までのロット", "a lot of at most 999 boxes"});
    return std::nullopt;
}

BoxRow makeBox(Work& work, const BoxRow& from, std::int64_t number, Sheets sheets) {
    const BoxId id = boxIdOf(from.lot, number);
    work.db.run("INSERT INTO box (id, lot, blank_type, number, declared_sheets, label_digest, state, event) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                {id.str(), from.lot.str(), from.type.str(), number, sheets.value(),
                 work.line.vault.digest("split", id.str()), std::string(nameOf(BoxState::Sealed)),
                 work.event()});
    step(work.db, id.str(), BoxState::Sealed, BoxState::Opened);
    work.db.run("INSERT INTO box_split (new_box, from_box, sheets, event) VALUES ($1, $2, $3, $4)",
                {id.str(), from.id.str(), sheets.value(), work.event()});
    return *findBox(work.db, id);
}

struct Known {
    std::string moment;
    Evidence grade;
    std::optional<BlankTypeId> says;
    bool agrees;
};

// How the identity of the old box is known; of its loads nothing follows.
void carryEvidence(Work& work, const BoxRow& from, const BoxRow& into) {
    std::vector<Known> known;
    {
        const auto rows =
            work.db.query("SELECT DISTINCT moment, grade, says_type, agrees FROM evidence WHERE box = "
                          "$1 AND load IS NULL ORDER BY moment, grade",
                          {from.id.str()});
        while (rows->next()) {
            const auto says = rows->textOrNull(2);
            known.push_back({rows->text(0), static_cast<Evidence>(rows->integer(1)),
                             says ? std::optional(BlankTypeId(*says)) : std::nullopt, rows->integer(3) != 0});
        }
    }
    for (const Known& one : known)
        recordEvidence(work.db, into.lot, into.id, std::nullopt, one.moment, one.grade, one.says, one.agrees,
                       work.today, work.event());
}

void carryFinding(Work& work, const BoxRow& from, const BoxRow& into) {
    const auto found = foundTypeOf(work.db, from);
    if (!found || foundTypeOf(work.db, into) == found)
        return;
    work.db.run(
        "INSERT INTO box_finding (id, box, lot, says_type, reason, event) VALUES ($1, $2, $3, $4, $5, $6)",
        {nextNumber(work.db, "box_finding"), into.id.str(), into.lot.str(), found->str(),
         "split from " + from.id.str(), work.event()});
}

} // namespace

Outcome<BoxSplit> splitBox(Line& line, const Crew& crew, std::string_view rawBoxLabel, Sheets sheets) {
    return perform<BoxSplit>(line, Act::SplitBox, crew, "", [&](Work& work) -> Outcome<BoxSplit> {
        const auto from = boxScanned(work.db, rawBoxLabel);
        if (!from)
            return from.refusal();
        work.about(from->id.str());
        const auto boxes = boxesOf(work.db, from->lot);
        if (auto objection = maySplit(work, *from, sheets, boxes.back().number))
            return std::move(*objection);
        const BoxRow into = makeBox(work, *from, boxes.back().number + 1, sheets);
        work.moveBetween(from->id, into.id, sheets, "split", into.id.str());
        carryEvidence(work, *from, into);
        carryFinding(work, *from, into);
        work.note("into", into.id.str());
        return BoxSplit{from->id,
                        into.id,
                        from->lot,
                        namedType(line.registry, effectiveTypeOf(work.db, into)).name,
                        sheets,
                        balanceOf(work.db, from->id, Account::Store),
                        boxLabelCode(into.id)};
    });
}

} // namespace daishi
