#include "app/cli/progress.h"

#include <algorithm>
#include <ostream>

namespace daishi::cli {

namespace {

constexpr std::int64_t kCells = 30;

std::string bar(std::int64_t done, std::int64_t whole) {
    const std::int64_t full = whole > 0 ? std::clamp<std::int64_t>(done * kCells / whole, 0, kCells) : 0;
    std::string cells;
    for (std::int64_t i = 0; i < kCells; ++i)
        cells += i < full ? "█" : "░";
    return cells;
}

} // namespace

Progress::~Progress() {
    if (!last_.empty())
        around_.err << "\r\x1b[K" << std::flush;
}

void Progress::show(const std::string& what, std::int64_t done, std::int64_t whole,
                    const std::string& beside) {
    if (!around_.terminal)
        return;
    std::string line = what + "  ";
    line += whole > 0 ? bar(done, whole) + "  " + std::to_string(done) + "/" + std::to_string(whole)
                      : std::to_string(done);
    if (!beside.empty())
        line += "  " + beside;
    if (line == last_)
        return;
    last_ = line;
    around_.err << "\r\x1b[K" << line << std::flush;
}

} // namespace daishi::cli
