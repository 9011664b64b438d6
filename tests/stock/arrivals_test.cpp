// Requests and deliveries up to the note.
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const Day kFriday = Day::of(2024, 10, 4);

DeliveryNote noteFor(const RequestId& request, const std::string& number = "N-1") {
    return {request, number, kHkn, Boxes(2), Sheets(3000)};
}

bool says(const std::vector<Text>& remarks, const std::string& words) {
    for (const Text& remark : remarks) {
        if (remark.en.find(words) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a request is asked, approved once, and named after its day") {
    StockFixture floor("2024-09-20T09:00");
    Line& line = floor.house;
    const RequestId request = valueIn(askForBlanks(line, kOne, kHkn, Sheets(6000), kFriday));
    CHECK(request.str() == "Q-240920-01");
    CHECK(floor.lastEvent() == "request.asked");
    CHECK(valueIn(approveRequest(line, kOne, request, "川国保第1号")).approval == "川国保第1号");
    CHECK(codeIn(approveRequest(line, kOne, request, "again")) == RefusalCode::StepNotAllowed);
    CHECK(floor.lastEvent() == "refused");
    CHECK(floor.stateOf("request", request.str()) == "approved");
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("blanks are needed today or later, never on a day that is past") {
    StockFixture floor("2024-09-30T09:00");
    Line& line = floor.house;
    CHECK(codeIn(askForBlanks(line, kOne, kHkn, Sheets(1), Day::of(2024, 9, 29))) ==
          RefusalCode::NeededByPast);
    CHECK(floor.lastEvent() == "refused");
    CHECK(floor.number("SELECT count(*) FROM request") == 0);
    CHECK(askForBlanks(line, kOne, kHkn, Sheets(1), Day::of(2024, 9, 30)));
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("what cannot be asked for or approved") {
    StockFixture floor;
    Line& line = floor.house;
    CHECK(codeIn(askForBlanks(line, kOne, BlankTypeId("no-such-1"), Sheets(1), kFriday)) ==
          RefusalCode::CodeUnknown);
    CHECK(codeIn(askForBlanks(line, kOne, kHkn, Sheets(0), kFriday)) == RefusalCode::StepNotAllowed);
    const RequestId request = valueIn(askForBlanks(line, kOne, kHkn, Sheets(1), kFriday));
    CHECK(codeIn(approveRequest(line, kOne, request, "  ")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(approveRequest(line, kOne, RequestId("Q-240930-77"), "A")) == RefusalCode::CodeUnknown);
    CHECK(codeIn(askForBlanks(line, {BadgeId("9999"), {}}, kHkn, Sheets(1), kFriday)) ==
          RefusalCode::BadgeUnknown);
    CHECK(codeIn(askForBlanks(line, {kAuditor, {}}, kHkn, Sheets(1), kFriday)) ==
          RefusalCode::RoleNotAllowed);
    CHECK(floor.number("SELECT count(*) FROM request") == 1);
    CHECK(floor.number("SELECT count(*) FROM audit WHERE kind = 'refused'") == 6);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a delivery needs an approved request, a whole note and a new number") {
    StockFixture floor;
    Line& line = floor.house;
    const RequestId request = valueIn(askForBlanks(line, kOne, kHkn, Sheets(6000), kFriday));
    CHECK(codeIn(announceDelivery(line, kOne, noteFor(request))) == RefusalCode::RequestNotApproved);
    valueIn(approveRequest(line, kOne, request, "A-1"));
    CHECK(codeIn(announceDelivery(line, kOne, noteFor(RequestId("Q-240930-77")))) ==
          RefusalCode::CodeUnknown);
    DeliveryNote note = noteFor(request);
    note.type = BlankTypeId("no-such-1");
    CHECK(codeIn(announceDelivery(line, kOne, note)) == RefusalCode::CodeUnknown);
    note = noteFor(request);
    note.boxes = Boxes(0);
    CHECK(codeIn(announceDelivery(line, kOne, note)) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(announceDelivery(line, kOne, noteFor(request, ""))) == RefusalCode::StepNotAllowed);
    CHECK(valueIn(announceDelivery(line, kOne, noteFor(request))).delivery.str() == "D-240930-01");
    CHECK(codeIn(announceDelivery(line, kOne, noteFor(request))) == RefusalCode::NoteAlreadyKnown);
    CHECK(floor.number("SELECT count(*) FROM delivery") == 1);
}

TEST_CASE("a request that has been delivered takes no further delivery") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn);
    const RequestId request(floor.text("SELECT request FROM delivery"));
    CHECK(floor.stateOf("request", request.str()) == "delivered");
    CHECK(codeIn(announceDelivery(floor.house, kOne, noteFor(request, "N-2"))) ==
          RefusalCode::StepNotAllowed);
}

TEST_CASE("the arrival is remarked upon, not refused") {
    StockFixture floor;
    Line& line = floor.house;
    const RequestId request = floor.approvedRequest(kHkn);
    DeliveryNote note = noteFor(request);
    SECTION("no job needs it") {
        CHECK(says(valueIn(announceDelivery(line, kOne, note)).remarks, "No job needs"));
    }
    SECTION("a job needs it") {
        floor.makeJob(kHkn, JobState::Imported, kIssue);
        CHECK(valueIn(announceDelivery(line, kOne, note)).remarks.empty());
    }
    SECTION("a withdrawn job needs nothing") {
        floor.makeJob(kHkn, JobState::Withdrawn, kIssue);
        CHECK(says(valueIn(announceDelivery(line, kOne, note)).remarks, "No job needs"));
    }
    SECTION("the blank of the incident: not asked for, and not to be used before 2 December") {
        note.type = kSkk;
        const auto remarks = valueIn(announceDelivery(line, kOne, note)).remarks;
        CHECK(says(remarks, "may not be used before 2024-12-02"));
        CHECK(says(remarks, "names another blank than was asked for"));
        CHECK(says(remarks, "only the title differs"));
    }
    SECTION("fewer than asked for") {
        note.boxes = Boxes(1);
        CHECK(says(valueIn(announceDelivery(line, kOne, note)).remarks, "3000 sheets; 6000 were asked for"));
    }
}
