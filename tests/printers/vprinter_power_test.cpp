#include "tests/printers/vprinter_kit.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace vprinter_kit;
using daishi::VirtualPrinterProcess;

namespace {

int upTime(const RawClient& client) {
    return std::stoi(client.printer()["printer-up-time"]);
}

int stateNumber(VirtualPrinterProcess& printer, const char* member) {
    return parsed(printer.floor().must(R"({"act":"state"})"))->getValue<int>(member);
}

} // namespace

TEST_CASE("a power cycle makes up-time fall and the jobs forgotten; paper, counter and outputs stay") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    printer.floor().must(R"({"act":"stall","after":2})");
    const int job = client.print("cut", "tray-1", cards(5));
    REQUIRE(eventually([&] { return client.job(job)["job-impressions-completed"] == "2"; }));
    REQUIRE(eventually([&] { return upTime(client) >= 3; }));

    printer.powerCycle();
    CHECK(upTime(client) < 3);
    CHECK_FALSE(client.jobNamed("cut"));
    CHECK(client.printer()["printer-state"] == "idle");
    CHECK(client.printer()["daishi-device-counter"] == "2");
    CHECK(stateNumber(printer, "counter") == 2);

    const int next = client.print("next", "tray-1", cards(1));
    REQUIRE(jobEnds(client, next));
    const auto lines = sheetLines(printer);
    REQUIRE(lines.size() == 3);
    CHECK(lines[2]->getValue<int>("sheet") == 3); // numbers go on
    CHECK(parsed(printer.floor().must(R"({"act":"look","tray":1})"))->getValue<int>("sheets") == 7);
}

TEST_CASE("paper and counter outlive kill -9 in the middle of a job") {
    VirtualPrinterProcess printer(setup(2));
    const RawClient client(printer);
    printer.floor().must(putRight(1, 500));
    client.print("killed", "tray-1", cards(300));
    REQUIRE(eventually([&] { return sheetLines(printer).size() > 20; }));
    printer.kill();
    printer.start();
    const int out = static_cast<int>(sheetLines(printer).size());
    const int left = parsed(printer.floor().must(R"({"act":"look","tray":1})"))->getValue<int>("sheets");
    // At most the sheet in the printer's hands is neither here nor there.
    CHECK(out + left <= 500);
    CHECK(out + left >= 499);
    CHECK(stateNumber(printer, "counter") >= out);
}

TEST_CASE("forget wipes every job, running ones included, and leaves no other trace") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    const int done = client.print("done", "tray-1", cards(1));
    REQUIRE(jobEnds(client, done));
    const int alsoDone = client.print("also done", "tray-1", cards(1));
    REQUIRE(jobEnds(client, alsoDone));

    const Attributes before = client.printer();
    printer.floor().must(R"({"act":"forget"})");
    Attributes after = client.printer();
    CHECK_FALSE(client.jobNamed("done"));
    CHECK_FALSE(client.jobNamed("also done"));
    CHECK(client.job(done).empty());
    CHECK(std::stoi(after["printer-up-time"]) >= std::stoi(before.at("printer-up-time")));
    for (const char* name : {"printer-state", "printer-state-change-time", "printer-config-change-time",
                             "media-col-ready", "daishi-device-counter"}) {
        CAPTURE(name);
        CHECK(after[name] == before.at(name));
    }

    printer.floor().must(R"({"act":"stall","after":1})");
    const int running = client.print("running", "tray-1", cards(3));
    REQUIRE(eventually([&] { return client.job(running)["job-impressions-completed"] == "1"; }));
    printer.floor().must(R"({"act":"forget"})");
    CHECK(client.job(running).empty());
    printer.floor().must(R"({"act":"clear"})");
    REQUIRE(jobEnds(client, client.print("later", "tray-1", cards(1))));
    CHECK(sheetLines(printer).size() == 4); // the forgotten job prints no more
}

TEST_CASE("offline refuses connections while the people can still work on it") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    CHECK(client.reachable());
    printer.floor().must(R"({"act":"offline","on":true})");
    CHECK_FALSE(client.reachable());
    printer.floor().must(putRight(1, 1));
    printer.floor().must(R"({"act":"offline","on":false})");
    CHECK(client.reachable());
    CHECK(jobEnds(client, client.print("back", "tray-1", cards(1))));
}

TEST_CASE("while the power is off nothing answers") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(R"({"act":"power_cycle","seconds":2})");
    REQUIRE(eventually([&] { return !client.reachable(); }));
    CHECK_THROWS_AS(printer.floor().ask(R"({"act":"state"})"), std::runtime_error);
    REQUIRE(eventually([&] { return client.reachable(); }));
    CHECK(client.printer()["printer-state"] == "idle");
}

TEST_CASE("acts that cannot be are refused with the reason, and change nothing") {
    VirtualPrinterProcess printer(setup());
    printer.floor().must(putRight(1, 3));
    const std::string before = printer.floor().must(R"({"act":"look","tray":1})");
    const std::vector<std::pair<std::string, std::string>> table{
        {"nonsense", "JSON"},
        {"[1,2]", "not a JSON object"},
        {"{}", "\\\"act\\\" is missing"},
        {R"({"act":"explode"})", "unknown act"},
        {R"({"act":"look","tray":9})", "no tray 9"},
        {R"({"act":"put","tray":1,"sheets":5})", "stock"},
        {R"({"act":"put","tray":1,"sheets":5,"stock":{"type":"x","title":"y","size":"b5"}})", "size"},
        {R"({"act":"put","tray":1,"sheets":5,"stock":{"type":"x","title":"y","size":"a4","colour":"red"}})",
         "unknown member"},
        {putRight(3, 5), "no tray 3"},
        {putRight(1, 0), "sheets"},
        {R"({"act":"take","tray":1,"sheets":-1})", "sheets"},
        {R"({"act":"jam","after":0})", "1 or more"},
        {R"({"act":"speed","ms_per_sheet":-1})", "0 or more"},
    };
    for (const auto& [request, why] : table) {
        CAPTURE(request);
        const std::string answer = printer.floor().ask(request);
        CHECK(answer.find("\"ok\":false") != std::string::npos);
        CHECK_THAT(answer, Catch::Contains(why));
    }
    CHECK(printer.floor().must(R"({"act":"look","tray":1})") == before);
}
