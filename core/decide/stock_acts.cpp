#include "core/decide/stock_acts.h"

#include "core/decide/not_now.h"
#include "core/decide/state_words.h"

namespace daishi {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Objection requestMayBeAsked(Sheets sheets) {
    if (!sheets.isZero())
        return std::nullopt;
    return notNow(sheetsText(sheets), {"1枚以上の依頼", "a request of at least one sheet"});
}

Objection neededByMayBe(Day neededBy, Day today) {
    if (neededBy >= today)
        return std::nullopt;
    return Refusal{RefusalCode::NeededByPast,
                   {"希望日 " + neededBy.iso(), "needed by " + neededBy.iso()},
                   {"今日 " + today.iso() + " 以後の日", "today, " + today.iso() + ", or a later day"},
                   {}};
}

Objection requestMayBeApproved(RequestState state, const std::string& approval) {
    if (state != RequestState::Asked) {
        return notNow(describe(state), {"承認前の依頼", "a request that is not yet approved"});
    }
    if (!isBlank(approval))
        return std::nullopt;
    return notNow({"承認番号なし", "no approval number"},
                  {"保険者の承認番号", "the insurer's approval number"});
}

Objection deliveryMayBeAnnounced(RequestState state, bool noteKnown) {
    switch (state) {
    case RequestState::Asked:
        return Refusal{RefusalCode::RequestNotApproved,
                       {"承認番号なし", "no approval number"},
                       {"保険者の承認番号", "the insurer's approval number"},
                       {}};
    case RequestState::Delivered:
        return notNow({"納品済みの依頼", "a request that has been delivered"},
                      {"納品前の依頼", "a request that is still open"});
    case RequestState::Approved:
        break;
    }
    if (!noteKnown)
        return std::nullopt;
    return Refusal{RefusalCode::NoteAlreadyKnown,
                   {"登録済みの納品書番号", "a note that is on record"},
                   {"新しい納品書番号", "a new note"},
                   {}};
}

Objection noteIsWhole(const std::string& note, Boxes boxes, Sheets perBox) {
    if (!isBlank(note) && !boxes.isZero() && !perBox.isZero())
        return std::nullopt;
    return notNow({"内容の足りない納品書", "a note that does not say all"},
                  {"納品書の番号・箱数・枚数", "number, boxes and sheets per box of the note"});
}

Objection deliveryTakesScans(const DeliveryId& delivery, DeliveryState state) {
    if (state == DeliveryState::Announced || state == DeliveryState::Inspecting)
        return std::nullopt;
    return Refusal{RefusalCode::NotInspecting,
                   describe(delivery.str(), state),
                   {"受入検査中の納品", "a delivery under inspection"},
                   {}};
}

bool endsDelivery(RefusalCode code) {
    return code == RefusalCode::LotTypeNotOrdered || code == RefusalCode::InsurerNotOrdered ||
           code == RefusalCode::EditionNotOrdered || code == RefusalCode::MarkContradictsLabel ||
           code == RefusalCode::PictureContradicts;
}

Objection lotMayBeReturned(const LotId& lot, LotState state, Sheets inQuarantine) {
    if (state != LotState::Rejected)
        return notNow(describe(lot.str(), state), {"不合格のロット", "a rejected lot"});
    if (!inQuarantine.isZero())
        return std::nullopt;
    return notNow(sheetsText(inQuarantine), {"隔離中の台紙", "sheets in quarantine"});
}

Objection boxMayBeOpened(const LotStanding& lot, const BoxId& box, BoxState state) {
    if (auto objection = lotReleased(lot))
        return objection;
    if (state == BoxState::Sealed)
        return std::nullopt;
    return notNow(describe(box.str(), state), {"未開封の箱", "a sealed box"});
}

Outcome<Sheets> sheetsToLoad(Sheets inStore, Sheets inTray, std::optional<Sheets> asked) {
    if (!asked)
        return inTray.isZero() ? inStore : Sheets(0);
    if (asked->isZero() && inTray.isZero()) {
        return notNow(sheetsText(*asked), {"1枚以上の装填", "at least one sheet to load"});
    }
    if (auto objection = enoughSheets(inStore, *asked))
        return *objection;
    return *asked;
}

Objection unloadingFitsBook(const BoxId& box, Sheets counted, Sheets inTray) {
    if (counted <= inTray)
        return std::nullopt;
    const std::string out = std::to_string(counted.value()), book = std::to_string(inTray.value());
    return Refusal{RefusalCode::TrayCountOver,
                   {"取り出し " + out + "枚", out + " sheets taken out"},
                   {"帳簿ではトレイに箱 " + box.str() + " の台紙 " + book + "枚",
                    book + " sheets of box " + box.str() + " in the tray by the book"},
                   {}};
}

BoxState stateWithSheets(BoxState state, Sheets left) {
    if (state == BoxState::Opened && left.isZero())
        return BoxState::Empty;
    if (state == BoxState::Empty && !left.isZero())
        return BoxState::Opened;
    return state;
}

Objection countable(Account account) {
    if (account == Account::Store || account == Account::Tray)
        return std::nullopt;
    const std::string name(nameOf(account));
    return notNow({name, name}, {"保管場所またはトレイ", "the store or a tray"});
}

Outcome<CountMove> correction(Account account, Sheets book, Sheets found) {
    if (auto objection = countable(account))
        return *objection;
    if (found < book)
        return CountMove{account, Account::Missing, book - found};
    if (book < found)
        return CountMove{Account::Found, account, found - book};
    return notNow(sheetsText(found), {"帳簿と違う枚数", "a count that differs from the book"});
}

Objection reasonGiven(const std::string& reason) {
    if (!isBlank(reason))
        return std::nullopt;
    return notNow({"理由なし", "no reason"}, {"理由", "a reason"});
}

Objection findingIsNews(const NamedType& was, const NamedType& is) {
    if (was.type.id != is.type.id)
        return std::nullopt;
    return notNow(is.name, {"今までと違う台紙種別", "another blank than it is known as"});
}

} // namespace daishi
