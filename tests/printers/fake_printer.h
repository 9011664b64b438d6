// A printer of the tests' own: speaks real IPP on a port of this machine, and lies as it is told to.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "printers/ipp/message.h"

namespace daishi::test {

struct FakeJob {
    int id = 0;
    std::string name;
    std::string user;
    std::string source;
    int state = IPP_JSTATE_HELD;
    int impressions = 0;
    std::string document;
    bool listed = true; // in Get-Jobs
};

struct FakeState {
    std::vector<FakeJob> jobs;
    std::vector<std::string> trays{"tray-1", "tray-2"};
    std::vector<ipp_op_t> asked; // every operation, in order
    bool tellsTray = true;       // names the tray in its answers
    std::string takesFrom;       // the tray it names in its answers, whatever was asked for; "" = as asked
    int doubles = 1;             // jobs made by one Create-Job
    ipp_status_t createStatus = IPP_STATUS_OK;
    ipp_status_t sendStatus = IPP_STATUS_OK;
    ipp_status_t cancelStatus = IPP_STATUS_OK;
    bool fidelity = false; // what the last Create-Job asked for
    int copies = 0;
    std::string sides;
    std::pair<int, int> size; // 1/100 mm
    std::string format;
    std::function<void(ipp_t*)> describe; // adds printer attributes to Get-Printer-Attributes
};

class FakePrinter {
  public:
    FakePrinter();
    ~FakePrinter();
    FakePrinter(const FakePrinter&) = delete;
    FakePrinter& operator=(const FakePrinter&) = delete;

    std::string uri() const;

    // Reads or changes the printer between two requests.
    template <class Act>
    auto with(Act act) {
        std::lock_guard lock(mutex_);
        return act(state_);
    }

  private:
    void serve();
    ipp::Message answer(ipp_t* request, const std::string& document);

    std::mutex mutex_;
    FakeState state_;
    int port_ = 0; // written while listener_ is made
    int listener_ = -1;
    std::thread server_;
};

} // namespace daishi::test
