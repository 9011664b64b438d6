#include "app/scanner/tcp_scanner.h"

#include <catch2/catch.hpp>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "tests/app/scanner/device_kit.h"
#include "tests/app/scanner/qt_kit.h"

using namespace daishi;
using namespace daishi::scanner;
using daishi::test::kAtOnce;
using daishi::test::Told;
using daishi::test::until;

namespace {

using Scans = std::vector<std::string>;

TcpSettings at(std::uint16_t port, TcpSettings::Role role) {
    TcpSettings settings;
    settings.role = role;
    settings.host = "127.0.0.1";
    settings.port = port;
    return settings;
}

std::unique_ptr<QTcpSocket> reader(std::uint16_t port) {
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, port);
    return socket;
}

} // namespace

TEST_CASE("a reader is connected to, lost, and connected to again") {
    QTcpServer machine; // the inline reader
    REQUIRE(machine.listen(QHostAddress::LocalHost));
    const std::uint16_t port = machine.serverPort();
    TcpReader device(at(port, TcpSettings::Role::Connect), kAtOnce);
    Told told(device);
    device.start();
    REQUIRE(until([&] { return told.is(DeviceState::Open) && machine.hasPendingConnections(); }));
    QTcpSocket* line = machine.nextPendingConnection();
    line->write("DB1\r\nDB2\r");
    line->write(QByteArray(int(kMaxScanBytes) + 1, 'A') + "\nDB3\nhalf");
    REQUIRE(until([&] { return told.scans.size() == 3; }));
    CHECK(told.dropped == std::vector<Dropped>{Dropped::TooLong});
    machine.close();
    line->disconnectFromHost();
    REQUIRE(until([&] { return told.is(DeviceState::Trying); })); // Lost, and then: no answer
    CHECK(told.states == std::vector<DeviceState>{DeviceState::Trying, DeviceState::Open, DeviceState::Lost,
                                                  DeviceState::Trying});
    CHECK(told.dropped.back() == Dropped::BrokenOff);
    REQUIRE(machine.listen(QHostAddress::LocalHost, port));
    REQUIRE(until([&] { return told.is(DeviceState::Open) && machine.hasPendingConnections(); }));
    machine.nextPendingConnection()->write("DB4\n");
    REQUIRE(until([&] { return told.scans.size() == 4; }));
    CHECK(told.scans == Scans{"DB1", "DB2", "DB3", "DB4"}); // nothing of "half"
}

TEST_CASE("readers connect to a listener, each with lines of its own") {
    TcpListener device(at(0, TcpSettings::Role::Listen), kAtOnce);
    Told told(device);
    device.start();
    REQUIRE(told.is(DeviceState::Trying));
    auto first = reader(device.port());
    auto second = reader(device.port());
    REQUIRE(
        until([&] { return told.is(DeviceState::Open) && first->state() == QTcpSocket::ConnectedState; }));
    first->write("DB");
    first->flush();
    second->write("DT1\r\n");
    REQUIRE(until([&] { return told.scans == Scans{"DT1"}; }));
    first->write("1\r\n");
    REQUIRE(until([&] { return told.scans == Scans{"DT1", "DB1"}; }));
    first->disconnectFromHost();
    second->write("half");
    second->disconnectFromHost();
    REQUIRE(until([&] { return told.is(DeviceState::Lost); }));
    CHECK(told.dropped == std::vector<Dropped>{Dropped::BrokenOff});
    auto third = reader(device.port());
    third->write("DB3\n");
    REQUIRE(until([&] { return told.scans.size() == 3; }));
    CHECK(told.is(DeviceState::Open));
}

