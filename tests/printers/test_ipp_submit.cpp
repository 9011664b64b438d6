// Sending, against a printer that answers as it is told.
#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>

#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/one_printer.h"
#include "printers/ipp/queued_printer.h"
#include "printers/ipp/submission.h"
#include "tests/core/permit_for_test.h"
#include "tests/printers/fake_printer.h"
#include "tests/printers/first_trays.h"
#include "tests/printers/pdf_pages.h"

using namespace daishi;
using daishi::test::emptyCards;
using daishi::test::FakePrinter;
using daishi::test::FakeState;

namespace {

const ChunkKey kKey("J-240930-01-R01-C003");

std::variant<IppJobReport, Unreachable> send(const FakePrinter& printer, const PrintDocument& document) {
    return ipp::submitDocument(ipp::parseAddress(printer.uri()), kKey, document);
}

bool asked(FakePrinter& printer, ipp_op_t operation) {
    return printer.with([&](const FakeState& s) {
        return std::find(s.asked.begin(), s.asked.end(), operation) != s.asked.end();
    });
}

bool hasReason(const IppJobReport& report, const std::string& reason) {
    return std::find(report.reasons.begin(), report.reasons.end(), reason) != report.reasons.end();
}

} // namespace

TEST_CASE("a document goes out whole, pinned to its tray, once, one-sided") {
    FakePrinter printer;
    const PrintDocument document = emptyCards(50, "tray-2", 3'000'000);
    const auto outcome = send(printer, document);
    REQUIRE(std::holds_alternative<IppJobReport>(outcome));
    CHECK(std::get<IppJobReport>(outcome).id == 1);
    CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Processing);
    printer.with([&](const FakeState& s) {
        REQUIRE(s.jobs.size() == 1);
        CHECK(s.jobs[0].name == kKey.str());
        CHECK(s.jobs[0].user == kPrinterUser);
        CHECK(s.jobs[0].source == "tray-2");
        CHECK(s.jobs[0].document == document.pdf);
        CHECK(s.fidelity);
        CHECK(s.copies == 1);
        CHECK(s.sides == "one-sided");
        CHECK(s.size == std::pair(5400, 8600));
        CHECK(s.format == "application/pdf");
    });
}

TEST_CASE("a printer that takes another tray gets no document, and its job is cancelled") {
    FakePrinter printer;
    printer.with([](FakeState& s) { s.takesFrom = "tray-1"; });
    const auto outcome = send(printer, emptyCards(1, "tray-2"));
    REQUIRE(std::holds_alternative<IppJobReport>(outcome));
    CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Aborted);
    CHECK(hasReason(std::get<IppJobReport>(outcome), kNotHonoured));
    CHECK_FALSE(asked(printer, IPP_OP_SEND_DOCUMENT));
    printer.with([](const FakeState& s) { CHECK(s.jobs.at(0).state == IPP_JSTATE_CANCELED); });
}

TEST_CASE("a printer that does not say which tray it takes gets no document") {
    FakePrinter printer;
    printer.with([](FakeState& s) { s.tellsTray = false; });
    const auto outcome = send(printer, emptyCards(1, "tray-2"));
    REQUIRE(std::holds_alternative<IppJobReport>(outcome));
    CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Aborted);
    CHECK(hasReason(std::get<IppJobReport>(outcome), kTrayNotTold));
    CHECK_FALSE(asked(printer, IPP_OP_SEND_DOCUMENT));
    printer.with([](const FakeState& s) { CHECK(s.jobs.at(0).state == IPP_JSTATE_CANCELED); });
}

TEST_CASE("a job that is found in another tray than it was sent for, or in none, is called back") {
    for (const char* now : {"tray-1", ""}) {
        CAPTURE(now);
        FakePrinter printer;
        ipp::OnePrinter port(ipp::parseAddress(printer.uri()), test::firstTrays(2));
        port.expectTray(kKey, "tray-2");
        REQUIRE(std::holds_alternative<IppJobReport>(send(printer, emptyCards(1, "tray-2"))));
        CHECK(std::get<IppJobReport>(port.find(kKey)).state == IppJobState::Processing);
        printer.with([&](FakeState& s) { s.jobs.at(0).source = now; });
        const auto found = port.find(kKey);
        REQUIRE(std::holds_alternative<IppJobReport>(found));
        CHECK(std::get<IppJobReport>(found).state == IppJobState::Aborted);
        CHECK(hasReason(std::get<IppJobReport>(found), *now ? kNotHonoured : kTrayNotTold));
        printer.with([](const FakeState& s) { CHECK(s.jobs.at(0).state == IPP_JSTATE_CANCELED); });
    }
}

TEST_CASE("a tray that the printer does not name among its own is not asked for") {
    FakePrinter printer;
    for (const auto& trays : {std::vector<std::string>{"tray-1", "auto"}, std::vector<std::string>{}}) {
        printer.with([&](FakeState& s) { s.trays = trays; });
        const auto outcome = send(printer, emptyCards(1, "tray-2"));
        REQUIRE(std::holds_alternative<IppJobReport>(outcome));
        CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Aborted);
        CHECK(hasReason(std::get<IppJobReport>(outcome), kNotHonoured));
        CHECK_FALSE(asked(printer, IPP_OP_CREATE_JOB));
    }
}

