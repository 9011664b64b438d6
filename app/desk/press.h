// A run under way, on a thread of its own: several printers print at once, and the window goes on meanwhile.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <variant>

#include "app/cli/home.h"
#include "app/cli/troubles.h"
#include "app/desk/line_lock.h"
#include "app/desk/work_thread.h"
#include "core/print/printing.h"

namespace daishi::desk {

// How a run came to rest: as printing said, by a refusal, or because the program could not go on; what was
// sent by then is looked up by the next act at a printer, at the latest when the store is opened again
// (recover.h).
struct Rest {
    RunId run;
    std::variant<RunRest, Refusal, cli::Told> how;
};

class Press {
  public:
    // Called on the press's thread.
    struct Says {
        std::function<void(const RunId&, const RunProgress&)> progress;
        std::function<void(const RunId&)> waitsForStore;
        std::function<void(const Rest&)> rested;
    };
    Press(LineLock&, Says);

    // Prints on until the run rests. Nothing while it prints already.
    void print(std::shared_ptr<cli::Home>, const RunId&, const Crew&);
    // After the present chunk.
    void askToPause() { pause_ = true; }
    bool prints() const { return prints_; }

  private:
    Rest printOut(cli::Home&, const RunId&, const Crew&);

    LineLock& lock_;
    Says says_;
    std::atomic<bool> pause_ = false;
    std::atomic<bool> prints_ = false;
    WorkThread thread_;
};

} // namespace daishi::desk
