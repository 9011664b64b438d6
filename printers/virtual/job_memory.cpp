// What the printer remembers of its jobs, and how it forgets them (see library_clock.h).
//
// libpappl's cleaning removes finished jobs, newest first, down to "max completed jobs", which is at least
// one. So the one that stays must be an unimportant one with the lowest number: a service job, made at the
// start, which prints nothing. Clients see it, as they see other people's jobs on a real printer.

#include "printers/virtual/library_clock.h"
#include "printers/virtual/printer_driver.h"
#include "printers/virtual/printer_front.h"

#include <functional>
#include <thread>

namespace daishi::vprinter {
namespace {

constexpr int kServiceJob = 1;
constexpr std::time_t kLongAfter = 366 * 24 * 60 * 60;

void addJob(pappl_job_t* job, void* data) {
    if (papplJobGetID(job) == kServiceJob)
        return;
    JsonPtr json = newJson();
    json->set("id", papplJobGetID(job));
    json->set("name", std::string(papplJobGetName(job)));
    json->set("state", std::string(ippEnumString("job-state", static_cast<int>(papplJobGetState(job)))));
    json->set("impressions", papplJobGetImpressionsCompleted(job));
    static_cast<Poco::JSON::Array*>(data)->add(json);
}

bool soon(const std::function<bool()>& holds) {
    for (int tries = 0; tries < 500; ++tries) {
        if (holds())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

bool someJobIs(pappl_printer_t* printer, ipp_jstate_t state) {
    struct Search {
        ipp_jstate_t state;
        bool found;
    } search{state, false};
    papplPrinterIterateActiveJobs(
        printer,
        [](pappl_job_t* job, void* data) {
            auto& one = *static_cast<Search*>(data);
            one.found = one.found || papplJobGetState(job) == one.state;
        },
        &search, 1, 0);
    return search.found;
}

} // namespace

Poco::JSON::Array::Ptr PrinterFront::jobs() const {
    Poco::JSON::Array::Ptr all = new Poco::JSON::Array;
    papplPrinterIterateAllJobs(printer_, addJob, all.get(), 1, 0);
    return all;
}

bool PrinterFront::makeServiceJob() {
    papplJobCreateWithFile(printer_, "service", kDocumentFormat, "service", 0, nullptr, "/dev/null");
    return soon([this] { return papplPrinterGetNumberOfActiveJobs(printer_) == 0; });
}

// libpappl ends a job badly that is cancelled between "pending" and "processing": so the job thread is
// brought to stand still in the middle of a job, if there is one, before all are cancelled.
bool PrinterFront::stopAllJobs() {
    const auto none = [this] { return papplPrinterGetNumberOfActiveJobs(printer_) == 0; };
    floor_.hold(true);
    int idle = 0; // looks in a row at which no job was being processed
    const bool still = soon([&] {
        idle = someJobIs(printer_, IPP_JSTATE_PROCESSING) ? 0 : idle + 1;
        return none() || floor_.held() || idle > 10;
    });
    if (still)
        papplPrinterCancelAllJobs(printer_);
    floor_.hold(false);
    if (!still || !soon(none))
        return false;
    std::this_thread::sleep_for(
        std::chrono::milliseconds(50)); // the job thread is still putting its things away
    return true;
}

bool PrinterFront::forget() {
    if (!stopAllJobs())
        return false;
    const int before = papplPrinterGetMaxCompletedJobs(printer_);
    {
        const LibraryClock atStart(started_);
        papplPrinterSetMaxCompletedJobs(printer_, 1);
    }
    {
        const LibraryClock later(std::time(nullptr) + kLongAfter);
        papplSystemCleanJobs(system_);
    }
    const LibraryClock atStart(started_);
    papplPrinterSetMaxCompletedJobs(printer_, before);
    return true;
}

} // namespace daishi::vprinter
