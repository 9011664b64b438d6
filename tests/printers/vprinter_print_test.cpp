#include "tests/printers/vprinter_kit.h"

#include <catch2/catch.hpp>

using namespace vprinter_kit;
using daishi::VirtualPrinterProcess;

TEST_CASE("what comes out is the blank of the pinned tray with the page over it") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putWrong(1, 10));
    printer.floor().must(putRight(2, 10));

    const int job = client.print("run-1-chunk-1", "tray-2", cards(3));
    REQUIRE(jobEnds(client, job));

    const auto lines = sheetLines(printer);
    REQUIRE(lines.size() == 3);
    for (int page = 1; page <= 3; ++page) {
        const auto& line = lines[static_cast<std::size_t>(page - 1)];
        CHECK(line->getValue<int>("sheet") == page);
        CHECK(line->getValue<int>("tray") == 2);
        CHECK(line->getValue<std::string>("title") == "資格確認書");
        CHECK(line->getValue<std::string>("mark") == "DM145011SKK01X");
        CHECK(line->getValue<std::string>("job") == "run-1-chunk-1");
        CHECK(line->getValue<int>("page") == page);
        CHECK(line->getValue<std::string>("piece") == pieceCode(page));
        CHECK_FALSE(line->getValue<bool>("jammed"));
        const std::string text = textOf(printer.sheetFile(page));
        CHECK(text.find("資格確認書") != std::string::npos); // pre-printed
        CHECK(text.find(pieceCode(page)) != std::string::npos);
        CHECK(text.find("海芝") != std::string::npos);
    }
    CHECK(client.job(job)["job-impressions-completed"] == "3");
    CHECK(client.printer()["daishi-device-counter"] == "3");
    CHECK(parsed(printer.floor().must(R"({"act":"look","tray":2})"))->getValue<int>("sheets") == 7);
    CHECK(parsed(printer.floor().must(R"({"act":"look","tray":1})"))->getValue<int>("sheets") == 10);
}

TEST_CASE("a job is found by its name while it runs and afterwards") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    printer.floor().must(R"({"act":"stall","after":1})");
    const int job = client.print("key-77", "tray-1", cards(2));
    REQUIRE(eventually([&] { return client.job(job)["job-impressions-completed"] == "1"; }));
    CHECK(client.job(job)["job-state"] == "processing");
    CHECK(client.printer()["printer-state-reasons"] == "none"); // it just stands there
    CHECK(client.jobNamed("key-77") == job);
    CHECK(client.jobNames("not-completed") == std::vector<std::string>{"key-77"});

    printer.floor().must(R"({"act":"clear"})");
    REQUIRE(jobEnds(client, job));
    CHECK(client.jobNamed("key-77") == job);
    CHECK(client.job(job)["job-name"] == "key-77");
    CHECK(client.jobNames("completed").front() == "key-77");
}

TEST_CASE("a job that pins no tray, or one the printer does not have, prints nothing") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    for (const char* tray : {"", "tray-3", "auto"}) {
        CAPTURE(tray);
        const int job = client.print("unpinned", tray, cards(1));
        CHECK(jobEnds(client, job, "aborted"));
    }
    CHECK(jobEnds(client, client.print("no-pdf", "tray-1", "this is not a document"), "aborted"));
    CHECK(sheetLines(printer).empty());
    CHECK(client.printer()["daishi-device-counter"] == "0");
}

TEST_CASE("media-col-ready tells what the trays hold, and nothing of an empty one") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    CHECK(client.printer().count("media-col-ready") == 0);
    printer.floor().must(putRight(2, 5));
    const std::string ready = client.printer()["media-col-ready"];
    CHECK(ready.find("tray-2") != std::string::npos);
    CHECK(ready.find("om_card_54x86mm") != std::string::npos);
    CHECK(ready.find("tray-1") == std::string::npos);
    // The size is all it knows: another blank of the same size looks the same.
    printer.floor().must(R"({"act":"take","tray":2})");
    printer.floor().must(putWrong(2, 5));
    CHECK(client.printer()["media-col-ready"] == ready);
}

TEST_CASE("the paper is used from the top, whatever lies below") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 2));
    printer.floor().must(putWrong(1, 5, R"(,"where":"bottom")"));
    printer.floor().must(putWrong(1, 1, R"(,"where":"top")"));
    REQUIRE(jobEnds(client, client.print("mixed", "tray-1", cards(4))));
    std::vector<std::string> titles;
    for (const auto& line : sheetLines(printer))
        titles.push_back(line->getValue<std::string>("title"));
    CHECK(titles == std::vector<std::string>{"被保険者証", "資格確認書", "資格確認書", "被保険者証"});
}

TEST_CASE("cancel ends a job, pause keeps the next one waiting, resume lets it go") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    printer.floor().must(R"({"act":"stall","after":1})");
    const int first = client.print("first", "tray-1", cards(3));
    REQUIRE(eventually([&] { return client.job(first)["job-impressions-completed"] == "1"; }));
    CHECK(client.jobOperation(IPP_OP_CANCEL_JOB, first) == IPP_STATUS_OK);
    CHECK(jobEnds(client, first, "canceled"));
    printer.floor().must(R"({"act":"clear"})");

    CHECK(client.printerOperation(IPP_OP_PAUSE_PRINTER) == IPP_STATUS_OK);
    CHECK(client.printer()["printer-state"] == "stopped");
    const int second = client.print("second", "tray-1", cards(1));
    CHECK(client.job(second)["job-state"] == "pending");
    CHECK(client.printerOperation(IPP_OP_RESUME_PRINTER) == IPP_STATUS_OK);
    CHECK(jobEnds(client, second));
    CHECK(sheetLines(printer).size() == 2);
}

TEST_CASE("queued jobs are all printed, libpappl 1.3.1 takes the newest first") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    client.printerOperation(IPP_OP_PAUSE_PRINTER);
    std::vector<int> jobs;
    for (const char* name : {"a", "b", "c"})
        jobs.push_back(client.print(name, "tray-1", cards(1)));
    client.printerOperation(IPP_OP_RESUME_PRINTER);
    for (const int job : jobs)
        CHECK(jobEnds(client, job));
    std::string order;
    for (const auto& line : sheetLines(printer))
        order += line->getValue<std::string>("job");
    CHECK(order == "cba");
}
