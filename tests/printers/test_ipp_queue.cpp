// A printer behind a CUPS queue, as far as it goes without one: what is made of what the two say. The same
// with a real cupsd: test_foreign.
#include <catch2/catch.hpp>

#include "core/decide/queue_guard.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/queued_printer.h"
#include "tests/printers/fake_printer.h"
#include "tests/printers/first_trays.h"

using namespace daishi;
using namespace daishi::ipp;
using daishi::test::FakePrinter;
using daishi::test::FakeState;

namespace {

using enum IppJobState;

// What was found in one place: '-' not known there, '?' unreachable, else a state.
Found one(char word, std::optional<Impressions> count) {
    switch (word) {
    case '-':
        return Forgotten{};
    case '?':
        return Unreachable{"nobody answers"};
    case 'w':
        return IppJobReport{7, Pending, count, {"w"}};
    case 'p':
        return IppJobReport{7, Processing, count, {"p"}};
    case 'c':
        return IppJobReport{7, Completed, count, {"c"}};
    case 'x':
        return IppJobReport{7, Canceled, count, {"x"}};
    default:
        return IppJobReport{7, Aborted, count, {"a"}};
    }
}

char wordFor(const Found& found) {
    if (std::holds_alternative<Forgotten>(found))
        return '-';
    if (std::holds_alternative<Unreachable>(found))
        return '?';
    switch (std::get<IppJobReport>(found).state) {
    case Pending:
        return 'w';
    case Processing:
        return 'p';
    case Completed:
        return 'c';
    case Canceled:
        return 'x';
    case Aborted:
    case Held:
    case Stopped:
        return 'a';
    }
    return '!';
}

PrinterReport idle() {
    PrinterReport report;
    report.state = PrinterState::Idle;
    report.acceptingJobs = true;
    report.reasons = std::vector<std::string>{"none"};
    report.queuedJobs = 0;
    report.upTime = 5;
    return report;
}

} // namespace

TEST_CASE("queue and printer together: completed only when both say so, over only when both are done") {
    struct Row {
        char queue, printer, both;
    };
    const Row rows[] = {
        {'c', 'c', 'c'}, {'c', 'p', 'p'}, {'p', 'c', 'p'}, {'p', 'p', 'p'}, {'w', '-', 'w'}, {'p', '-', 'p'},
        {'w', 'c', 'w'},                  // done once, and waiting to be sent again
        {'c', '-', '-'},                  // bytes delivered, says the queue; the printer knows nothing of it
        {'-', '-', '-'}, {'-', 'c', '-'}, // a queue that forgot may have sent anything
        {'-', 'p', 'p'}, {'x', 'p', 'p'}, // still printing: whoever cancels has to go on
        {'x', 'x', 'x'}, {'x', 'c', 'x'}, {'c', 'x', 'x'}, {'c', 'a', 'a'}, {'a', 'c', 'a'}, {'a', '-', 'a'},
        {'x', '-', 'x'}, {'p', 'a', 'p'}, {'?', 'c', '?'}, {'c', '?', '?'}, {'?', '?', '?'}, {'-', '?', '?'}};
    for (const Row& row : rows) {
        CAPTURE(row.queue, row.printer);
        const Found both = bothSay(one(row.queue, Impressions(99)), one(row.printer, Impressions(5)));
        CHECK(wordFor(both) == row.both);
        const auto* report = std::get_if<IppJobReport>(&both);
        if (report == nullptr)
            continue;
        // The queue's own count is never taken: it is the printer's at second hand, or made up.
        if (row.printer == '-')
            CHECK_FALSE(report->impressions.has_value());
        else
            CHECK(report->impressions == Impressions(5));
    }
}

