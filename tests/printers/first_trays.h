// The trays of printer 1 as the shipped configuration has them.
#pragma once

#include "printers/ipp/ipp_printer.h"

namespace daishi::test {

inline PrinterTrays firstTrays(int count) {
    PrinterTrays trays;
    for (int n = 1; n <= count; ++n)
        trays[TrayId("printer-1/" + std::to_string(n))] = "tray-" + std::to_string(n);
    return trays;
}

} // namespace daishi::test