TEST_CASE("a printer that says it replaced something gets no document") {
    FakePrinter printer;
    printer.with([](FakeState& s) { s.createStatus = IPP_STATUS_OK_IGNORED_OR_SUBSTITUTED; });
    const auto outcome = send(printer, emptyCards(1, "tray-2"));
    REQUIRE(std::holds_alternative<IppJobReport>(outcome));
    CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Aborted);
    CHECK_FALSE(asked(printer, IPP_OP_SEND_DOCUMENT));
    CHECK(asked(printer, IPP_OP_CANCEL_JOB));
}

TEST_CASE("a wrong tray that cannot be cancelled is not known to be stopped") {
    FakePrinter printer;
    printer.with([](FakeState& s) {
        s.takesFrom = "tray-1";
        s.cancelStatus = IPP_STATUS_ERROR_NOT_AUTHORIZED;
    });
    CHECK(std::holds_alternative<Unreachable>(send(printer, emptyCards(1, "tray-2"))));
    CHECK_FALSE(asked(printer, IPP_OP_SEND_DOCUMENT));
}

TEST_CASE("a refused Create-Job is an aborted job without a number") {
    FakePrinter printer;
    printer.with([](FakeState& s) { s.createStatus = IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS; });
    const auto outcome = send(printer, emptyCards(1, "tray-2"));
    REQUIRE(std::holds_alternative<IppJobReport>(outcome));
    CHECK(std::get<IppJobReport>(outcome).id == 0);
    CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Aborted);
    CHECK(hasReason(std::get<IppJobReport>(outcome), "server-error-not-accepting-jobs"));
    CHECK_FALSE(asked(printer, IPP_OP_SEND_DOCUMENT));
}

TEST_CASE("a refused Send-Document is cancelled and told") {
    FakePrinter printer;
    printer.with([](FakeState& s) { s.sendStatus = IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED; });
    const auto outcome = send(printer, emptyCards(1, "tray-2"));
    REQUIRE(std::holds_alternative<IppJobReport>(outcome));
    CHECK(std::get<IppJobReport>(outcome).state == IppJobState::Canceled);
    CHECK(hasReason(std::get<IppJobReport>(outcome), "client-error-document-format-not-supported"));
}

TEST_CASE("nothing is sent but the frozen document with one page for each sheet permitted") {
    const PrintDocument good = emptyCards(3, "tray-1");
    CHECK_NOTHROW(ipp::checkDocument(Sheets(3), "tray-1", good));

    PrintDocument changed = good;
    changed.pdf += " ";
    PrintDocument rubbish = good;
    rubbish.pdf = "not a PDF";
    rubbish.hash = test::sha256Hex(rubbish.pdf);
    PrintDocument unhashed = good;
    unhashed.hash.clear();
    PrintDocument cut = good;
    cut.pdf.resize(cut.pdf.size() - 20);
    cut.hash = test::sha256Hex(cut.pdf);
    struct Row {
        const char* what;
        std::int64_t sheets;
        PrintDocument document;
    };
    const Row rows[] = {{"fewer pages than sheets", 4, good},
                        {"more pages than sheets", 2, good},
                        {"no sheets", 0, good},
                        {"changed after freezing", 3, changed},
                        {"no hash", 3, unhashed},
                        {"not a PDF", 1, rubbish},
                        {"cut short", 3, cut},
                        {"another tray than the permit's", 3, emptyCards(3, "tray-2")},
                        {"no tray", 3, emptyCards(3, "")}};
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK_THROWS_AS(ipp::checkDocument(Sheets(row.sheets), "tray-1", row.document),
                        std::invalid_argument);
    }
}

TEST_CASE("a document goes into the tray of its permit and no other") {
    BlankType type;
    type.id = BlankTypeId("shiken-a-1");
    type.kind = KindId("hkn");
    type.size = SheetSize::Card;
    const Permit permit = test::permitForTest(type, JobId("J-240930-01"), Sheets(1)); // of printer-1/1
    FakePrinter printer;
    const auto address = ipp::parseAddress(printer.uri());
    PrinterTrays others = test::firstTrays(2);
    others.erase(permit.tray());
    ipp::OnePrinter straight(address, test::firstTrays(2)), elsewhere(address, others);
    ipp::QueuedPrinter queued(address, address, test::firstTrays(2));
    CHECK_THROWS_AS(straight.submit(permit, kKey, emptyCards(1, "tray-2")), std::invalid_argument);
    CHECK_THROWS_AS(queued.submit(permit, kKey, emptyCards(1, "tray-2")), std::invalid_argument);
    CHECK_THROWS_AS(elsewhere.submit(permit, kKey, emptyCards(1, "tray-2")), std::invalid_argument);
    CHECK_FALSE(asked(printer, IPP_OP_CREATE_JOB));
    CHECK(std::holds_alternative<IppJobReport>(straight.submit(permit, kKey, emptyCards(1, "tray-1"))));
}