TEST_CASE("what the queue adds to the printer's report can only take away") {
    const QueueSettings settings{{"copies-default", "1"}};
    CHECK(bothReport(idle(), idle(), settings).queue == settings);
    CHECK(bothReport(idle(), idle(), settings).state == PrinterState::Idle);
    PrinterReport queue = idle();
    SECTION("paused") {
        queue.state = PrinterState::Stopped;
        queue.reasons = std::vector<std::string>{"paused"};
        const PrinterReport both = bothReport(idle(), queue, settings);
        CHECK(both.state == PrinterState::Stopped);
        CHECK(both.reasons == std::vector<std::string>{"paused"});
    }
    SECTION("at work, connecting") {
        queue.state = PrinterState::Processing;
        queue.reasons = std::vector<std::string>{"connecting-to-device"};
        queue.queuedJobs = 2;
        const PrinterReport both = bothReport(idle(), queue, settings);
        CHECK(both.state == PrinterState::Processing);
        CHECK(both.reasons == std::vector<std::string>{"none"});
        CHECK(both.queuedJobs == 2);
    }
    SECTION("rejecting") {
        queue.acceptingJobs = false;
        CHECK(bothReport(idle(), queue, settings).acceptingJobs == false);
    }
    SECTION("telling nothing") {
        const PrinterReport both = bothReport(idle(), PrinterReport(), settings);
        CHECK_FALSE(both.state);
        CHECK_FALSE(both.reasons);
        CHECK_FALSE(both.acceptingJobs);
        CHECK_FALSE(both.queuedJobs);
        CHECK(both.upTime == 5);
    }
    SECTION("a queue behind the queue") {
        PrinterReport printer = idle();
        printer.queue.emplace();
        CHECK(bothReport(printer, idle(), settings).queue->empty());
    }
}

TEST_CASE("a PPD is plain when its one filter passes a PDF on") {
    const std::string head = "*PPD-Adobe: \"4.3\"\n";
    CHECK(filtersIn(head + "*cupsFilter2: \"application/pdf application/pdf 0 -\"\n") == kNoFilter);
    CHECK(filtersIn(head).empty());
    CHECK(filtersIn(head + "*cupsFilter2: \"application/vnd.cups-pdf application/pdf 10 -\"\n") != kNoFilter);
    CHECK(filtersIn(head + "*cupsFilter: \"application/vnd.cups-raster 0 rastertoepson\"\n") ==
          "application/vnd.cups-raster 0 rastertoepson");
    CHECK(filtersIn(head + "*cupsFilter2: \"application/pdf application/pdf 0 -\"\n"
                           "*cupsPreFilter: \"application/pdf 0 scale\"\n") != kNoFilter);
}

TEST_CASE("a queue leads to the printer when the addresses are the same, whatever else is written there") {
    const Address printer = parseAddress("ipp://localhost:8701/ipp/print");
    CHECK(leadsTo("ipp://localhost:8701/ipp/print", printer) == kThisPrinter);
    for (const char* elsewhere :
         {"ipp://localhost:8702/ipp/print", "ipp://127.0.0.1:8701/ipp/print",
          "ipps://localhost:8701/ipp/print", "ipp://localhost:8701/ipp/print?waitjob=false",
          "ipp://localhost:8701/ipp", "socket://localhost:9100", "beh:/1/3/5/ipp://localhost:8701/ipp/print",
          "file:///dev/null", ""}) {
        CAPTURE(elsewhere);
        CHECK(leadsTo(elsewhere, printer) == elsewhere);
    }
}

TEST_CASE("what tells of itself as CUPS does is a queue, and no printer to stand alone") {
    FakePrinter queue;
    queue.with([](FakeState& s) {
        s.describe = [](ipp_t* answer) {
            ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_TEXT, "cups-version", nullptr, "2.4.2");
        };
    });
    const auto seen = openIppPrinter(queue.uri(), test::firstTrays(1))->observe();
    REQUIRE(std::get<PrinterReport>(seen).queue);
    CHECK(std::get<PrinterReport>(seen).queue->empty());
    FakePrinter printer;
    CHECK_FALSE(std::get<PrinterReport>(openIppPrinter(printer.uri(), test::firstTrays(1))->observe()).queue);
}

TEST_CASE("a queue and a certificate are asked for in one way only") {
    const std::string print(64, 'a');
    CHECK_THROWS_AS(openIppPrinter(PrinterAddress{"ipps://p/ipp", "", ""}, test::firstTrays(1)),
                    std::invalid_argument);
    CHECK_THROWS_AS(openIppPrinter(PrinterAddress{"ipp://p/ipp", print, ""}, test::firstTrays(1)),
                    std::invalid_argument);
    CHECK_THROWS_AS(
        openIppPrinter(PrinterAddress{"ipp://p/ipp", "", "ipps://q/printers/a"}, test::firstTrays(1)),
        std::invalid_argument);
    CHECK_NOTHROW(
        openIppPrinter(PrinterAddress{"ipps://p/ipp", print, "ipp://q/printers/a"}, test::firstTrays(1)));
}
