#pragma once
// The pre-printed side of the simulated sheets, as one-page PDF documents. Each stock is drawn once and kept.

#include "printers/paper/font.h"
#include "printers/virtual/stock.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace daishi::vprinter {

class BlankArt {
  public:
    // The bytes of the PDF; the reference stays good as long as the BlankArt. Throws what paper::drawBlank
    // throws (a text that does not fit, a character without a glyph). Thread-safe: the control thread draws
    // when paper is put in, the job thread looks it up.
    const std::string& pdf(const Stock& stock);

  private:
    std::mutex mutex_;                         // one at a time through the fonts, too
    std::unique_ptr<paper::FontSet> fonts_;    // opened with the first blank: the printer must be up at once
    std::map<std::string, std::string> drawn_; // by the stock's JSON line
};

} // namespace daishi::vprinter
