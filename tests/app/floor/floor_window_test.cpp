// The floor panel on no screen: a click sends one scan, a dropped box reaches the tray, a sheet that comes
// out is seen; and the window as pictures, in both languages and two sizes.
#include <catch2/catch.hpp>

#include <fstream>

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include "app/floor/box_card.h"
#include "app/floor/carry_dialog.h"
#include "app/floor/floor_window.h"
#include "app/floor/held_card.h"
#include "app/floor/language.h"
#include "app/floor/look_dialog.h"
#include "app/floor/output_model.h"
#include "app/floor/output_panel.h"
#include "app/floor/shelf.h"
#include "app/floor/style.h"
#include "core/words/scan_codes.h"

using namespace daishi;
using namespace daishi::practice;

namespace {

constexpr int kPatienceMs = 120'000; // a busy machine; nothing waits for it in vain

bool waitFor(const std::function<bool()>& what) {
    QElapsedTimer since;
    since.start();
    while (!what() && since.elapsed() < kPatienceMs) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
    return what();
}

// A console that only listens.
class Listener {
  public:
    Listener() {
        REQUIRE(server_.listen(QHostAddress::LocalHost));
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            QTcpSocket* socket = server_.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { heard += socket->readAll(); });
        });
    }
    quint16 port() const { return server_.serverPort(); }
    QByteArray heard;

  private:
    QTcpServer server_;
};

struct Panel {
    explicit Panel(const char* language) {
        REQUIRE(speak(*qApp, QLatin1String(language)));
        dress(*qApp, 14);
        window = std::make_unique<FloorWindow>(floor, wire, console);
        window->resize(1280, 800);
        window->show();
        QString trouble;
        QObject::connect(&floor, &FloorThread::failed, window.get(),
                         [&](const QString& why) { trouble = why; });
        floor.begin();
        waitFor([&] { return !trouble.isEmpty() || (window->shelf() && window->shelf()->card("K1")); });
        REQUIRE(trouble.toStdString() == "");
        REQUIRE(window->shelf());
    }

    // Waits for it: what a button says follows what is so on the floor.
    QPushButton* button(const QString& accessibleName) {
        QPushButton* found = nullptr;
        INFO(accessibleName.toStdString());
        REQUIRE(waitFor([&] {
            for (QPushButton* button : window->findChildren<QPushButton*>()) {
                if (button->accessibleName().contains(accessibleName))
                    found = button;
            }
            return found != nullptr;
        }));
        return found;
    }
    void picture(const QString& name, int width, int height) {
        window->resize(width, height);
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        const QString file = QStringLiteral(DAISHI_PICTURES "/%1-%2x%3.png").arg(name).arg(width).arg(height);
        CHECK(window->grab().save(file));
    }

    Listener listener;
    PracticeFolder folder{""};
    FloorThread floor{{DAISHI_VPRINTER, DAISHI_CONFIG_FOLDER}, folder.path()};
    ScannerWire wire{listener.port()};
    ConsoleKeeper console{"/nowhere/daishi-console", folder.path() / "console.log", "ja"};
    std::unique_ptr<FloorWindow> window;
};

// What is cut off: a button or a line of text that is narrower or lower than its words.
QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && (button->width() < button->sizeHint().width() - 1 ||
                                    button->height() < button->sizeHint().height() - 1))
            cut << button->text();
    }
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (area->widget() && area->widget()->width() > area->viewport()->width())
            cut << area->accessibleName() + " is wider than its place";
    }
    return cut;
}

} // namespace

