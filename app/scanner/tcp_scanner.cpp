#include "app/scanner/tcp_scanner.h"

#include <algorithm>
#include <memory>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace daishi::scanner {

namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr std::size_t kMostReaders = 8;
constexpr qint64 kMostWaiting = 65536; // bytes that a reader may be ahead

const Text kConnected{"スキャナーとつながっています。", "The scanner is connected."};
const Text kWaiting{"スキャナーからの接続を待っています。", "It waits for the scanner to connect."};
const Text kGone{"スキャナーが接続を切りました。接続を待っています。",
                 "The scanner has closed the connection; it is waited for."};
const Text kConnecting{"スキャナーへ接続しています。", "The scanner is being connected to."};
const Text kClosed{"スキャナーとの接続が切れました。接続し直します。",
                   "The connection to the scanner has broken; it is tried again."};
const Text kNoAnswer{"スキャナーが応答しません。電源とネットワークを確かめてください。接続し直します。",
                     "The scanner does not answer. Look at its power and network; it is tried again."};
const Text kNoListening{"待ち受けを始められません。アドレスとポートを確かめてください。",
                        "The address and port cannot be listened at. Look at both in scanners.toml."};

void refuse(QTcpSocket* socket) {
    socket->abort();
    socket->deleteLater();
}

// A silent connection is asked by the system whether the other end is still there, and is broken when it is
// not: within two minutes, where the system by itself would wait for two hours.
void keepAlive(QTcpSocket& socket) {
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    constexpr struct {
        int option, value; // seconds, seconds, times
    } kRows[] = {{TCP_KEEPIDLE, 60}, {TCP_KEEPINTVL, 15}, {TCP_KEEPCNT, 4}};
    for (const auto& row : kRows)
        setsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, row.option, &row.value, sizeof row.value);
}

} // namespace

TcpReader::TcpReader(TcpSettings settings, RetryTimes times, QObject* parent)
    : Device(parent), settings_(std::move(settings)), feed_(settings_.line), retry_(times, nullptr) {
    patience_.setSingleShot(true);
    socket_.setReadBufferSize(kMostWaiting);
    connect(&socket_, &QTcpSocket::connected, this, &TcpReader::connected);
    connect(&socket_, &QTcpSocket::readyRead, this, [this] { read(feed_, socket_.readAll()); });
    connect(&socket_, &QTcpSocket::disconnected, this, &TcpReader::lost);
    connect(&socket_, &QTcpSocket::errorOccurred, this, [this] {
        if (socket_.state() != QAbstractSocket::ConnectedState &&
            socket_.state() != QAbstractSocket::ClosingState)
            lost();
    });
    connect(&patience_, &QTimer::timeout, this, [this] {
        socket_.abort();
        lost();
    });
    connect(&retry_, &Retry::again, this, &TcpReader::tryConnect);
}

// A socket that is destroyed tells its end to whoever still listens.
TcpReader::~TcpReader() {
    socket_.disconnect(this);
}

void TcpReader::start() {
    tell(DeviceState::Trying, kConnecting);
    tryConnect();
}

void TcpReader::tryConnect() {
    patience_.start(kPatience);
    socket_.connectToHost(QString::fromStdString(settings_.host), settings_.port, QIODevice::ReadOnly);
}

void TcpReader::connected() {
    patience_.stop();
    retry_.succeeded();
    keepAlive(socket_);
    wasOpen_ = true;
    tell(DeviceState::Open, kConnected);
}

void TcpReader::lost() {
    patience_.stop();
    if (feed_.breakOff())
        Q_EMIT dropped(Dropped::BrokenOff);
    if (std::exchange(wasOpen_, false))
        tell(DeviceState::Lost, kClosed);
    else
        tell(DeviceState::Trying, kNoAnswer);
    retry_.later();
}

TcpListener::TcpListener(TcpSettings settings, RetryTimes times, QObject* parent)
    : Device(parent), settings_(std::move(settings)), retry_(times, nullptr) {
    connect(&server_, &QTcpServer::newConnection, this, &TcpListener::takeAll);
    connect(&retry_, &Retry::again, this, &TcpListener::tryListen);
}

TcpListener::~TcpListener() {
    for (QTcpSocket* socket : server_.findChildren<QTcpSocket*>())
        socket->disconnect(this);
}

void TcpListener::start() {
    tryListen();
}

void TcpListener::tryListen() {
    const QString host = QString::fromStdString(settings_.host);
    const QHostAddress address =
        host == "localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!address.isNull() && server_.listen(address, settings_.port)) {
        retry_.succeeded();
        return tell(DeviceState::Trying, kWaiting);
    }
    tell(DeviceState::Trying, kNoListening);
    retry_.later();
}

void TcpListener::takeAll() {
    while (QTcpSocket* socket = server_.nextPendingConnection()) {
        if (!mayCome(socket->peerAddress())) {
            refuse(socket);
            continue;
        }
        if (readers_.size() >= kMostReaders)
            readers_.front()->abort(); // it is gone() with that
        take(socket);
    }
}

void TcpListener::take(QTcpSocket* socket) {
    readers_.push_back(socket);
    socket->setReadBufferSize(kMostWaiting);
    keepAlive(*socket);
    const auto feed = std::make_shared<LineFeed>(settings_.line);
    connect(socket, &QTcpSocket::readyRead, this, [=, this] {
        const auto at = std::find(readers_.begin(), readers_.end(), socket);
        readers_.splice(readers_.end(), readers_, at);
        read(*feed, socket->readAll());
    });
    connect(socket, &QTcpSocket::disconnected, this, [=, this] { gone(socket, *feed); });
    tell(DeviceState::Open, kConnected);
}

void TcpListener::gone(QTcpSocket* socket, LineFeed& feed) {
    socket->deleteLater();
    readers_.remove(socket);
    if (feed.breakOff())
        Q_EMIT dropped(Dropped::BrokenOff);
    if (readers_.empty())
        tell(DeviceState::Lost, kGone);
}

bool TcpListener::mayCome(QHostAddress peer) const {
    if (settings_.from.empty())
        return peer.isLoopback();
    return peer.isEqual(QHostAddress(QString::fromStdString(settings_.from)),
                        QHostAddress::TolerantConversion);
}

} // namespace daishi::scanner
