// The port against a real IPP printer: daishi-vprinter (libpappl), whose paper, doors and faults the test
// moves.
#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

#include "printers/ipp/description.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/jobs.h"
#include "printers/ipp/submission.h"
#include "printers/virtual/vprinter_process.h"
#include "tests/printers/first_trays.h"
#include "tests/printers/pdf_pages.h"

using namespace daishi;
using daishi::test::emptyCards;

namespace {

const ChunkKey kKey("J-240930-01-R01-C003");

struct Shop {
    VirtualPrinterProcess printer{{DAISHI_VPRINTER, {}, "printer-1", 2, 0, 0}};
    std::unique_ptr<PrinterPort> port = openIppPrinter(printer.uri(), test::firstTrays(2));

    void act(const std::string& json) { printer.floor().must(json); }
    void fill(int tray, const std::string& size = "card", int sheets = 20) {
        act(R"({"act":"put","tray":)" + std::to_string(tray) + R"(,"sheets":)" + std::to_string(sheets) +
            R"(,"stock":{"type":"shiken-a-1","title":"見本","insurer_number":"990002","insurer_name":"見本市","size":")" +
            size + R"("}})");
    }
    PrinterReport see() { return std::get<PrinterReport>(port->observe()); }
    bool sees(const std::string& reason) {
        const auto reasons = see().reasons.value_or(std::vector<std::string>{});
        return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
    }
    void awaitStall() {
        for (int i = 0; i < 300; ++i) {
            if (printer.floor().must(R"({"act":"state"})").find(R"("stalled":true)") != std::string::npos)
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        FAIL("the printer did not stand still");
    }
    std::variant<IppJobReport, Unreachable> submit(const ChunkKey& key, const PrintDocument& document) {
        return ipp::submitDocument(ipp::parseAddress(printer.uri()), key, document);
    }
    IppJobReport job(const ChunkKey& key) { return std::get<IppJobReport>(port->find(key)); }
    // The job once it has that state; fails after half a minute.
    IppJobReport await(const ChunkKey& key, IppJobState state) {
        for (int i = 0; i < 300; ++i) {
            const IppJobReport now = job(key);
            if (now.state == state)
                return now;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        FAIL("the job did not come to that state");
        return {};
    }
};

} // namespace

TEST_CASE("a printer at rest tells all that the gate asks for") {
    Shop shop;
    shop.fill(1);
    const PrinterReport report = shop.see();
    CHECK(report.state == PrinterState::Idle);
    CHECK(report.acceptingJobs == true);
    CHECK(report.reasons == std::vector<std::string>{"none"});
    CHECK(report.upTime);
    CHECK(report.bootSecond);
    CHECK(report.stateChange);
    CHECK(report.configChange);
    CHECK(report.deviceCounter == 0);
    CHECK(report.queuedJobs == 0);
}

TEST_CASE("ready media are told per tray; other paper is another text, an empty tray none") {
    Shop shop;
    shop.fill(1, "card");
    shop.fill(2, "a4");
    const auto both = shop.see().mediaReady;
    REQUIRE(both);
    REQUIRE(both->size() == 2);
    CHECK_THAT(both->at("tray-1"), Catch::Contains("x-dimension=5400"));
    CHECK_THAT(both->at("tray-2"), Catch::Contains("x-dimension=21000"));

    shop.act(R"({"act":"swap","a":1,"b":2})");
    const auto swapped = shop.see().mediaReady;
    REQUIRE(swapped);
    CHECK(swapped->at("tray-1") != both->at("tray-1"));

    shop.act(R"({"act":"take","tray":2})");
    const auto one = shop.see().mediaReady;
    REQUIRE(one);
    CHECK(one->count("tray-1") == 1);
    CHECK(one->count("tray-2") == 0);
}

TEST_CASE("reasons come and go; with the door open the whole attribute is missing") {
    Shop shop;
    shop.fill(1);
    shop.act(R"({"act":"cover","open":true})");
    CHECK(shop.sees("cover-open"));
    shop.act(R"({"act":"cover","open":false})");
    CHECK(shop.see().reasons == std::vector<std::string>{"none"});
    shop.act(R"({"act":"pull_tray","tray":2,"out":true})");
    CHECK(shop.sees("input-tray-missing"));
    shop.act(R"({"act":"pull_tray","tray":2,"out":false})");

    shop.act(R"({"act":"door","open":true})");
    CHECK_FALSE(shop.see().reasons);
    CHECK(shop.see().upTime); // the rest of the answer is there
    shop.act(R"({"act":"door","open":false})");
    CHECK(shop.see().reasons);
}

TEST_CASE("a power cycle moves the boot second and lets the up-time fall") {
    Shop shop;
    std::this_thread::sleep_for(std::chrono::seconds(2));
    const PrinterReport before = shop.see();
    shop.printer.powerCycle(1);
    const PrinterReport after = shop.see();
    REQUIRE(before.upTime);
    REQUIRE(after.upTime);
    CHECK(*after.upTime < *before.upTime + 1);
    CHECK(*after.bootSecond > *before.bootSecond);
}

