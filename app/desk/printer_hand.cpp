#include "app/desk/printer_hand.h"

namespace daishi::desk {

namespace {

constexpr std::chrono::milliseconds kLookEvery{2000};

class HandedPort final : public PrinterPort {
  public:
    HandedPort(PrinterHand& hand, LineLock& lock) : hand_(hand), lock_(lock) {}

    template <class Work>
    auto away(Work work) {
        const LineLock::Away away(lock_);
        return hand_.ask(std::move(work));
    }

    std::variant<PrinterReport, Unreachable> observe() override {
        return away([](PrinterPort& port) { return port.observe(); });
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
    PrinterHand& hand_;
    LineLock& lock_;
};

} // namespace

PrinterHand::PrinterHand(std::unique_ptr<PrinterPort> port, std::function<void(const Look&)> seen)
    : port_(std::move(port)), thread_([this, seen = std::move(seen)] { seen(lookAt(*port_)); }, kLookEvery) {}

std::unique_ptr<PrinterPort> PrinterHand::port(LineLock& lock) {
    return std::make_unique<HandedPort>(*this, lock);
}

} // namespace daishi::desk
