// A sheet printed for set-up (K17): VOID from the beginning. It has a code of its own family (DV…), belongs
// to no piece, and is scanned into a destruction list like spoilage. It needs the same permit as a first
// article, and ends its load: after setting a printer up the tray is scanned again.
#pragma once

#include "core/print/printing.h"
#include "core/print/test_composer.h"

namespace daishi {

struct TestPrinted {
    TestCode code;
    LoadId load; // over
    BoxId box;
    // The printer says that one sheet came out, and it is spoilage in the book. Otherwise nobody knows, or
    // the tray was empty in the book by then; when it is found it is scanned for destruction, and booked
    // then.
    bool cameOut = false;
};

// Refused: R-210 no such run, R-411 another terminal prints it, R-410 another terminal took the number of the
// sheet meanwhile, and all that the gate refuses a first article with: it is asked before the page is
// composed and once more before it is sent. No transaction is open while the printer is spoken to; it waits
// for half a minute of the line's clock at most, and for ten seconds more until a job that did not end is
// cancelled. What came of it is an act of its own (CountTest).
Outcome<TestPrinted> printTest(Line&, const Crew&, const RunId&, PrinterPort&, SheetComposer&, TestComposer&,
                               const StoreBusy& busy = {});

// The name under which the printer is given it.
ChunkKey keyOfTest(const StoreInfo&, const TestCode&);

// The test sheet is booked as spoilage: the printer or a scan has shown that it exists. bookTest() takes it
// from the tray, which must hold a sheet by the book.
bool testIsBooked(Database&, const TestCode&);
void bookTest(Work&, const TestCode&, const BoxId&);

} // namespace daishi
