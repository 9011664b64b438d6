// May this act of the stock happen now? Every row of every rule, beside what it lets pass.
#include "core/decide/stock_acts.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;
using Code = std::optional<RefusalCode>;

Code codeOf(const Objection& objection) {
    return objection ? Code(objection->code) : std::nullopt;
}

const char* const kBlanks[] = {"", " ", "\t", "\r\n", " \t\r\n "};

} // namespace

TEST_CASE("a request asks for something, and is approved once and by a number") {
    CHECK(codeOf(requestMayBeAsked(Sheets(0))) == StepNotAllowed);
    CHECK_FALSE(requestMayBeAsked(Sheets(1)));
    CHECK(codeOf(neededByMayBe(Day::of(2024, 9, 29), Day::of(2024, 9, 30))) == NeededByPast);
    CHECK_FALSE(neededByMayBe(Day::of(2024, 9, 30), Day::of(2024, 9, 30)));
    CHECK_FALSE(neededByMayBe(Day::of(2024, 10, 1), Day::of(2024, 9, 30)));

    CHECK_FALSE(requestMayBeApproved(RequestState::Asked, "保第12号"));
    for (const char* blank : kBlanks)
        CHECK(codeOf(requestMayBeApproved(RequestState::Asked, blank)) == StepNotAllowed);
    for (const RequestState state : {RequestState::Approved, RequestState::Delivered})
        CHECK(codeOf(requestMayBeApproved(state, "保第12号")) == StepNotAllowed);
}

TEST_CASE("a delivery belongs to an approved request that is still open, and its note is new and whole") {
    struct Row {
        RequestState state;
        bool noteKnown;
        Code code;
    };
    const Row rows[] = {
        {RequestState::Asked, false, RequestNotApproved}, {RequestState::Asked, true, RequestNotApproved},
        {RequestState::Approved, false, std::nullopt},    {RequestState::Approved, true, NoteAlreadyKnown},
        {RequestState::Delivered, false, StepNotAllowed}, {RequestState::Delivered, true, StepNotAllowed},
    };
    for (const Row& row : rows) {
        INFO(nameOf(row.state) << ", note known: " << row.noteKnown);
        CHECK(codeOf(deliveryMayBeAnnounced(row.state, row.noteKnown)) == row.code);
    }
    CHECK_FALSE(noteIsWhole("N-1", Boxes(1), Sheets(1)));
    for (const char* blank : kBlanks)
        CHECK(codeOf(noteIsWhole(blank, Boxes(1), Sheets(1))) == StepNotAllowed);
    CHECK(codeOf(noteIsWhole("N-1", Boxes(0), Sheets(500))) == StepNotAllowed);
    CHECK(codeOf(noteIsWhole("N-1", Boxes(12), Sheets(0))) == StepNotAllowed);
}

TEST_CASE("boxes are scanned until the inspection ends; what is another blank ends it") {
    const DeliveryId delivery("D-240927-01");
    CHECK_FALSE(deliveryTakesScans(delivery, DeliveryState::Announced));
    CHECK_FALSE(deliveryTakesScans(delivery, DeliveryState::Inspecting));
    for (const DeliveryState state : {DeliveryState::Accepted, DeliveryState::Refused}) {
        const auto objection = deliveryTakesScans(delivery, state);
        REQUIRE(objection);
        CHECK(objection->code == NotInspecting);
        CHECK(objection->loaded.en.find("D-240927-01") != std::string::npos);
    }
    for (const RefusalCode code :
         {LotTypeNotOrdered, InsurerNotOrdered, EditionNotOrdered, MarkContradictsLabel})
        CHECK(endsDelivery(code));
    for (const RefusalCode code :
         {BoxCountDiffers, SheetCountDiffers, InspectionIncomplete, RequestNotApproved, RoleNotAllowed})
        CHECK_FALSE(endsDelivery(code));
}

TEST_CASE("only a rejected lot with sheets in quarantine goes back") {
    const LotId lot("L-240927-01");
    CHECK_FALSE(lotMayBeReturned(lot, LotState::Rejected, Sheets(1)));
    CHECK(codeOf(lotMayBeReturned(lot, LotState::Rejected, Sheets(0))) == StepNotAllowed);
    for (const LotState state :
         {LotState::Arrived, LotState::Inspecting, LotState::Released, LotState::Exhausted})
        CHECK(codeOf(lotMayBeReturned(lot, state, Sheets(6000))) == StepNotAllowed);
}

