// A queue between the line and a printer: one row for each setting that could send again or alter.
#include "core/decide/queue_guard.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using Settings = std::map<std::string, std::string>;

// As CUPS 2.4.2 tells them of a queue made for this line.
Settings plain() {
    return {{"copies-default", "1"},
            {"device-uri", "ipp://localhost:8701/ipp/print"},
            {"document-format-default", "application/octet-stream"},
            {"filters", "none"},
            {"finishings-default", "none"},
            {"is-class", "false"},
            {"job-cancel-after-default", "no-value"},
            {"job-hold-until-default", "no-hold"},
            {"job-priority-default", "50"},
            {"job-sheets-default", "none,none"},
            {"leads-to", "this-printer"},
            {"media-default", "om_card_54x86mm"},
            {"number-up-default", "1"},
            {"orientation-requested-default", "no-value"},
            {"output-bin-default", "face-down"},
            {"port-monitor", "none"},
            {"print-quality-default", "normal"},
            {"printer-error-policy", "abort-job"},
            {"printer-is-shared", "false"},
            {"sides-default", "one-sided"}};
}

struct Bad {
    const char* setting;
    const char* value; // nullptr: not told
};

const Bad kBad[] = {
    {"printer-error-policy", "retry-job"},
    {"printer-error-policy", "retry-current-job"},
    {"printer-error-policy", "stop-printer"}, // keeps the job and sends it again when somebody resumes
    {"printer-error-policy", ""},
    {"printer-error-policy", nullptr},
    {"leads-to", "ipp://192.0.2.7/ipp/print"},
    {"leads-to", "beh:/1/3/5/ipp://localhost/ipp/print"},
    {"leads-to", nullptr},
    {"is-class", "true"},
    {"is-class", nullptr},
    {"filters", "application/vnd.cups-pdf application/pdf 10 -"}, // through pdftopdf: it may turn and scale
    {"filters", nullptr},
    {"job-sheets-default", "standard,none"},
    {"job-sheets-default", "none,standard"},
    {"job-sheets-default", nullptr},
    {"job-hold-until-default", "indefinite"},
    {"job-hold-until-default", "night"},
    {"job-hold-until-default", nullptr},
    {"copies-default", "2"},
    {"copies-default", nullptr},
    {"number-up-default", "2"},
    {"number-up-default", nullptr},
    {"sides-default", "two-sided-long-edge"},
    {"sides-default", nullptr},
    {"printer-is-shared", "true"},
    {"printer-is-shared", nullptr},
    {"port-monitor", "tbcp"},
    {"port-monitor", nullptr},
    {"job-cancel-after-default", "10800"},
    {"job-cancel-after-default", nullptr},
    {"finishings-default", "staple"},
    {"orientation-requested-default", "landscape"},
    {"print-scaling-default", "fit"},
    {"fit-to-page-default", "true"},
    {"mirror-default", "true"},
    {"page-ranges-default", "1-2"},
    {"media-source-default", "tray-2"},
    {"something-of-a-later-year-default", "1"},
};

} // namespace

TEST_CASE("a queue that only carries is let pass") {
    CHECK_FALSE(queueIsPlain(plain()));
    Settings more = plain();
    more["job-cancel-after-default"] = "0";
    more["print-scaling-default"] = "none";
    more["job-sheets-default"] = "none";
    more.erase("finishings-default"); // may be there, need not
    CHECK_FALSE(queueIsPlain(more));
}

TEST_CASE("whatever a queue could send again or alter is refused, with the setting and what it should be") {
    for (const Bad& bad : kBad) {
        INFO(bad.setting << " = " << (bad.value ? bad.value : "not told"));
        Settings settings = plain();
        settings.erase(bad.setting);
        if (bad.value)
            settings[bad.setting] = bad.value;
        const auto refusal = queueIsPlain(settings);
        REQUIRE(refusal);
        CHECK(refusal->code == RefusalCode::QueueNotPlain);
        CHECK(refusal->loaded.en == std::string(bad.setting) + " = " + (bad.value ? bad.value : "?"));
        CHECK_FALSE(refusal->required.ja.empty());
        CHECK_FALSE(refusal->difference.ja.empty());
        CHECK_FALSE(refusal->difference.en.empty());
    }
}

TEST_CASE("a printer behind a queue that is not plain is not ready, whatever else it says") {
    PrinterStanding standing{true, idleReport(), "tray-1", SheetSize::Card};
    standing.now.queue = plain();
    CHECK_FALSE(printerReady(standing));
    standing.now.queue->at("printer-error-policy") = "retry-job";
    standing.now.mediaReady.reset();
    const auto refusal = printerReady(standing);
    REQUIRE(refusal);
    CHECK(refusal->code == RefusalCode::QueueNotPlain);
}
