// What a device told, in its order.
#pragma once

#include <string>
#include <vector>

#include "app/scanner/device.h"

namespace daishi::test {

// Of no time worth waiting for.
inline constexpr scanner::RetryTimes kAtOnce{std::chrono::milliseconds(1), std::chrono::milliseconds(20)};

struct Told {
    explicit Told(scanner::Device& device) {
        QObject::connect(&device, &scanner::Device::scanned, &while_,
                         [this](const QByteArray& raw) { scans.push_back(raw.toStdString()); });
        QObject::connect(&device, &scanner::Device::dropped, &while_,
                         [this](scanner::Dropped why) { dropped.push_back(why); });
        QObject::connect(&device, &scanner::Device::changed, &while_,
                         [this](scanner::DeviceState state, const Text& why) {
                             states.push_back(state);
                             whys.push_back(why);
                         });
    }

    bool is(scanner::DeviceState state) const { return !states.empty() && states.back() == state; }

    std::vector<std::string> scans;
    std::vector<scanner::Dropped> dropped;
    std::vector<scanner::DeviceState> states;
    std::vector<Text> whys;

  private:
    QObject while_; // this lives
};

} // namespace daishi::test
