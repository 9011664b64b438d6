#include "core/decide/destroying.h"

#include "core/decide/hold_cause.h"
#include "core/decide/not_now.h"
#include "core/decide/state_words.h"

namespace daishi {

namespace {

Text stateOf(const BoxStanding& box) {
    return describe(box.box.str(), box.state);
}

Objection notInTray(const BoxStanding& box) {
    if (box.inTray.isZero())
        return std::nullopt;
    const Text sheets = sheetsText(box.inTray);
    return Refusal{RefusalCode::BoxInTray,
                   {box.box.str() + " " + sheets.ja, box.box.str() + ", " + sheets.en},
                   {"トレイに台紙のない箱", "a box without sheets in a tray"},
                   {}};
}

} // namespace

Objection mayBeListed(const SpoilSeen& seen) {
    const Text spoiled{"廃棄リストにない損紙", "a spoiled sheet that is on no list"};
    if (seen.state == SheetState::Sent || seen.state == SheetState::Doubtful)
        return Refusal{RefusalCode::DoubtfulSheetsOpen,
                       describe(seen.code, seen.state),
                       {"確定した用紙", "a settled sheet"},
                       {}};
    if (seen.state != SheetState::Spoiled)
        return Refusal{RefusalCode::NotForDestruction, describe(seen.code, seen.state), spoiled, {}};
    if (seen.listedIn)
        return Refusal{RefusalCode::NotForDestruction, both(seen.code + " " + *seen.listedIn), spoiled, {}};
    return std::nullopt;
}

Objection mayBeListedWithoutCode(Sheets asked, Sheets there) {
    if (asked.isZero())
        return notNow(sheetsText(asked), {"1枚以上", "at least one sheet"});
    if (asked <= there)
        return std::nullopt;
    return Refusal{RefusalCode::NotForDestruction, sheetsText(asked), sheetsText(there), {}};
}

Objection mayBeDestroyed(const std::string& list, bool certified, Sheets listed) {
    if (certified)
        return notNow(both(list), {"終わっていない廃棄リスト", "a list that is not done"});
    if (listed.isZero())
        return notNow(sheetsText(listed), {"読み取られた用紙", "sheets that were scanned"});
    return std::nullopt;
}

Objection mayBeWasted(const BoxStanding& box) {
    if (!box.inBox().isZero())
        return Refusal{RefusalCode::ContainerNotEmpty, sheetsText(box.inBox()), sheetsText(Sheets(0)), {}};
    if (auto objection = notInTray(box))
        return objection;
    // One that was used up by printing is still called opened.
    const bool fits =
        box.state == BoxState::Opened || box.state == BoxState::Empty || box.state == BoxState::Destroyed;
    if (box.wasted || !fits)
        return notNow(stateOf(box), {"空の箱", "an empty box"});
    return std::nullopt;
}

Objection mayLeaveWhole(const BoxStanding& box, Sheets counted) {
    if (auto objection = notInTray(box))
        return objection;
    const bool here = box.state == BoxState::Sealed || box.state == BoxState::Opened;
    if (!here || box.inStore.isZero())
        return notNow(stateOf(box), {"保管中の台紙のある箱", "a box with sheets in the store"});
    if (counted == box.inStore)
        return std::nullopt;
    return Refusal{RefusalCode::CountUnsettled,
                   sheetsText(counted),
                   {"帳簿と同じ枚数", "the number that the book has"},
                   {}};
}

Objection notHeld(const LotStanding& lot) {
    if (lot.holds.empty())
        return std::nullopt;
    return Refusal{RefusalCode::LotHeld,
                   describeHold(lot.holds.front()),
                   {"保留のないロット", "a lot without a hold"},
                   {}};
}

Objection spoilsScanned(const JobId& job, Sheets notScanned) {
    if (notScanned.isZero())
        return std::nullopt;
    const Text sheets = sheetsText(notScanned);
    return Refusal{RefusalCode::LedgerOpen,
                   {job.str() + " " + sheets.ja, job.str() + ", " + sheets.en},
                   sheetsText(Sheets(0)),
                   {}};
}

} // namespace daishi
