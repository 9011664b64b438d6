#include "app/replay/scene_time.h"

#include <charconv>
#include <string>

namespace daishi::replay {

namespace {

std::optional<When> readSpan(std::string_view text) {
    std::int64_t n = 0;
    const auto read = std::from_chars(text.data() + 1, text.data() + text.size() - 1, n);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() - 1 || n < 0 || n > 100'000)
        return std::nullopt;
    switch (text.back()) {
    case 'm':
        return std::chrono::minutes(n);
    case 'h':
        return std::chrono::minutes(n * 60);
    case 'd':
        return std::chrono::minutes(n * 24 * 60);
    }
    return std::nullopt;
}

} // namespace

std::optional<When> readWhen(std::string_view text) {
    if (text.size() > 2 && text.front() == '+')
        return readSpan(text);
    const bool zoned = text.find('+') != std::string_view::npos;
    const auto at = parseInstant(std::string(text) + (zoned ? "" : "+09:00"));
    if (!at || text.back() == 'Z')
        return std::nullopt;
    return *at;
}

Instant after(Instant now, const When& when) {
    if (const auto* at = std::get_if<Instant>(&when))
        return *at;
    return Instant(now.micros() + std::get<std::chrono::minutes>(when).count() * 60'000'000);
}

} // namespace daishi::replay
