// A printer that plays a script: it marks a few sheets each time it is asked, and a test may stop, lie,
// forget or fall silent at any sheet. It keeps what was sent, so that nothing can be sent twice unseen.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/decide/permit.h"
#include "core/print/printer_port.h"

namespace daishi::test {

class ScriptedPrinter final : public PrinterPort {
  public:
    ScriptedPrinter(); // idle, both trays with cards, all counts told

    struct Job {
        ChunkKey key;
        std::int64_t sheets = 0;
        std::int64_t marked = 0;
        IppJobState state = IppJobState::Processing;
        std::string document;
        std::int64_t lingered = 0; // looks since its last sheet
    };

    PrinterReport report;
    bool reachable = true;
    bool deafAtSubmit = false; // takes the job, but its answer is lost
    bool forgets = false;      // knows no job any more
    bool tellsImpressions = true;
    std::int64_t impressionsOff = 0; // told more (or fewer) than were marked
    std::int64_t pace = 7;           // sheets marked between two looks
    std::int64_t lingers = 0;        // looks after the last sheet at which the job is not over yet
    std::function<void(const Permit&, const PrintDocument&)> onSubmit;
    std::function<void(Job&)> onSheet; // after each sheet that came out
    std::function<void(Job&)> onLook;  // each time the job is asked for

    std::vector<Job> jobs; // in the order they were sent
    std::vector<ChunkKey> cancelled;

    std::int64_t sheetsOut() const;

    std::variant<PrinterReport, Unreachable> observe() override;
    std::variant<IppJobReport, Unreachable> submit(const Permit&, const ChunkKey&,
                                                   const PrintDocument&) override;
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey&) override;
    std::optional<Unreachable> cancel(const ChunkKey&) override;

  private:
    Job* jobOf(const ChunkKey&);
    void goOn(Job&);
    IppJobReport told(const Job&) const;
};

} // namespace daishi::test
