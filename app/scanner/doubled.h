// One look at a code is one scan: a scanner held still, or a line read by two heads, sends the same again at
// once. Pure; the time is handed in. One thread at a time.
#pragma once

#include <chrono>
#include <map>
#include <string>

namespace daishi::scanner {

class Doubled {
  public:
    // The same content from the same device less than `within` after it was last seen is the same look. 0:
    // never.
    explicit Doubled(std::chrono::milliseconds within) : within_(within) {}

    // `now` on any clock that does not go back.
    bool isDoubled(const std::string& device, const std::string& raw, std::chrono::milliseconds now);

  private:
    struct Last {
        std::string raw;
        std::chrono::milliseconds at{0};
    };

    std::chrono::milliseconds within_;
    std::map<std::string, Last> last_; // by device
};

} // namespace daishi::scanner
