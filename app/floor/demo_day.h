// The day that the floor panel begins with: a house in which a morning is ready, with its home, its printers
// and its boxes.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/replay/house.h"

namespace daishi::practice {

// What goes with a job through the plant, as it hangs at the board.
struct Ticket {
    std::string job;  // J-240930-01
    std::string code; // on the ticket
    Text blank;       // the title that its blank must bear, and whose it is
    std::int64_t people = 0;
    Day issueDay;
};

struct DemoDay {
    std::unique_ptr<replay::House> house; // its printers run until it is gone
    std::vector<Ticket> tickets;
    Instant begins; // where the scene ends: the clock of the console goes on from here
};

// Plays config/demo/morning.scene of the workshop in `folder`, which must exist and be empty, and leaves the
// house as it is then. `folder` should be short (its printers have sockets in it) and on a quick disk. Throws
// std::runtime_error where the scene cannot be played or does not hold.
DemoDay makeDemoDay(const replay::Workshop&, const std::filesystem::path& folder);

// A folder for a practice day, thrown away at the end, or kept where somebody asked for it.
class PracticeFolder {
  public:
    // `keepAt` empty: a new one of its own, in memory where there is such a place; what killed programs have
    // left there is cleared away. Otherwise it must not exist, be empty, or hold an earlier practice day,
    // which is replaced; throws std::runtime_error.
    explicit PracticeFolder(const std::filesystem::path& keepAt);
    ~PracticeFolder();
    PracticeFolder(const PracticeFolder&) = delete;
    PracticeFolder& operator=(const PracticeFolder&) = delete;

    const std::filesystem::path& path() const { return path_; } // empty when it is made

  private:
    std::filesystem::path path_;
    std::filesystem::path thrownAway_; // empty: it is kept
    int lock_ = -1;
};

} // namespace daishi::practice
