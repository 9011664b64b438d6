#include "app/desk/yielding.h"

namespace daishi::desk {

void YieldingClock::wait(std::chrono::milliseconds time) {
    const LineLock::Away away(lock_);
    clock_.wait(time);
}

PrintDocument YieldingComposer::compose(const Permit& permit, const BlankType& type, const Insurer& insurer,
                                        const std::vector<SheetData>& sheets, const std::string& mediaSource,
                                        bool simulation) {
    const LineLock::Away away(lock_);
    return composer_->compose(permit, type, insurer, sheets, mediaSource, simulation);
}

SheetProof YieldingComposer::proof(const BlankType& type, const Insurer& insurer, const SheetData& sheet,
                                   bool simulation) {
    const LineLock::Away away(lock_);
    return composer_->proof(type, insurer, sheet, simulation);
}

} // namespace daishi::desk
