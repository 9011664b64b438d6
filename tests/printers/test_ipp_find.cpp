// Finding a job again, against a printer that answers as it is told.
#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>

#include "printers/ipp/ipp_printer.h"
#include "tests/printers/fake_printer.h"
#include "tests/printers/first_trays.h"

using namespace daishi;
using daishi::test::FakeJob;
using daishi::test::FakePrinter;
using daishi::test::FakeState;

namespace {

const ChunkKey kKey("J-240930-01-R01-C003");

FakeJob job(int id, const std::string& name, const std::string& user, int state) {
    FakeJob made;
    made.id = id;
    made.name = name;
    made.user = user;
    made.state = state;
    made.impressions = 10 * id;
    return made;
}

struct Floor {
    FakePrinter printer;
    std::unique_ptr<PrinterPort> port = openIppPrinter(printer.uri(), test::firstTrays(1));

    explicit Floor(std::vector<FakeJob> jobs) {
        printer.with([&](FakeState& s) { s.jobs = std::move(jobs); });
    }
    std::int64_t foundId() {
        const auto found = port->find(kKey);
        const auto* report = std::get_if<IppJobReport>(&found);
        return report == nullptr ? 0 : report->id;
    }
    bool forgotten() { return std::holds_alternative<Forgotten>(port->find(kKey)); }
    std::ptrdiff_t lists() {
        return printer.with(
            [](const FakeState& s) { return std::count(s.asked.begin(), s.asked.end(), IPP_OP_GET_JOBS); });
    }
};

} // namespace

TEST_CASE("a job is found by its exact name among current and finished ones") {
    for (const int state : {IPP_JSTATE_PENDING, IPP_JSTATE_PROCESSING, IPP_JSTATE_COMPLETED}) {
        CAPTURE(state);
        Floor floor({job(1, "J-240930-01-R01-C00", "daishi", state), job(2, kKey.str(), "daishi", state),
                     job(3, "J-240930-01-R01-C0031", "daishi", state)});
        CHECK(floor.foundId() == 2);
    }
}

TEST_CASE("what a found job says is passed on") {
    Floor floor({job(7, kKey.str(), "daishi", IPP_JSTATE_STOPPED)});
    const auto report = std::get<IppJobReport>(floor.port->find(kKey));
    CHECK(report.state == IppJobState::Stopped);
    CHECK(report.impressions == Impressions(70));
    CHECK(report.reasons == std::vector<std::string>{"fake-reason"});
}

TEST_CASE("a job of another user is not ours, one of a hidden user is") {
    CHECK(Floor({job(1, kKey.str(), "guest", IPP_JSTATE_COMPLETED)}).forgotten());
    CHECK(Floor({job(1, kKey.str(), "", IPP_JSTATE_COMPLETED)}).foundId() == 1);
    CHECK(Floor({}).forgotten());
}

TEST_CASE("two jobs of one name are called back and reported as aborted, without a count") {
    Floor floor({job(1, kKey.str(), "daishi", IPP_JSTATE_PROCESSING),
                 job(2, kKey.str(), "daishi", IPP_JSTATE_COMPLETED)});
    const auto report = std::get<IppJobReport>(floor.port->find(kKey));
    CHECK(report.state == IppJobState::Aborted);
    CHECK_FALSE(report.impressions.has_value());
    CHECK(report.reasons == std::vector<std::string>{"several-jobs-of-one-name"});
}

TEST_CASE("a running job is asked for by its id; its end is looked up by name, so that a double shows") {
    Floor floor({job(1, kKey.str(), "daishi", IPP_JSTATE_PROCESSING)});
    CHECK(floor.foundId() == 1);
    const auto before = floor.lists();
    CHECK(floor.foundId() == 1);
    CHECK(floor.lists() == before);
    floor.printer.with([](FakeState& s) {
        s.jobs[0].state = IPP_JSTATE_COMPLETED;
        s.jobs.push_back(job(2, kKey.str(), "daishi", IPP_JSTATE_PROCESSING));
    });
    CHECK(std::get<IppJobReport>(floor.port->find(kKey)).state == IppJobState::Aborted);
}

TEST_CASE("a remembered id that now belongs to another job, or to none, is not taken") {
    Floor floor({job(1, kKey.str(), "daishi", IPP_JSTATE_PROCESSING)});
    CHECK(floor.foundId() == 1);
    SECTION("the printer restarted and counts anew") {
        floor.printer.with(
            [](FakeState& s) { s.jobs = {job(1, "another", "daishi", IPP_JSTATE_PROCESSING)}; });
        CHECK(floor.forgotten());
    }
    SECTION("the printer forgot") {
        floor.printer.with([](FakeState& s) { s.jobs.clear(); });
        CHECK(floor.forgotten());
    }
    SECTION("the printer gave it another number") {
        floor.printer.with([](FakeState& s) { s.jobs[0].id = 9; });
        CHECK(floor.foundId() == 9);
    }
    SECTION("it ended and left the list, but the printer still answers for it") {
        floor.printer.with([](FakeState& s) {
            s.jobs[0].state = IPP_JSTATE_COMPLETED;
            s.jobs[0].listed = false;
        });
        CHECK(floor.foundId() == 1);
    }
}

TEST_CASE("cancelling reaches every job of that name and no other") {
    Floor floor({job(1, "another", "daishi", IPP_JSTATE_PROCESSING),
                 job(2, kKey.str(), "daishi", IPP_JSTATE_PROCESSING),
                 job(3, kKey.str(), "daishi", IPP_JSTATE_PENDING),
                 job(4, kKey.str(), "guest", IPP_JSTATE_PENDING)});
    CHECK_FALSE(floor.port->cancel(kKey));
    floor.printer.with([](const FakeState& s) {
        CHECK(s.jobs[0].state == IPP_JSTATE_PROCESSING);
        CHECK(s.jobs[1].state == IPP_JSTATE_CANCELED);
        CHECK(s.jobs[2].state == IPP_JSTATE_CANCELED);
        CHECK(s.jobs[3].state == IPP_JSTATE_PENDING);
    });
}

TEST_CASE("a job that is over needs no cancelling; a refusal and an unknown job are told") {
    Floor floor({job(1, kKey.str(), "daishi", IPP_JSTATE_COMPLETED)});
    floor.printer.with([](FakeState& s) { s.cancelStatus = IPP_STATUS_ERROR_NOT_POSSIBLE; });
    CHECK_FALSE(floor.port->cancel(kKey));
    floor.printer.with([](FakeState& s) { s.cancelStatus = IPP_STATUS_ERROR_NOT_AUTHORIZED; });
    CHECK(floor.port->cancel(kKey));
    floor.printer.with([](FakeState& s) { s.jobs.clear(); });
    CHECK(floor.port->cancel(kKey));
}
