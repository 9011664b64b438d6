// Cuts what a serial or network scanner sends into scans: one per line. Pure; bytes come in whatever pieces.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/scanner/wedge_frame.h"

namespace daishi::scanner {

struct LineSettings {
    std::string prefix; // bytes that begin every scan; empty: none
    char end = '\0';    // byte that ends it; 0: CR, LF or CR LF

    friend bool operator==(const LineSettings&, const LineSettings&) = default;
};

class LineFeed {
  public:
    struct Read {
        std::vector<std::string> scans; // without prefix and end
        std::vector<Dropped> dropped;   // TooLong, Unframed, Empty
    };

    explicit LineFeed(LineSettings settings) : settings_(std::move(settings)) {}

    Read feed(std::string_view bytes);
    // The connection broke: half a line is no scan. True if there was one.
    bool breakOff();

  private:
    bool ends(char c) const { return settings_.end ? c == settings_.end : c == '\r' || c == '\n'; }
    void endLine(Read&);

    LineSettings settings_;
    std::string line_;
    bool tooLong_ = false;
};

} // namespace daishi::scanner
