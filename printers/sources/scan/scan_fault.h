// Why daishi-scan makes no picture; thrown up to main.
#pragma once

#include "printers/sources/scan_exit.h"

#include <stdexcept>
#include <string>

namespace daishi::scan_program {

class ScanFault : public std::runtime_error {
  public:
    ScanFault(sources::ScanExit code, const std::string& says) : std::runtime_error(says), code_(code) {}
    sources::ScanExit code() const { return code_; }

  private:
    sources::ScanExit code_;
};

} // namespace daishi::scan_program
