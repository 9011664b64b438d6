// Whole jobs on printers that nobody here wrote.
#include "printers/ipp/exchange.h"
#include "tests/printers/first_trays.h"
#include "tests/printers/foreign_floor.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("ippeveprinter prints a whole job, and the evening has no difference") {
    const NameService names;
    const EvePrinter printer(names);
    ForeignFloor floor({printer.uri(), {}, {}}, 12);
    floor.printAllOfIt(12);
    floor.printedAsSent(printer, 12);
}

TEST_CASE("a tray that runs out in the middle ends the load, and nothing is sent again") {
    const NameService names;
    EvePrinter printer(names);
    ForeignFloor floor({printer.uri(), {}, {}}, 6);
    const RunId run = floor.start();
    REQUIRE(valueIn(floor.print(run)) == RunRest::FirstArticleWaits);
    valueIn(floor.approve(run));
    printer.troubleAfter(2, "+media-empty");
    CHECK(codeIn(floor.print(run)) == RefusalCode::DoubtfulSheetsOpen);
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void media-empty");
    CHECK(floor.sheetsThat("state = 'doubtful'") == 5);
    CHECK(floor.number("SELECT impressions FROM chunk WHERE number = 2") == 2);
    CHECK_FALSE(floor.print(run).ok());
    CHECK(printer.printed().size() == 2);
    CHECK(floor.broken() == "");
}

TEST_CASE("over TLS the printer is the one whose certificate was configured, and no other") {
    const NameService names;
    const EvePrinter printer(names);
    const auto shown = ipp::certificateShownBy(ipp::parseAddress(printer.uri("ipps")));
    REQUIRE(std::holds_alternative<ipp::ShownCertificate>(shown));
    const std::string certificate = std::get<ipp::ShownCertificate>(shown).fingerprint;
    CHECK(std::get<ipp::ShownCertificate>(shown).expires > SystemClock().now());
    REQUIRE(certificate.size() == 64);

    const auto seen = openIppPrinter({printer.uri("ipps"), certificate, {}}, test::firstTrays(1))->observe();
    REQUIRE(std::holds_alternative<PrinterReport>(seen));
    CHECK(std::get<PrinterReport>(seen).state == PrinterState::Idle);
    ForeignFloor floor({printer.uri("ipps"), certificate, {}}, 3);
    floor.printAllOfIt(3);
    floor.printedAsSent(printer, 3);

    std::string other = certificate;
    other[0] = other[0] == '0' ? '1' : '0';
    const auto stranger = openIppPrinter({printer.uri("ipps"), other, {}}, test::firstTrays(1));
    const auto refused = stranger->observe();
    REQUIRE(std::holds_alternative<Unreachable>(refused));
    CHECK_THAT(std::get<Unreachable>(refused).reason, Catch::Contains(certificate)); // what to configure
    CHECK(std::holds_alternative<Unreachable>(stranger->find(ChunkKey("K"))));
    CHECK(stranger->cancel(ChunkKey("K")));
    CHECK(printer.printed().size() == 2); // the two chunks from before
}

TEST_CASE("a CUPS queue before ippeveprinter prints a whole job, and the evening has no difference") {
    const NameService names;
    const EvePrinter printer(names);
    const CupsQueue queue({printer.uri()});
    ForeignFloor floor({printer.uri(), {}, queue.uri()}, 12);
    floor.printAllOfIt(12);
    floor.printedAsSent(printer, 12);
}

