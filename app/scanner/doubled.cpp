#include "app/scanner/doubled.h"

namespace daishi::scanner {

bool Doubled::isDoubled(const std::string& device, const std::string& raw, std::chrono::milliseconds now) {
    const auto [last, isFirst] = last_.try_emplace(device, Last{raw, now});
    const bool same = !isFirst && last->second.raw == raw && now - last->second.at < within_;
    last->second = {raw, now};
    return same;
}

} // namespace daishi::scanner
