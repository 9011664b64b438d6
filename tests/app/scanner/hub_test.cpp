#include "app/scanner/hub.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWindow>
#include <catch2/catch.hpp>

#include "core/words/scan.h"
#include "tests/app/scanner/qt_kit.h"

using namespace daishi;
using namespace daishi::scanner;
using daishi::test::until;

TEST_CASE("all scanners of a place speak through one signal, and a doubled look is one") {
    QTcpServer machine;
    REQUIRE(machine.listen(QHostAddress::LocalHost));
    Settings settings = defaultSettings();
    settings.doubled = std::chrono::minutes(10); // no machine is so slow
    TcpSettings tcp;
    tcp.host = "127.0.0.1";
    tcp.port = machine.serverPort();
    settings.scanners.push_back({"inline", {"スキャナー", "Reader"}, tcp});

    QWidget window;
    window.show();
    window.activateWindow();
    REQUIRE(until([&] { return window.isActiveWindow(); }));
    std::vector<std::string> scans, ignored;
    int changes = 0;
    Hub hub(settings);
    QObject::connect(&hub, &Hub::scanned, [&](const QString& device, const QByteArray& raw) {
        scans.push_back(device.toStdString() + " " + raw.toStdString());
    });
    QObject::connect(&hub, &Hub::ignored, [&](const QString& device, const Text& why) {
        ignored.push_back(device.toStdString() + " " + why.en);
    });
    QObject::connect(&hub, &Hub::deviceChanged, [&] { ++changes; });
    REQUIRE(hub.devices().size() == 2);
    CHECK(hub.devices()[0].state == DeviceState::Trying);
    hub.start();
    CHECK(hub.devices()[0].state == DeviceState::Open);
    REQUIRE(until(
        [&] { return hub.devices()[1].state == DeviceState::Open && machine.hasPendingConnections(); }));
    CHECK(changes == 3); // the wedge, connecting, connected
    CHECK_FALSE(hub.devices()[1].why.ja.empty());

    const std::string badge = BadgeCode{"0417"}.encode();
    for (const char key : badge + "\r") {
        QKeyEvent press(QEvent::KeyPress, key == '\r' ? int(Qt::Key_Return) : int(key), Qt::NoModifier,
                        QString(QChar(key)));
        QCoreApplication::sendEvent(window.windowHandle(), &press);
    }
    REQUIRE(until([&] { return scans.size() == 1; }));
    QTcpSocket* line = machine.nextPendingConnection();
    line->write(QByteArray::fromStdString(badge + "\n" + badge + "\nDB2\n") + QByteArray(600, 'A') + "\n");
    REQUIRE(until([&] { return ignored.size() == 1; }));
    CHECK(scans == std::vector<std::string>{"wedge " + badge, "inline " + badge, "inline DB2"});
    CHECK(ignored[0].find("inline The code is too long") == 0);
    CHECK(std::holds_alternative<Scan>(readScan(badge)));
}

TEST_CASE("every reason is told in both languages") {
    for (const Dropped why :
         {Dropped::TooLong, Dropped::BrokenOff, Dropped::Unframed, Dropped::Unreadable, Dropped::Empty}) {
        CHECK_FALSE(describe(why).ja.empty());
        CHECK_FALSE(describe(why).en.empty());
    }
}
