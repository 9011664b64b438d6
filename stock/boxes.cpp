#include "stock/boxes.h"

#include "core/decide/stock_acts.h"
#include "core/line/step.h"
#include "stock/box_names.h"

namespace daishi {

Outcome<BoxOpened> openBox(Line& line, const Crew& crew, std::string_view rawBoxLabel) {
    return perform<BoxOpened>(line, Act::OpenBox, crew, "", [&](Work& work) -> Outcome<BoxOpened> {
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        const auto lot = findLot(work.db, box->lot);
        if (auto objection = boxMayBeOpened(lot->standing, box->id, box->state))
            return *objection;
        step(work.db, box->id.str(), box->state, BoxState::Opened);
        return BoxOpened{box->id, box->lot, namedType(line.registry, effectiveTypeOf(work.db, *box)).name,
                         balanceOf(work.db, box->id, Account::Store)};
    });
}

} // namespace daishi
