#include "printers/paper/canvas.h"
#include "tests/printers/vprinter_kit.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace vprinter_kit;
using daishi::VirtualPrinterProcess;

namespace {

bool hasReason(const RawClient& client, const std::string& reason) {
    return client.printer()["printer-state-reasons"].find(reason) != std::string::npos;
}

std::vector<std::string> pieces(const VirtualPrinterProcess& printer) {
    std::vector<std::string> codes;
    for (const auto& line : sheetLines(printer))
        codes.push_back(line->getValue<std::string>("piece"));
    return codes;
}

} // namespace

TEST_CASE("a jam crumples the sheet, stops the printer, and the job goes on by itself once cleared") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    printer.floor().must(R"({"act":"jam","after":2})");
    const int job = client.print("jammed", "tray-1", cards(3));
    REQUIRE(eventually([&] { return hasReason(client, "media-jam"); }));
    CHECK(client.job(job)["job-impressions-completed"] == "1");
    auto lines = sheetLines(printer);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1]->getValue<bool>("jammed"));

    printer.floor().must(R"({"act":"clear"})");
    REQUIRE(jobEnds(client, job));
    CHECK_FALSE(hasReason(client, "media-jam"));
    CHECK(pieces(printer) ==
          std::vector<std::string>{pieceCode(1), pieceCode(2), pieceCode(2), pieceCode(3)});
    CHECK(client.job(job)["job-impressions-completed"] == "3");
    CHECK(client.printer()["daishi-device-counter"] == "3"); // the crumpled one never reached the exit
}

TEST_CASE("without jam recovery the page that jammed is not printed again") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    printer.floor().must(R"({"act":"jam","after":1,"reprint":false})");
    const int job = client.print("jammed", "tray-1", cards(2));
    REQUIRE(eventually([&] { return hasReason(client, "media-jam"); }));
    printer.floor().must(R"({"act":"clear"})");
    REQUIRE(jobEnds(client, job));
    CHECK(pieces(printer) == std::vector<std::string>{pieceCode(1), pieceCode(2)});
    CHECK(sheetLines(printer)[0]->getValue<bool>("jammed"));
    CHECK(client.job(job)["job-impressions-completed"] == "1");
}

TEST_CASE("a tray that runs out stops the job until paper comes, of whatever kind") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 2));
    printer.floor().must(putRight(2, 50)); // never taken instead
    const int job = client.print("long", "tray-1", cards(3));
    REQUIRE(eventually([&] { return hasReason(client, "media-empty"); }));
    REQUIRE(eventually([&] { return sheetLines(printer).size() == 2; }));
    CHECK(client.printer()["media-col-ready"].find("tray-1") == std::string::npos);
    printer.floor().must(putWrong(1, 5));
    REQUIRE(jobEnds(client, job));
    CHECK_FALSE(hasReason(client, "media-empty"));
    CHECK(sheetLines(printer)[2]->getValue<std::string>("title") == "被保険者証");
}

TEST_CASE("with the door open libpappl 1.3.1 leaves the reasons out altogether") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    CHECK(client.printer()["printer-state-reasons"] == "none");
    printer.floor().must(R"({"act":"door","open":true})");
    CHECK(client.printer().count("printer-state-reasons") == 0);
    printer.floor().must(R"({"act":"door","open":false})");
    CHECK(client.printer()["printer-state-reasons"] == "none");
    printer.floor().must(R"({"act":"cover","open":true})");
    CHECK(client.printer()["printer-state-reasons"] == "cover-open");
}

TEST_CASE("nothing is printed while door, cover or tray is open") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 10));
    const std::vector<std::pair<std::string, std::string>> acts{
        {R"({"act":"door","open":true})", R"({"act":"door","open":false})"},
        {R"({"act":"cover","open":true})", R"({"act":"cover","open":false})"},
        {R"({"act":"pull_tray","tray":1,"out":true})", R"({"act":"pull_tray","tray":1,"out":false})"}};
    std::size_t printed = 0;
    for (const auto& [open, shut] : acts) {
        CAPTURE(open);
        printer.floor().must(open);
        const int job = client.print("waits", "tray-1", cards(1));
        REQUIRE(eventually([&] { return client.job(job)["job-state"] == "processing"; }));
        CHECK(sheetLines(printer).size() == printed);
        printer.floor().must(shut);
        REQUIRE(jobEnds(client, job));
        CHECK(sheetLines(printer).size() == ++printed);
    }
}