// A reader that lost its power never closes: its connection is open for ever on this side.
TEST_CASE("with all places taken a new reader takes that of the one that was silent for the longest") {
    TcpListener device(at(0, TcpSettings::Role::Listen), kAtOnce);
    Told told(device);
    device.start();
    std::vector<std::unique_ptr<QTcpSocket>> readers;
    const auto scans = [&](QTcpSocket& by, const std::string& code) {
        by.write((code + "\n").c_str());
        return until([&] { return !told.scans.empty() && told.scans.back() == code; });
    };
    for (int i = 0; i < 8; ++i) {
        readers.push_back(reader(device.port()));
        REQUIRE(scans(*readers.back(), "DB" + std::to_string(i)));
    }
    REQUIRE(scans(*readers[0], "DB0-again"));
    readers[1]->write("half");
    readers[1]->flush();
    REQUIRE(scans(*readers[2], "DB2-again"));
    auto ninth = reader(device.port());
    REQUIRE(scans(*ninth, "DB9"));
    // The one with half a line was heard later than those that said nothing since.
    CHECK(until([&] { return readers[3]->state() == QTcpSocket::UnconnectedState; }));
    for (const std::size_t stays : {0, 1, 2, 4, 5, 6, 7}) {
        INFO(stays);
        if (stays == 1)
            readers[stays]->write("\n");
        CHECK(scans(*readers[stays], "DB-stays-" + std::to_string(stays)));
    }
    CHECK(told.is(DeviceState::Open));
}

TEST_CASE("half a line of a reader that gave its place away is no scan, and is told") {
    TcpListener device(at(0, TcpSettings::Role::Listen), kAtOnce);
    Told told(device);
    device.start();
    std::vector<std::unique_ptr<QTcpSocket>> readers;
    for (int i = 0; i < 9; ++i) {
        readers.push_back(reader(device.port()));
        const std::size_t before = told.scans.size();
        readers.back()->write("DB1\nhalf");
        REQUIRE(until([&] { return told.scans.size() > before; }));
    }
    CHECK(told.dropped == std::vector<Dropped>{Dropped::BrokenOff});
    CHECK(told.scans == Scans(9, "DB1"));
}

TEST_CASE("a connection on which nothing comes is asked whether it is still there") {
    QTcpServer machine;
    REQUIRE(machine.listen(QHostAddress::LocalHost));
    TcpReader connecting(at(machine.serverPort(), TcpSettings::Role::Connect), kAtOnce);
    TcpListener listening(at(0, TcpSettings::Role::Listen), kAtOnce);
    Told toldOne(connecting), toldOther(listening);
    connecting.start();
    listening.start();
    auto inline_ = reader(listening.port());
    REQUIRE(until([&] { return toldOne.is(DeviceState::Open) && toldOther.is(DeviceState::Open); }));
    for (const Device* device : std::initializer_list<const Device*>{&connecting, &listening}) {
        const auto sockets = device->findChildren<QTcpSocket*>();
        REQUIRE(sockets.size() == 1);
        const auto option = [&](int level, int name) {
            int value = -1;
            socklen_t size = sizeof value;
            REQUIRE(getsockopt(int(sockets.front()->socketDescriptor()), level, name, &value, &size) == 0);
            return value;
        };
        CHECK(option(SOL_SOCKET, SO_KEEPALIVE) == 1);
        // Lost within two minutes; what the system takes by itself is two hours.
        CHECK(option(IPPROTO_TCP, TCP_KEEPIDLE) +
                  option(IPPROTO_TCP, TCP_KEEPINTVL) * option(IPPROTO_TCP, TCP_KEEPCNT) <=
              120);
    }
}

TEST_CASE("nobody but the named address may connect") {
    TcpSettings settings = at(0, TcpSettings::Role::Listen);
    settings.from = "192.0.2.7";
    TcpListener device(settings, kAtOnce);
    Told told(device);
    device.start();
    auto stranger = reader(device.port());
    bool closed = false;
    QObject::connect(stranger.get(), &QTcpSocket::disconnected, [&] { closed = true; });
    QObject::connect(stranger.get(), &QTcpSocket::connected, [&] { stranger->write("DB1\n"); });
    REQUIRE(until([&] { return closed; }));
    CHECK(told.scans.empty());
    CHECK_FALSE(told.is(DeviceState::Open));
}

TEST_CASE("a port in use is told, and taken when it is free") {
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost));
    TcpListener device(at(other.serverPort(), TcpSettings::Role::Listen), kAtOnce);
    Told told(device);
    device.start();
    CHECK(device.port() == 0);
    REQUIRE(told.whys.size() == 1);
    other.close();
    REQUIRE(until([&] { return device.port() != 0; }));
    CHECK(told.whys.size() == 2);
    CHECK(told.whys[0].en != told.whys[1].en);
}
