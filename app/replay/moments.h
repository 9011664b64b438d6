// What happens while a command runs: acts of the floor that wait for sheets to come out of a printer.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace daishi::replay {

// How many sheets have come out of a printer, asked over its control socket.
std::int64_t sheetsOut(const std::string& controlSocket);

class Moments {
  public:
    struct Moment {
        std::string controlSocket;
        std::int64_t sheets = 0; // so many more
        std::string act;         // one JSON object for the control socket; empty: Ctrl-C
    };

    void plan(Moment moment) { planned_.push_back(std::move(moment)); }
    bool any() const { return !planned_.empty(); }

    // Runs `work` on this thread, with the number of Ctrl-C so far at hand; the acts happen on another one.
    // What was planned is gone afterwards. Throws std::runtime_error when a moment did not come, or its act
    // could not be done.
    void during(const std::function<void(const std::function<int()>& interrupts)>& work);

  private:
    std::vector<Moment> planned_;
};

} // namespace daishi::replay
