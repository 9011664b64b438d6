#include "app/scanner/hub.h"

#include "app/scanner/serial_scanner.h"
#include "app/scanner/tcp_scanner.h"
#include "app/scanner/wedge_filter.h"

namespace daishi::scanner {

namespace {

const Text kKeysWatched{"キー入力からスキャンを受け取っています。", "Scans are taken from the keys."};
const Text kNotStarted{"まだ始めていません。", "It is not started yet."};

std::unique_ptr<Device> deviceOf(const SerialSettings& serial) {
    return std::make_unique<SerialScanner>(serial);
}

std::unique_ptr<Device> deviceOf(const TcpSettings& tcp) {
    if (tcp.role == TcpSettings::Role::Listen)
        return std::make_unique<TcpListener>(tcp);
    return std::make_unique<TcpReader>(tcp);
}

} // namespace

Hub::Hub(Settings settings, QObject* parent)
    : QObject(parent), settings_(std::move(settings)), doubled_(settings_.doubled) {
    clock_.start();
    for (const ScannerSettings& scanner : settings_.scanners)
        views_.push_back(
            {QString::fromStdString(scanner.id), scanner.name, DeviceState::Trying, kNotStarted});
}

Hub::~Hub() = default;

void Hub::start() {
    for (std::size_t i = 0; i < settings_.scanners.size(); ++i) {
        const auto& device = settings_.scanners[i].device;
        if (const auto* wedge = std::get_if<WedgeSettings>(&device))
            startWedge(i, *wedge);
        else if (const auto* serial = std::get_if<SerialSettings>(&device))
            startDevice(i, deviceOf(*serial));
        else if (const auto* tcp = std::get_if<TcpSettings>(&device))
            startDevice(i, deviceOf(*tcp));
    }
}

void Hub::startWedge(std::size_t index, const WedgeSettings& settings) {
    auto wedge = std::make_unique<WedgeFilter>(settings.frame);
    connect(wedge.get(), &WedgeFilter::scanned, this, [=, this](const QByteArray& raw) { take(index, raw); });
    connect(wedge.get(), &WedgeFilter::dropped, this, [=, this](Dropped why) { ignore(index, why); });
    running_.push_back(std::move(wedge));
    change(index, DeviceState::Open, kKeysWatched);
}

void Hub::startDevice(std::size_t index, std::unique_ptr<Device> device) {
    Device* started = device.get();
    connect(started, &Device::scanned, this, [=, this](const QByteArray& raw) { take(index, raw); });
    connect(started, &Device::dropped, this, [=, this](Dropped why) { ignore(index, why); });
    connect(started, &Device::changed, this,
            [=, this](DeviceState state, const Text& why) { change(index, state, why); });
    running_.push_back(std::move(device));
    started->start();
}

void Hub::take(std::size_t index, const QByteArray& raw) {
    const QString& id = views_[index].id;
    if (!doubled_.isDoubled(id.toStdString(), raw.toStdString(), Milliseconds(clock_.elapsed())))
        Q_EMIT scanned(id, raw);
}

void Hub::change(std::size_t index, DeviceState state, const Text& why) {
    views_[index].state = state;
    views_[index].why = why;
    Q_EMIT deviceChanged(views_[index].id, state, why);
}

void Hub::ignore(std::size_t index, Dropped why) {
    Q_EMIT ignored(views_[index].id, describe(why));
}

Text describe(Dropped why) {
    switch (why) {
    case Dropped::TooLong:
        return {"コードが長すぎます。印字された正しいコードを読み取ってください。",
                "The code is too long. Scan the code that is meant."};
    case Dropped::BrokenOff:
        return {"スキャンが途中で切れました。もう一度読み取ってください。",
                "The scan broke off. Scan once more."};
    case Dropped::Unframed:
        return {"設定されたプレフィックスのない入力を無視しました。スキャナーの設定を確かめてください。",
                "Input without the configured prefix was ignored. Look at the scanner's set-up."};
    case Dropped::Unreadable:
        return {"日本語入力がオンのため、正しく読み取れませんでした。日本語入力をオフにして、もう一度読み取っ"
                "てください。",
                "An input method has changed the scan. Switch it off and scan once more."};
    case Dropped::Empty:
        return {"スキャナーが空のコードを送りました。もう一度読み取ってください。",
                "The scanner sent an empty code. Scan once more."};
    }
    return {};
}

} // namespace daishi::scanner
