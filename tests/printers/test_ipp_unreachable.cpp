// Peers that are no printers. Every call comes back, and says that nothing is known.
#include <catch2/catch.hpp>

#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/submission.h"
#include "printers/ipp/trouble.h"
#include "tests/printers/fake_printer.h"
#include "tests/printers/first_trays.h"
#include "tests/printers/listener.h"
#include "tests/printers/pdf_pages.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace daishi;
using namespace daishi::test;

namespace {

const ChunkKey kKey("J-240930-01-R01-C003");

std::string why(const std::string& uri) {
    const auto seen = openIppPrinter(uri, test::firstTrays(1))->observe();
    const auto* lost = std::get_if<Unreachable>(&seen);
    return lost == nullptr ? "" : lost->reason;
}

std::string http(const std::string& head, const std::string& body = "") {
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string closedPort() {
    int port = 0;
    ::close(listenHere(port));
    return "ipp://127.0.0.1:" + std::to_string(port) + "/ipp/print";
}

} // namespace

TEST_CASE("no call on a closed port throws or answers anything but Unreachable") {
    const std::string uri = closedPort();
    const auto port = openIppPrinter(uri, test::firstTrays(1));
    CHECK(std::holds_alternative<Unreachable>(port->observe()));
    CHECK(std::holds_alternative<Unreachable>(port->find(kKey)));
    CHECK(port->cancel(kKey));
    CHECK(std::holds_alternative<Unreachable>(
        ipp::submitDocument(ipp::parseAddress(uri), kKey, emptyCards(1, "tray-1"))));
    CHECK_THAT(why(uri), Catch::Contains("no connection"));
}

TEST_CASE("a name with several addresses is judged by the one that comes nearest to the printer") {
    int closed = 0, open = 0;
    ::close(listenHere(closed));
    const int listening = listenHere(open);
    const auto here = [](int port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    };
    const auto listed = [](sockaddr_in& address, addrinfo* next) {
        addrinfo info{};
        info.ai_family = AF_INET;
        info.ai_socktype = SOCK_STREAM;
        info.ai_addr = reinterpret_cast<sockaddr*>(&address);
        info.ai_addrlen = sizeof address;
        info.ai_next = next;
        return info;
    };
    sockaddr_in dead = here(closed), alive = here(open), nowhere = here(closed);
    nowhere.sin_family = AF_INET6; // an address of a family that cannot be taken here
    ipp::Address to = ipp::parseAddress("ipp://printer.example/ipp/print");
    {
        addrinfo last = listed(alive, nullptr), first = listed(dead, &last);
        CHECK(ipp::whyNoConnection(to, first).trouble() == ipp::Trouble::Silent);
        to.encrypted = true;
        CHECK(ipp::whyNoConnection(to, first).trouble() == ipp::Trouble::NoEncryption);
        to.encrypted = false;
    }
    {
        addrinfo last = listed(dead, nullptr), first = listed(nowhere, &last);
        CHECK(ipp::whyNoConnection(to, first).trouble() == ipp::Trouble::ConnectionRefused);
    }
    ::close(listening);
}

TEST_CASE("what keeps a printer from being reached is said with its place and what to do, never as the "
          "system says it") {
    const std::string closed = closedPort();
    const std::string place = closed.substr(6, closed.find("/ipp/print") - 6);
    const RawServer web(answering(http("200 OK\r\nContent-Type: text/html", "<html></html>")));
    const RawServer notTls(answering("SSH-2.0-OpenSSH_9.2\r\n"));
    struct Row {
        const char* what;
        PrinterAddress where;
        std::string english, japanese;
    };
    const Row rows[] = {
        {"nothing listens",
         {closed, {}, {}},
         place + " refused the connection",
         place + " は接続を断りました"},
        {"no such name",
         {"ipp://no-such-printer.invalid/ipp/print", {}, {}},
         "no-such-printer.invalid:631 is not known",
         "no-such-printer.invalid:631 という名前が"},
        {"not a printer",
         {web.uri(), {}, {}},
         "does not answer as an IPP printer",
         "IPP のプリンターのものでは"},
        {"no TLS",
         {notTls.uri("ipps"), std::string(64, 'a'), {}},
         "No encrypted connection",
         "暗号化した接続ができません"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const auto seen = openIppPrinter(row.where, test::firstTrays(1))->observe();
        const auto* lost = std::get_if<Unreachable>(&seen);
        REQUIRE(lost);
        CHECK_THAT(lost->says.en, Catch::Contains(row.english) && Catch::Contains("Look "));
        CHECK_THAT(lost->says.ja, Catch::Contains(row.japanese) && Catch::Contains("ください"));
        CHECK_THAT(lost->reason, !Catch::Contains("file descriptor"));
    }
}

TEST_CASE("rubbish, other protocols and cut answers are Unreachable") {
    const std::string ippType = "200 OK\r\nContent-Type: application/ipp";
    const std::string header("\x02\x00\x00\x00\x00\x00\x00\x01",
                             8); // a whole IPP head, request 1, no end tag
    struct Row {
        const char* what;
        std::string bytes;
    };
    const Row rows[] = {
        {"closes at once", ""},
        {"not HTTP", "SSH-2.0-OpenSSH_9.2\r\n"},
        {"noise", std::string(4096, '\xfe')},
        {"HTML", http("200 OK\r\nContent-Type: text/html", "<html></html>")},
        {"not found", http("404 Not Found")},
        {"wants a password", http("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"")},
        {"redirects", http("302 Found\r\nLocation: http://127.0.0.1:1/")},
        {"wants TLS", http("426 Upgrade Required\r\nUpgrade: TLS/1.2")},
        {"an empty answer", http(ippType)},
        {"noise for IPP", http(ippType, std::string(300, '\xfe'))},
        {"no end of IPP", http(ippType, header)},
        {"less than announced", "HTTP/1.1 " + ippType + "\r\nContent-Length: 500\r\n\r\n" + header},
        {"a value longer than the message",
         http(ippType, header + std::string("\x04\x44\x00\x01x\x7f\xff", 7))},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const RawServer server(answering(row.bytes));
        CHECK_FALSE(why(server.uri()).empty());
    }
}

TEST_CASE("a web page is told apart from IPP gone wrong") {
    const RawServer web(answering(http("200 OK\r\nContent-Type: text/html", "<html></html>")));
    CHECK_THAT(why(web.uri()), Catch::Contains("not IPP"));
}

TEST_CASE("IPP is IPP with a parameter behind its type, and within a limit") {
    const std::string header("\x02\x00\x00\x00\x00\x00\x00\x01", 8);
    const std::string end = "\x03";
    for (const char* type :
         {"application/ipp", "application/ipp; charset=utf-8", "Application/IPP;charset=UTF-8"}) {
        CAPTURE(type);
        const RawServer server(answering(http("200 OK\r\nContent-Type: " + std::string(type), header + end)));
        CHECK_THAT(why(server.uri()), Catch::Contains("another request")); // it was read
    }
    const RawServer other(answering(http("200 OK\r\nContent-Type: application/ippx", header + end)));
    CHECK_THAT(why(other.uri()), Catch::Contains("not IPP"));
    std::string endless = header + "\x04";
    const std::string more = std::string("\x44\x00\x00\x40\x00", 5) + std::string(0x4000, 'x');
    endless += std::string("\x44\x00\x01x\x00\x01y", 7);
    while (endless.size() < (std::size_t(4) << 20) + 1000)
        endless += more;
    const RawServer server(answering(http("200 OK\r\nContent-Type: application/ipp", endless + end)));
    CHECK_THAT(why(server.uri()), Catch::Contains("longer than"));
}

TEST_CASE("an answer to another request is no answer") {
    FakePrinter printer;
    CHECK(why(printer.uri()).empty());
    printer.with([](FakeState& s) { s.describe = [](ipp_t* answer) { ippSetRequestId(answer, 77); }; });
    CHECK_THAT(why(printer.uri()), Catch::Contains("another request"));
}

TEST_CASE("an IPP error is told by its name") {
    FakePrinter printer;
    printer.with([](FakeState& s) {
        s.describe = [](ipp_t* answer) { ippSetStatusCode(answer, IPP_STATUS_ERROR_SERVICE_UNAVAILABLE); };
    });
    CHECK_THAT(why(printer.uri()), Catch::Contains("server-error-service-unavailable"));
}

// These three take as long as the limits: that they come back at all is what is shown.
TEST_CASE("a silent printer is given up") {
    const RawServer server(staySilent);
    CHECK_THAT(why(server.uri()), Catch::Contains("in time"));
}

TEST_CASE("a printer that drips bytes is given up") {
    const RawServer server(drip);
    CHECK_THAT(why(server.uri()), Catch::Contains("in time"));
}

TEST_CASE("a printer that never finishes the handshake is given up") {
    const RawServer server(staySilent);
    const auto port = openIppPrinter({server.uri("ipps"), std::string(64, 'a'), {}}, test::firstTrays(1));
    CHECK(std::holds_alternative<Unreachable>(port->observe()));
}
