#include "app/scanner/serial_scanner.h"

namespace daishi::scanner {

namespace {

const Text kOpen{"スキャナーとつながっています。", "The scanner is connected."};
const Text kPulled{"スキャナーとの接続が切れました。ケーブルを確かめてください。",
                   "The scanner is gone. Look at its cable; it is tried again."};

Text reasonOf(QSerialPort::SerialPortError error) {
    switch (error) {
    case QSerialPort::PermissionError:
        return {"ポートを使う権利がないか、ほかのプログラムが使っています。利用者を dialout "
                "に加え、ほかのプログラムを終えてください。",
                "There is no right to use the port, or another program uses it. Add the user to dialout and "
                "end the "
                "other program."};
    case QSerialPort::DeviceNotFoundError:
        return {"ポートがありません。スキャナーのケーブルを確かめてください。",
                "There is no such port. Look at the scanner's cable."};
    default: // an enumeration of Qt, which grows
        return {"ポートを開けません。ケーブルと scanners.toml を確かめてください。",
                "The port cannot be opened. Look at the cable and at scanners.toml."};
    }
}

} // namespace

SerialScanner::SerialScanner(SerialSettings settings, RetryTimes times, QObject* parent)
    : Device(parent), settings_(std::move(settings)), feed_(settings_.line), retry_(times, nullptr) {
    port_.setPortName(QString::fromStdString(settings_.port));
    port_.setReadBufferSize(65536);
    connect(&port_, &QSerialPort::readyRead, this, [this] { read(feed_, port_.readAll()); });
    connect(&port_, &QSerialPort::errorOccurred, this, &SerialScanner::failed);
    connect(&retry_, &Retry::again, this, &SerialScanner::tryOpen);
}

SerialScanner::~SerialScanner() {
    port_.disconnect(this);
}

void SerialScanner::start() {
    tryOpen();
}

void SerialScanner::tryOpen() {
    if (!port_.open(QIODevice::ReadOnly)) {
        tell(DeviceState::Trying, reasonOf(port_.error()));
        return retry_.later();
    }
    port_.setBaudRate(settings_.baud); // USB takes any; a wrong one shows in what is read
    retry_.succeeded();
    tell(DeviceState::Open, kOpen);
}

// Errors while opening are told there.
void SerialScanner::failed(QSerialPort::SerialPortError error) {
    if (error == QSerialPort::NoError || !port_.isOpen())
        return;
    if (error != QSerialPort::ResourceError && error != QSerialPort::ReadError)
        return; // a line of noise is not a lost port
    port_.close();
    if (feed_.breakOff())
        Q_EMIT dropped(Dropped::BrokenOff);
    tell(DeviceState::Lost, kPulled);
    retry_.later();
}

} // namespace daishi::scanner