TEST_CASE("opening a tray to put paper in leaves a mark in the times, unless the printer cannot sense it") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 5));
    auto changed = [&] { return client.printer()["printer-state-change-time"]; };
    std::string before = changed();
    printer.floor().must(putWrong(1, 5, R"(,"where":"top")"));
    CHECK(changed() != before);
    CHECK(client.printer()["printer-state-reasons"] == "none"); // came and went between two polls

    REQUIRE(jobEnds(client, client.print("also changes the state", "tray-1", cards(1))));
    before = changed();
    printer.floor().must(R"({"act":"swap","a":1,"b":2})");
    CHECK(changed() != before);
    printer.floor().must(R"({"act":"swap","a":1,"b":2})");

    before = changed();
    const std::string ready = client.printer()["media-col-ready"];
    printer.floor().must(putRight(1, 5, R"(,"where":"top","silent":true)"));
    CHECK(changed() == before);
    CHECK(client.printer()["media-col-ready"] == ready);
}

TEST_CASE("who subscribes hears of a tray opened between two polls") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 5));
    const int subscription = client.subscribe();
    printer.floor().must(R"({"act":"take","tray":1,"sheets":1})");
    CHECK_THAT(client.events(subscription), Catch::Contains("input-tray-missing none"));
}

TEST_CASE("double, lost and miscounted sheets") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 20));

    printer.floor().must(R"({"act":"double","next":1})");
    int job = client.print("double", "tray-1", cards(2));
    REQUIRE(jobEnds(client, job));
    CHECK(pieces(printer) == std::vector<std::string>{pieceCode(1), pieceCode(1), pieceCode(2)});
    CHECK(client.job(job)["job-impressions-completed"] == "2");
    CHECK(client.printer()["daishi-device-counter"] == "3");

    printer.floor().must(R"({"act":"lose","next":1})");
    job = client.print("lost", "tray-1", cards(2));
    REQUIRE(jobEnds(client, job));
    CHECK(sheetLines(printer).size() == 4);
    CHECK(pieces(printer).back() == pieceCode(2));
    CHECK(client.job(job)["job-impressions-completed"] == "2");
    CHECK(parsed(printer.floor().must(R"({"act":"look","tray":1})"))->getValue<int>("sheets") == 15);

    for (const auto& [lie, claimed] :
         std::vector<std::pair<std::string, std::string>>{{"2", "5"}, {"-2", "1"}}) {
        CAPTURE(lie);
        printer.floor().must(R"({"act":"lie","impressions":)" + lie + "}");
        job = client.print("lie", "tray-1", cards(3));
        REQUIRE(jobEnds(client, job));
        CHECK(client.job(job)["job-impressions-completed"] == claimed);
    }
    CHECK(client.printer()["daishi-device-counter"] == "11"); // the device itself does not lie
}

TEST_CASE("a printer that prints on both sides counts as if it had not") {
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 20));
    printer.floor().must(R"({"act":"both_sides","next":3})");
    const int job = client.print("both", "tray-1", cards(4));
    REQUIRE(jobEnds(client, job));
    CHECK(pieces(printer) == std::vector<std::string>{pieceCode(1), pieceCode(3)});
    CHECK(client.job(job)["job-impressions-completed"] == "4");
    CHECK(client.printer()["daishi-device-counter"] == "4");
    CHECK(parsed(printer.floor().must(R"({"act":"look","tray":1})"))->getValue<int>("sheets") == 18);

    SECTION("the last page of a job stays alone") {
        const int next = client.print("alone", "tray-1", cards(1));
        REQUIRE(jobEnds(client, next));
        CHECK(pieces(printer).back() == pieceCode(1));
        CHECK(sheetLines(printer).size() == 3);
    }
}

TEST_CASE("pages that come out without their images have everything else") {
    namespace paper = daishi::paper;
    std::ifstream in(DAISHI_SEAL, std::ios::binary);
    const paper::Stencil image(std::string{std::istreambuf_iterator<char>(in), {}});
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    for (int page = 1; page <= 3; ++page) {
        canvas.beginPage(paper::kCardSize);
        canvas.text(paper::Mm(13), paper::Mm(51), paper::Face::SansRegular, paper::Pt(5), pieceCode(page));
        canvas.stencil({paper::Mm(40), paper::Mm(20), paper::Mm(10), paper::Mm(10)}, image);
    }
    VirtualPrinterProcess printer(setup());
    const RawClient client(printer);
    printer.floor().must(putRight(1, 5));
    printer.floor().must(R"({"act":"drop_images","next":2})");
    const int job = client.print("bare", "tray-1", canvas.finish());
    REQUIRE(jobEnds(client, job));
    CHECK(client.job(job)["job-impressions-completed"] == "3"); // the printer says nothing of it
    for (int page = 1; page <= 3; ++page) {
        const auto sheet = printer.sheetFile(page);
        CHECK(textOf(sheet).find(pieceCode(page)) != std::string::npos);
        CHECK(textOf(sheet).find("資格確認書") != std::string::npos);
        const std::string look = "pdfimages -list '" + sheet.string() + "' | grep -q stencil";
        CHECK((std::system(look.c_str()) == 0) == (page == 3));
    }
}
