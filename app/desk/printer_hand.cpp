#include "app/desk/printer_hand.h"

namespace daishi::desk {

namespace {

constexpr std::chrono::milliseconds kLookEvery{2000};
constexpr int kTellEveryMs = 250;

class HandedPort final : public PrinterPort {
  public:
    HandedPort(std::shared_ptr<PrinterHand> hand, LineLock& lock) : hand_(std::move(hand)), lock_(lock) {}

    template <class Work>
    auto away(Work work) {
        const LineLock::Away away(lock_);
        return hand_->ask(std::move(work));
    }

    std::variant<PrinterReport, Unreachable> observe() override {
        const LineLock::Away away(lock_);
        return hand_->observe();
    }
    std::variant<IppJobReport, Unreachable> submit(const Permit& permit, const ChunkKey& key,
                                                   const PrintDocument& document) override {
        return away([&](PrinterPort& port) { return port.submit(permit, key, document); });
    }
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey& key) override {
        return away([&](PrinterPort& port) { return port.find(key); });
    }
    std::optional<Unreachable> cancel(const ChunkKey& key) override {
        return away([&](PrinterPort& port) { return port.cancel(key); });
    }

  private:
    std::shared_ptr<PrinterHand> hand_;
    LineLock& lock_;
};

} // namespace

PrinterHand::PrinterHand(std::unique_ptr<PrinterPort> port, std::function<void(const Look&)> seen)
    : port_(std::move(port)), seen_(std::move(seen)), thread_([this] { tell(lookAt(*port_)); }, kLookEvery) {}

std::variant<PrinterReport, Unreachable> PrinterHand::observe() {
    return thread_.ask([this] {
        auto answer = port_->observe();
        if (!told_.isValid() || told_.hasExpired(kTellEveryMs))
            tell(lookOf(answer));
        return answer;
    });
}

void PrinterHand::tell(const Look& look) {
    told_.start();
    seen_(look);
}

std::unique_ptr<PrinterPort> PrinterHand::port(std::shared_ptr<PrinterHand> hand, LineLock& lock) {
    return std::make_unique<HandedPort>(std::move(hand), lock);
}

} // namespace daishi::desk
