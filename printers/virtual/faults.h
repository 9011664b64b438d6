#pragma once
// What will go wrong, and when. Not thread-safe: PrinterFloor guards it. A power cut clears it.

#include <chrono>
#include <optional>

namespace daishi::vprinter {

enum class Fate {
    Good,
    Jam,       // half printed and crumpled; the printer stops
    Double,    // the page comes out on two sheets
    BothSides, // the next page comes out on its back
    Lost,      // the sheet is used, nothing comes out, the printer counts it as printed
    Bare       // everything is printed but the images of the page, as when its memory is full
};

class Faults {
  public:
    // The n-th next sheet jams (n >= 1). reprints: after clearing, the page that jammed is printed again on a
    // fresh sheet, as printers with jam recovery do; without it, the printer goes on with the next page.
    void jamAfter(int n, bool reprints);
    void stallAfter(int n); // n >= 0 more sheets come out, then the printer just stands there
    void doubleNext(int n); // the next n pages
    void loseNext(int n);
    void bothSidesNext(int n); // the next n sheets, whatever the job asked for
    void dropImagesNext(int n);
    void lie(int impressions) { lie_ = impressions; }
    void speed(std::chrono::milliseconds perSheet) { perSheet_ = perSheet; }

    // Whether the printer stands still before the next sheet. True once for each stallAfter.
    bool stallsNow();
    // What happens to the next sheet; counts it. lastPage: there is no other for its back.
    Fate next(bool lastPage);

    bool jamReprints() const { return jamReprints_; }
    int lie() const { return lie_; } // added to every reported job-impressions-completed
    std::chrono::milliseconds perSheet() const { return perSheet_; }

  private:
    int jamIn_ = 0; // 0: no jam planned
    bool jamReprints_ = true;
    std::optional<int> stallIn_;
    int doubles_ = 0;
    int losses_ = 0;
    int bothSides_ = 0;
    int bare_ = 0;
    int lie_ = 0;
    std::chrono::milliseconds perSheet_{0};
};

} // namespace daishi::vprinter
