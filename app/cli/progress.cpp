#include "app/cli/progress.h"

#include <algorithm>
#include <ostream>

namespace daishi::cli {

namespace {

constexpr std::int64_t kCells = 30;

std::int64_t cellsOf(std::int64_t n, std::int64_t whole) {
    return whole > 0 ? std::clamp<std::int64_t>(n * kCells / whole, 0, kCells) : 0;
}

std::string drawn(const Progress::Bar& bar) {
    const std::int64_t full = cellsOf(bar.done, bar.whole);
    const std::int64_t half = cellsOf(bar.done + bar.half, bar.whole);
    std::string cells;
    for (std::int64_t i = 0; i < kCells; ++i)
        cells += i < full ? "█" : i < half ? "▒" : "░";
    return cells;
}

} // namespace

Progress::~Progress() {
    if (!last_.empty())
        around_.err << "\r\x1b[K" << std::flush;
}

void Progress::show(const std::string& what, const Bar& bar, const std::string& beside) {
    if (!around_.terminal)
        return;
    std::string line = what + "  ";
    if (bar.whole > 0)
        line += drawn(bar) + "  ";
    line += std::to_string(bar.done);
    if (bar.whole > 0)
        line += "/" + std::to_string(bar.whole);
    if (!beside.empty())
        line += "  " + beside;
    if (line == last_)
        return;
    last_ = line;
    around_.err << "\r\x1b[K" << line << std::flush;
}

void Progress::tell(const std::string& sentence) {
    if (!last_.empty())
        around_.err << "\r\x1b[K";
    last_.clear();
    around_.err << sentence << std::endl;
}

} // namespace daishi::cli
