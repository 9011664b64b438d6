// Inside the library: pages that fill from the top, and the hand that draws on them.
#pragma once

#include <functional>

#include "printers/paper/canvas.h"

namespace daishi::report {

using paper::Face;
using paper::Mm;
using paper::Pt;
using paper::Rect;

inline constexpr Mm kLeft{15};
inline constexpr Mm kWidth{180};
inline constexpr Mm kRight = kLeft + kWidth;
inline constexpr Mm kFirstTop{16}; // of the first page
inline constexpr Mm kNextTop{22};  // of the others, below their running head
inline constexpr Mm kBottom{262};  // the last millimetre of content; the footer stands below

inline constexpr paper::Colour kInk{0.10, 0.11, 0.13};
inline constexpr paper::Colour kQuiet{0.35, 0.37, 0.40};
inline constexpr paper::Colour kRule{0.58, 0.60, 0.63};
inline constexpr paper::Colour kHead{0.94, 0.945, 0.95};
inline constexpr paper::Colour kStop{0.52, 0.05, 0.08}; // text and frames of what is wrong
inline constexpr paper::Colour kStopFill{0.985, 0.88, 0.88};
inline constexpr paper::Colour kGood{0.05, 0.36, 0.18};

struct Style {
    Face face = Face::SansRegular;
    Pt size{8.5};
    Mm leading{4.2};
    paper::Colour colour = kInk;
};

// Where the next thing goes. A page is begun by `onPage`, which draws what stands on every page.
class PageFlow {
  public:
    using OnPage = std::function<void(paper::Canvas&, int page)>;

    PageFlow(paper::Canvas&, OnPage);

    paper::Canvas& canvas() { return canvas_; }
    const paper::FontSet& fonts() const { return canvas_.fonts(); }
    Mm y() const { return y_; }
    Mm room() const { return kBottom - y_; }
    int pages() const { return pages_; }

    void down(Mm by) { y_ += by; }
    void newPage();
    void keepTogether(Mm height); // a new page if there is less room

  private:
    paper::Canvas& canvas_;
    OnPage onPage_;
    Mm y_;
    int pages_ = 0;
};

// Draws lines from the top of a block; returns its bottom. x: left end, middle or right end of each line.
Mm drawLines(paper::Canvas&, Mm x, Mm top, const Style&, const std::vector<std::string>& lines,
             paper::Align = paper::Align::Left);
Mm drawWrapped(paper::Canvas&, Mm x, Mm top, Mm width, const Style&, std::string_view utf8);

} // namespace daishi::report
