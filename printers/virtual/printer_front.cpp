#include "printers/virtual/printer_front.h"

#include "printers/virtual/live_counter.h"
#include "printers/virtual/printer_driver.h"

#include <array>
#include <stdexcept>
#include <thread>

namespace daishi::vprinter {
namespace {

struct Reason {
    pappl_preason_t bit;
    bool Standing::*sensed;
    const char* name;
};

constexpr std::array<Reason, 5> kReasons{{
    {PAPPL_PREASON_DOOR_OPEN, &Standing::doorOpen, "door-open"},
    {PAPPL_PREASON_COVER_OPEN, &Standing::coverOpen, "cover-open"},
    {PAPPL_PREASON_INPUT_TRAY_MISSING, &Standing::trayMissing, "input-tray-missing"},
    {PAPPL_PREASON_MEDIA_JAM, &Standing::jam, "media-jam"},
    {PAPPL_PREASON_MEDIA_EMPTY, &Standing::mediaEmpty, "media-empty"},
}};

pappl_preason_t bitsOf(const Standing& now) {
    pappl_preason_t bits = PAPPL_PREASON_NONE;
    for (const Reason& reason : kReasons)
        if (now.*reason.sensed)
            bits |= reason.bit;
    return bits;
}

pappl_preason_t allBits() {
    pappl_preason_t bits = PAPPL_PREASON_NONE;
    for (const Reason& reason : kReasons)
        bits |= reason.bit;
    return bits;
}

} // namespace

// PAPPL calls these on its own threads, some with its locks held: they hand on and touch nothing else.
struct PrinterFront::Callbacks {
    static PrinterFront& self(void* data) { return *static_cast<PrinterFront*>(data); }

    static bool driver(pappl_system_t*, const char*, const char*, const char*, pappl_pr_driver_data_t* data,
                       ipp_t** attributes, void* front) {
        describePrinter(*data, self(front).floor_.trayCount());
        *attributes = extraAttributes();
        return true;
    }

    static bool printPdf(pappl_job_t* job, pappl_device_t*, void* front) {
        return self(front).printJob_(job);
    }

    static void event(pappl_system_t*, pappl_printer_t*, pappl_job_t*, pappl_event_t, void* front) {
        self(front).lastChange_ = std::time(nullptr);
    }
};

PrinterFront::PrinterFront(const FrontSetup& setup, PrinterFloor& floor, PrintJob printJob)
    : floor_(floor), printJob_(std::move(printJob)) {
    create(setup);
    refresh();
    if (!makeServiceJob())
        throw std::runtime_error("PAPPL does not finish a job");
}

void PrinterFront::create(const FrontSetup& setup) {
    started_ = std::time(nullptr);
    lastChange_ = started_;
    const std::string spool = setup.home / "spool";
    const std::string log = setup.home / "log";
    system_ = papplSystemCreate(PAPPL_SOPTIONS_NO_TLS, setup.name.c_str(), setup.port, nullptr, spool.c_str(),
                                log.c_str(), PAPPL_LOGLEVEL_WARN, nullptr, false);
    if (!system_)
        throw std::runtime_error("PAPPL made no system");
    papplSystemSetHostName(system_, "localhost");
    if (!papplSystemAddListeners(system_, setup.listen.c_str()))
        throw std::runtime_error("PAPPL cannot listen on " + setup.listen);
    static std::array<pappl_pr_driver_t, 1> drivers{
        {{kDriverName, "Daishi Virtual Printer", nullptr, nullptr}}};
    papplSystemSetPrinterDrivers(system_, drivers.size(), drivers.data(), nullptr, nullptr, Callbacks::driver,
                                 this);
    papplSystemAddMIMEFilter(system_, kDocumentFormat, kDocumentFormat, Callbacks::printPdf, this);
    papplSystemSetEventCallback(system_, Callbacks::event, this);
    printer_ = papplPrinterCreate(system_, 0, setup.name.c_str(), kDriverName,
                                  "MFG:Daishi;MDL:Virtual;CMD:PDF;", "file:///dev/null");
    if (!printer_)
        throw std::runtime_error("PAPPL made no printer (see " + log + ")");
    papplPrinterSetMaxActiveJobs(printer_, 0); // takes jobs while it prints, as printers do
    papplSystemSetDefaultPrinterID(system_, papplPrinterGetID(printer_));
}

void PrinterFront::run() {
    papplSystemRun(system_);
}

void PrinterFront::refresh() {
    const std::lock_guard lock(reporting_);
    const Standing now = floor_.standing();
    reportMedia(now);
    reportReasons(now);
    setLiveCounter(now.counter);
    reported_ = now;
    everReported_ = true;
}

void PrinterFront::reportReasons(const Standing& now) {
    const pappl_preason_t bits = bitsOf(now);
    if (bits == bitsOf(reported_))
        return;
    papplPrinterSetReasons(printer_, bits, allBits() & ~bits);
    papplSystemAddEvent(system_, printer_, nullptr, PAPPL_EVENT_PRINTER_STATE_CHANGED, nullptr);
    lastChange_ = std::time(nullptr);
}

void PrinterFront::reportMedia(const Standing& now) {
    if (everReported_ && now.trays == reported_.trays)
        return;
    std::vector<pappl_media_col_t> ready = readyMedia(now.trays);
    papplPrinterSetReadyMedia(printer_, static_cast<int>(ready.size()), ready.data());
    if (everReported_)
        papplSystemAddEvent(system_, printer_, nullptr, PAPPL_EVENT_PRINTER_MEDIA_CHANGED, nullptr);
    lastChange_ = std::time(nullptr);
}

void PrinterFront::waitForFreshSecond() const {
    while (std::time(nullptr) <= lastChange_)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

Poco::JSON::Array::Ptr PrinterFront::reasons() const {
    Poco::JSON::Array::Ptr names = new Poco::JSON::Array;
    const pappl_preason_t bits = papplPrinterGetReasons(printer_);
    for (const Reason& reason : kReasons)
        if (bits & reason.bit)
            names->add(std::string(reason.name));
    return names;
}

} // namespace daishi::vprinter
