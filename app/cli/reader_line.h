// A reader of codes in the network, such as one built in behind a printer: it sends one line for each sheet,
// and is sent nothing. Its lines are cut as those of a network scanner are (app/scanner/line_feed.h).
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "app/scanner/line_feed.h"

namespace daishi::cli {

// Why nothing more comes.
enum class LineEnd {
    Closed,  // by the reader
    Silent,  // it said nothing for so long: no word about any sheet
    Stopped, // by the person at the terminal
};

// One thread. A line that is no scan (too long, cut off) is a record too, an empty one: a sheet has passed,
// and nobody knows which.
class ReaderLine {
  public:
    // "host:port", "[::1]:9000". Throws UsageError for what names no place, CannotGoOn where nobody answers
    // within five seconds.
    explicit ReaderLine(const std::string& place);
    ~ReaderLine();
    ReaderLine(const ReaderLine&) = delete;
    ReaderLine& operator=(const ReaderLine&) = delete;

    // Waits for the next record, at most `silence`; `stop` is asked five times a second.
    std::variant<std::string, LineEnd> next(std::chrono::seconds silence, const std::function<bool()>& stop);

  private:
    void take(); // what has arrived
    std::optional<std::string> oldest();

    int socket_ = -1;
    bool closed_ = false;
    scanner::LineFeed feed_{scanner::LineSettings{}};
    std::deque<std::string> records_;
};

} // namespace daishi::cli
