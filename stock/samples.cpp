#include "stock/samples.h"

#include "core/decide/destroying.h"
#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "stock/box_names.h"
#include "stock/lot_consequences.h"

namespace daishi {

namespace {

Objection maySample(Work& work, const BoxRow& box, Sheets sheets) {
    if (box.state == BoxState::Sealed)
        return Refusal{
            RefusalCode::BoxNotOpened, {box.id.str(), box.id.str()}, {"開封した箱", "an opened box"}, {}};
    if (auto objection = notHeld(findLot(work.db, box.lot)->standing))
        return objection;
    if (sheets.isZero())
        return Refusal{
            RefusalCode::StepNotAllowed, {"0枚", "no sheet"}, {"1枚以上", "at least one sheet"}, {}};
    return enoughSheets(balanceOf(work.db, box.id, Account::Store), sheets);
}

} // namespace

Outcome<SampleTaken> takeSample(Line& line, const Crew& crew, std::string_view rawBoxLabel, Sheets sheets,
                                const std::string& purpose) {
    return perform<SampleTaken>(line, Act::TakeSample, crew, "", [&](Work& work) -> Outcome<SampleTaken> {
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        if (auto objection = reasonGiven(purpose))
            return std::move(*objection);
        if (auto objection = maySample(work, *box, sheets))
            return std::move(*objection);
        const std::int64_t id = nextNumber(work.db, "sample");
        work.db.run(
            "INSERT INTO sample (id, box, sheets, purpose, day, event) VALUES ($1, $2, $3, $4, $5, $6)",
            {id, box->id.str(), sheets.value(), purpose, work.today.iso(), work.event()});
        work.move(box->id, Account::Store, Account::Sample, sheets, "sample", box->id.str());
        settleBoxState(work, box->id);
        work.note("purpose", purpose);
        return SampleTaken{box->id, namedType(line.registry, effectiveTypeOf(work.db, *box)).name, sheets,
                           balanceOf(work.db, box->id, Account::Store)};
    });
}

} // namespace daishi
