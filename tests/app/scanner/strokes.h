// Plays key strokes into a frame and tells who got them.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "app/scanner/wedge_frame.h"

namespace daishi::test {

// A person's or a scanner's keys in one line: a character stands for itself, {Enter} for a named key,
// {+Shift} for a modifier, {=a} for a key held down.
std::vector<scanner::Stroke> strokes(const std::string& keys);
std::string written(const scanner::Stroke&);

class Desk {
  public:
    explicit Desk(scanner::FrameSettings settings) : frame(std::move(settings)) {}

    // Each stroke `gap` after the one before.
    Desk& keys(const std::string& text, int gap);
    // `gap` milliseconds in which nothing comes, told to the frame as a timer would.
    Desk& quiet(int gap = 1000);

    scanner::WedgeFrame frame;
    std::string given; // what came back, in the order in which it did
    std::string swallowed;
    std::vector<std::string> scans;
    std::vector<scanner::Dropped> dropped;

  private:
    void apply(const scanner::Verdict&);

    scanner::Milliseconds now_{1'000'000};
    std::deque<scanner::Stroke> held_;
};

} // namespace daishi::test
