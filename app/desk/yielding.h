// What the line is handed in the console, so that it leaves the lock while it waits (line_lock.h).
#pragma once

#include <memory>

#include "app/desk/line_lock.h"
#include "core/print/composer_port.h"
#include "core/words/clock.h"

namespace daishi::desk {

class YieldingClock final : public Clock {
  public:
    YieldingClock(Clock& clock, LineLock& lock) : clock_(clock), lock_(lock) {}
    Instant now() override { return clock_.now(); }
    // The caller holds the lock.
    void wait(std::chrono::milliseconds) override;
    bool isSimulated() const override { return clock_.isSimulated(); }

  private:
    Clock& clock_;
    LineLock& lock_;
};

// Sheets are composed outside of any transaction and take a while; everything else is asked within one.
class YieldingComposer final : public SheetComposer {
  public:
    YieldingComposer(std::unique_ptr<SheetComposer> composer, LineLock& lock)
        : composer_(std::move(composer)), lock_(lock) {}
    std::string setting(const BlankType& type) override { return composer_->setting(type); }
    std::vector<ComposeFault> check(const BlankType& type, const Insurer& insurer,
                                    const std::vector<SheetData>& sheets) override {
        return composer_->check(type, insurer, sheets);
    }
    PrintDocument compose(const Permit&, const BlankType&, const Insurer&, const std::vector<SheetData>&,
                          const std::string& mediaSource, bool simulation) override;
    SheetProof proof(const BlankType&, const Insurer&, const SheetData&, bool simulation) override;

  private:
    std::unique_ptr<SheetComposer> composer_;
    LineLock& lock_;
};

} // namespace daishi::desk
