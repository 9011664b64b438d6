#include "app/floor/scanner_wire.h"

#include <fstream>
#include <stdexcept>

#include <QHostAddress>

namespace daishi::practice {

namespace {

constexpr int kPatienceMs = 300; // on the loopback somebody answers at once, or nobody is there

// The panel is an inline reader; whoever has a real scanner at the keyboard may use it as well.
constexpr const char* kScanners = R"(format = 1

[[scanner]]
id = "floor"
name = { ja = "練習の現場", en = "The floor" }
kind = "tcp"
listen = "127.0.0.1:%1"

[[scanner]]
id = "bench"
name = { ja = "手元のスキャナー", en = "Hand scanner" }
kind = "wedge"
)";

} // namespace

ScannerWire::ScannerWire(quint16 port, QObject* parent) : QObject(parent), port_(port) {}

void ScannerWire::announce(const std::filesystem::path& home) const {
    const std::filesystem::path file = home / "config" / "scanners.toml";
    std::ofstream out(file, std::ios::trunc);
    out << QString::fromUtf8(kScanners).arg(port_).toStdString();
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
}

void ScannerWire::scan(const QString& code) {
    if (socket_.state() != QAbstractSocket::ConnectedState) {
        socket_.abort();
        socket_.connectToHost(QHostAddress(QHostAddress::LocalHost), port_);
    }
    if (!socket_.waitForConnected(kPatienceMs)) {
        socket_.abort();
        Q_EMIT nobodyListens(code);
        return;
    }
    socket_.write(code.toUtf8() + "\n");
    if (!socket_.waitForBytesWritten(kPatienceMs)) {
        socket_.abort();
        Q_EMIT nobodyListens(code);
        return;
    }
    Q_EMIT sent(code);
}

} // namespace daishi::practice
