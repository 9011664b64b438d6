// A scanner at a serial port, or with USB as CDC. The port is opened again by itself when the cable is back.
// Nothing is ever sent to it.
#pragma once

#include <QSerialPort>

#include "app/scanner/device.h"
#include "app/scanner/settings.h"

namespace daishi::scanner {

class SerialScanner : public Device {
    Q_OBJECT
  public:
    explicit SerialScanner(SerialSettings settings, RetryTimes times = {}, QObject* parent = nullptr);
    ~SerialScanner() override;
    void start() override;

  private:
    void tryOpen();
    void failed(QSerialPort::SerialPortError);

    SerialSettings settings_;
    LineFeed feed_;
    QSerialPort port_;
    Retry retry_;
};

} // namespace daishi::scanner