TEST_CASE("a job is sent, found by its key, and counted") {
    Shop shop;
    shop.fill(1);
    shop.fill(2);
    const auto sent = shop.submit(kKey, emptyCards(3, "tray-2"));
    REQUIRE(std::holds_alternative<IppJobReport>(sent));
    const IppJobReport done = shop.await(kKey, IppJobState::Completed);
    CHECK(done.id == std::get<IppJobReport>(sent).id);
    CHECK(done.impressions == Impressions(3));
    const auto told = ipp::getJob(ipp::parseAddress(shop.printer.uri()), done.id);
    CHECK(std::get<ipp::KnownJob>(told).mediaSource == "tray-2");
    CHECK_FALSE(done.reasons.empty());
    CHECK(shop.see().deviceCounter == 3);
    CHECK_THAT(shop.printer.floor().must(R"({"act":"look","tray":1})"), Catch::Contains(R"("sheets":20)"));
    CHECK_THAT(shop.printer.floor().must(R"({"act":"look","tray":2})"), Catch::Contains(R"("sheets":17)"));

    // Another process, after a crash, knows nothing but the key.
    const auto found = openIppPrinter(shop.printer.uri(), test::firstTrays(1))->find(kKey);
    REQUIRE(std::holds_alternative<IppJobReport>(found));
    CHECK(std::get<IppJobReport>(found).id == done.id);
    CHECK(std::holds_alternative<Forgotten>(shop.port->find(ChunkKey("J-240930-01-R01-C004"))));
}

TEST_CASE("a printer that forgets its jobs says so, to those who remember the id too") {
    Shop shop;
    shop.fill(1);
    shop.submit(kKey, emptyCards(1, "tray-1"));
    shop.await(kKey, IppJobState::Completed);
    shop.act(R"({"act":"forget"})");
    CHECK(std::holds_alternative<Forgotten>(shop.port->find(kKey)));
}

TEST_CASE("one key twice on one printer proves nothing") {
    Shop shop;
    shop.fill(1);
    shop.submit(kKey, emptyCards(1, "tray-1"));
    shop.await(kKey, IppJobState::Completed);
    shop.submit(kKey, emptyCards(1, "tray-1"));
    const auto report = std::get<IppJobReport>(shop.port->find(kKey));
    CHECK(report.state == IppJobState::Aborted);
    CHECK_FALSE(report.impressions.has_value());
}

TEST_CASE("a job that got stuck is cancelled; what came out stays counted") {
    Shop shop;
    shop.fill(1);
    shop.act(R"({"act":"stall","after":2})");
    shop.submit(kKey, emptyCards(5, "tray-1"));
    shop.awaitStall();
    CHECK(shop.see().deviceCounter == 2);
    CHECK(shop.job(kKey).state == IppJobState::Processing);
    CHECK_FALSE(shop.port->cancel(kKey));
    shop.act(R"({"act":"clear"})");
    CHECK(shop.await(kKey, IppJobState::Canceled).impressions == Impressions(2));
    CHECK_FALSE(shop.port->cancel(kKey)); // over already
    CHECK(shop.port->cancel(ChunkKey("J-240930-01-R01-C004")));
}

TEST_CASE("a waiting job is counted as queued and can be cancelled alone") {
    const ChunkKey next("J-240930-01-R01-C004");
    Shop shop;
    shop.fill(1);
    shop.act(R"({"act":"stall","after":0})");
    shop.submit(kKey, emptyCards(1, "tray-1"));
    shop.awaitStall();
    shop.submit(next, emptyCards(1, "tray-1"));
    CHECK(shop.see().queuedJobs == 2);
    CHECK_FALSE(shop.port->cancel(next));
    shop.act(R"({"act":"clear"})");
    shop.await(next, IppJobState::Canceled);
    shop.await(kKey, IppJobState::Completed);
    CHECK(shop.see().queuedJobs == 0);
}

TEST_CASE("a tray that the printer does not have gets no job") {
    Shop shop;
    shop.fill(1);
    const auto sent = shop.submit(kKey, emptyCards(1, "tray-7"));
    REQUIRE(std::holds_alternative<IppJobReport>(sent));
    CHECK(std::get<IppJobReport>(sent).state == IppJobState::Aborted);
    CHECK(std::get<IppJobReport>(sent).reasons == std::vector<std::string>{kNotHonoured});
    CHECK(std::holds_alternative<Forgotten>(shop.port->find(kKey)));
}

TEST_CASE("a printer that goes off the network is Unreachable, and found again with its job") {
    Shop shop;
    shop.fill(1);
    shop.submit(kKey, emptyCards(2, "tray-1"));
    shop.await(kKey, IppJobState::Completed);
    shop.act(R"({"act":"offline","on":true})");
    CHECK(std::holds_alternative<Unreachable>(shop.port->observe()));
    CHECK(std::holds_alternative<Unreachable>(shop.port->find(kKey)));
    CHECK(shop.port->cancel(kKey));
    CHECK(std::holds_alternative<Unreachable>(
        shop.submit(ChunkKey("J-240930-01-R01-C004"), emptyCards(1, "tray-1"))));
    shop.act(R"({"act":"offline","on":false})");
    CHECK(shop.job(kKey).impressions == Impressions(2));
}

TEST_CASE("what a printer tells of itself holds the counter that it tells when it is watched") {
    Shop shop;
    const auto described = describePrinter({shop.printer.uri(), {}, {}}, {"tray-1", "tray-2"});
    REQUIRE(std::holds_alternative<PrinterDescription>(described));
    const PrinterDescription& said = std::get<PrinterDescription>(described);
    CHECK(said.report.deviceCounter.has_value());
    CHECK(said.report.deviceCounter == shop.see().deviceCounter);
}