TEST_CASE("the panel in Japanese: clicks, boxes, sheets") {
    Panel panel("ja");
    panel.picture("floor-ja", 1280, 800);
    CHECK(cutTexts(*panel.window) == QStringList());
    panel.picture("floor-ja", 1920, 1080);
    panel.window->resize(1280, 800);

    SECTION("a click on a ticket sends its code once, on one line") {
        panel.button("J-240930-01")->click();
        REQUIRE(waitFor([&] { return panel.listener.heard.endsWith('\n'); }));
        waitFor([&, i = 0]() mutable { return ++i > 20; });
        CHECK(panel.listener.heard == QByteArray::fromStdString(JobCode{"J-240930-01"}.encode() + "\n"));
        panel.button("バッジ 0417")->click();
        REQUIRE(waitFor([&] { return panel.listener.heard.count('\n') == 2; }));
        CHECK(panel.listener.heard.endsWith(QByteArray::fromStdString(BadgeCode{"0417"}.encode() + "\n")));
    }

    SECTION("a box is carried into a tray, through the dialog that a drop opens as well") {
        panel.window->carryToTray("L1", "printer-1/2");
        auto* dialog = panel.window->findChild<CarryDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->statement() == "floor put L1 in printer-1/2 500 sheets");
        dialog->accept();
        REQUIRE(waitFor([&] { return panel.window->shelf()->card("L1")->box().inside.empty(); }));
        panel.window->carryFromTray("printer-1/2", "L1");
        REQUIRE(waitFor([&] { return panel.window->findChild<CarryDialog*>() != nullptr; }));
        panel.window->findChild<CarryDialog*>()->accept();
        REQUIRE(waitFor([&] { return !panel.window->shelf()->card("L1")->box().inside.empty(); }));
    }

    SECTION("a box that is dropped onto a tray, or onto another box, opens the dialog") {
        const auto drop = [&](const QString& on, const char* mime, const QByteArray& what) {
            QMimeData data;
            data.setData(QLatin1String(mime), what);
            for (HeldCard* card : panel.window->findChildren<HeldCard*>()) {
                if (card->name() != on)
                    continue;
                QDragEnterEvent enters({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(card, &enters);
                REQUIRE(enters.isAccepted());
                QDropEvent event({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(card, &event);
            }
            CarryDialog* dialog = nullptr;
            REQUIRE(waitFor([&] { return (dialog = panel.window->findChild<CarryDialog*>()) != nullptr; }));
            const QString statement = dialog->statement();
            dialog->reject();
            REQUIRE(waitFor([&] { return panel.window->findChild<CarryDialog*>() == nullptr; }));
            return statement;
        };
        CHECK(drop("printer-2/1", kBoxMime, "K2") == "floor put K2 in printer-2/1 500 sheets");
        CHECK(drop("S1", kBoxMime, "K2") == "floor slip 500 sheets of K2 into S1");
        panel.window->act("floor put K1 in printer-1/1 7 sheets");
        panel.button("1号機　トレイ1：紙を取り出す");
        REQUIRE(waitFor(
            [&] { return replay::sheetsIn(panel.window->shelf()->card("K1")->box().inside) == 493; }));
        CHECK(drop("K1", kTrayMime, "printer-1/1") == "floor take from printer-1/1 7 sheets into K1");
    }

    SECTION("a sheet that comes out is seen as a picture") {
        panel.window->act("floor speed printer-1 0");
        panel.window->act("floor put K1 in printer-1/1 3 sheets");
        panel.window->act("floor send 2 pages directly to printer-1/1");
        OutputModel& model = panel.window->output()->model();
        REQUIRE(waitFor([&] { return model.rowCount() == 2; }));
        REQUIRE(
            waitFor([&] { return model.hasPicture(model.index(0)) && model.hasPicture(model.index(1)); }));
        panel.window->shelf()->card("L1")->lookInside();
        REQUIRE(waitFor([&] { return panel.window->findChild<LookDialog*>()->isLookedAt(); }));
        CHECK(panel.window->findChild<LookDialog*>()->grab().save(DAISHI_PICTURES "/look.png"));
        panel.window->findChild<LookDialog*>()->close();
        panel.window->act("floor door printer-1 open");
        panel.window->act("floor unplug printer-2");
        panel.button("1号機：扉を閉じる");
        panel.button("2号機：電源を入れる");
        panel.window->act("floor tray printer-1/2 out");
        panel.picture("floor-busy", 1280, 800);
    }
}

TEST_CASE("the panel in English, and a console that does not listen") {
    Panel panel("en");
    panel.picture("floor-en", 1280, 800);
    CHECK(cutTexts(*panel.window) == QStringList());
    panel.picture("floor-en", 1920, 1080);
}

TEST_CASE("the console is told where to listen, and nothing is sent twice when nobody does") {
    PracticeFolder folder{""};
    std::filesystem::create_directory(folder.path() / "config");
    quint16 port = 0;
    {
        Listener gone;
        port = gone.port();
    }
    ScannerWire wire(port);
    wire.announce(folder.path());
    CHECK(std::filesystem::exists(folder.path() / "config" / "scanners.toml"));
    QStringList unheard;
    QObject::connect(&wire, &ScannerWire::nobodyListens, &wire,
                     [&](const QString& code) { unheard << code; });
    wire.scan("DT0119");
    CHECK(unheard == QStringList{"DT0119"});
}

TEST_CASE("the console is begun in the practice home with the practice clock, killed, and begun again") {
    PracticeFolder folder{""};
    const std::filesystem::path program = folder.path() / "console";
    std::ofstream(program) << "#!/bin/sh\necho \"$DAISHI_HOME $*\"\nexec sleep 600\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const auto said = [&] {
        QFile log(QString::fromStdString((folder.path() / "log").string()));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    };
    ConsoleKeeper console(program, folder.path() / "log", "ja");
    console.start();
    CHECK_FALSE(console.runs()); // there is no home yet
    console.open("/the/home", *parseInstant("2024-09-30T08:40:00+09:00"));
    console.start();
    REQUIRE(waitFor([&] { return said().count("--home /the/home --clock 2024-09-30T08:4") == 1; }));
    CHECK(console.runs());
    console.kill();
    REQUIRE(waitFor([&] { return !console.runs(); }));
    console.start();
    REQUIRE(waitFor([&] { return said().count("--clock 2024-09-30T08:4") == 2; }));
}

TEST_CASE("a console that is begun again does not go back in time") {
    const Instant begins = *parseInstant("2024-09-30T08:40:00+09:00");
    CHECK(nextMinute(begins) == begins);
    CHECK(nextMinute(Instant(begins.micros() + 1)) == begins.plusMinutes(1));
    CHECK(nextMinute(Instant(begins.micros() + 60'000'000)) == begins.plusMinutes(1));
}