TEST_CASE("a queue that could send again or alter gets no load, whatever it is set to") {
    struct Row {
        const char* what;
        void (*change)(CupsQueue::Setup&);
        const char* told; // in the refusal
    };
    const Row rows[] = {
        {"jobs that failed are tried again", [](CupsQueue::Setup& s) { s.errorPolicy = "retry-job"; },
         "printer-error-policy = retry-job"},
        {"at once", [](CupsQueue::Setup& s) { s.errorPolicy = "retry-current-job"; },
         "printer-error-policy = retry-current-job"},
        {"when somebody resumes", [](CupsQueue::Setup& s) { s.errorPolicy = "stop-printer"; },
         "printer-error-policy = stop-printer"},
        {"a banner before", [](CupsQueue::Setup& s) { s.jobSheets = "standard none"; },
         "job-sheets-default = standard,none"},
        {"a banner behind", [](CupsQueue::Setup& s) { s.jobSheets = "none secret"; },
         "job-sheets-default = none,secret"},
        {"others may print", [](CupsQueue::Setup& s) { s.shared = "Yes"; }, "printer-is-shared = true"},
        {"PDF is made anew",
         [](CupsQueue::Setup& s) { s.filter = "application/vnd.cups-pdf application/pdf 10 -"; },
         "filters = application/vnd.cups-pdf application/pdf 10 -"},
        {"it leads elsewhere", [](CupsQueue::Setup& s) { s.deviceUri += "/other"; }, "leads-to = ipp://"},
        {"it does not wait for the end", [](CupsQueue::Setup& s) { s.deviceUri += "?waitjob=false"; },
         "leads-to = ipp://"},
        {"two on a sheet", [](CupsQueue::Setup& s) { s.options = "Option number-up 2\n"; },
         "number-up-default = 2"},
        {"two copies", [](CupsQueue::Setup& s) { s.options = "Option copies 2\n"; }, "copies-default = 2"},
        {"held until the night", [](CupsQueue::Setup& s) { s.options = "Option job-hold-until night\n"; },
         "job-hold-until-default = night"},
        {"scaled", [](CupsQueue::Setup& s) { s.options = "Option print-scaling fit\n"; },
         "print-scaling-default = fit"},
        {"mirrored", [](CupsQueue::Setup& s) { s.options = "Option mirror true\n"; },
         "mirror-default = true"},
        {"cancelled when it takes long", [](CupsQueue::Setup& s) { s.maxJobTime = "3600"; },
         "job-cancel-after-default = 3600"},
    };
    const NameService names;
    const EvePrinter printer(names);
    ForeignFloor floor({printer.uri(), {}, {}}, 1);
    for (const Row& row : rows) {
        INFO(row.what);
        CupsQueue::Setup setup{printer.uri()};
        row.change(setup);
        const CupsQueue queue(setup);
        floor.port = openIppPrinter({printer.uri(), {}, queue.uri()}, test::firstTrays(2));
        const auto refused = floor.loadIt();
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.refusal().code == RefusalCode::QueueNotPlain);
        CHECK_THAT(refused.refusal().loaded.en, Catch::StartsWith(row.told));
        CHECK(floor.number("SELECT count(*) FROM load") == 0);
    }
    CHECK(printer.printed().empty());
}

TEST_CASE("a queue taken for a printer, one for several printers and one that stands get no load") {
    const NameService names;
    const EvePrinter printer(names);
    CupsQueue::Setup setup{printer.uri()};
    PrinterAddress where{printer.uri(), {}, {}};
    RefusalCode code = RefusalCode::QueueNotPlain;
    SECTION("no printer behind it is configured") {
        const CupsQueue queue(setup);
        where.uri = queue.uri();
        CHECK(codeIn(ForeignFloor(where, 1).loadIt()) == code);
    }
    SECTION("a class") {
        setup.asClass = true;
        const CupsQueue queue(setup);
        where.queue = queue.classUri();
        CHECK(codeIn(ForeignFloor(where, 1).loadIt()) == code);
    }
    SECTION("paused") {
        setup.state = "Stopped";
        const CupsQueue queue(setup);
        where.queue = queue.uri();
        CHECK(codeIn(ForeignFloor(where, 1).loadIt()) == RefusalCode::PrinterNotReady);
    }
    CHECK(printer.printed().empty());
}

TEST_CASE("a queue that is set otherwise after the load ends the load") {
    const NameService names;
    const EvePrinter printer(names);
    std::optional<CupsQueue> queue;
    queue.emplace(CupsQueue::Setup{printer.uri()});
    ForeignFloor floor({printer.uri(), {}, queue->uri()}, 3);
    const RunId run = floor.start();
    const int port = queue->port();
    queue.reset();
    CupsQueue::Setup changed{printer.uri()};
    changed.errorPolicy = "retry-job";
    changed.port = port;
    queue.emplace(changed);
    CHECK(codeIn(floor.print(run)) == RefusalCode::LoadVoid);
    CHECK(floor.text("SELECT ended_by FROM load") == "settings-changed");
    CHECK(printer.printed().empty());
}
