#include "app/scanner/line_feed.h"

namespace daishi::scanner {

LineFeed::Read LineFeed::feed(std::string_view bytes) {
    Read read;
    for (const char c : bytes) {
        if (ends(c))
            endLine(read);
        else if (line_.size() < kMaxScanBytes + settings_.prefix.size())
            line_ += c;
        else
            tooLong_ = true;
    }
    return read;
}

void LineFeed::endLine(Read& read) {
    const std::string line = std::exchange(line_, {});
    const bool framed = line.compare(0, settings_.prefix.size(), settings_.prefix) == 0;
    if (std::exchange(tooLong_, false))
        read.dropped.push_back(Dropped::TooLong);
    else if (line.empty())
        return; // LF behind CR
    else if (!framed)
        read.dropped.push_back(Dropped::Unframed);
    else if (line.size() == settings_.prefix.size())
        read.dropped.push_back(Dropped::Empty);
    else
        read.scans.push_back(line.substr(settings_.prefix.size()));
}

bool LineFeed::breakOff() {
    const bool half = !line_.empty() || tooLong_;
    line_.clear();
    tooLong_ = false;
    return half;
}

} // namespace daishi::scanner
