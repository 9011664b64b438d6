// What was asked for against what arrived: one row for each refusal, and the order among them.
#include "core/decide/receiving.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;

BoxId box(int number) {
    return BoxId("L-240927-01/00" + std::to_string(number));
}

DeliveryFacts good() {
    DeliveryFacts facts;
    facts.ordered = card();
    facts.orderedSheets = Sheets(1000);
    facts.approved = true;
    facts.noteSays = card();
    facts.noteBoxes = Boxes(2);
    facts.noteSheetsPerBox = Sheets(500);
    facts.boxes = {{box(1), card(), Sheets(500)}, {box(2), card(), Sheets(500)}};
    facts.marks = {{box(1), card()}};
    return facts;
}

struct Row {
    const char* what;
    RefusalCode code;
    void (*apply)(DeliveryFacts&);
};

// In the order in which they answer.
const Row kRows[] = {
    {"no approval", RequestNotApproved, [](DeliveryFacts& f) { f.approved = false; }},
    {"a note of another kind", LotTypeNotOrdered, [](DeliveryFacts& f) { f.noteSays = otherKind(); }},
    {"a label of another insurer", InsurerNotOrdered,
     [](DeliveryFacts& f) { f.boxes.at(0).labelSays = otherInsurer(); }},
    {"a mark of another edition", EditionNotOrdered,
     [](DeliveryFacts& f) {
         f.marks.push_back({box(2), otherEdition()});
     }},
    {"one box too few", BoxCountDiffers, [](DeliveryFacts& f) { f.boxes.pop_back(); }},
    {"one sheet too few", SheetCountDiffers, [](DeliveryFacts& f) { f.boxes.at(0).sheets = Sheets(499); }},
    {"more than was asked for", SheetCountDiffers, [](DeliveryFacts& f) { f.orderedSheets = Sheets(998); }},
    {"no mark seen", InspectionIncomplete,
     [](DeliveryFacts& f) {
         if (!f.marks.empty())
             f.marks.erase(f.marks.begin());
     }},
};

std::optional<RefusalCode> refused(const DeliveryFacts& facts) {
    const auto objection = deliveryIsOrdered(facts);
    return objection ? std::optional(objection->code) : std::nullopt;
}

} // namespace

TEST_CASE("a delivery that is what was asked for passes") {
    CHECK_FALSE(refused(good()));
}

TEST_CASE("every difference of a delivery has its refusal, and the earlier one answers") {
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        DeliveryFacts one = good();
        kRows[i].apply(one);
        INFO(kRows[i].what);
        CHECK(refused(one) == kRows[i].code);
        for (std::size_t k = i + 1; k < std::size(kRows); ++k) {
            INFO("and " << kRows[k].what);
            DeliveryFacts two = good();
            kRows[k].apply(two);
            kRows[i].apply(two);
            CHECK(refused(two) == kRows[i].code);
        }
    }
}

TEST_CASE("note, label and mark are each compared with what was asked for") {
    struct Other {
        NamedType blank;
        RefusalCode code;
    };
    const Other others[] = {{otherKind(), LotTypeNotOrdered},
                            {otherInsurer(), InsurerNotOrdered},
                            {otherEdition(), EditionNotOrdered}};
    for (const Other& other : others) {
        DeliveryFacts note = good(), label = good(), mark = good();
        note.noteSays = other.blank;
        label.boxes.at(1).labelSays = other.blank;
        mark.marks.at(0).says = other.blank;
        CHECK(refused(note) == other.code);
        CHECK(refused(label) == other.code);
        CHECK(refused(mark) == other.code);
        CHECK(boxIsOrdered(card(), other.blank)->code == other.code);
    }
    CHECK_FALSE(boxIsOrdered(card(), card()));
    DeliveryFacts unknown = good();
    unknown.marks.push_back({box(2), std::nullopt});
    CHECK(refused(unknown) == MarkContradictsLabel);
}

TEST_CASE("counts differ either way; a note that agrees with itself alone is not enough") {
    DeliveryFacts more = good();
    more.boxes.push_back({box(3), card(), Sheets(500)});
    CHECK(refused(more) == BoxCountDiffers);
    DeliveryFacts fuller = good();
    fuller.boxes.at(1).sheets = Sheets(501);
    CHECK(refused(fuller) == SheetCountDiffers);
    DeliveryFacts none = good();
    none.boxes.clear();
    none.marks.clear();
    CHECK(refused(none) == BoxCountDiffers);
}

TEST_CASE("what has been brought before counts against the request") {
    DeliveryFacts facts = good();
    facts.orderedSheets = Sheets(1500);
    CHECK_FALSE(refused(facts)); // less is accepted
    facts.broughtBefore = Sheets(500);
    CHECK_FALSE(refused(facts));
    facts.broughtBefore = Sheets(501);
    const auto objection = deliveryIsOrdered(facts);
    REQUIRE(objection);
    CHECK(objection->code == SheetCountDiffers);
    CHECK(objection->loaded.en == "1501 sheets, 501 of them from earlier deliveries");
    CHECK(objection->required.en == "1500 sheets asked for");
}

TEST_CASE("marks are counted by box, and as many are asked for as the policy says or there are boxes") {
    DeliveryFacts facts = good();
    facts.ordered.type.policy.marksAtReceiving = Boxes(2);
    CHECK(refused(facts) == InspectionIncomplete);
    facts.marks.push_back({box(1), card()}); // the same box again
    CHECK(refused(facts) == InspectionIncomplete);
    facts.marks.push_back({box(2), card()});
    CHECK_FALSE(refused(facts));
    facts.ordered.type.policy.marksAtReceiving = Boxes(9);
    CHECK_FALSE(refused(facts));
    DeliveryFacts careless = good(); // a policy that wants marks, and says how many: none
    careless.ordered.type.policy.marksAtReceiving = Boxes(0);
    CHECK_FALSE(refused(careless));
    careless.marks.clear();
    CHECK(refused(careless) == InspectionIncomplete);
    DeliveryFacts plain = good();
    plain.marks.clear();
    plain.ordered.type.policy.atReceiving = {Evidence::E1DeliveryNote, Evidence::E2BoxLabel};
    CHECK_FALSE(refused(plain));
}

TEST_CASE("remarks tell of days and need, and refuse nothing") {
    const Day today = Day::of(2024, 9, 27);
    NamedType blank = card();
    CHECK(remarksOnArrival(blank, today, true).empty());
    blank.type.usableFrom = today;
    blank.type.usableUntil = today;
    CHECK(remarksOnArrival(blank, today, true).empty());
    CHECK(remarksOnArrival(blank, today.plusDays(-1), true).at(0).notice == ArrivalNotice::NotUsableYet);
    CHECK(remarksOnArrival(blank, today.plusDays(1), true).at(0).notice == ArrivalNotice::NoLongerUsable);
    CHECK(remarksOnArrival(blank, today, false).at(0).notice == ArrivalNotice::NoJobNeedsIt);
    CHECK(remarksOnArrival(blank, today.plusDays(-1), false).size() == 2);
}
