// An inline reader in the network: one line, one scan. Either the reader is connected to, or it connects to
// us. Nothing is ever sent to it.
#pragma once

#include <list>

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include "app/scanner/device.h"
#include "app/scanner/settings.h"

namespace daishi::scanner {

// TcpSettings::Role::Connect. Connects again by itself; half a line of a broken connection is no scan.
class TcpReader : public Device {
    Q_OBJECT
  public:
    explicit TcpReader(TcpSettings settings, RetryTimes times = {}, QObject* parent = nullptr);
    ~TcpReader() override;
    void start() override;

  private:
    void tryConnect();
    void connected();
    void lost();

    TcpSettings settings_;
    LineFeed feed_;
    QTcpSocket socket_{this};
    QTimer patience_; // for an address that never answers
    Retry retry_;
    bool wasOpen_ = false;
};

// TcpSettings::Role::Listen. Takes connections of the address `from` alone; without it of this machine alone.
// A reader that lost its power or its cable never closes: with all places taken, the one that was silent for
// the longest gives its place to whoever comes. A reader that is there all the same connects again.
class TcpListener : public Device {
    Q_OBJECT
  public:
    explicit TcpListener(TcpSettings settings, RetryTimes times = {}, QObject* parent = nullptr);
    ~TcpListener() override;
    void start() override;
    // The port that is listened at; 0 while there is none. With port 0 in the settings the system chooses.
    std::uint16_t port() const { return server_.serverPort(); }

  private:
    void tryListen();
    void takeAll();
    void take(QTcpSocket*);
    void gone(QTcpSocket*, LineFeed&);
    bool mayCome(QHostAddress) const;

    TcpSettings settings_;
    QTcpServer server_{this};
    Retry retry_;
    std::list<QTcpSocket*> readers_; // the one that was heard last at the end
};

} // namespace daishi::scanner
