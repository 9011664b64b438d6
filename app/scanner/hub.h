// All scanners of a place behind one signal. Lives on the GUI thread, where everything it does and tells
// happens; nothing of it blocks. Owns its devices.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "app/scanner/device.h"
#include "app/scanner/doubled.h"
#include "app/scanner/settings.h"

namespace daishi::scanner {

// What a status page shows of one scanner.
struct DeviceView {
    QString id;
    Text name;
    DeviceState state = DeviceState::Trying;
    Text why; // whole sentences
};

class Hub : public QObject {
    Q_OBJECT
  public:
    explicit Hub(Settings settings, QObject* parent = nullptr);
    ~Hub() override;

    // Once, after the signals are connected. A wedge needs a QApplication.
    void start();
    const std::vector<DeviceView>& devices() const { return views_; }

  Q_SIGNALS:
    // One look at a code: `raw` is for readScan (core/words/scan.h).
    void scanned(const QString& device, const QByteArray& raw);
    // Something came that was no scan: to be told to the operator, who scans again.
    void ignored(const QString& device, const daishi::Text& why);
    void deviceChanged(const QString& device, daishi::scanner::DeviceState state, const daishi::Text& why);

  private:
    void startWedge(std::size_t index, const WedgeSettings&);
    void startDevice(std::size_t index, std::unique_ptr<Device>);
    void take(std::size_t index, const QByteArray& raw);
    void change(std::size_t index, DeviceState, const Text& why);
    void ignore(std::size_t index, Dropped why);

    Settings settings_;
    Doubled doubled_;
    QElapsedTimer clock_;
    std::vector<DeviceView> views_; // one for each of settings_.scanners
    std::vector<std::unique_ptr<QObject>> running_;
};

// Why what came was no scan, for the operator.
Text describe(Dropped);

} // namespace daishi::scanner
