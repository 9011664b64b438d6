// Inside the program: one open scanner, and its options by name.
#pragma once

#include "printers/raster/raster.h"

#include <string>
#include <vector>

#include <sane/sane.h>

namespace daishi::scan_program {

// Of all scanners of one process. SANE is begun and not ended: its end unloads the drivers, and threads that
// some of them leave running after a fault would crash the program with the answer in its hand.
class Sane {
  public:
    Sane(); // throws ScanFault

    std::vector<const SANE_Device*> devices() const; // good until the next call
};

// What a status means to the caller. Good: returns.
void check(SANE_Status, const std::string& doing);

class SaneDevice {
  public:
    explicit SaneDevice(const std::string& name); // throws ScanFault
    ~SaneDevice();
    SaneDevice(const SaneDevice&) = delete;
    SaneDevice& operator=(const SaneDevice&) = delete;

    // false: there is no such option, or it takes no such value.
    bool set(const std::string& option, double value);
    bool set(const std::string& option, const std::string& value);
    // The most (or least) that a number may be; nothing is set where the option has no range.
    void setToEnd(const std::string& option, bool most);

    SANE_Handle handle() const { return handle_; }

  private:
    struct Found {
        SANE_Int number = 0;
        const SANE_Option_Descriptor* about = nullptr;
    };
    Found find(const std::string& option) const;

    SANE_Handle handle_ = nullptr;
};

} // namespace daishi::scan_program
