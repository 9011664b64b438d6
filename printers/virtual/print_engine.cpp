#include "printers/virtual/print_engine.h"

#include "printers/virtual/piece_text.h"
#include "printers/virtual/printer_driver.h"

#include <algorithm>
#include <thread>

namespace daishi::vprinter {
namespace {

using std::chrono::milliseconds;

// The sheet is out of the printer's hands again, whatever happened to it.
class InHand {
  public:
    explicit InHand(PrinterFloor& floor) : floor_(floor) {}
    ~InHand() { floor_.sheetDone(); }
    InHand(const InHand&) = delete;
    InHand& operator=(const InHand&) = delete;

  private:
    PrinterFloor& floor_;
};

int copiesOf(pappl_job_t* job) {
    ipp_attribute_t* copies = papplJobGetAttribute(job, "copies");
    return copies ? std::max(1, ippGetInteger(copies, 0)) : 1;
}

} // namespace

struct PrintEngine::Run {
    pappl_job_t* job;
    int tray;
    JobDocument document;
    std::vector<std::string> pieces;
    int page = 1;
    int printed = 0;  // pages the printer believes to have printed
    int reported = 0; // what job-impressions-completed says

    bool lastPage() const { return page == document.pages(); }
    std::string piece(int of) const {
        const auto i = static_cast<std::size_t>(of - 1);
        return i < pieces.size() ? pieces[i] : std::string();
    }
};

bool PrintEngine::refuse(pappl_job_t* job, pappl_jreason_t reason, const std::string& why) {
    papplJobSetReasons(job, PAPPL_JREASON_ABORTED_BY_SYSTEM | reason, PAPPL_JREASON_NONE);
    papplJobSetMessage(job, "%s", why.c_str());
    return false;
}

bool PrintEngine::print(pappl_job_t* job) {
    if (papplJobIsCanceled(job))
        return true;
    const std::optional<int> tray = pinnedTray(job, floor_.trayCount());
    if (!tray)
        return refuse(job, PAPPL_JREASON_ERRORS_DETECTED, "The job names no tray of this printer.");
    try {
        const std::filesystem::path file = papplJobGetFilename(job);
        Run run{job, *tray, JobDocument(file), pieceCodes(file)};
        const int copies = copiesOf(job);
        papplJobSetImpressions(job, run.document.pages() * copies);
        for (int copy = 0; copy < copies; ++copy)
            for (run.page = 1; run.page <= run.document.pages();)
                if (!nextSheet(run))
                    return true;
        return true;
    } catch (const std::exception& e) {
        return refuse(job, PAPPL_JREASON_DOCUMENT_FORMAT_ERROR, e.what());
    }
}

// Puts one page on paper and goes on to the next, or waits a while. False: the job was cancelled.
bool PrintEngine::nextSheet(Run& run) {
    if (papplJobIsCanceled(run.job))
        return false;
    const Feeding feeding = floor_.feed(run.tray, run.lastPage());
    switch (feeding.result) {
    case Feeding::Result::PowerOff:
        for (;;) // the process is about to be replaced
            std::this_thread::sleep_for(milliseconds(1000));
    case Feeding::Result::Waiting:
        front_->refresh();
        floor_.waitForChange(milliseconds(20)); // a Cancel-Job over IPP wakes nobody
        return true;
    case Feeding::Result::Fed:
        break;
    }
    output(run, feeding);
    front_->refresh();
    const Faults faults = floor_.faults();
    const int sides = feeding.fate == Fate::BothSides ? 2 : 1;
    for (int side = 0; side < sides && feeding.fate != Fate::Jam; ++side)
        countImpression(run);
    if (feeding.fate != Fate::Jam || !faults.jamReprints())
        run.page += sides;
    floor_.pace(faults.perSheet());
    return true;
}

void PrintEngine::output(Run& run, const Feeding& feeding) {
    const InHand sheet(floor_);
    const bool both = feeding.fate == Fate::BothSides;
    for (const long number : feeding.sheets)
        writer_.write({number, run.tray, feeding.stock, papplJobGetName(run.job), run.page,
                       run.piece(run.page), both ? run.piece(run.page + 1) : std::string(), both,
                       feeding.fate == Fate::Jam, feeding.fate == Fate::Bare},
                      run.document);
}

void PrintEngine::countImpression(Run& run) {
    ++run.printed;
    const int claim = std::max(0, run.printed + floor_.faults().lie());
    if (claim <= run.reported)
        return;
    papplJobSetImpressionsCompleted(run.job, claim - run.reported);
    run.reported = claim;
}

} // namespace daishi::vprinter
