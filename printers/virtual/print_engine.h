#pragma once
// Prints one job, sheet by sheet, on PAPPL's job thread.

#include "printers/virtual/printer_front.h"
#include "printers/virtual/sheet_writer.h"

namespace daishi::vprinter {

class PrintEngine {
  public:
    PrintEngine(PrinterFloor& floor, SheetWriter& writer) : floor_(floor), writer_(writer) {}
    void connect(PrinterFront& front) { front_ = &front; } // before the first job

    // False when the job is aborted: no tray pinned, no such tray, not a PDF. Waits as long as the printer is
    // stopped; comes back early when the job is cancelled. Never comes back once the power is cut.
    bool print(pappl_job_t* job);

  private:
    struct Run;
    bool nextSheet(Run& run);
    void output(Run& run, const Feeding& feeding);
    void countImpression(Run& run);
    bool refuse(pappl_job_t* job, pappl_jreason_t reason, const std::string& why);

    PrinterFloor& floor_;
    SheetWriter& writer_;
    PrinterFront* front_ = nullptr;
};

} // namespace daishi::vprinter
