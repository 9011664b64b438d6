// The program `daishi-floor`: a practice day with its printers, a panel that plays the world, and the
// console.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sys/socket.h>
#include <unistd.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QSocketNotifier>

#include "app/floor/floor_window.h"
#include "app/floor/language.h"
#include "app/floor/names.h"
#include "app/floor/options.h"
#include "app/floor/style.h"
#include "printers/virtual/sockets.h"

namespace {

namespace fs = std::filesystem;
using namespace daishi::practice;

int signalled[2] = {-1, -1};

void onSignal(int) {
    const char byte = 1;
    if (::write(signalled[0], &byte, 1) < 0)
        std::_Exit(1);
}

// Ctrl-C and a kind kill close the window, so that printers and console end and the folder is cleared away.
void quitOnSignals(QApplication& application) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalled) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalled[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] { QApplication::quit(); });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGHUP, onSignal);
}

fs::path beside(const char* program) {
    return fs::read_symlink("/proc/self/exe").parent_path() / program;
}

fs::path fromEnvironment(const char* name, const fs::path& otherwise) {
    const char* value = std::getenv(name);
    return value && *value ? fs::path(value) : otherwise;
}

struct Wishes {
    fs::path home;
    QString language = QStringLiteral("ja");
    quint16 port = 0;
    int fontPixels = 14;
};

// Read before there is a window, so that the language holds from the first word on.
Wishes wishesOf(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A practice day: virtual printers, a panel that plays the world, and the console."));
    parser.addHelpOption();
    for (const OptionRow& row : optionRows())
        parser.addOption({QString::fromLatin1(row.name), QString::fromStdString(row.help.en),
                          QString::fromLatin1(row.argument), QString::fromLatin1(row.otherwise)});
    parser.process(application);
    Wishes wishes;
    wishes.home = parser.value(QStringLiteral("home")).toStdString();
    wishes.language = parser.value(QStringLiteral("lang"));
    const uint wantedPort = parser.value(QStringLiteral("scanner-port")).toUInt();
    wishes.port =
        wantedPort > 0 && wantedPort <= 65535 ? quint16(wantedPort) : quint16(daishi::vprinter::freePort());
    wishes.fontPixels = qBound(10, parser.value(QStringLiteral("font-size")).toInt(), 32);
    return wishes;
}

int run(QApplication& application) {
    const Wishes wishes = wishesOf(application);
    if (!speak(application, wishes.language)) {
        std::cerr << "daishi-floor: --lang is ja or en" << std::endl;
        return 2;
    }
    dress(application, wishes.fontPixels);
    const PracticeFolder folder(wishes.home);
    const daishi::replay::Workshop workshop{
        fromEnvironment("DAISHI_VPRINTER", beside("daishi-vprinter")),
        fromEnvironment("DAISHI_CONFIG", beside("").parent_path().parent_path() / "share/daishi/config")};
    quitOnSignals(application);
    FloorThread floor(workshop, folder.path());
    ScannerWire wire(wishes.port);
    ConsoleKeeper console(beside("daishi-console"), folder.path() / "console.log", wishes.language);
    FloorWindow window(floor, wire, console);
    window.resize(wishes.fontPixels * 1280 / 14, wishes.fontPixels * 800 / 14);
    window.show();
    floor.begin();
    return application.exec();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    try {
        return run(application);
    } catch (const std::exception& failure) {
        std::cerr << "daishi-floor: " << failure.what() << std::endl;
        return 1;
    }
}
