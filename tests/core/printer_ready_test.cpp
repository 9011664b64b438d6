// The printer's own word before a sheet goes out. Unknown is never safe, and the media it reports are read as
// the IPP library writes them.
#include "printers/ipp/media.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;

std::optional<RefusalCode> refused(const PrinterStanding& standing) {
    const auto objection = printerReady(standing);
    return objection ? std::optional(objection->code) : std::nullopt;
}

std::optional<RefusalCode> refused(void (*change)(PrinterReport&), SheetSize size = SheetSize::Card,
                                   const std::string& tray = "tray-1") {
    PrinterStanding standing{true, idleReport(), tray, size};
    change(standing.now);
    return refused(standing);
}

// What printers/ipp hands over for a tray with sheets of this size.
std::string reported(SheetSize size) {
    return ipp::canonicalText(ipp::newMediaCol(mediaName(size), "tray-1").get());
}

} // namespace

TEST_CASE("an idle printer with the right sheets in the tray is ready") {
    CHECK_FALSE(refused([](PrinterReport&) {}));
    CHECK_FALSE(refused([](PrinterReport&) {}, SheetSize::A4, "tray-2"));
}

TEST_CASE("what the IPP side makes of a tray is what this side looks for") {
    for (const SheetSize there : {SheetSize::Card, SheetSize::A4}) {
        for (const SheetSize wanted : {SheetSize::Card, SheetSize::A4}) {
            PrinterStanding standing{true, idleReport(), "tray-1", wanted};
            standing.now.mediaReady->at("tray-1") = reported(there);
            CHECK(refused(standing) ==
                  (there == wanted ? std::nullopt : std::optional(PrinterContradictsLoad)));
        }
    }
}

TEST_CASE("a size is not found within a longer number or another member") {
    for (const char* text :
         {"{media-size={x-dimension=5400 y-dimension=86000}}",
          "{media-size={x-dimension=54000 y-dimension=8600}}",
          "{media-size={x-dimension=8600 y-dimension=5400}}", "{media-key=5400x8600}", "{}", ""}) {
        PrinterStanding standing{true, idleReport(), "tray-1", SheetSize::Card};
        standing.now.mediaReady->at("tray-1") = text;
        INFO(text);
        CHECK(refused(standing) == PrinterContradictsLoad);
    }
}

TEST_CASE("a printer that is silent, leaves something out, stands or works is not ready") {
    PrinterStanding away{false, idleReport(), "tray-1", SheetSize::Card};
    CHECK(refused(away) == PrinterUnreachable);
    CHECK(refused([](PrinterReport& r) { r.state.reset(); }) == PrinterStateUnknown);
    CHECK(refused([](PrinterReport& r) { r.reasons.reset(); }) == PrinterStateUnknown);
    CHECK(refused([](PrinterReport& r) { r.mediaReady.reset(); }) == PrinterStateUnknown);
    CHECK(refused([](PrinterReport& r) { r.upTime.reset(); }) == PrinterStateUnknown);
    CHECK(refused([](PrinterReport& r) { r.state = PrinterState::Stopped; }) == PrinterNotReady);
    CHECK(refused([](PrinterReport& r) { r.acceptingJobs = false; }) == PrinterNotReady);
    CHECK(refused([](PrinterReport& r) { r.state = PrinterState::Processing; }) == PrinterBusy);
    CHECK(refused([](PrinterReport& r) { r.queuedJobs = 1; }) == PrinterBusy);
    CHECK(refused([](PrinterReport& r) { r.mediaReady->erase("tray-1"); }) == PrinterContradictsLoad);
    CHECK_FALSE(refused([](PrinterReport& r) { r.acceptingJobs.reset(); }));
    CHECK_FALSE(refused([](PrinterReport& r) { r.queuedJobs.reset(); }));
}

TEST_CASE("reasons stop the printer unless they only tell of supplies") {
    struct Row {
        const char* reason;
        bool stops;
    };
    const Row rows[] = {
        {"none", false},
        {"toner-low-report", false},
        {"toner-low-warning", false},
        {"marker-supply-low", false},
        {"door-open", true},
        {"door-open-error", true},
        {"media-jam-warning", true},
        {"media-empty", true},
        {"toner-empty", true},
        {"input-tray-missing", true},
        {"paused", true},
        {"moving-to-paused", true},
        {"other-error", true},
        {"cups-waiting-for-job-completed", false},
        {"media-empty-warning", true},
        {"offline", true},
        {"a-word-nobody-knows", true},
        {"spool-area-full", true},
    };
    for (const Row& row : rows) {
        PrinterStanding standing{true, idleReport(), "tray-1", SheetSize::Card};
        standing.now.reasons = std::vector<std::string>{"none", row.reason};
        INFO(row.reason);
        CHECK(refused(standing) == (row.stops ? std::optional(PrinterNotReady) : std::nullopt));
    }
}

TEST_CASE("every size has its media name") {
    CHECK(mediaName(SheetSize::Card) == "om_card_54x86mm");
    CHECK(mediaName(SheetSize::A4) == "iso_a4_210x297mm");
}
