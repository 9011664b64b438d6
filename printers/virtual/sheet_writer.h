#pragma once
// What comes out of the printer: the pre-printed blank with the job's page over it, one PDF per sheet, and
// one line per sheet in sheets.jsonl.

#include "printers/virtual/blank_art.h"
#include "printers/virtual/page_overlay.h"

#include <filesystem>

namespace daishi::vprinter {

struct SheetLine {
    long sheet = 0;
    int tray = 0;
    Stock stock;
    std::string job;   // its IPP name
    int page = 0;      // from 1
    std::string piece; // piece code in the page's text; empty when it has none
    std::string back;  // the same of the page on its back
    bool bothSides = false;
    bool jammed = false;
    bool bare = false; // without the images of the page
};

class SheetWriter {
  public:
    // home/sheets is made if it is not there. Throws std::runtime_error.
    explicit SheetWriter(std::filesystem::path home);
    // Draws a stock before paper of it is put in, so that a stock that cannot be drawn is refused at the
    // tray.
    void prepare(const Stock& stock) { art_.pdf(stock); }
    // Writes sheets/NNNNNN.pdf, with a second page for a back, and the line. A jammed sheet carries the upper
    // half of the page only.
    void write(const SheetLine& line, JobDocument& document);

  private:
    const std::filesystem::path home_;
    BlankArt art_;
};

} // namespace daishi::vprinter
