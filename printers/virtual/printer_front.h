#pragma once
// The IPP side: one PAPPL printer, made to report what the floor's sensors say.
//
// libpappl 1.3.1's own ways are kept: it stays "processing" while a jam holds it, leaves
// printer-state-reasons out while the door is open, does not move printer-config-change-time with the ready
// media, loses its default medium while tray-1 is empty, takes queued jobs newest first, counts
// printer-impressions-completed from the last restart and job by job.

#include "printers/virtual/printer_floor.h"

#include <pappl/pappl.h>

#include <atomic>
#include <functional>
#include <string>

namespace daishi::vprinter {

struct FrontSetup {
    std::string name;
    std::filesystem::path home; // spool/ and log in it
    int port = 0;               // as clients see it
    std::string listen;         // absolute path of the Unix socket PAPPL listens on
};

class PrinterFront {
  public:
    // Called on PAPPL's job thread. False: aborted.
    using PrintJob = std::function<bool(pappl_job_t*)>;

    // Throws std::runtime_error when PAPPL refuses.
    PrinterFront(const FrontSetup& setup, PrinterFloor& floor, PrintJob printJob);
    PrinterFront(const PrinterFront&) = delete;
    PrinterFront& operator=(const PrinterFront&) = delete;

    // Serves; comes back only when PAPPL gives up.
    void run();

    // Tells PAPPL what has changed on the floor since the last call. Any thread, no locks held.
    void refresh();
    // Returns once a further change is seen in printer-state-change-time, which counts whole seconds, by
    // whoever looked at any time before the call.
    void waitForFreshSecond() const;

    // Forgets every job, running ones included, without a trace in up-time, states or times (a running job is
    // cancelled first, and that shows). Nobody may be asking the printer anything meanwhile: libpappl hands
    // out bare pointers to jobs. False when a job would not stop within some seconds.
    bool forget();

    Poco::JSON::Array::Ptr reasons() const;
    Poco::JSON::Array::Ptr jobs() const;

  private:
    struct Callbacks; // what PAPPL calls
    void create(const FrontSetup& setup);
    bool makeServiceJob();
    bool stopAllJobs();
    void reportReasons(const Standing& now);
    void reportMedia(const Standing& now);

    PrinterFloor& floor_;
    PrintJob printJob_;
    pappl_system_t* system_ = nullptr; // lives as long as the process
    pappl_printer_t* printer_ = nullptr;
    std::time_t started_ = 0;
    std::atomic<std::time_t> lastChange_{0};
    std::mutex
        reporting_; // order of reports = order of standings; taken before the floor's mutex, never after
    Standing reported_;
    bool everReported_ = false;
};

} // namespace daishi::vprinter
