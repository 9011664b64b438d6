// One printer, spoken to from a thread of its own: a printer that does not answer holds up nobody who does
// not ask it. Between questions it is looked at every two seconds, and in a run the window is told what the
// run sees, so that it always tells what the printer says of itself.
#pragma once

#include <functional>
#include <memory>

#include <QElapsedTimer>

#include "app/desk/line_lock.h"
#include "app/desk/work_thread.h"
#include "core/print/facts.h"

namespace daishi::desk {

class PrinterHand {
  public:
    // `seen` is called on the printer's thread.
    PrinterHand(std::unique_ptr<PrinterPort> port, std::function<void(const Look&)> seen);

    // The port as the line is handed it: the caller holds the lock and leaves it while it waits. It holds the
    // hand.
    static std::unique_ptr<PrinterPort> port(std::shared_ptr<PrinterHand>, LineLock&);

    // Any thread; waits for the printer. What it says is also told, four times a second at most.
    std::variant<PrinterReport, Unreachable> observe();

    // Any thread; waits for the printer.
    template <class Work>
    auto ask(Work work) {
        return thread_.ask([this, &work] { return work(*port_); });
    }

  private:
    void tell(const Look&); // on the printer's thread

    std::unique_ptr<PrinterPort> port_;
    const std::function<void(const Look&)> seen_;
    QElapsedTimer told_; // since it was last told
    WorkThread thread_;
};

} // namespace daishi::desk
