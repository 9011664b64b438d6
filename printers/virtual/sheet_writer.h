#pragma once
// What comes out of the printer: the pre-printed blank with the job's page over it, one PDF per sheet, and one
// line per sheet in sheets.jsonl.

#include "printers/virtual/blank_art.h"

#include <qpdf/QPDF.hh>

#include <filesystem>
#include <memory>
#include <vector>

namespace daishi::vprinter {

// The document of one job. Not thread-safe.
class JobDocument {
  public:
    // Throws std::runtime_error when the file is not a PDF with at least one page.
    explicit JobDocument(const std::filesystem::path& file);
    int pages() const { return static_cast<int>(pages_.size()); }
    QPDFObjectHandle page(int number); // from 1, as a form XObject of this document

  private:
    std::unique_ptr<QPDF> pdf_;
    std::vector<QPDFObjectHandle> pages_; // null until asked for
};

struct SheetLine {
    long sheet = 0;
    int tray = 0;
    Stock stock;
    std::string job; // its IPP name
    int page = 0;    // from 1
    std::string piece; // piece code in the page's text; empty when it has none
    bool jammed = false;
};

class SheetWriter {
  public:
    // home/sheets is made if it is not there. Throws std::runtime_error.
    explicit SheetWriter(std::filesystem::path home);
    // Draws a stock before paper of it is put in, so that a stock that cannot be drawn is refused at the tray.
    void prepare(const Stock& stock) { art_.pdf(stock); }
    // Writes sheets/NNNNNN.pdf and the line. A jammed sheet carries the upper half of the page only.
    void write(const SheetLine& line, JobDocument& document);

  private:
    const std::filesystem::path home_;
    BlankArt art_;
};

} // namespace daishi::vprinter
