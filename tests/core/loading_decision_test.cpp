// May this box go into this tray for this job? One row for each refusal, and the order among them.
#include "core/decide/loading.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;

LoadingFacts good() {
    LoadingFacts facts;
    facts.blank = {card(), card(), std::nullopt};
    facts.kind.id = KindId("hkn");
    facts.issueDay = kIssueDay;
    facts.lot = {LotId("L-240927-01"), LotState::Released, {}};
    facts.box = BoxId("L-240927-01/001");
    facts.boxState = BoxState::Opened;
    facts.left = Sheets(500);
    facts.jobState = JobState::Released;
    facts.mark = card();
    facts.markRequired = true;
    facts.printer = {true, idleReport(), "tray-1", SheetSize::Card};
    return facts;
}

struct Row {
    const char* what;
    RefusalCode code;
    void (*apply)(LoadingFacts&);
};

// In the order in which they answer.
const Row kRows[] = {
    {"another kind", StockTypeMismatch, [](LoadingFacts& f) { f.blank.required = otherKind(); }},
    {"another insurer", InsurerMismatch, [](LoadingFacts& f) { f.blank.required = otherInsurer(); }},
    {"another edition", EditionMismatch, [](LoadingFacts& f) { f.blank.required = otherEdition(); }},
    {"found to be another", FindingSaysOtherType, [](LoadingFacts& f) { f.blank.found = otherKind(); }},
    {"not usable yet", DocNotYetValid,
     [](LoadingFacts& f) { f.blank.loaded.type.usableFrom = kIssueDay.plusDays(1); }},
    {"no longer usable", BlankNoLongerValid,
     [](LoadingFacts& f) { f.blank.loaded.type.usableUntil = kIssueDay.plusDays(-1); }},
    {"not issued any more", KindNotLawful,
     [](LoadingFacts& f) { f.kind.issuedUntil = kIssueDay.plusDays(-1); }},
    {"a lot under inspection", LotQuarantined, [](LoadingFacts& f) { f.lot.state = LotState::Inspecting; }},
    {"a held lot", LotHeld, [](LoadingFacts& f) { f.lot.holds = {"a call"}; }},
    {"a sealed box", BoxNotOpened, [](LoadingFacts& f) { f.boxState = BoxState::Sealed; }},
    {"an empty box", BoxEmpty, [](LoadingFacts& f) { f.boxState = BoxState::Empty; }},
    {"a box with nothing left", BoxEmpty, [](LoadingFacts& f) { f.left = Sheets(0); }},
    {"a box in another tray", BoxLoadedElsewhere,
     [](LoadingFacts& f) { f.liveElsewhere = TrayId("printer-1/2"); }},
    {"a tray with other sheets", TrayNotClear,
     [](LoadingFacts& f) { f.strangerInTray = BoxId("L-240927-01/002"); }},
    {"a tray of another job, not cleared since", LineClearRequired,
     [](LoadingFacts& f) {
         f.lastInTray = LastInTray{JobId("J-240929-01"), true, false};
     }},
    {"a job not released", JobNotReleased, [](LoadingFacts& f) { f.jobState = JobState::Imported; }},
    {"a held job", JobHeld, [](LoadingFacts& f) { f.jobHolds = {"a call"}; }},
    {"no mark scanned", EvidenceMissing, [](LoadingFacts& f) { f.mark.reset(); }},
    {"another mark", MarkContradictsLabel, [](LoadingFacts& f) { f.mark = otherKind(); }},
    {"no answer", PrinterUnreachable, [](LoadingFacts& f) { f.printer.reachable = false; }},
    {"no reasons", PrinterStateUnknown, [](LoadingFacts& f) { f.printer.now.reasons.reset(); }},
    {"an open door", PrinterNotReady,
     [](LoadingFacts& f) { f.printer.now.reasons = std::vector<std::string>{"door-open"}; }},
    {"processing", PrinterBusy, [](LoadingFacts& f) { f.printer.now.state = PrinterState::Processing; }},
    {"a tray of other paper", PrinterContradictsLoad,
     [](LoadingFacts& f) { f.printer.mediaSource = "tray-2"; }},
};

std::optional<RefusalCode> refused(const LoadingFacts& facts) {
    const auto objection = mayLoad(facts);
    return objection ? std::optional(objection->code) : std::nullopt;
}

} // namespace

TEST_CASE("a right box goes into the tray; a mark only where it is asked for") {
    CHECK_FALSE(refused(good()));
    LoadingFacts facts = good();
    facts.mark.reset();
    facts.markRequired = false;
    CHECK_FALSE(refused(facts));
    facts.mark = otherInsurer(); // seen though not asked for
    CHECK(refused(facts) == MarkContradictsLabel);
}

TEST_CASE("every reason not to load has its refusal, and the earlier one answers") {
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        LoadingFacts one = good();
        kRows[i].apply(one);
        INFO(kRows[i].what);
        CHECK(refused(one) == kRows[i].code);
        for (std::size_t k = i + 1; k < std::size(kRows); ++k) {
            LoadingFacts two = good();
            kRows[k].apply(two);
            kRows[i].apply(two);
            const auto answer = refused(two);
            INFO("and " << kRows[k].what);
            CHECK(answer == kRows[i].code);
        }
    }
}

TEST_CASE("a wrong blank that looks the same is told by what differs") {
    LoadingFacts facts = good();
    facts.blank.required = otherKind();
    const Refusal refusal = mayLoad(facts).value();
    CHECK(refusal.loaded.ja == card().name.ja);
    CHECK(refusal.required.ja == otherKind().name.ja);
    CHECK(refusal.difference.ja ==
          "大きさ・形・色は同じです。違いは題字だけです：「資格確認書」と「被保険者証」。");
    facts.blank.required = otherInsurer();
    CHECK(mayLoad(facts)->difference.ja.find("保険者または版が違います") != std::string::npos);
    facts.blank.required.type.lookAlikeGroup = "";
    CHECK(mayLoad(facts)->difference.empty());
}
