// The hand with the scanner: what is read goes to the console as one line, over the loopback.
#pragma once

#include <filesystem>

#include <QObject>
#include <QTcpSocket>

namespace daishi::practice {

class ScannerWire : public QObject {
    Q_OBJECT
  public:
    // `port` of this machine, on which the console listens for an inline reader.
    explicit ScannerWire(quint16 port, QObject* parent = nullptr);

    // Tells the console of this home where to listen: HOME/config/scanners.toml. Throws std::runtime_error
    // when it cannot be written.
    void announce(const std::filesystem::path& home) const;

    // Sends the code and a line end, once: never again by itself, also when nobody listens.
    void scan(const QString& code);

  Q_SIGNALS:
    void sent(const QString& code);
    void nobodyListens(const QString& code);

  private:
    quint16 port_;
    QTcpSocket socket_;
};

} // namespace daishi::practice
