// `read feed`: logs that are hostile, a reader in the network, and what is told when it stops.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <Poco/JSON/Array.h>

#include <fstream>
#include <thread>

#include "core/words/scan_codes.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const std::string kHknMark = "DM145011HKN036";
const std::string kTray = TrayCode{1, 1}.encode();

// Six pieces printed; the first is approved.
struct FeedFloor {
    CliFloor floor;
    std::string job, run;

    FeedFloor() {
        floor.makeHome();
        const std::string box = floor.receiveBlanks(kHkn);
        job = floor.releasedJob();
        floor.ask({"tray", "load", "--job", JobCode{job}.encode(), "--tray", kTray, "--box", box, "--mark",
                   kHknMark, "--as", "0417"});
        run = floor.ask({"print", "start", kTray, "--as", "0417"})->getValue<std::string>("run");
        floor.ask({"print", "go", run, "--as", "0417"});
        floor.ask({"print", "first", run, "--piece", code(1), "--mark", kHknMark, "--as", "0417"});
        floor.ask({"print", "go", run, "--as", "0417"});
    }
    std::string code(unsigned sequence) const { return PieceCode{job, sequence, 1}.encode(); }
    std::string log(const std::string& bytes) {
        const std::string file = (floor.folder / "reader.log").string();
        writeBytes(file, bytes);
        return file;
    }
    Poco::JSON::Object::Ptr feed(const std::string& from, Exit exit = Exit::Done) {
        return floor.ask({"read", "feed", run, "--from", from, "--silence", "1", "--as", "0417"}, exit);
    }
    std::int64_t unread() { return floor.ask({"read", "show", run})->getValue<std::int64_t>("unread"); }
};

// A reader at this machine that says these bytes and hangs up, or stays silent.
class Reader {
  public:
    Reader(std::string bytes, bool hangsUp) : bytes_(std::move(bytes)), hangsUp_(hangsUp) {
        listening_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        REQUIRE(::bind(listening_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        socklen_t size = sizeof address;
        ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        REQUIRE(::listen(listening_, 1) == 0);
        thread_ = std::thread([this] { speak(); });
    }
    ~Reader() {
        ::shutdown(listening_, SHUT_RDWR);
        thread_.join();
        if (peer_ >= 0)
            ::close(peer_);
        ::close(listening_);
    }
    std::string place() const { return "tcp:127.0.0.1:" + std::to_string(port_); }

  private:
    void speak() {
        peer_ = ::accept(listening_, nullptr, nullptr);
        if (peer_ < 0)
            return;
        for (const char byte : bytes_) // in pieces, as a network brings them
            if (::send(peer_, &byte, 1, MSG_NOSIGNAL) != 1)
                return;
        if (hangsUp_)
            ::shutdown(peer_, SHUT_RDWR);
    }

    const std::string bytes_;
    const bool hangsUp_;
    int listening_ = -1, peer_ = -1;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

} // namespace

TEST_CASE("a log at fault is not taken at all: the line is named, and no sheet is read") {
    FeedFloor f;
    const std::string good = f.code(2) + "\n" + f.code(3) + "\n";
    const std::pair<std::string, int> logs[] = {
        {good + f.code(4), 3},                     // cut off
        {good + "\n" + f.code(4) + "\n", 3},       // an empty line
        {good + std::string(2000, 'D') + "\n", 3}, // too long
        {good + std::string("DP\0", 3) + "\n", 3}, // NUL
        {good + "\xff\xfe\n", 3},                  // no UTF-8
        {"", 0},
    };
    for (const auto& [bytes, line] : logs) {
        INFO(line << " " << bytes.size());
        const auto object = f.feed(f.log(bytes), Exit::InputRejected);
        CHECK(object->getArray("rejected")->getObject(0)->getValue<int>("line") == line);
        CHECK(f.unread() == 5);
    }
    CHECK(f.floor.ask({"audit", "list", "--last", "1"})
              ->getArray("events")
              ->getObject(0)
              ->getValue<std::string>("kind") != "sheet.passed");
}

TEST_CASE("a log is read to its end, and a second time it is found at its first line") {
    FeedFloor f;
    std::string log;
    for (unsigned i = 2; i <= 6; ++i)
        log += f.code(i) + "\r\n";
    const auto done = f.feed(f.log(log));
    CHECK(done->getValue<int>("taken") == 5);
    CHECK(done->getValue<int>("unread") == 0);
    const auto again = f.feed(f.log(log), Exit::Refused);
    CHECK(again->getObject("refused")->getValue<std::string>("code") == "SHEET_DOUBLED");
    CHECK(again->getValue<int>("line") == 1);
    CHECK(f.floor.ask({"read", "list"})->getArray("stops")->size() == 1);
}

TEST_CASE("where it stops, record, stop and what is awaited are told; the rest is not taken") {
    FeedFloor f;
    const auto told = f.feed(f.log(f.code(2) + "\n" + f.code(5) + "\n" + f.code(3) + "\n"), Exit::Refused);
    CHECK(told->getValue<int>("taken") == 1);
    CHECK(told->getValue<int>("line") == 2);
    CHECK(told->getObject("refused")->getValue<std::string>("required").find(f.code(3)) == 0);
    const auto stop = std::to_string(told->getValue<int>("stop"));
    const auto resolved = f.floor.ask({"read", "resolve", stop, f.code(3), f.code(4), "--reason", "found",
                                       "--as", "0417", "--second", "0102"});
    CHECK(resolved->getValue<int>("read") == 2);
    CHECK(f.feed(f.log(f.code(5) + "\n" + f.code(6) + "\n"))->getValue<int>("unread") == 0);
}

TEST_CASE("a reader in the network is read until it hangs up or says nothing, and half a line is no code") {
    FeedFloor f;
    {
        Reader reader(f.code(2) + "\r\n" + f.code(3) + "\n", true);
        CHECK(f.feed(reader.place())->getValue<int>("taken") == 2);
    }
    {
        Reader reader("", false); // switched on, and silent
        const auto told = f.feed(reader.place());
        CHECK(told->getValue<int>("taken") == 0);
        CHECK(told->getValue<int>("unread") == 3);
    }
    {
        Reader reader(f.code(4) + "\n" + f.code(5),
                      true); // the code is whole by chance, its end is not there
        const auto told = f.feed(reader.place(), Exit::Refused);
        CHECK(told->getValue<int>("taken") == 1);
        CHECK(told->getObject("refused")->getValue<std::string>("code") == "SHEET_NOT_READ");
    }
    CHECK(f.unread() == 2);
}

TEST_CASE("a reader that is not there, and a place that is none, are told for what they are") {
    FeedFloor f;
    std::string closed;
    {
        Reader reader("", true);
        closed = reader.place();
    }
    CHECK(f.floor.run({"read", "feed", f.run, "--from", closed, "--as", "0417"}).exit == Exit::Failure);
    for (const std::string place :
         {"tcp:", "tcp:host", "tcp::9000", "tcp:host:port", "tcp:host:0", "tcp:host:99999"})
        CHECK(f.floor.run({"read", "feed", f.run, "--from", place, "--as", "0417"}).exit == Exit::Usage);
    CHECK(f.floor.run({"read", "feed", f.run, f.code(2), "--from", "x", "--as", "0417"}).exit == Exit::Usage);
    CHECK(f.unread() == 5);
}