TEST_CASE("only a sealed box of a released lot that nobody holds is opened") {
    const LotStanding good{LotId("L-240927-01"), LotState::Released, {}};
    const BoxId box("L-240927-01/001");
    CHECK_FALSE(boxMayBeOpened(good, box, BoxState::Sealed));
    for (const BoxState state : {BoxState::Opened, BoxState::Empty, BoxState::Returned, BoxState::Destroyed})
        CHECK(codeOf(boxMayBeOpened(good, box, state)) == StepNotAllowed);
    LotStanding held = good;
    held.holds = {"見本と違う"};
    CHECK(codeOf(boxMayBeOpened(held, box, BoxState::Sealed)) == LotHeld);
    held.state = LotState::Inspecting;
    CHECK(codeOf(boxMayBeOpened(held, box, BoxState::Opened)) == LotQuarantined);
}

TEST_CASE("how many sheets go into the tray") {
    struct Row {
        const char* what;
        int inStore, inTray;
        std::optional<int> asked;
        int sheets;
        Code code;
    };
    const Row rows[] = {
        {"all of the box", 500, 0, std::nullopt, 500, {}},
        {"a load that died: its sheets are in the tray", 300, 200, std::nullopt, 0, {}},
        {"as many as asked for", 500, 0, 200, 200, {}},
        {"the last sheet", 500, 0, 500, 500, {}},
        {"none more, beside those in the tray", 300, 200, 0, 0, {}},
        {"more, beside those in the tray", 300, 200, 100, 100, {}},
        {"none at all", 500, 0, 0, 0, StepNotAllowed},
        {"more than there are", 500, 0, 501, 0, NotEnoughSheets},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const std::optional<Sheets> asked = row.asked ? std::optional(Sheets(*row.asked)) : std::nullopt;
        const auto sheets = sheetsToLoad(Sheets(row.inStore), Sheets(row.inTray), asked);
        REQUIRE(sheets.ok() == !row.code);
        if (row.code)
            CHECK(sheets.refusal().code == *row.code);
        else
            CHECK(*sheets == Sheets(row.sheets));
    }
    const BoxId box("L-240927-01/001");
    CHECK_FALSE(unloadingFitsBook(box, Sheets(200), Sheets(200)));
    CHECK_FALSE(unloadingFitsBook(box, Sheets(0), Sheets(200)));
    CHECK(codeOf(unloadingFitsBook(box, Sheets(201), Sheets(200))) == TrayCountOver);
}

TEST_CASE(
    "a box is empty when its last sheet is gone, and opened again when one is found; no other changes") {
    for (const BoxState state :
         {BoxState::Sealed, BoxState::Opened, BoxState::Empty, BoxState::Returned, BoxState::Destroyed}) {
        INFO(nameOf(state));
        CHECK(stateWithSheets(state, Sheets(0)) == (state == BoxState::Opened ? BoxState::Empty : state));
        CHECK(stateWithSheets(state, Sheets(1)) == (state == BoxState::Empty ? BoxState::Opened : state));
    }
}

TEST_CASE("a correction moves the difference between the book and the missing or the found") {
    const auto fewer = correction(Account::Store, Sheets(500), Sheets(497));
    REQUIRE(fewer);
    CHECK((fewer->from == Account::Store && fewer->to == Account::Missing && fewer->sheets == Sheets(3)));
    const auto more = correction(Account::Tray, Sheets(100), Sheets(101));
    REQUIRE(more);
    CHECK((more->from == Account::Found && more->to == Account::Tray && more->sheets == Sheets(1)));
    const auto same = correction(Account::Store, Sheets(500), Sheets(500));
    REQUIRE_FALSE(same);
    CHECK(same.refusal().code == StepNotAllowed);
    for (const Account account : kAccounts) {
        INFO(nameOf(account));
        const bool shelf = account == Account::Store || account == Account::Tray;
        CHECK(countable(account).has_value() == !shelf);
        CHECK(correction(account, Sheets(1), Sheets(0)).ok() == shelf);
    }
}

TEST_CASE("whoever holds, corrects or finds says why, and a finding says something new") {
    for (const char* blank : kBlanks)
        CHECK(codeOf(reasonGiven(blank)) == StepNotAllowed);
    CHECK_FALSE(reasonGiven("見本と違う"));
    CHECK_FALSE(reasonGiven(" x "));
    CHECK_FALSE(findingIsNews(card(), otherKind()));
    CHECK(codeOf(findingIsNews(card(), card())) == StepNotAllowed);
}
